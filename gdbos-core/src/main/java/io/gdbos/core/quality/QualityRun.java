package io.gdbos.core.quality;

import io.gdbos.core.Finding;
import io.gdbos.core.quality.internal.CompiledResource;
import io.gdbos.core.quality.internal.CompiledRule;
import io.gdbos.core.quality.internal.Layout;
import io.gdbos.core.quality.internal.Ledgers;
import io.gdbos.core.quality.internal.QualityFindings;
import io.gdbos.core.quality.internal.RegionIds;
import io.gdbos.core.quality.internal.ResourceTally;
import io.gdbos.core.quality.internal.RowPass;
import io.gdbos.core.quality.internal.RuleTally;
import io.gdbos.core.quality.internal.Settlement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One evaluation of all resources of a plan: each is passed over once, in any order, one after the other. Resources that
 * are not handed in, and rules that lack something, are not evaluated and are named in the findings of the report.
 * Confined to one thread.
 */
public final class QualityRun implements AutoCloseable {
    static final int CHUNK_ROWS = 1024;

    private final QualityPlan plan;
    private final RunOptions options;
    private final int chunkRows;
    private final RegionIds regions;
    private final Ledgers ledgers;
    private final Map<String, CompiledResource> opened = new LinkedHashMap<>();
    private final Map<String, ResourceTally> tallies = new HashMap<>();
    private final Map<String, Long> expected = new HashMap<>();
    private final Map<String, AccessCounts> accesses = new HashMap<>();
    private final Set<String> fed = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean isFinished;

    QualityRun(QualityPlan plan, RunOptions options) {
        this(plan, options, CHUNK_ROWS);
    }

    QualityRun(QualityPlan plan, RunOptions options, int chunkRows) {
        this.plan = plan;
        this.options = options;
        this.chunkRows = chunkRows;
        this.regions = new RegionIds(plan.with().regions());
        long needing = plan.rules().rules().stream()
                .filter(rule -> needsLedger(rule.check()))
                .count();
        this.ledgers = new Ledgers((int) needing, options.memory(), options.directory());
    }

    /**
     * Begins the pass over a resource.
     *
     * @param resource its id
     * @param elements the element to which each column of its rows is bound, in their order; an empty text for a column
     *     that is bound to none
     * @return the pass, to be closed before another one begins
     * @throws IllegalArgumentException when the rules do not know the resource, it was passed over already, or two
     *     columns are bound to one element
     */
    public QualityPass pass(String resource, List<String> elements) {
        requireOpen();
        QualityResource known = require(resource);
        if (opened.containsKey(resource)) {
            throw new IllegalArgumentException("Resource \"" + resource + "\" was passed over already.");
        }
        Layout layout = new Layout(known, elements, plan.with().reading());
        List<QualityRule> own = plan.inForce(resource).stream()
                .filter(rule -> !isOfAccesses(rule.check()))
                .filter(rule -> hasColumns(rule, layout))
                .toList();
        List<QualityRule> comparing = plan.comparingWith(resource).stream()
                .filter(rule -> layout.absent(QualityPlan.elementsThere(rule)).isEmpty())
                .toList();
        comparing.forEach(rule -> fed.add(rule.id()));
        CompiledResource compiled = new CompiledResource(layout, own, comparing, plan.with(), regions);
        RowPass rows = new RowPass(compiled, ledgers, options.executor(), options.parallelism(), chunkRows);
        opened.put(resource, compiled);
        return new QualityPass(this, rows, resource, elements);
    }

    /**
     * Says how many records of a resource are expected.
     *
     * @param resource its id
     * @param records the number
     * @return this
     */
    public QualityRun expect(String resource, long records) {
        requireOpen();
        if (records < 0) {
            throw new IllegalArgumentException("Records expected are 0 or more; came " + records + ".");
        }
        expected.put(require(resource).id(), records);
        return this;
    }

    /**
     * Says how often a resource was asked and what came of it; several counts add up.
     *
     * @param resource its id
     * @param counts the counts
     * @return this
     */
    public QualityRun accesses(String resource, AccessCounts counts) {
        requireOpen();
        accesses.merge(require(resource).id(), counts, AccessCounts::plus);
        return this;
    }

    /**
     * Ends the run.
     *
     * @return what was found
     * @throws IllegalStateException when a pass was not closed, or the run was ended before
     */
    public QualityReport finish() {
        requireOpen();
        if (tallies.size() < opened.size()) {
            throw new IllegalStateException("A pass over " + opened.keySet() + " was not closed.");
        }
        isFinished = true;
        List<ResourceResult> results =
                plan.rules().resources().stream().map(this::result).toList();
        return new QualityReport(plan, results, findings);
    }

