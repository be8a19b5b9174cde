package io.gdbos.examples.enrolment.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.examples.enrolment.intake.RegisteredApplication;
import io.gdbos.examples.enrolment.notice.AdmissionNotice;
import io.gdbos.workflow.jdbc.SqlEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database keeps of a season. */
abstract class SeasonStoreContract {
    private static final RegionCode KUIWEN = RegionCode.parse("370705");
    private static final Instant FILED = Instant.parse("2026-07-01T01:00:00.123456Z");

    private Store store;
    private SeasonStore season;

    abstract Store newStore();

    @BeforeEach
    void open() {
        store = newStore();
        season = SeasonStore.open(store);
    }

    @Test
    void aDatabaseHoldsOneSeasonOnly() {
        SeasonIdentity first = new SeasonIdentity(7, 100, "sample");
        season.claim(first);
        season.claim(first);
        GdbosException refused =
                assertThrows(GdbosException.class, () -> season.claim(new SeasonIdentity(8, 100, "sample")));
        assertTrue(
                refused.getMessage().contains("seed 7") && refused.getMessage().contains("seed 8"));
        SeasonStore.open(store).claim(first);
    }

    @Test
    void anApplicationIsRegisteredOnceAndShownInTheOrderOfNumbers() {
        RegisteredApplication one = application("E-1");
        RegisteredApplication two = application("E-2");
        season.register(List.of(two));
        season.register(List.of(one, two));
        List<RegisteredApplication> shown = new ArrayList<>();
        season.visitApplications(shown::add);
        assertEquals(List.of(one, two), shown);
    }

    @Test
    void aNoticeComesBackAsItWasKept() {
        AdmissionNotice notice = notice("N-1", "case-1");
        write(notice);
        assertEquals(notice, season.noticeOf("case-1").orElseThrow());
        assertTrue(season.noticeOf("case-2").isEmpty());
        List<AdmissionNotice> shown = new ArrayList<>();
        season.visitNotices(shown::add);
        assertEquals(List.of(notice), shown);
    }

    @Test
    void aCaseHasNoSecondNotice() {
        write(notice("N-1", "case-1"));
        assertThrows(DuplicateKeyException.class, () -> write(notice("N-2", "case-1")));
        assertEquals("N-1", season.noticeOf("case-1").orElseThrow().id());
    }

    private void write(AdmissionNotice notice) {
        SqlEffect effect = (SqlEffect) season.keep(notice);
        store.newUnit().add(effect.sql(), effect.values().toArray()).commit();
    }

    private static RegisteredApplication application(String number) {
        return new RegisteredApplication(number, "token-" + number, KUIWEN, FILED, "digest", 24, 7);
    }

    private static AdmissionNotice notice(String id, String caseId) {
        return new AdmissionNotice(id, caseId, KUIWEN, FILED, "digest", "{\"school\":\"晨曦小学\"}");
    }
}
