package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The child's vaccinations are complete; a gap is made up later and costs nobody a place. Immutable. */
public final class VaccinationCheck implements RequirementCheck {
    private static final String KEY = "vaccinated-child-number";

    private final Certificates certificates;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     */
    public VaccinationCheck(RegisterComparer comparer) {
        this.certificates = new Certificates(comparer, "vaccination", "vaccination-certificate-number", "预防接种证");
    }

    @Override
    public String requirement() {
        return "vaccination";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        return keyItem.equals(KEY)
                ? file.number(Form.CHILD_NUMBER).map(PersonNumber::writtenForms).orElse(List.of())
                : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        Certificates.Found certificate = certificates.find(file.data(), found.by(KEY), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        Optional<Boolean> isComplete = genuine.get().bool("vaccination-complete");
        if (isComplete.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), List.of("预防接种记录不可读"));
        }
        return isComplete.get()
                ? CheckOutcome.passed(Map.of(Fact.VACCINATED, Value.bool(true)), List.of("预防接种已完成"))
                : CheckOutcome.notMet(Map.of(Fact.VACCINATED, Value.bool(false)), "预防接种未完成，入学后补种");
    }
}
