package io.gdbos.examples.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.gdbos.catalog.share.AccessDecision;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.match.MatchDecision;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.workflow.CaseStatus;
import io.gdbos.workflow.StartOutcome;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The snippets of the README do what their comments say. */
class SnippetsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");

    @Test
    void theCatalogueHoldsThePublishedResource() {
        assertEquals(1, CatalogueSnippet.run(NOW).size());
    }

    @Test
    void aFieldThatIsNotGrantedIsRefused() {
        SampleCatalog sample = SampleCatalog.inMemory();
        String resource = SampleCatalog.codeOf("household_register");
        AccessDecision decision = AgreementSnippet.run(sample.catalog(), resource, NOW);
        assertInstanceOf(AccessDecision.Deny.class, decision);
    }

    @Test
    void elementsReadAndCheck() {
        DataElementSnippet.Results results = DataElementSnippet.run();
        assertEquals(new Value.Code("1", "男"), results.sex());
        assertEquals(new Value.Date(LocalDate.of(2026, 9, 1), "二〇二六年九月一日"), results.start());
        assertEquals("GDB-ELE-006", results.findings().list().get(0).code());
        assertEquals(LocalDate.of(2019, 7, 15), results.number().birthDate());
    }

    @Test
    void aVariantIsExplained() {
        MatchingSnippet.Explained explained = MatchingSnippet.run();
        assertEquals(MatchDecision.MATCH, explained.result().decision());
        assertEquals("variant:", explained.why().substring(0, 8));
    }

    @Test
    void anUnknownFactLeavesTheDecisionOpen() {
        Decision decision = RuleSnippet.run();
        assertEquals(
                2,
                assertInstanceOf(Decision.Undetermined.class, decision)
                        .possible()
                        .size());
    }

    @Test
    void theCaseIsDecidedWithoutAnOfficial() {
        StartOutcome outcome = EngineSnippet.run().get(0);
        assertEquals(
                CaseStatus.ENDED,
                assertInstanceOf(StartOutcome.Started.class, outcome).now().status());
    }
}
