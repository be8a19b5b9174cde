package io.gdbos.core;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found, in the order in which it was found. Immutable.
 *
 * @param list the findings
 */
public record Findings(List<Finding> list) {
    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        list = List.copyOf(list);
    }

    /**
     * Nothing was found.
     *
     * @return the empty findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Makes findings.
     *
     * @param findings the findings in order
     * @return them together
     */
    public static Findings of(Finding... findings) {
        return findings.length == 0 ? NONE : new Findings(Arrays.asList(findings));
    }

    /**
     * These findings followed by others.
     *
     * @param others what else was found
     * @return both
     */
    public Findings and(Findings others) {
        if (others.list.isEmpty()) {
            return this;
        }
        return list.isEmpty()
                ? others
                : new Findings(
                        Stream.concat(list.stream(), others.list.stream()).toList());
    }

    /**
     * Whether anything of severity {@link Severity#ERROR} was found.
     *
     * @return true when at least one finding is an error
     */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Whether nothing at all was found.
     *
     * @return true when the list is empty
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }
}
