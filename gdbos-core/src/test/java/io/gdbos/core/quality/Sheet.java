package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.element.json.StandardElements;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small table of lines such as {@code "370705,2020-03-01"}, and rules for it. */
final class Sheet {
    static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);
    static final String TABLE = "register";
    static final String OTHER = "other_register";

    private Sheet() {}

    static QualityRulesBuilder rules() {
        return QualityRules.builder("test", "1").resource(resource(TABLE)).resource(resource(OTHER));
    }

    static QualityResource resource(String id) {
        return QualityResource.of(id, BilingualText.of(id, "登记"), "public-security", RegionCode.parse("370700"));
    }

    static QualityRule rule(QualityMetric metric, QualityCheck check) {
        return QualityRule.builder("R", TABLE, metric, check).build();
    }

    static QualityPlanBuilder plan(QualityRulesBuilder rules) {
        return QualityPlan.builder(rules.build(), StandardElements.registry(), AS_OF)
                .codeLists(StandardElements.codeLists());
    }

    /** Runs rules over a table whose first line names the elements. */
    static QualityReport run(QualityPlan plan, String... lines) {
        try (QualityRun run = plan.run()) {
            pass(run, TABLE, lines);
            return run.finish();
        }
    }

    static void pass(QualityRun run, String resource, String... lines) {
        try (QualityPass pass = run.pass(resource, List.of(lines[0].split(",", -1)))) {
            Arrays.stream(lines).skip(1).forEach(line -> pass.row(line.split(",", -1)));
        }
    }

    /** What one rule says of a table. */
    static RuleResult check(QualityMetric metric, QualityCheck check, String... lines) {
        QualityPlan plan = plan(rules().rule(rule(metric, check))).build();
        return run(plan, lines).rule("R").orElseThrow();
    }
}
