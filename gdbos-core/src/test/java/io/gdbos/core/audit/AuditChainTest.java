package io.gdbos.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Findings;
import io.gdbos.core.protect.Digests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class AuditChainTest {
    private final List<AuditEntry> entries = SampleEntries.entries(0, 6);
    private final List<byte[]> hashes = new ArrayList<>();
    private final AuditChain chain = AuditChain.from(ChainHead.empty("node-1"));

    AuditChainTest() {
        entries.forEach(entry -> hashes.add(chain.append(entry)));
    }

    private Findings verify(List<AuditEntry> shown, ChainVerifier verifier) {
        for (int i = 0; i < shown.size(); i++) {
            verifier.accept(i + 1, shown.get(i), hashes.get(i));
        }
        return verifier.finish();
    }

    private ChainSegment segment() {
        SegmentBuilder segment = SegmentBuilder.after(ChainHead.empty("node-1"));
        hashes.forEach(segment::add);
        return segment.build();
    }

    @Test
    void the_form_that_is_digested_never_changes() {
        // A new form would break every chain that was ever written.
        assertEquals(
                "725550114dd61be1290b0627b8114972c39725f830af18b7083d2cfba08d511b",
                ChainHead.empty("node-1").hash());
        assertEquals("a656364de2221137ed8f0bc5f837c0af074b8ef79e06d67f467defff997bd885", Digests.hex(hashes.get(0)));
    }

    @Test
    void goes_on_from_its_head() {
        AuditChain first = AuditChain.from(ChainHead.empty("node-1"));
        entries.subList(0, 3).forEach(first::append);
        AuditChain second = AuditChain.from(first.head());
        entries.subList(3, 6).forEach(second::append);

        assertEquals(chain.head(), second.head());
    }

    @Test
    void chains_of_different_writers_differ() {
        AuditChain other = AuditChain.from(ChainHead.empty("node-2"));
        entries.forEach(other::append);

        assertNotEquals(chain.head().hash(), other.head().hash());
    }

    @Nested
    class The_verifier {
        @Test
        void finds_nothing_in_a_whole_chain() {
            assertTrue(verify(entries, ChainVerifier.of("node-1").expect(segment()))
                    .isEmpty());
        }

        @Test
        void names_the_first_entry_that_was_changed() {
            List<AuditEntry> changed = new ArrayList<>(entries);
            changed.set(2, SampleEntries.entry(99));
            changed.set(4, SampleEntries.entry(99));

            Findings findings = verify(changed, ChainVerifier.of("node-1"));
            assertEquals("chain node-1, entry 3", findings.list().get(0).place());
            assertEquals(1, findings.list().size());
        }

        @Test
        void names_an_entry_that_is_missing() {
            ChainVerifier verifier = ChainVerifier.of("node-1");
            verifier.accept(1, entries.get(0), hashes.get(0));
            verifier.accept(3, entries.get(2), hashes.get(2));

            Findings findings = verifier.finish();
            assertEquals("GDB-AUD-001", findings.list().get(0).code());
            assertEquals("chain node-1, entry 2", findings.list().get(0).place());
        }

        @Test
        void sees_by_a_root_that_the_end_was_cut_off() {
            Findings findings =
                    verify(entries.subList(0, 4), ChainVerifier.of("node-1").expect(segment()));

            assertEquals("GDB-AUD-004", findings.list().get(0).code());
            assertEquals("chain node-1, entry 5", findings.list().get(0).place());
        }

        @Test
        void sees_by_a_root_that_the_whole_chain_was_written_anew() {
            AuditChain forged = AuditChain.from(ChainHead.empty("node-1"));
            ChainVerifier verifier = ChainVerifier.of("node-1").expect(segment());
            for (int i = 0; i < 6; i++) {
                AuditEntry entry = SampleEntries.entry(i + 50);
                verifier.accept(i + 1, entry, forged.append(entry));
            }

            assertEquals("GDB-AUD-003", verifier.finish().list().get(0).code());
            assertEquals(
                    "chain node-1, entries 1-6", verifier.finish().list().get(0).place());
        }
    }

    @Test
    void a_root_is_whole_until_it_is_changed() {
        AuditRoot root = AuditRoot.of(1, Instant.parse("2026-07-02T00:00:00Z"), "", List.of(segment()));
        AuditRoot moved = new AuditRoot(1, root.at().plusSeconds(1), "", root.segments(), root.hash());

        assertTrue(root.isWhole());
        assertFalse(moved.isWhole());
    }

    @Test
    void the_form_of_a_root_never_changes_and_one_of_version_1_still_vouches() {
        AuditRoot root = AuditRoot.of(1, Instant.parse("2026-07-02T00:00:00Z"), "", List.of(segment()));
        ChainSegment headAlone = new ChainSegment("node-1", 1, 6, chain.head().hash(), "");
        String firstHash = "5c7e4c37423f35ea4d94fab64e0c49031870d41397213df59c98915c055d21ac";
        AuditRoot first = new AuditRoot(1, root.at(), "", List.of(headAlone), firstHash);

        assertEquals("e0bdcedbd3e0ead4975e86e8ff709aee0d37a553ef1235d7977c05a5ca28bb98", root.hash());
        assertTrue(first.isWhole());
        assertFalse(new AuditRoot(1, root.at(), "", List.of(segment()), firstHash).isWhole());
    }

    @Test
    void the_log_in_memory_keeps_the_same_chain() {
        InMemoryAuditLog log = new InMemoryAuditLog("node-1");
        log.append(entries.subList(0, 2));
        log.append(entries.subList(2, 6));

        assertEquals(entries, log.entries());
        assertEquals(chain.head(), log.head());
    }
}
