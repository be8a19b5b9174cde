package io.gdbos.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingLogTest {
    private final FindingLog log = FindingLog.keeping(2);
    private int made;

    private void add(String code, Severity severity) {
        log.add(code, severity, () -> {
            made++;
            return new Finding(code, severity, "row " + made, BilingualText.of("Text.", "文本。"));
        });
    }

    @Test
    void theFirstOfEachCodeAreKeptAndAllAreCounted() {
        for (int i = 0; i < 1_000; i++) {
            add("GDB-X-001", Severity.WARNING);
        }
        add("GDB-X-002", Severity.INFO);

        assertEquals(3, made);
        assertEquals(1_000, log.count("GDB-X-001"));
        assertEquals(1_000, log.count(Severity.WARNING));
        assertEquals(Map.of("GDB-X-001", 1_000L, "GDB-X-002", 1L), log.counts());
        List<Finding> list = log.findings().list();
        assertEquals(
                List.of("row 1", "row 2", "row 3", ""),
                list.stream().map(Finding::place).toList());
        assertEquals(
                "998 more findings GDB-X-001 were counted and not kept.",
                list.get(3).text().english());
        assertEquals(Severity.WARNING, list.get(3).severity());
    }

    @Test
    void errorsAreKnownEvenIfTheyWereNotKept() {
        assertFalse(log.hasErrors());
        for (int i = 0; i < 3; i++) {
            log.add(Finding.error("GDB-X-003", "", "Text.", "文本。"));
        }
        assertTrue(log.hasErrors());
        assertEquals(0, log.count("GDB-X-004"));
    }

    @Test
    void aLogThatKeepsNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FindingLog.keeping(0));
    }
}
