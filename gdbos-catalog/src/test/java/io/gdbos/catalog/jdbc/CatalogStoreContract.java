package io.gdbos.catalog.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.LifeCycleEvent;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.ResourceState;
import io.gdbos.catalog.Samples;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.GrantUsage;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.agency.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of the catalogue promises. */
abstract class CatalogStoreContract {
    abstract CatalogStore resources();

    abstract AgreementStore agreements();

    abstract GrantUsage usage();

    @Test
    void theSampleCatalogueReadsBackAsItWasWritten() {
        SampleCatalog inMemory = SampleCatalog.inMemory();
        SampleCatalog stored = SampleCatalog.in(resources(), agreements());
        assertEquals(inMemory.catalog().entries(), stored.catalog().entries());
        assertEquals(inMemory.sharing().agreements(), stored.sharing().agreements());
        for (CatalogEntry entry : inMemory.catalog().entries()) {
            assertEquals(entry, resources().find(entry.code()).orElseThrow());
        }
        for (Agreement agreement : inMemory.sharing().agreements()) {
            assertEquals(agreement, agreements().find(agreement.id()).orElseThrow());
        }
    }

    @Test
    void entriesArePagedInTheOrderOfTheirCodes() {
        for (int serial : List.of(3, 1, 5, 2, 4)) {
            assertTrue(resources().put(draft("101001/" + serial, 1)));
        }
        CatalogStore store = resources();
        assertEquals(List.of("101001/1", "101001/2"), codes(store.page("", 2)));
        assertEquals(List.of("101001/3", "101001/4"), codes(store.page("101001/2", 2)));
        assertEquals(List.of("101001/5"), codes(store.page("101001/4", 2)));
        assertEquals(List.of(), codes(store.page("101001/5", 2)));
    }

    @Test
    void aChangeFromAnOlderRevisionIsRefusedAndChangesNothing() {
        CatalogStore store = resources();
        assertTrue(store.put(draft("101001/1", 1)));
        assertFalse(store.put(draft("101001/1", 1)));
        assertFalse(store.put(draft("101001/1", 3)));
        assertTrue(store.put(draft("101001/1", 2)));
        assertFalse(store.put(draft("101001/2", 2)));
        assertEquals(2, store.find("101001/1").orElseThrow().revision());
        assertTrue(store.find("101001/2").isEmpty());
    }

    @Test
    void stepsKeepWhoWhenAndOnWhoseBehalf() {
        CatalogStore store = resources();
        Actor deputy = new Actor("p-8", "data-officer", "housing", Samples.CITY, "p-2");
        List<LifeCycleEvent> history = List.of(
                new LifeCycleEvent(LifeCycleStep.SUBMIT, Samples.CATALOGUER, Samples.NOW, "首次编目"),
                new LifeCycleEvent(LifeCycleStep.REGISTER, deputy, Samples.NOW.plusNanos(1_000), ""));
        assertTrue(store.put(draft("101001/1", 1)));
        var entry = new CatalogEntry(Samples.resource("101001/1"), ResourceState.REGISTERED, history, 2);
        assertTrue(store.put(entry));
        assertEquals(entry, store.find("101001/1").orElseThrow());
        assertEquals(List.of(entry), store.page("", 9));
    }

    @Test
    void anAgreementFromAnOlderRevisionIsRefused() {
        AgreementStore store = agreements();
        Agreement agreement = SampleCatalog.inMemory().sharing().agreements().get(0);
        assertFalse(store.put(agreement), "a new one begins at revision 1");
        assertTrue(store.all().isEmpty());
    }

    @Test
    void aVolumeIsUsedUpExactly() {
        GrantUsage usage = usage();
        assertTrue(usage.use("g-1", 2));
        assertTrue(usage.use("g-2", 1));
        assertTrue(usage.use("g-1", 2));
        assertFalse(usage.use("g-1", 2));
        assertTrue(usage.use("g-1", 3));
    }

    private static CatalogEntry draft(String code, int revision) {
        return new CatalogEntry(Samples.resource(code), ResourceState.DRAFT, List.of(), revision);
    }

    private static List<String> codes(List<CatalogEntry> entries) {
        return entries.stream().map(CatalogEntry::code).toList();
    }
}
