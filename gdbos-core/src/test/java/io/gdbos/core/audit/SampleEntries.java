package io.gdbos.core.audit;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Entries for tests. */
public final class SampleEntries {
    private static final Instant START = Instant.parse("2026-07-01T00:30:00Z");
    private static final Actor OFFICIAL =
            Actor.of("official-17", "enrolment-officer", "education-370705", RegionCode.parse("370705"));

    private SampleEntries() {}

    /** The entry of a number; every third is refused and has no grant. */
    public static AuditEntry entry(int number) {
        boolean isRefused = number % 3 == 2;
        return new AuditEntry(
                START.plusMillis(number),
                OFFICIAL,
                "read",
                "307370700001/1",
                List.of("property-address", "property-use"),
                "compulsory-education-enrolment",
                isRefused ? "" : "grant-7",
                isRefused ? "GDB-SHR-003" : "permitted",
                "case-" + number / 4);
    }

    /** So many entries, from a number on. */
    public static List<AuditEntry> entries(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(SampleEntries::entry)
                .toList();
    }
}
