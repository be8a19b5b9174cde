package io.gdbos.examples.enrolment.notice;

import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.MaskingRule;
import io.gdbos.core.protect.Signer;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Issues the admission notice: an id made from issuer and case, a content, a digest over it. The notice is kept in the
 * same commit as the step's completion, so a case never has two. Thread-safe.
 */
public final class IssueNoticeStep implements Step {
    private static final int FIRST_VERSION = 1;
    private static final int SERIAL_OF_CASE = 12;

    private final NoticeRegister register;
    private final NoticeFormat format;
    private final Function<RegionCode, NoticeIssuer> issuers;
    private final Function<String, String> schoolNames;
    private final ZoneId zone;
    private final @Nullable Signer signer;

    /**
     * Makes a step that signs nothing.
     *
     * @param register keeps the notice
     * @param format writes its content
     * @param issuers who issues for a district
     * @param schoolNames the name of a school by its id
     * @param zone the zone of legal dates
     */
    public IssueNoticeStep(
            NoticeRegister register,
            NoticeFormat format,
            Function<RegionCode, NoticeIssuer> issuers,
            Function<String, String> schoolNames,
            ZoneId zone) {
        this(register, format, issuers, schoolNames, zone, null);
    }

    /**
     * Makes the step.
     *
     * @param register keeps the notice
     * @param format writes its content
     * @param issuers who issues for a district
     * @param schoolNames the name of a school by its id
     * @param zone the zone of legal dates
     * @param signer signs the content, or null where nobody signs
     */
    public IssueNoticeStep(
            NoticeRegister register,
            NoticeFormat format,
            Function<RegionCode, NoticeIssuer> issuers,
            Function<String, String> schoolNames,
            ZoneId zone,
            @Nullable Signer signer) {
        this.register = register;
        this.format = format;
        this.issuers = issuers;
        this.schoolNames = schoolNames;
        this.zone = zone;
        this.signer = signer;
    }

    @Override
    public StepResult execute(StepCall call) {
        NoticeContent content = content(call, issuers.apply(call.region()));
        String document = format.write(content);
        String digest = digest(document);
        Instant issuedAt = call.began();
        DetachedSignature signature = signer == null ? null : signer.sign(document.getBytes(StandardCharsets.UTF_8));
        AdmissionNotice notice = new AdmissionNotice(
                content.id(), call.key().caseId(), call.region(), issuedAt, digest, document, signature);
        return StepResult.completed(Map.of(Fact.NOTICE_ID, Value.text(content.id())))
                .withEffect(register.keep(notice));
    }

    /**
     * The digest of a notice's content.
     *
     * @param document the content as a document
     * @return SM3, as 64 hexadecimal digits
     */
    public static String digest(String document) {
        return Digests.hex(Sm3.digest(document.getBytes(StandardCharsets.UTF_8)));
    }

    private NoticeContent content(StepCall call, NoticeIssuer issuer) {
        DataRecord inputs = call.inputs();
        LocalDate day = LocalDate.ofInstant(call.began(), zone);
        String serial = day.getYear()
                + call.region().value()
                + call.key().caseId().substring(0, SERIAL_OF_CASE).toUpperCase(Locale.ROOT);
        String id = ElectronicCertificateId.of(issuer.certificateType(), issuer.creditCode(), serial, FIRST_VERSION)
                .value();
        boolean lacksVaccination = !inputs.bool(Fact.VACCINATED).orElse(true);
        return new NoticeContent(
                id,
                call.key().caseId(),
                inputs.text(Form.NUMBER).orElse(""),
                inputs.text(Form.CHILD_NAME).orElse(""),
                MaskingRule.CITIZEN_NUMBER.mask(inputs.text(Form.CHILD_NUMBER).orElse("")),
                schoolNames.apply(inputs.text(Form.SCHOOL).orElse("")),
                issuer.districtName(),
                inputs.decimal(Fact.BATCH).map(Number::intValue).orElse(0),
                inputs.text(Fact.ORDER_KEY).orElse(""),
                issuer.name(),
                day,
                lacksVaccination ? "预防接种尚未完成，请于入学后补种" : "");
    }
}
