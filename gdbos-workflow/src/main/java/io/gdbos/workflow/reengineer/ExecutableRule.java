package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import java.util.Objects;

/**
 * A rule that a program can execute in place of an official. Immutable.
 *
 * @param id the id of the rule
 * @param evidence what shows that it can be executed, such as the decision table and its version
 * @param leavesDoubt whether it may find a case that an official has to look at; false for what always succeeds, such
 *     as writing a document
 */
public record ExecutableRule(String id, BilingualText evidence, boolean leavesDoubt) {
    /** Checks for null. */
    public ExecutableRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(evidence, "evidence");
    }
}
