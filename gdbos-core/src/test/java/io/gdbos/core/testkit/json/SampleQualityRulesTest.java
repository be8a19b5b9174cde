package io.gdbos.core.testkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.quality.AccessCounts;
import io.gdbos.core.quality.QualityMetric;
import io.gdbos.core.quality.QualityPass;
import io.gdbos.core.quality.QualityPlan;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.QualityRun;
import io.gdbos.core.quality.RuleResult;
import io.gdbos.core.quality.json.QualityReportJson;
import io.gdbos.core.quality.json.QualityRulesJson;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.SampleAgencies;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.Variation;
import io.gdbos.core.testkit.truth.VariationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sample city's rules find is what was put into its registers. */
class SampleQualityRulesTest {
    /** One application for each family, so that no value is told of twice. */
    private static final SampleCity DIRTY = SampleCity.generate(CityConfig.of(800, 7)
            .withRates(DirtRates.defaults().with("family.two-children", 0).with("family.double-application", 0)));

    private static final QualityReport FOUND = run(DIRTY);

    private static QualityReport run(SampleCity city) {
        QualityPlan plan = QualityPlan.builder(
                        SampleQualityRules.read(),
                        StandardElements.registry(),
                        city.config().season().opens())
                .codeLists(StandardElements.codeLists())
                .regions(SampleAgencies.regions())
                .agencies(SampleAgencies.directory())
                .build();
        try (QualityRun run = plan.run()) {
            for (AgencyTable table : city.tables()) {
                try (QualityPass pass = run.pass(table.name(), plan.bind(table.name(), table.columns()))) {
                    table.rows().forEach(row -> pass.row(row.toArray(String[]::new)));
                }
            }
            run.expect("household_register", city.counts().persons());
            run.accesses("real_estate_register", new AccessCounts(100, 99, 80, 80));
            return run.finish();
        }
    }

    private static RuleResult rule(QualityReport report, String id) {
        return report.rule(id).orElseThrow();
    }

    private static double share(String id) {
        RuleResult result = rule(FOUND, id);
        return (double) result.bad() / result.count().b();
    }

    /** How many written values of families that apply depart in one of the ways, as the truth has it. */
    private static long truth(String table, Set<String> elements, Set<VariationKind> kinds) {
        return DIRTY.truth().all().stream()
                .flatMap(truth -> truth.variations().stream())
                .filter(variation -> variation.side() == Side.AGENCY
                        && variation.table().equals(table)
                        && elements.contains(variation.element())
                        && kinds.contains(variation.kind()))
                .map(Variation::toString)
                .count();
    }

    @Test
    void theDocumentFollowsTheSchemaAndHasEveryMetric() {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(QualityRulesJson.schema())
                        .validate(SampleQualityRules.text(), InputFormat.JSON));
        QualityRules rules = SampleQualityRules.read();
        Set<QualityMetric> metrics = EnumSet.noneOf(QualityMetric.class);
        rules.rules().forEach(rule -> metrics.add(rule.metric()));
        assertEquals(EnumSet.allOf(QualityMetric.class), metrics);
        assertEquals(20, FOUND.total().metrics().size());
        assertEquals(List.of(), FOUND.findings().list());
    }

    @Test
    void aCityWithoutDirtHasNothingToFindInItsWriting() {
        QualityReport clean = run(SampleCity.generate(CityConfig.of(300, 7).withRates(DirtRates.clean())));
        for (String id : List.of(
                "HH-01", "HH-02", "HH-06", "HH-07", "HH-09", "HH-10", "HH-11", "HH-12", "HH-13", "HH-14", "HH-15",
                "HH-16", "RE-01", "RE-03", "RE-04", "RE-06", "RE-07", "LE-02", "LE-03", "RC-01", "BL-01", "BC-01",
                "VA-01")) {
            assertEquals(0, rule(clean, id).bad(), id);
            assertTrue(rule(clean, id).count().isEvaluated(), id);
        }
    }

    @Test
    void theSharesFoundAreThoseThatWereSown() {
        DirtRates rates = DirtRates.defaults();
        assertEquals(rates.of("agency.date-writing"), share("HH-09"), 0.02);
        assertEquals(rates.of("agency.name-spaces"), share("HH-11"), 0.01);
        assertEquals(rates.of("agency.address-no-prefix"), share("HH-12"), 0.02);
        assertEquals(
                rates.of("agency.certificate-full-width") + rates.of("agency.certificate-brackets"),
                share("RE-03"),
                0.03);
        assertEquals(rates.of("agency.number-lower-x") / 11, share("HH-10"), 0.01);
    }

    @Test
    void nothingThatTheTruthKnowsIsPassedOver() {
        long dates = truth(
                "household_register", Set.of("birth-date", "move-in-date"), EnumSet.of(VariationKind.DATE_WRITING));
        assertTrue(rule(FOUND, "HH-09").bad() >= dates, rule(FOUND, "HH-09").count() + " " + dates);
        assertTrue(rule(FOUND, "HH-11").bad()
                >= truth("household_register", Set.of("person-name"), EnumSet.of(VariationKind.NAME_SPACES)));
        assertTrue(truth("household_register", Set.of("person-name"), EnumSet.of(VariationKind.NAME_SPACES)) > 10);
    }

    @Test
    void anotherWritingOfTheSameIsNoContradictionAndAnotherNameIs() {
        RuleResult names = rule(FOUND, "RE-06");
        long typed = truth(
                "real_estate_register",
                Set.of("owner-name"),
                EnumSet.of(VariationKind.NAME_HOMOPHONE, VariationKind.NAME_LOOK_ALIKE));
        assertTrue(names.bad() >= typed);
        assertTrue(names.count().b() > 300, names.count().toString());
        assertEquals(0, rule(FOUND, "HH-16").bad());
    }

    @Test
    void agenciesAndRegionsAreScored() {
        assertEquals(6, FOUND.byAgency().size());
        assertEquals("潍坊市公安局", FOUND.byAgency().get(0).scope().title());
        assertTrue(FOUND.byRegion().stream().anyMatch(card -> card.scope().id().equals("3707A1")));
        assertEquals(
                "excellent",
                FOUND.total().grade() == null ? "" : FOUND.total().grade().id());
    }

    @Test
    void noValueOfAPersonIsInTheReport() {
        String report = QualityReportJson.write(FOUND);
        DIRTY.tables()
                .get(0)
                .rows()
                .forEach(row -> assertFalse(report.contains(row.get(0)) || report.contains(row.get(7)), row.get(5)));
    }
}
