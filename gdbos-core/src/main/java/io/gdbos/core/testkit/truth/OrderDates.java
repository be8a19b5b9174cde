package io.gdbos.core.testkit.truth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The true dates by which seats are ordered; null where the family has nothing of the kind. Immutable.
 *
 * @param movedIn when the child was registered in the book
 * @param homeRegistered when the declared home was registered
 * @param contractSigned when the contract of the declared home was signed
 * @param employedSince when the declared employment or business began
 * @param leaseStarted when the declared lease began
 * @param cardIssued when the applicant's residence card was issued
 */
public record OrderDates(
        @Nullable LocalDate movedIn,
        @Nullable LocalDate homeRegistered,
        @Nullable LocalDate contractSigned,
        @Nullable LocalDate employedSince,
        @Nullable LocalDate leaseStarted,
        @Nullable LocalDate cardIssued) {}
