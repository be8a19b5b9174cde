package io.gdbos.core.audit;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks roots in their order: each whole, following the one before, its segments following theirs, and the same as the
 * one that was published. Names the first that is broken. Confined to one thread.
 */
public final class RootVerifier {
    private final Map<Long, AuditRoot> published = new HashMap<>();
    private final Map<String, Long> sealedUpTo = new HashMap<>();
    private final List<Finding> broken = new ArrayList<>();
    private long number;
    private String previous = "";

    /**
     * A verifier.
     *
     * @param published roots from a source that the log's keeper cannot change; may be none
     */
    public RootVerifier(List<AuditRoot> published) {
        published.forEach(root -> this.published.put(root.number(), root));
    }

    /**
     * Begins after a root instead of before the first.
     *
     * @param root the root, which is taken for true
     * @return this verifier
     */
    public RootVerifier after(AuditRoot root) {
        number = root.number();
        previous = root.hash();
        published.keySet().removeIf(earlier -> earlier <= root.number());
        root.segments().forEach(segment -> sealedUpTo.put(segment.writer(), segment.last()));
        return this;
    }

    /**
     * Shows the next root. Once a root is broken, those that follow are not looked at.
     *
     * @param root the root as it was kept
     * @return whether all roots are whole up to this one
     */
    public boolean accept(AuditRoot root) {
        if (!broken.isEmpty()) {
            return false;
        }
        number++;
        if (root.number() != number || !root.previous().equals(previous) || !root.isWhole() || !follows(root)) {
            broken.add(Finding.error(
                    "GDB-AUD-005",
                    "root " + number,
                    "Audit root " + number + " is missing or was changed.",
                    "第" + number + "个审计根摘要缺失或被改动。"));
            return false;
        }
        previous = root.hash();
        AuditRoot known = published.remove(number);
        if (known != null && !known.hash().equals(root.hash())) {
            broken.add(unlike(number));
            return false;
        }
        return true;
    }

    private boolean follows(AuditRoot root) {
        for (ChainSegment segment : root.segments()) {
            long before = sealedUpTo.getOrDefault(segment.writer(), 0L);
            if (!root.isOfFirstVersion() && segment.first() != before + 1) {
                return false;
            }
            sealedUpTo.put(segment.writer(), segment.last());
        }
        return true;
    }

    /**
     * Ends: every published root must have been shown.
     *
     * @return the first broken root; nothing when all are whole
     */
    public Findings finish() {
        if (broken.isEmpty()) {
            published.keySet().stream().sorted().findFirst().ifPresent(missing -> broken.add(unlike(missing)));
        }
        return Findings.of(broken.toArray(Finding[]::new));
    }

    private static Finding unlike(long number) {
        return Finding.error(
                "GDB-AUD-006",
                "root " + number,
                "Audit root " + number + " is not the one that was published.",
                "第" + number + "个审计根摘要与公布的不一致。");
    }
}
