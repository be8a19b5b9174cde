package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The child is in the district's household register, in one book with a guardian. Immutable. */
public final class HouseholdCheck implements RequirementCheck {
    private static final String KEY = "citizen-number";
    private static final String BOOK = "household-number";
    private static final String RELATION = "relation-to-head";
    private static final String GRANDCHILDREN = "4";
    private static final Set<String> HEAD_AND_SPOUSE = Set.of("01", "02", "10", "11", "12");

    private final RegisterComparer comparer;
    private final ZoneFinder zones;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     * @param zones the zoning
     */
    public HouseholdCheck(RegisterComparer comparer, ZoneFinder zones) {
        this.comparer = comparer;
        this.zones = zones;
    }

    @Override
    public String requirement() {
        return "household";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        if (!keyItem.equals(KEY)) {
            return List.of();
        }
        List<PersonNumber> persons = new ArrayList<>(file.family());
        file.number(HomeCheck.OWNER).filter(owner -> !persons.contains(owner)).ifPresent(persons::add);
        return CaseFile.writtenForms(persons);
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        if (!found.isComplete()) {
            return CheckOutcome.doubtful(Map.of(), found.silences());
        }
        List<DataRecord> held = found.by(KEY);
        Optional<PersonNumber> child = file.number(Form.CHILD_NUMBER);
        if (child.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), List.of("孩子公民身份号码填写有误"));
        }
        Optional<DataRecord> entry = entryOf(child.get(), held);
        if (entry.isEmpty()) {
            return CheckOutcome.notMet(Map.of(Fact.LOCAL_HOUSEHOLD, Value.bool(false)), "本市户籍登记中无该孩子");
        }
        List<String> doubts = names(file, held);
        String book = entry.get().text(BOOK).orElse("");
        boolean isWithGuardian = file.guardians().stream()
                .flatMap(guardian -> entryOf(guardian, held).stream())
                .anyMatch(guardian -> guardian.text(BOOK).orElse("-").equals(book));
        boolean isLocal = isWithGuardian
                && entry.get()
                        .text("household-region")
                        .orElse("")
                        .equals(file.region().value());
        Map<String, Value> facts = new LinkedHashMap<>();
        facts.put(Fact.LOCAL_HOUSEHOLD, Value.bool(isLocal));
        facts.put(Fact.OWNER_IS_GRANDPARENT, Value.bool(isOwnedByGrandparent(entry.get(), file, held)));
        String address = entry.get().text("household-address").orElse("");
        if (address.isBlank()) {
            doubts.add("户籍地址不可读");
        } else {
            facts.put(Fact.HELD_HOUSEHOLD_ADDRESS, Value.text(address));
            Truth inZone = zones.isInZone(address, file.data().text(Form.SCHOOL).orElse(""));
            if (inZone != Truth.UNKNOWN) {
                facts.put(Fact.HOUSEHOLD_IN_ZONE, Value.bool(inZone == Truth.TRUE));
            }
        }
        entry.get().date(Fact.MOVE_IN_DATE).ifPresent(date -> facts.put(Fact.MOVE_IN_DATE, Value.date(date)));
        if (!doubts.isEmpty()) {
            return CheckOutcome.doubtful(facts, doubts);
        }
        return isLocal
                ? CheckOutcome.passed(facts, List.of("孩子与监护人同户，户籍在本区"))
                : CheckOutcome.notMet(facts, "户籍不在本区，或未与监护人同户");
    }

    private List<String> names(CaseFile file, List<DataRecord> held) {
        List<String> doubts = new ArrayList<>();
        Map<String, String> persons = new LinkedHashMap<>();
        persons.put(Form.CHILD_NUMBER, Form.CHILD_NAME);
        persons.put(Form.APPLICANT_NUMBER, Form.APPLICANT_NAME);
        persons.put(Form.SECOND_GUARDIAN_NUMBER, Form.SECOND_GUARDIAN_NAME);
        persons.forEach((number, name) -> file.number(number)
                .flatMap(person -> entryOf(person, held))
                .ifPresent(entry -> {
                    String declared = file.data().text(name).orElse("");
                    if (comparer.sameName(declared, entry.text("person-name").orElse("")) != Truth.TRUE) {
                        doubts.add("姓名与户籍登记不一致（" + (number.equals(Form.CHILD_NUMBER) ? "孩子" : "监护人") + "）");
                    }
                }));
        return doubts;
    }

    /** The owner heads the book, or is married to its head, and the child is the head's grandchild (GB/T 4761). */
    private static boolean isOwnedByGrandparent(DataRecord child, CaseFile file, List<DataRecord> held) {
        boolean isGrandchild = child.text(RELATION).orElse("").startsWith(GRANDCHILDREN);
        return isGrandchild
                && file.number(HomeCheck.OWNER)
                        .flatMap(owner -> entryOf(owner, held))
                        .filter(owner -> owner.text(BOOK).equals(child.text(BOOK)))
                        .filter(owner ->
                                HEAD_AND_SPOUSE.contains(owner.text(RELATION).orElse("")))
                        .isPresent();
    }

    private static Optional<DataRecord> entryOf(PersonNumber person, List<DataRecord> held) {
        return held.stream()
                .filter(record -> CaseFile.isOneOf(record.text(KEY).orElse(""), List.of(person)))
                .findFirst();
    }
}
