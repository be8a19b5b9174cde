package io.gdbos.core.quality.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What all rules said of some rows of a resource. Tallies of consecutive rows, added in their order, are the tally of
 * all. Confined to one thread at a time.
 */
public final class ResourceTally {
    private final CompiledResource resource;
    private final List<RuleTally> rules = new ArrayList<>();
    private final List<RuleTally> feeds = new ArrayList<>();
    private final List<WorstRow> worst = new ArrayList<>();
    private long rows;

    ResourceTally(CompiledResource resource, KeyDigest keys) {
        this.resource = resource;
        resource.rules().forEach(rule -> rules.add(new RuleTally(resource.examples(), keys)));
        resource.feeds().forEach(feed -> feeds.add(new RuleTally(0, keys)));
    }

    void look(RowView row, int region) {
        rows++;
        int bad = 0;
        for (int i = 0; i < rules.size(); i++) {
            RuleTally tally = rules.get(i);
            tally.enter(region);
            resource.rules().get(i).look(row, tally);
            bad += tally.badInRow();
        }
        for (int i = 0; i < feeds.size(); i++) {
            Feed feed = resource.feeds().get(i);
            feeds.get(i).note(row, LedgerSide.THERE, feed.key(), feed.value());
        }
        if (bad > 0 && resource.examples() > 0) {
            keep(row, bad);
        }
    }

    /** Adds the tally of the rows behind; what is written down for ledgers goes into them. */
    void add(ResourceTally later, Ledgers ledgers) {
        rows += later.rows;
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).add(later.rules.get(i));
            ledgers.add(resource.rules().get(i).rule().id(), later.rules.get(i).batch());
        }
        for (int i = 0; i < feeds.size(); i++) {
            ledgers.add(resource.feeds().get(i).rule(), later.feeds.get(i).batch());
        }
        worst.addAll(later.worst);
        trim();
    }

    /**
     * How many rows were seen.
     *
     * @return the number
     */
    public long rows() {
        return rows;
    }

    /**
     * The tally of a rule.
     *
     * @param at its place among the rules of the resource
     * @return the tally
     */
    public RuleTally rule(int at) {
        return rules.get(at);
    }

    /**
     * The records with most bad units.
     *
     * @return the worst first
     */
    public List<WorstRow> worst() {
        return List.copyOf(worst);
    }

    private void keep(RowView row, int bad) {
        if (worst.size() == resource.examples() && worst.get(worst.size() - 1).bad() >= bad) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).badInRow() > 0) {
                found.add(i);
            }
        }
        worst.add(new WorstRow(row.number(), bad, List.copyOf(found), List.of(row.key())));
        trim();
    }

    private void trim() {
        worst.sort(WorstRow.WORST_FIRST);
        while (worst.size() > resource.examples()) {
            worst.remove(worst.size() - 1);
        }
    }
}
