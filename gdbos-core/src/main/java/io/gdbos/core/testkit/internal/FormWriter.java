package io.gdbos.core.testkit.internal;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.EnrolmentForm;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.VariationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what a family claims into its form, with its dirt. Thread-safe. */
final class FormWriter {
    static final String TABLE = "form";

    private static final Set<String> CODES = Set.of(
            EnrolmentForm.REGION,
            EnrolmentForm.SCHOOL,
            EnrolmentForm.RELATION,
            EnrolmentForm.HOME_KIND,
            EnrolmentForm.EMPLOYMENT_KIND);
    private static final Map<PaperKind, String> HOME_KINDS =
            Map.of(PaperKind.PROPERTY, "own", PaperKind.CONTRACT, "contract", PaperKind.LEASE, "lease");
    private static final Map<PaperKind, String> EMPLOYMENT_KINDS =
            Map.of(PaperKind.INSURANCE, "insurance", PaperKind.LICENCE, "licence");

    private final CityConfig config;
    private final Dirt dirt;

    FormWriter(CityConfig config) {
        this.config = config;
        this.dirt = new Dirt(Side.FORM, config.rates());
    }

    Application application(Filing filing) {
        Map<String, Value> values = new HashMap<>();
        write(filing)
                .values()
                .forEach((element, text) ->
                        values.put(element, CODES.contains(element) ? Value.code(text) : Value.text(text)));
        values.put(EnrolmentForm.FILED_AT, Value.timestamp(filing.filedAt()));
        DataRecord form = DataRecord.of(EnrolmentForm.SCHEMA, values);
        String region = filing.school().region();
        return new Application(
                filing.number(), filing.filedAt(), region, filing.school().id(), form);
    }

    WrittenRow write(Filing filing) {
        Draw draw = Draw.of(config.seed(), TABLE, filing.number());
        WrittenRow form = new WrittenRow(Side.FORM, TABLE);
        form.put(EnrolmentForm.NUMBER, filing.number());
        form.put(EnrolmentForm.REGION, filing.school().region());
        form.put(EnrolmentForm.SCHOOL, filing.school().id());
        persons(draw, form, filing);
        household(draw, form, filing);
        filing.family().claims().forEach(claim -> declare(draw, form, claim));
        int child = filing.family().children().indexOf(filing.child());
        filing.family().childClaims().get(child).forEach(claim -> declareNumberAndDate(draw, form, claim));
        mistype(draw, form, filing);
        return form;
    }

    private void persons(Draw draw, WrittenRow form, Filing filing) {
        Person applicant = filing.applicant();
        form.put(EnrolmentForm.APPLICANT_NUMBER, dirt.number(draw, applicant, true));
        form.put(EnrolmentForm.APPLICANT_NAME, dirt.name(draw, applicant.name()));
        form.put(EnrolmentForm.APPLICANT_PHONE, "1" + draw.between(3, 9) + draw.digits(9));
        form.put(EnrolmentForm.RELATION, applicant.isMale() ? "51" : "52");
        for (Person guardian : filing.family().guardians()) {
            if (!guardian.equals(applicant)) {
                form.put(EnrolmentForm.SECOND_GUARDIAN_NUMBER, dirt.number(draw, guardian, true));
                form.put(EnrolmentForm.SECOND_GUARDIAN_NAME, dirt.name(draw, guardian.name()));
            }
        }
        form.put(EnrolmentForm.CHILD_NUMBER, dirt.number(draw, filing.child(), false));
        form.put(EnrolmentForm.CHILD_NAME, dirt.name(draw, filing.child().name()));
    }

    private void household(Draw draw, WrittenRow form, Filing filing) {
        Registration registration = filing.family().registration(filing.child());
        form.put("household-number", registration.book());
        form.put("household-address", dirt.address(draw, registration.place()));
        form.put("move-in-date", dirt.date(draw, registration.movedIn()));
    }

    private void declare(Draw draw, WrittenRow form, Paper claim) {
        PaperKind kind = claim.kind();
        form.put(kind.holderNumber(), dirt.number(draw, claim.holder(), true));
        form.put(kind.holderName(), dirt.name(draw, claim.holder().name()));
        declareNumberAndDate(draw, form, claim);
        String homeKind = HOME_KINDS.get(kind);
        if (homeKind != null && claim.place() != null) {
            form.put(EnrolmentForm.HOME_KIND, homeKind);
            form.put(EnrolmentForm.HOME_ADDRESS, dirt.address(draw, claim.place()));
        }
        String employmentKind = EMPLOYMENT_KINDS.get(kind);
        if (employmentKind != null) {
            form.put(EnrolmentForm.EMPLOYMENT_KIND, employmentKind);
        }
    }

    private void declareNumberAndDate(Draw draw, WrittenRow form, Paper claim) {
        PaperKind kind = claim.kind();
        if (kind == PaperKind.CARD) {
            form.put("card-number", dirt.number(draw, claim.holder(), false));
        } else if (kind.number() != null) {
            form.put(kind.number(), dirt.certificate(draw, claim.number()));
        }
        form.put(kind.issued(), dirt.date(draw, claim.issued()));
    }

    /** One wrong character in a name, or one wrong digit in a number, at most one of them in a form. */
    private void mistype(Draw draw, WrittenRow form, Filing filing) {
        double left = draw.share();
        boolean ofChild = draw.chance(0.5);
        Person person = ofChild ? filing.child() : filing.applicant();
        for (VariationKind kind : List.of(VariationKind.NAME_HOMOPHONE, VariationKind.NAME_LOOK_ALIKE)) {
            left -= config.rates().of(Side.FORM, kind);
            if (left < 0) {
                String name = Dirt.name(draw, person.name(), kind);
                if (!name.equals(person.name())) {
                    form.replace(
                            ofChild ? EnrolmentForm.CHILD_NAME : EnrolmentForm.APPLICANT_NAME, new Cell(name, kind));
                }
                return;
            }
        }
        if (left < config.rates().of(Side.FORM, VariationKind.NUMBER_TYPO)) {
            form.replace(
                    ofChild ? EnrolmentForm.CHILD_NUMBER : EnrolmentForm.APPLICANT_NUMBER,
                    new Cell(wrongDigit(draw, person.number()), VariationKind.NUMBER_TYPO));
        }
    }

    private static String wrongDigit(Draw draw, String number) {
        int at = draw.between(6, 16);
        char wrong = (char) ('0' + (number.charAt(at) - '0' + draw.between(1, 9)) % 10);
        return number.substring(0, at) + wrong + number.substring(at + 1);
    }
}
