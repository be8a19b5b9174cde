package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The applicant holds a residence card of the district, in force and endorsed lately enough. Immutable. */
public final class ResidenceCardCheck implements RequirementCheck {
    private static final String KEY = "holder-number";

    private final SeasonDays days;
    private final Certificates cards;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     * @param days the days of the season
     */
    public ResidenceCardCheck(RegisterComparer comparer, SeasonDays days) {
        this.days = days;
        this.cards = new Certificates(comparer, "residence-card", "card-number", "居住证");
    }

    @Override
    public String requirement() {
        return "residence-card";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        return keyItem.equals(KEY) ? CaseFile.writtenForms(file.guardians()) : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        Certificates.Found certificate = cards.find(file.data(), found.by(KEY), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        DataRecord card = genuine.get();
        Optional<LocalDate> endorsed = card.date("card-endorsement-date");
        if (endorsed.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), List.of("居住证签注日期不可读"));
        }
        boolean isEndorsed = !endorsed.get().isBefore(days.cardsEndorsedFrom());
        boolean isApplicants = CaseFile.isOneOf(
                card.text(KEY).orElse(""),
                file.number(Form.APPLICANT_NUMBER).stream().toList());
        boolean isValid = isEndorsed
                && isApplicants
                && card.text("card-status").orElse("").equals("有效")
                && card.text("card-region").orElse("").equals(file.region().value());
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put(Fact.RESIDENCE_CARD_VALID, Value.bool(isValid));
        card.date(Fact.CARD_ISSUE_DATE).ifPresent(date -> facts.put(Fact.CARD_ISSUE_DATE, Value.date(date)));
        return isValid
                ? CheckOutcome.passed(facts, List.of("居住证有效，已按期签注"))
                : CheckOutcome.notMet(facts, "居住证不是申请人在本区的有效居住证，或未按期签注");
    }
}
