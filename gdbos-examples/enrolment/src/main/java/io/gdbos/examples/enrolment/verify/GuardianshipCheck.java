package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The birth certificate names the guardians of the form as the child's parents. Immutable. */
public final class GuardianshipCheck implements RequirementCheck {
    private static final List<String> PARENTS = List.of("mother", "father");

    private final RegisterComparer comparer;
    private final Certificates certificates;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     */
    public GuardianshipCheck(RegisterComparer comparer) {
        this.comparer = comparer;
        this.certificates = new Certificates(comparer, "birth-certificate", "birth-certificate-number", "出生医学证明");
    }

    @Override
    public String requirement() {
        return "guardianship";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        return keyItem.equals(Form.CHILD_NUMBER)
                ? file.number(Form.CHILD_NUMBER).map(PersonNumber::writtenForms).orElse(List.of())
                : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        Certificates.Found certificate = certificates.find(file.data(), found.by(Form.CHILD_NUMBER), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        List<String> doubts = new ArrayList<>();
        Truth applicant = isParent(genuine.get(), file, Form.APPLICANT_NUMBER, Form.APPLICANT_NAME, "申请人", doubts);
        if (file.data().text(Form.SECOND_GUARDIAN_NUMBER).isPresent()
                && isParent(
                                genuine.get(),
                                file,
                                Form.SECOND_GUARDIAN_NUMBER,
                                Form.SECOND_GUARDIAN_NAME,
                                "另一监护人",
                                doubts)
                        != Truth.TRUE) {
            return CheckOutcome.doubtful(Map.of(), doubts);
        }
        if (applicant == Truth.TRUE && leavesOutParent(genuine.get(), file)) {
            return CheckOutcome.doubtful(Map.of(), List.of("出生医学证明记载的另一位父（母）亲，申请表未填写"));
        }
        return switch (applicant) {
            case TRUE ->
                CheckOutcome.passed(Map.of(Fact.GUARDIAN_PROVED, Value.bool(true)), List.of("出生医学证明记载申请人为孩子父（母）亲"));
            case FALSE -> CheckOutcome.notMet(Map.of(Fact.GUARDIAN_PROVED, Value.bool(false)), "出生医学证明记载的父母不是申请人");
            case UNKNOWN -> CheckOutcome.doubtful(Map.of(), doubts);
        };
    }

    /** A parent whom the form does not name is asked about nowhere: that the family owns no home would not be proved. */
    private static boolean leavesOutParent(DataRecord certificate, CaseFile file) {
        List<PersonNumber> guardians = file.guardians();
        return PARENTS.stream()
                .flatMap(parent -> certificate.text(parent + "-number").stream())
                .anyMatch(number -> !number.isBlank() && !CaseFile.isOneOf(number, guardians));
    }

    private Truth isParent(
            DataRecord certificate, CaseFile file, String number, String name, String who, List<String> doubts) {
        Optional<PersonNumber> person = file.number(number);
        if (person.isEmpty()) {
            doubts.add(who + "：公民身份号码填写有误");
            return Truth.UNKNOWN;
        }
        for (String parent : PARENTS) {
            if (CaseFile.isOneOf(certificate.text(parent + "-number").orElse(""), List.of(person.get()))) {
                Truth sameName = comparer.sameName(
                        file.data().text(name).orElse(""),
                        certificate.text(parent + "-name").orElse(""));
                if (sameName != Truth.TRUE) {
                    doubts.add(who + "：姓名与出生医学证明记载不一致");
                }
                return sameName == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
            }
        }
        doubts.add(who + "：出生医学证明未记载为父（母）亲");
        return Truth.FALSE;
    }
}
