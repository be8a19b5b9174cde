package io.gdbos.catalog;

import static io.gdbos.catalog.Samples.CATALOGUER;
import static io.gdbos.catalog.Samples.NOW;
import static io.gdbos.catalog.Samples.OFFICER;
import static io.gdbos.catalog.Samples.REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.agency.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {
    private static final String CODE = "307370700001/000001";

    private final Catalog catalog = Samples.emptyCatalog();

    @Nested
    class APublication {
        @Test
        void needsTwoApprovalsAndKeepsWhoAndWhen() {
            CatalogEntry entry = Samples.publish(catalog, Samples.resource(CODE));

            assertTrue(entry.isPublished());
            assertEquals(
                    List.of(
                            LifeCycleStep.SUBMIT,
                            LifeCycleStep.REGISTER,
                            LifeCycleStep.REQUEST_PUBLICATION,
                            LifeCycleStep.PUBLISH),
                    entry.history().stream().map(LifeCycleEvent::step).toList());
            assertEquals(
                    OFFICER, entry.latest(LifeCycleStep.REGISTER).orElseThrow().actor());
            assertEquals(
                    REVIEWER, entry.latest(LifeCycleStep.PUBLISH).orElseThrow().actor());
        }

        @Test
        void isDatedInTheZoneOfTheJurisdiction() {
            assertEquals(
                    LocalDate.of(2026, 5, 2),
                    Samples.publish(catalog, Samples.resource(CODE)).resource().publicationDate());
        }

        @Test
        void isRefusedToAnybodyButTheDataBureau() {
            submitted();
            catalog.advance(CODE, LifeCycleStep.REGISTER, OFFICER, NOW, "").orThrow();
            catalog.advance(CODE, LifeCycleStep.REQUEST_PUBLICATION, CATALOGUER, NOW, "")
                    .orThrow();

            assertEquals(
                    List.of("GDB-CAT-103", "GDB-CAT-104", "GDB-CAT-105"),
                    codes(catalog.advance(CODE, LifeCycleStep.PUBLISH, OFFICER, NOW, "")));
        }

        @Test
        void countsAsAChange() {
            long before = catalog.changes();
            Samples.publish(catalog, Samples.resource(CODE));
            assertEquals(before + 5, catalog.changes());
        }
    }

    @Nested
    class ASubmission {
        @Test
        void ofAResourceWithErrorsIsRefusedWithThem() {
            DataResource broken = Samples.complete(CODE)
                    .summary(" ")
                    .safeguards(Safeguards.NONE)
                    .build();
            catalog.draft(broken, CATALOGUER, NOW).orThrow();

            assertEquals(
                    List.of("GDB-CAT-005", "GDB-CAT-031", "GDB-CAT-032", "GDB-CAT-033", "GDB-CAT-034"),
                    codes(catalog.advance(CODE, LifeCycleStep.SUBMIT, CATALOGUER, NOW, "")));
            assertEquals(ResourceState.DRAFT, catalog.find(CODE).orElseThrow().state());
        }

        @Test
        void cannotBeApprovedByThePersonWhoMadeIt() {
            catalog.draft(Samples.resource(CODE), OFFICER, NOW).orThrow();
            catalog.advance(CODE, LifeCycleStep.SUBMIT, OFFICER, NOW, "").orThrow();

            assertEquals(
                    List.of("GDB-CAT-105"), codes(catalog.advance(CODE, LifeCycleStep.REGISTER, OFFICER, NOW, "")));
        }

        @Test
        void comesFromTheProvidingDepartment() {
            Actor stranger = Actor.of("p-7", CatalogAuthority.CATALOGUER, "housing", Samples.CITY);
            assertEquals(List.of("GDB-CAT-103"), codes(catalog.draft(Samples.resource(CODE), stranger, NOW)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = LifeCycleStep.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMIT")
    void onlySubmissionLeadsOutOfADraft(LifeCycleStep step) {
        catalog.draft(Samples.resource(CODE), CATALOGUER, NOW).orThrow();

        Outcome<CatalogEntry> outcome = catalog.advance(CODE, step, CATALOGUER, NOW, "");

        assertEquals(List.of("GDB-CAT-102"), codes(outcome));
        assertTrue(assertThrows(IllegalStateException.class, outcome::orThrow)
                .getMessage()
                .contains("needs state"));
    }

    @Test
    void aWithdrawnResourceCanBeRevisedAndNeedsBothApprovalsAgain() {
        Samples.publish(catalog, Samples.resource(CODE));
        catalog.advance(CODE, LifeCycleStep.WITHDRAW, REVIEWER, NOW, "法律修订").orThrow();
        assertEquals(List.of(), catalog.published());

        CatalogEntry revised =
                catalog.advance(CODE, LifeCycleStep.REVISE, CATALOGUER, NOW, "").orThrow();

        assertEquals(ResourceState.DRAFT, revised.state());
        assertEquals(6, revised.history().size());
    }

    @Test
    void anUnknownResourceIsAReasonNotAnException() {
        assertEquals(
                List.of("GDB-CAT-100"), codes(catalog.advance("101001/1", LifeCycleStep.SUBMIT, CATALOGUER, NOW, "")));
    }

    @Test
    void aChangeFromAnOlderRevisionIsNotKept() {
        CatalogStore store = CatalogStore.inMemory();
        CatalogEntry first = new CatalogEntry(Samples.resource(CODE), ResourceState.DRAFT, List.of(), 1);
        assertTrue(store.put(first));
        assertFalse(store.put(first));
        assertTrue(store.put(new CatalogEntry(first.resource(), ResourceState.DRAFT, List.of(), 2)));
    }

    private void submitted() {
        catalog.draft(Samples.resource(CODE), CATALOGUER, NOW).orThrow();
        catalog.advance(CODE, LifeCycleStep.SUBMIT, CATALOGUER, NOW, "").orThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().list().stream().map(Finding::code).toList();
    }
}
