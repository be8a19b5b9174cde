package io.gdbos.examples.enrolment.official;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.core.testkit.truth.SampleTruth;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.rules.RuleBook;
import java.util.List;

/** An official who knows the truth. Immutable. */
public final class SimulatedOfficial implements Official {
    private final SampleTruth truth;
    private final RuleBook rules;

    private SimulatedOfficial(SampleTruth truth, RuleBook rules) {
        this.truth = truth;
        this.rules = rules;
    }

    /**
     * Makes an official who knows a truth.
     *
     * @param book the truth
     * @return the official
     */
    public static SimulatedOfficial of(TruthBook book) {
        return new SimulatedOfficial(book.truth(), book.rules());
    }

    @Override
    public ApplicationForm settle(List<ApplicationForm> applications) {
        for (ApplicationForm application : applications) {
            if (truthOf(application.number()).stands()) {
                return application;
            }
        }
        return applications.get(0);
    }

    @Override
    public Ruling review(String application, RegionCode region) {
        ApplicationTruth known = truthOf(application);
        if (known.qualifies()) {
            return new Ruling(true, known.batch(), TrueOrderKey.of(rules.of(region), known), "经人工核实，符合入学条件");
        }
        return new Ruling(false, 0, "", known.isForged() ? "申报证件不实，转统筹安置" : "不符合本校招生批次，转统筹安置");
    }

    private ApplicationTruth truthOf(String application) {
        return truth.find(application)
                .orElseThrow(() -> new GdbosException("The truth does not know application \"" + application + "\"."));
    }
}
