package io.gdbos.catalog.share;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An agreement between the agency that uses data, those that provide it, and the data bureau. Immutable.
 *
 * @param id the id
 * @param title the title
 * @param consumer the agency that uses the data
 * @param providers the agencies that provide it
 * @param dataBureau the data bureau, which authorises
 * @param grants what it grants
 * @param signatures who signed, in the order of signing
 * @param state where it stands
 * @param reason why it is suspended or revoked; empty otherwise
 * @param revision counts the changes, from 1; a store refuses a change that was made from an older revision
 */
public record Agreement(
        String id,
        String title,
        String consumer,
        List<String> providers,
        String dataBureau,
        List<Grant> grants,
        List<Signature> signatures,
        AgreementState state,
        String reason,
        int revision) {
    /** Copies the lists and refuses an agreement without providers or grants, or with a grant id twice. */
    public Agreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(consumer, "consumer");
        providers = List.copyOf(providers);
        Objects.requireNonNull(dataBureau, "dataBureau");
        grants = List.copyOf(grants);
        signatures = List.copyOf(signatures);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        if (providers.isEmpty() || grants.isEmpty()) {
            throw new IllegalArgumentException("Agreement \"" + id + "\" needs at least one provider and one grant.");
        }
        Set<String> ids = new HashSet<>();
        for (Grant grant : grants) {
            if (!ids.add(grant.id())) {
                throw new IllegalArgumentException(
                        "Agreement \"" + id + "\" has two grants with the id \"" + grant.id() + "\".");
            }
        }
    }

    /**
     * A new agreement that nobody has signed.
     *
     * @param id the id
     * @param title the title
     * @param consumer the agency that uses the data
     * @param providers the agencies that provide it
     * @param dataBureau the data bureau
     * @param grants what it grants
     * @return the agreement in state {@link AgreementState#DRAFTED}
     */
    public static Agreement of(
            String id, String title, String consumer, List<String> providers, String dataBureau, List<Grant> grants) {
        return new Agreement(
                id, title, consumer, providers, dataBureau, grants, List.of(), AgreementState.DRAFTED, "", 1);
    }

    /**
     * Everybody whose signature it needs.
     *
     * @return consumer, providers and data bureau, each once
     */
    public List<String> parties() {
        return Stream.of(Stream.of(consumer), providers.stream(), Stream.of(dataBureau))
                .flatMap(agencies -> agencies)
                .distinct()
                .toList();
    }

    /**
     * The parties that have not signed.
     *
     * @return the ids of the agencies, in the order of {@link #parties()}
     */
    public List<String> unsigned() {
        return parties().stream()
                .filter(party -> signatures.stream()
                        .noneMatch(signature -> signature.agency().equals(party)))
                .toList();
    }

    /**
     * The last day on which any of its grants is valid.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return grants.stream()
                .map(Grant::validTo)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Agreement with(List<Signature> newSignatures, AgreementState newState, String newReason) {
        return new Agreement(
                id, title, consumer, providers, dataBureau, grants, newSignatures, newState, newReason, revision + 1);
    }

    Agreement in(AgreementState newState, String newReason) {
        return with(signatures, newState, newReason);
    }
}
