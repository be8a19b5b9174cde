package io.gdbos.workflow.reengineer;

import java.util.Optional;

/** Knows which rules a program can execute. Implementations are thread-safe. */
@FunctionalInterface
public interface ExecutableRules {
    /**
     * Looks a rule up.
     *
     * @param rule the id of the rule that gives the same answer as a manual check
     * @return the rule with its evidence; empty when no program can execute it
     */
    Optional<ExecutableRule> find(String rule);

    /**
     * Whether a program can execute a rule.
     *
     * @param rule the id of the rule
     * @return true when it can
     */
    default boolean isExecutable(String rule) {
        return find(rule).isPresent();
    }
}