    @Override
    public void close() {
        isFinished = true;
        ledgers.close();
    }

    void done(String resource, ResourceTally tally) {
        tallies.put(resource, tally);
    }

    private ResourceResult result(QualityResource resource) {
        ResourceTally tally = tallies.get(resource.id());
        CompiledResource compiled = opened.get(resource.id());
        List<QualityRule> rules = plan.inForce(resource.id());
        if (tally == null && rules.stream().anyMatch(rule -> !isOfAccesses(rule.check()))) {
            findings.add(QualityFindings.notDelivered(resource.id()));
        }
        Map<String, RuleResult> results = new LinkedHashMap<>();
        rules.forEach(rule -> results.put(rule.id(), RuleResult.notEvaluated(rule)));
        List<String> looked = new ArrayList<>();
        if (tally != null && compiled != null) {
            for (int i = 0; i < compiled.rules().size(); i++) {
                CompiledRule rule = compiled.rules().get(i);
                looked.add(rule.rule().id());
                results.put(rule.rule().id(), result(compiled, rule, tally.rule(i)));
            }
        }
        rules.stream()
                .filter(rule -> isOfAccesses(rule.check()))
                .forEach(rule -> results.put(rule.id(), ofAccesses(resource, rule)));
        return new ResourceResult(
                resource,
                tally == null ? 0 : tally.rows(),
                List.copyOf(results.values()),
                tally == null || compiled == null
                        ? List.of()
                        : plan.reporting().worst(compiled.layout(), tally.worst(), looked));
    }

    private RuleResult result(CompiledResource compiled, CompiledRule rule, RuleTally tally) {
        QualityRule of = rule.rule();
        QualityResource resource = compiled.layout().resource();
        if (needsLedger(of.check())) {
            String other = QualityRulesBuilder.otherResource(of.check());
            if (other != null && !fed.contains(of.id())) {
                findings.add(QualityFindings.nothingToCompare(of.id(), other));
                return RuleResult.notEvaluated(of);
            }
            Settlement.settle(rule, tally, ledgers, plan.with().examples());
        } else if (of.check() instanceof QualityCheck.Records records) {
            Long due = records.expected() != null ? records.expected() : expected.get(resource.id());
            if (due == null) {
                findings.add(QualityFindings.countsNotGiven(of.id()));
                return RuleResult.notEvaluated(of);
            }
            long complete = Settlement.settle(tally, due);
            if (complete > due) {
                findings.add(QualityFindings.moreThanExpected(of.id(), complete, due));
            }
        }
        RuleResult result = plan.reporting().result(compiled.layout(), rule, tally, regions);
        if (!result.count().isEvaluated()) {
            findings.add(QualityFindings.nothingEvaluated(of.id()));
        }
        return result;
    }

    private RuleResult ofAccesses(QualityResource resource, QualityRule rule) {
        AccessCounts counts = accesses.get(resource.id());
        if (counts == null) {
            findings.add(QualityFindings.countsNotGiven(rule.id()));
            return RuleResult.notEvaluated(rule);
        }
        boolean isOfUse = rule.check() instanceof QualityCheck.Usable;
        RuleTally tally = isOfUse
                ? Settlement.accesses(counts.usable(), counts.accessed())
                : Settlement.accesses(counts.succeeded(), counts.attempted());
        return plan.reporting().result(resource, rule, tally, regions);
    }

    private boolean hasColumns(QualityRule rule, Layout layout) {
        List<String> absent = layout.absent(QualityPlan.elementsHere(rule));
        if (!absent.isEmpty()) {
            findings.add(
                    QualityFindings.columnsAbsent(rule.id(), layout.resource().id(), absent));
        }
        return absent.isEmpty();
    }

    private QualityResource require(String resource) {
        return plan.rules()
                .resource(resource)
                .orElseThrow(() -> new IllegalArgumentException("The rules know no resource \"" + resource
                        + "\"; they know " + plan.rules().resourcesById().keySet() + "."));
    }

    private void requireOpen() {
        if (isFinished) {
            throw new IllegalStateException("The run has ended.");
        }
    }

    private static boolean needsLedger(QualityCheck check) {
        return check instanceof QualityCheck.Unique
                || check instanceof QualityCheck.Refers
                || check instanceof QualityCheck.Same;
    }

    private static boolean isOfAccesses(QualityCheck check) {
        return check instanceof QualityCheck.Accessed || check instanceof QualityCheck.Usable;
    }
}
