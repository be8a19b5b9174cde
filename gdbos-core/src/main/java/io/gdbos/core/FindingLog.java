package io.gdbos.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a long run finds, in bounded memory: of each code the first findings are kept, and all are counted. Confined to
 * one thread.
 */
public final class FindingLog {
    private final int keptPerCode;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

    private FindingLog(int keptPerCode) {
        this.keptPerCode = keptPerCode;
    }

    /**
     * Makes an empty log.
     *
     * @param perCode how many findings of one code are kept, at least 1
     * @return the log
     */
    public static FindingLog keeping(int perCode) {
        if (perCode < 1) {
            throw new IllegalArgumentException("At least 1 finding of a code must be kept; came " + perCode + ".");
        }
        return new FindingLog(perCode);
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        add(finding.code(), finding.severity(), () -> finding);
    }

    /**
     * Adds a finding that is made only if it will be kept, since making its texts costs more than counting it.
     *
     * @param code its code
     * @param severity its severity
     * @param finding makes it, with this code and this severity
     */
    public void add(String code, Severity severity, Supplier<Finding> finding) {
        Objects.requireNonNull(code, "code");
        Tally tally = tallies.computeIfAbsent(code, unused -> new Tally(severity));
        bySeverity.merge(severity, 1L, Long::sum);
        if (tally.count++ < keptPerCode) {
            kept.add(finding.get());
        }
    }

    /**
     * The findings kept, in the order in which they were found, followed by one for each code of which more were
     * counted than kept.
     *
     * @return the findings
     */
    public Findings findings() {
        List<Finding> all = new ArrayList<>(kept);
        tallies.forEach((code, tally) -> {
            if (tally.count > keptPerCode) {
                all.add(tally.rest(code, tally.count - keptPerCode));
            }
        });
        return new Findings(all);
    }

    /**
     * How many findings of a code there were.
     *
     * @param code the code
     * @return the number, those not kept included
     */
    public long count(String code) {
        Tally tally = tallies.get(code);
        return tally == null ? 0 : tally.count;
    }

    /**
     * How many findings of a severity there were.
     *
     * @param severity the severity
     * @return the number, those not kept included
     */
    public long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /**
     * How many findings of each code there were.
     *
     * @return the numbers by code, in alphabetical order
     */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        tallies.forEach((code, tally) -> counts.put(code, tally.count));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Whether anything of severity {@link Severity#ERROR} was found.
     *
     * @return true when at least one finding is an error
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    private static final class Tally {
        private final Severity severity;
        private long count;

        Tally(Severity severity) {
            this.severity = severity;
        }

        Finding rest(String code, long more) {
            return new Finding(
                    code,
                    severity,
                    "",
                    BilingualText.of(
                            more + " more findings " + code + " were counted and not kept.",
                            "另有" + more + "条" + code + "问题，仅计数，未逐条保留。"));
        }
    }
}
