package io.gdbos.workflow;

import java.util.Objects;

/** One node of a process definition. Immutable. */
public sealed interface Node {
    /**
     * The id, unique in the definition.
     *
     * @return the id
     */
    String id();

    /**
     * Where a case begins.
     *
     * @param id the id
     */
    record Start(String id) implements Node {
        /** Checks the id. */
        public Start {
            NodeIds.check(id);
        }
    }

    /**
     * Where a path of a case ends; the case ends when no path is left.
     *
     * @param id the id, which names the outcome
     */
    record End(String id) implements Node {
        /** Checks the id. */
        public End {
            NodeIds.check(id);
        }
    }

    /**
     * A step.
     *
     * @param step what it declares
     */
    record Activity(StepDefinition step) implements Node {
        /** Checks for null. */
        public Activity {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public String id() {
            return step.id();
        }
    }

    /**
     * Takes exactly one of its outgoing flows: the first whose guard holds, else the one without a guard. With one
     * outgoing flow it merely brings alternative paths together.
     *
     * @param id the id
     * @param whenUnknown what happens when a guard can be neither true nor false
     */
    record Exclusive(String id, WhenUnknown whenUnknown) implements Node {
        /** Checks the id. */
        public Exclusive {
            NodeIds.check(id);
            Objects.requireNonNull(whenUnknown, "whenUnknown");
        }
    }

    /**
     * Waits for all incoming flows, then takes all outgoing ones.
     *
     * @param id the id
     */
    record Parallel(String id) implements Node {
        /** Checks the id. */
        public Parallel {
            NodeIds.check(id);
        }
    }

    /** What an exclusive split does with a guard that is UNKNOWN because a value is missing. */
    enum WhenUnknown {
        /** The case stops with an incident that an operator has to solve. */
        STOP,
        /** The flow without a guard is taken, whatever later guards would say. */
        TAKE_ELSE
    }
}
