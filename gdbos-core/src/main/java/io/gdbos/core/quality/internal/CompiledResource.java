package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.quality.QualityRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of a resource made for the columns it came with. Immutable; thread-safe. */
public final class CompiledResource {
    private final Layout layout;
    private final Surroundings with;
    private final RegionIds regions;
    private final List<CompiledRule> rules = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();

    /**
     * Makes the rules.
     *
     * @param layout the columns
     * @param own the rules of the resource whose elements all have columns
     * @param comparing the rules of other resources that compare with this one and whose elements here have columns
     * @param with what rules are evaluated with
     * @param regions the numbers of regions
     */
    public CompiledResource(
            Layout layout, List<QualityRule> own, List<QualityRule> comparing, Surroundings with, RegionIds regions) {
        this.layout = layout;
        this.with = with;
        this.regions = regions;
        CheckCompiler compiler = new CheckCompiler(layout, with);
        for (QualityRule rule : own) {
            ConditionTest when = rule.when() == null ? null : new ConditionTest(rule.when(), layout, with.asOf());
            rules.add(new CompiledRule(rule, when, compiler.compile(rule.check())));
        }
        for (QualityRule rule : comparing) {
            if (rule.check() instanceof QualityCheck.Refers refers) {
                feeds.add(new Feed(rule.id(), layout.slots(refers.otherElements()), Layout.ABSENT));
            } else if (rule.check() instanceof QualityCheck.Same same) {
                feeds.add(new Feed(rule.id(), layout.slots(same.otherKey()), layout.slot(same.otherElement())));
            }
        }
    }

    /**
     * The columns.
     *
     * @return the layout
     */
    public Layout layout() {
        return layout;
    }

    /**
     * The rules.
     *
     * @return in their order
     */
    public List<CompiledRule> rules() {
        return rules;
    }

    List<Feed> feeds() {
        return feeds;
    }

    int examples() {
        return with.examples();
    }

    ResourceTally look(Chunk chunk) {
        ResourceTally tally = new ResourceTally(this, new KeyDigest());
        RowView row = new RowView(layout);
        for (int i = 0; i < chunk.size(); i++) {
            row.move(chunk.number(i), chunk.cells(i));
            int region = layout.region() == Layout.ABSENT ? RegionIds.UNKNOWN : regions.of(row.raw(layout.region()));
            tally.look(row, region);
        }
        return tally;
    }
}
