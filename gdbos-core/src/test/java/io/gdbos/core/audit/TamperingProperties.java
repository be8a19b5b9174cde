package io.gdbos.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a log that roots vouch for, the first broken entry is named. */
final class TamperingProperties {
    private static final Instant EVENING = Instant.parse("2026-07-01T12:00:00Z");
    private static final String CHAIN = "node-1";

    private record Kept(long sequence, AuditEntry entry, byte[] hash) {}

    private final List<Kept> log = new ArrayList<>();
    private final List<AuditRoot> roots = new ArrayList<>();

    /** A log of so many entries, with a root after every so many. */
    private void write(int entries, int perRoot) {
        log.clear();
        roots.clear();
        AuditChain chain = AuditChain.from(ChainHead.empty(CHAIN));
        SegmentBuilder segment = SegmentBuilder.after(chain.head());
        for (int i = 1; i <= entries; i++) {
            AuditEntry entry = SampleEntries.entry(i);
            byte[] hash = chain.append(entry);
            segment.add(hash);
            log.add(new Kept(i, entry, hash));
            if (i % perRoot == 0) {
                String previous =
                        roots.isEmpty() ? "" : roots.get(roots.size() - 1).hash();
                roots.add(AuditRoot.of(roots.size() + 1, EVENING.plusSeconds(i), previous, List.of(segment.build())));
                segment = SegmentBuilder.after(chain.head());
            }
        }
    }

    private List<Finding> verify() {
        AuditVerifier verifier = new AuditVerifier(List.of());
        verifier.begin(List.of());
        roots.forEach(verifier::root);
        log.forEach(kept -> verifier.entry(CHAIN, kept.sequence(), kept.entry(), kept.hash()));
        verifier.end();
        return verifier.finish().list();
    }

    private void isNamed(int entry) {
        assertEquals(
                List.of("chain node-1, entry " + entry),
                verify().stream().map(Finding::place).toList());
    }

    @Property(tries = 50)
    void nothing_is_found_where_nothing_was_done(
            @ForAll @IntRange(min = 1, max = 60) int entries, @ForAll @IntRange(min = 1, max = 20) int perRoot) {
        write(entries, perRoot);

        assertEquals(List.of(), verify());
    }

    @Property(tries = 100)
    void a_changed_entry_is_named(@ForAll @IntRange(min = 1, max = 40) int at) {
        write(40, 10);
        Kept kept = log.get(at - 1);
        log.set(at - 1, new Kept(at, SampleEntries.entry(at + 100), kept.hash()));

        isNamed(at);
    }

    @Property(tries = 100)
    void a_deleted_entry_is_named(@ForAll @IntRange(min = 1, max = 39) int at) {
        write(40, 10);
        log.remove(at - 1);

        isNamed(at);
    }

    @Property(tries = 100)
    void of_two_swapped_entries_the_first_is_named(
            @ForAll @IntRange(min = 1, max = 39) int first, @ForAll @IntRange(min = 1, max = 39) int distance) {
        int second = Math.min(40, first + distance);
        write(40, 10);
        Kept one = log.get(first - 1);
        Kept other = log.get(second - 1);
        log.set(first - 1, new Kept(first, other.entry(), other.hash()));
        log.set(second - 1, new Kept(second, one.entry(), one.hash()));

        isNamed(first);
    }

    @Property(tries = 100)
    void an_inserted_entry_is_named_even_when_all_after_it_were_renumbered(
            @ForAll @IntRange(min = 1, max = 40) int at) {
        write(40, 10);
        AuditChain before = AuditChain.from(ChainHead.empty(CHAIN));
        log.subList(0, at - 1).forEach(kept -> before.append(kept.entry()));
        AuditEntry added = SampleEntries.entry(777);
        List<Kept> inserted = new ArrayList<>(log.subList(0, at - 1));
        inserted.add(new Kept(at, added, before.append(added)));
        log.subList(at - 1, log.size())
                .forEach(kept -> inserted.add(new Kept(kept.sequence() + 1, kept.entry(), kept.hash())));
        log.clear();
        log.addAll(inserted);

        // The inserted entry is chained as it should be; the first that does not follow from it is the next one.
        List<Finding> found = verify();
        assertEquals(1, found.size());
        boolean isLastOfSegment = at % 10 == 0;
        assertEquals(
                isLastOfSegment ? "chain node-1, entries " + (at - 9) + "-" + at : "chain node-1, entry " + (at + 1),
                found.get(0).place());
    }

    @Property(tries = 100)
    void an_end_that_was_cut_off_is_named_as_far_as_a_root_vouches(@ForAll @IntRange(min = 0, max = 43) int left) {
        write(44, 10);
        log.subList(left, log.size()).clear();

        if (left < 40) {
            isNamed(left + 1);
        } else {
            assertEquals(List.of(), verify());
        }
    }

    @Property(tries = 100)
    void a_fork_that_was_chained_anew_is_bounded_by_the_roots_around_it(@ForAll @IntRange(min = 1, max = 40) int from) {
        write(40, 10);
        AuditChain forked = AuditChain.from(ChainHead.empty(CHAIN));
        log.subList(0, from - 1).forEach(kept -> forked.append(kept.entry()));
        for (int i = from; i <= 40; i++) {
            AuditEntry other = SampleEntries.entry(i + 500);
            log.set(i - 1, new Kept(i, other, forked.append(other)));
        }
        int first = (from - 1) / 10 * 10 + 1;

        assertEquals(
                List.of("chain node-1, entries " + first + "-" + (first + 9)),
                verify().stream().map(Finding::place).toList());
    }

    @Property(tries = 100)
    void a_proof_holds_for_its_entry_and_for_no_other_content(
            @ForAll @IntRange(min = 1, max = 40) int at, @ForAll @IntRange(min = 1, max = 20) int perRoot) {
        write(40, perRoot);
        int root = (at - 1) / perRoot;
        if (root >= roots.size()) {
            return;
        }
        ChainSegment segment = roots.get(root).segments().get(0);
        List<byte[]> hashes = log.subList((int) segment.first() - 1, (int) segment.last()).stream()
                .map(Kept::hash)
                .toList();
        AuditChain chain = AuditChain.from(ChainHead.empty(CHAIN));
        log.subList(0, at - 1).forEach(kept -> chain.append(kept.entry()));
        InclusionProof proof = ProofMaker.of(segment, hashes, roots.subList(root, roots.size()))
                .prove(chain.head(), log.get(at - 1).entry());
        String published = roots.get(roots.size() - 1).hash();
        InclusionProof forged = ProofMaker.of(segment, hashes, roots.subList(root, roots.size()))
                .prove(chain.head(), SampleEntries.entry(at + 1));

        assertEquals(List.of(), proof.verify(published).list());
        assertTrue(proof.entryPath().size() <= 5);
        assertEquals("GDB-AUD-007", forged.verify(published).list().get(0).code());
        assertEquals("GDB-AUD-007", proof.verify("0".repeat(64)).list().get(0).code());
    }
}
