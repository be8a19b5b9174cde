package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import java.util.List;

/** The end of a run: what was left open until all resources were seen. */
public final class Settlement {
    private Settlement() {}

    /**
     * Settles a rule that needed a ledger.
     *
     * @param rule the rule
     * @param tally its tally
     * @param ledgers the ledgers of the run
     * @param kept how many bad rows are kept
     */
    public static void settle(CompiledRule rule, RuleTally tally, Ledgers ledgers, int kept) {
        QualityCheck check = rule.rule().check();
        ledgers.of(rule.rule().id()).ifPresent(ledger -> {
            List<Long> rows = new LedgerVerdict(check, tally, kept).settle(ledger);
            rows.forEach(row -> tally.keep(new Witness(row, Layout.ABSENT, "", List.of())));
        });
    }

    /**
     * Settles a rule on the number of records.
     *
     * @param tally the tally of complete records
     * @param expected how many were expected
     * @return how many complete records were found
     */
    public static long settle(RuleTally tally, long expected) {
        long complete = tally.allGood();
        tally.replace(Math.min(complete, expected), Math.max(0, expected - complete));
        return complete;
    }

    /**
     * Settles a rule on accesses.
     *
     * @param good how many were good
     * @param all how many there were
     * @return the tally
     */
    public static RuleTally accesses(long good, long all) {
        RuleTally tally = new RuleTally(0, new KeyDigest());
        tally.replace(good, all - good);
        return tally;
    }
}
