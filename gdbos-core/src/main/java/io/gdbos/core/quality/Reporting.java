package io.gdbos.core.quality;

import io.gdbos.core.Finding;
import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.Masker;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.quality.internal.CompiledRule;
import io.gdbos.core.quality.internal.ElementReading;
import io.gdbos.core.quality.internal.Layout;
import io.gdbos.core.quality.internal.RegionIds;
import io.gdbos.core.quality.internal.RuleTally;
import io.gdbos.core.quality.internal.Witness;
import io.gdbos.core.quality.internal.WorstRow;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns tallies into results that may be shown: values are masked, keys become tokens. Immutable.
 *
 * @param reading the elements
 * @param masker masks values
 * @param pseudonyms makes tokens, or null
 * @param regions the divisions
 * @param agencies the agencies
 */
record Reporting(
        ElementReading reading,
        Masker masker,
        @Nullable Pseudonymizer pseudonyms,
        RegionTable regions,
        AgencyDirectory agencies) {
    RuleResult result(Layout layout, CompiledRule compiled, RuleTally tally, RegionIds ids) {
        List<QualityExample> examples = tally.witnesses().stream()
                .map(witness -> example(layout, compiled, witness))
                .toList();
        return result(layout.resource(), compiled.rule(), tally, ids, examples);
    }

    RuleResult result(QualityResource resource, QualityRule rule, RuleTally tally, RegionIds ids) {
        return result(resource, rule, tally, ids, List.of());
    }

    List<WorstRecord> worst(Layout layout, List<WorstRow> rows, List<String> rules) {
        RecordNames names = new RecordNames(this, layout.resource());
        return rows.stream()
                .map(row -> new WorstRecord(
                        row.row(),
                        names.token(row.key()),
                        names.shown(row.key()),
                        row.bad(),
                        row.rules().stream().map(rules::get).toList()))
                .toList();
    }

    private static RuleResult result(
            QualityResource resource, QualityRule rule, RuleTally tally, RegionIds ids, List<QualityExample> examples) {
        boolean countsGood = rule.metric().direction() == QualityMetric.Direction.UP;
        SortedMap<RegionCode, MetricCount> byRegion = new TreeMap<>();
        MetricCount all = MetricCount.NONE;
        for (int id = 0; id < tally.regions(); id++) {
            long good = tally.good(id);
            long bad = tally.bad(id);
            if (good + bad > 0) {
                MetricCount count = new MetricCount(countsGood ? good : bad, good + bad);
                byRegion.merge(id == RegionIds.UNKNOWN ? resource.region() : ids.code(id), count, MetricCount::plus);
                all = all.plus(count);
            }
        }
        return new RuleResult(rule, all, tally.allOpen(), byRegion, examples);
    }

    private QualityExample example(Layout layout, CompiledRule compiled, Witness witness) {
        RecordNames names = new RecordNames(this, layout.resource());
        boolean isValue = witness.slot() != Layout.ABSENT;
        String element = isValue ? layout.element(witness.slot()) : "";
        Finding found = compiled.explain(witness);
        return new QualityExample(
                layout.resource().id(),
                witness.row(),
                names.token(witness.key()),
                names.shown(witness.key()),
                element,
                isValue ? names.shown(element, witness.raw()) : "",
                new Finding(
                        found.code(),
                        compiled.rule().severity(),
                        layout.resource().id() + ", row " + witness.row() + (isValue ? ", " + element : ""),
                        found.text()));
    }
}
