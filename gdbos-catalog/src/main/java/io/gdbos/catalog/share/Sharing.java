package io.gdbos.catalog.share;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.Outcome;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps agreements from draft to end, and makes the decision function over them. Thread-safe when its store and its
 * catalogue are. It runs no thread: {@link #advance} applies what the clock has brought.
 */
public final class Sharing {
    private final AgreementStore store;
    private final Catalog catalog;
    private final ZoneId zone;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    private Sharing(AgreementStore store, Catalog catalog, ZoneId zone) {
        this.store = Objects.requireNonNull(store, "store");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Opens the agreements.
     *
     * @param store where they are kept
     * @param catalog the catalogue whose resources they grant
     * @param zone the zone in which days are counted
     * @return the agreements
     */
    public static Sharing of(AgreementStore store, Catalog catalog, ZoneId zone) {
        return new Sharing(store, catalog, zone);
    }

    /**
     * Enters a new agreement. Only published resources of its providers that may be shared can be granted, and only
     * items that they have.
     *
     * @param agreement the agreement, signed by nobody
     * @return the agreement, or why it was refused (codes {@code GDB-SHR-1xx})
     */
    public Outcome<Agreement> draft(Agreement agreement) {
        Findings wrong = AgreementChecks.check(agreement, catalog, store.all());
        if (store.find(agreement.id()).isPresent()) {
            wrong = wrong.and(AgreementChecks.idTaken(agreement.id()));
        }
        return wrong.isEmpty() ? keep(agreement) : Outcome.refused(wrong);
    }

    /**
     * Adds a party's signature; the last one makes the agreement active, if its resources are still published.
     *
     * @param id the id of the agreement
     * @param signature the signature
     * @return the agreement, or why the signature was refused
     */
    public Outcome<Agreement> sign(String id, Signature signature) {
        return change(id, agreement -> {
            Findings wrong = AgreementChecks.mayBeSigned(agreement, signature);
            List<Signature> signatures = new ArrayList<>(agreement.signatures());
            signatures.add(signature);
            Agreement signed = agreement.with(signatures, AgreementState.DRAFTED, "");
            if (wrong.isEmpty() && signed.unsigned().isEmpty()) {
                wrong = AgreementChecks.check(agreement, catalog, List.of());
                signed = agreement.with(signatures, AgreementState.ACTIVE, "");
            }
            return wrong.isEmpty() ? Outcome.done(signed) : Outcome.refused(wrong);
        });
    }

    /**
     * Puts an active agreement on hold.
     *
     * @param id the id of the agreement
     * @param actor who does, of one of the parties
     * @param reason why
     * @return the agreement, or why that was refused
     */
    public Outcome<Agreement> suspend(String id, Actor actor, String reason) {
        return move(id, actor, AgreementState.SUSPENDED, reason, AgreementState.ACTIVE);
    }

    /**
     * Takes a suspended agreement off hold.
     *
     * @param id the id of the agreement
     * @param actor who does, of one of the parties
     * @return the agreement, or why that was refused
     */
    public Outcome<Agreement> resume(String id, Actor actor) {
        return move(id, actor, AgreementState.ACTIVE, "", AgreementState.SUSPENDED);
    }

    /**
     * Ends an agreement for good.
     *
     * @param id the id of the agreement
     * @param actor who does, of one of the parties
     * @param reason why
     * @return the agreement, or why that was refused
     */
    public Outcome<Agreement> revoke(String id, Actor actor, String reason) {
        return move(
                id,
                actor,
                AgreementState.REVOKED,
                reason,
                AgreementState.DRAFTED,
                AgreementState.ACTIVE,
                AgreementState.SUSPENDED);
    }

    /**
     * Marks the agreements as expired whose last day is over.
     *
     * @param now the instant up to which time has come
     * @return the agreements that expired by this call, in the order of their ids
     */
    public List<Agreement> advance(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Agreement> expired = new ArrayList<>();
        for (Agreement agreement : store.all()) {
            boolean running =
                    agreement.state() == AgreementState.ACTIVE || agreement.state() == AgreementState.SUSPENDED;
            if (running && agreement.lastDay().isBefore(today)) {
                keep(agreement.in(AgreementState.EXPIRED, "")).fold(expired::add, refused -> false);
            }
        }
        return List.copyOf(expired);
    }

    /**
     * The running agreements that end before an instant.
     *
     * @param instant the instant
     * @return the agreements in the order of their ids
     */
    public List<Agreement> dueBefore(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return store.all().stream()
                .filter(agreement ->
                        agreement.state() == AgreementState.ACTIVE || agreement.state() == AgreementState.SUSPENDED)
                .filter(agreement -> agreement.lastDay().isBefore(day))
                .toList();
    }

    /**
     * Finds an agreement.
     *
     * @param id its id
     * @return the agreement, empty when there is none
     */
    public Optional<Agreement> find(String id) {
        return store.find(id);
    }

    /**
     * All agreements.
     *
     * @return the agreements in the order of their ids
     */
    public List<Agreement> agreements() {
        return store.all();
    }

    /**
     * The decision function over what catalogue and agreements say now. It is made anew only after a change that came
     * through this object or its catalogue; {@link #refresh()} takes in what others changed in the store.
     *
     * @return the function
     */
    public DecisionFunction decisions() {
        long agreementChanges = changes.get();
        long catalogChanges = catalog.changes();
        @Nullable Snapshot kept = snapshot;
        if (kept == null || kept.agreementChanges != agreementChanges || kept.catalogChanges != catalogChanges) {
            DecisionFunction made = DecisionFunction.of(catalog.entries(), store.all(), zone);
            kept = new Snapshot(agreementChanges, catalogChanges, made);
            snapshot = kept;
        }
        return kept.function;
    }

    /** Forgets the decision function, so that the next one takes in what other processes changed. */
    public void refresh() {
        changes.incrementAndGet();
    }

    private Outcome<Agreement> move(
            String id, Actor actor, AgreementState to, String reason, AgreementState... allowed) {
        return change(id, agreement -> {
            Findings wrong = AgreementChecks.mayBeMoved(agreement, actor, List.of(allowed));
            return wrong.isEmpty() ? Outcome.done(agreement.in(to, reason)) : Outcome.refused(wrong);
        });
    }

    private Outcome<Agreement> change(String id, Function<Agreement, Outcome<Agreement>> change) {
        Optional<Agreement> found = store.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(AgreementChecks.unknown(id));
        }
        return change.apply(found.get()).fold(this::keep, Outcome::refused);
    }

    private Outcome<Agreement> keep(Agreement agreement) {
        if (!store.put(agreement)) {
            return Outcome.refused(AgreementChecks.changedInBetween(agreement.id()));
        }
        changes.incrementAndGet();
        return Outcome.done(agreement);
    }

    private record Snapshot(long agreementChanges, long catalogChanges, DecisionFunction function) {}
}
