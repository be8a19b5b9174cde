package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.AnswerPlan;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.core.testkit.truth.EnrolmentFacts;
import io.gdbos.core.testkit.truth.Variation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes down what is true about an application. Thread-safe. */
final class TruthWriter {
    private final CityConfig config;
    private final RegisterWriter registers;
    private final FormWriter forms;
    private final AnswerPlan answers;

    TruthWriter(CityConfig config, RegisterWriter registers, FormWriter forms) {
        this.config = config;
        this.registers = registers;
        this.forms = forms;
        this.answers = AnswerPlan.of(config);
    }

    ApplicationTruth write(Filing filing) {
        Family family = filing.family();
        Facts facts = new Facts(config.season(), filing);
        EnrolmentFacts found = facts.facts();
        String region = filing.school().region();
        return new ApplicationTruth(
                filing.number(),
                filing.child().number(),
                region,
                filing.school().id(),
                found,
                facts.dates(),
                ExpectedBatches.batch(region, found),
                family.forgery(),
                family.late(),
                unanswered(filing),
                variations(filing),
                filing.sameChild(),
                !filing.isSecond());
    }

    private List<Variation> variations(Filing filing) {
        List<Variation> variations = new ArrayList<>(forms.write(filing).variations());
        Set<Person> persons = persons(filing);
        for (Registration registration : filing.family().registrations()) {
            if (persons.contains(registration.person())) {
                variations.addAll(registers.write(registration).variations());
            }
        }
        Set<PaperKind> relevant = relevant(filing);
        for (Paper paper : filing.family().papers()) {
            if (paper.isHeld() && persons.contains(paper.holder()) && relevant.contains(paper.kind())) {
                variations.addAll(registers.write(paper).variations());
            }
        }
        return variations;
    }

    private List<String> unanswered(Filing filing) {
        Set<String> tables = new TreeSet<>();
        Registration book = filing.family().registration(filing.child());
        check(tables, RegisterWriter.HOUSEHOLD_REGISTER, book.book());
        for (Person person : persons(filing)) {
            check(tables, RegisterWriter.HOUSEHOLD_REGISTER, person.number());
            for (PaperKind kind : relevant(filing)) {
                check(tables, kind.table(), person.number());
            }
        }
        for (Paper paper : filing.family().papers()) {
            if (paper.kind() == PaperKind.BIRTH && paper.holder().equals(filing.child())) {
                check(tables, paper.kind().table(), paper.number());
            }
        }
        return List.copyOf(tables);
    }

    private void check(Set<String> tables, String table, String key) {
        if (answers.failures(table, key) == Integer.MAX_VALUE) {
            tables.add(table);
        }
    }

    /** Whoever a decision may ask about: child, guardians, and grandparents, whose home may count. */
    private static Set<Person> persons(Filing filing) {
        Set<Person> persons = new LinkedHashSet<>(filing.family().guardians());
        persons.add(filing.child());
        persons.addAll(filing.family().grandparents());
        return persons;
    }

    /** The registers that a decision may ask: homes always, the others when the form claims something of them. */
    private static Set<PaperKind> relevant(Filing filing) {
        Set<PaperKind> kinds =
                EnumSet.of(PaperKind.PROPERTY, PaperKind.CONTRACT, PaperKind.BIRTH, PaperKind.VACCINATION);
        filing.family().claims().forEach(claim -> kinds.add(claim.kind()));
        return kinds;
    }
}
