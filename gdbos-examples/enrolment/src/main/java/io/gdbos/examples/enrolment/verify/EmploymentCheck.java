package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guardian is insured, or runs a business, in the district. Immutable. */
public final class EmploymentCheck implements RequirementCheck {
    private static final String INSURED = "insured-number";
    private static final String OPERATOR = "operator-number";

    private final RegisterComparer comparer;
    private final SeasonDays days;
    private final Certificates licences;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     * @param days the days of the season
     */
    public EmploymentCheck(RegisterComparer comparer, SeasonDays days) {
        this.comparer = comparer;
        this.days = days;
        this.licences = new Certificates(comparer, "business-licence", "credit-code", "营业执照");
    }

    @Override
    public String requirement() {
        return "employment";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        String asked = isLicence(file) ? OPERATOR : INSURED;
        return keyItem.equals(asked) ? CaseFile.writtenForms(file.guardians()) : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        return isLicence(file) ? judgeLicence(file, found) : judgeInsurance(file, found);
    }

    private CheckOutcome judgeLicence(CaseFile file, EvidenceFound found) {
        if (!found.wasRead(OPERATOR)) {
            return CheckOutcome.doubtful(Map.of(), List.of("尚未查询营业执照登记"));
        }
        Certificates.Found certificate = licences.find(file.data(), found.by(OPERATOR), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        DataRecord licence = genuine.get();
        Optional<LocalDate> since = licence.date("establishment-date");
        if (since.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), List.of("营业执照成立日期不可读"));
        }
        boolean isHere =
                licence.text("business-region").orElse("").equals(file.region().value())
                        && licence.text("licence-status").orElse("").equals("存续");
        return outcome(isHere, BigDecimal.valueOf(days.monthsSince(since.get())), since.get());
    }

    private CheckOutcome judgeInsurance(CaseFile file, EvidenceFound found) {
        if (!found.isComplete()) {
            return CheckOutcome.doubtful(Map.of(), found.silences());
        }
        for (DataRecord insurance : found.by(INSURED)) {
            if (!isDeclared(file, insurance)) {
                continue;
            }
            Comparison comparison = comparer.compare("social-insurance", file.data(), insurance);
            if (!comparison.agrees()) {
                return CheckOutcome.doubtful(Map.of(), comparison.reasons());
            }
            Optional<LocalDate> since = insurance.date("insured-since");
            Optional<BigDecimal> months = insurance.decimal("insured-months");
            if (since.isPresent() && months.isPresent()) {
                boolean isHere = insurance
                        .text("insurance-region")
                        .orElse("")
                        .equals(file.region().value());
                return outcome(isHere, months.get(), since.get());
            }
        }
        return isClaimed(file)
                ? CheckOutcome.doubtful(Map.of(), List.of("社会保险登记中未查到申报的参保记录"))
                : CheckOutcome.notMet(
                        Map.of(
                                Fact.EMPLOYED_IN_DISTRICT, Value.bool(false),
                                Fact.EMPLOYMENT_MONTHS, Value.decimal(0)),
                        "未申报就业");
    }

    private static CheckOutcome outcome(boolean isHere, BigDecimal months, LocalDate since) {
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put(Fact.EMPLOYED_IN_DISTRICT, Value.bool(isHere));
        facts.put(Fact.EMPLOYMENT_MONTHS, Value.decimal(months));
        facts.put(Fact.EMPLOYMENT_SINCE, Value.date(since));
        return isHere
                ? CheckOutcome.passed(facts, List.of("监护人在本区就业，已满" + months.toPlainString() + "个月"))
                : CheckOutcome.notMet(facts, "就业登记不在本区");
    }

    /** Of several insurances of the family the declared one counts. */
    private static boolean isDeclared(CaseFile file, DataRecord insurance) {
        return isClaimed(file)
                && CaseFile.isOneOf(
                        insurance.text(INSURED).orElse(""),
                        file.number(INSURED).stream().toList());
    }

    private static boolean isClaimed(CaseFile file) {
        return file.data().text(Form.EMPLOYMENT_KIND).isPresent();
    }

    private static boolean isLicence(CaseFile file) {
        return file.data().text(Form.EMPLOYMENT_KIND).orElse("").equals("licence");
    }
}
