package io.gdbos.examples.enrolment.intake;

import io.gdbos.core.code.RegionCode;
import java.time.Instant;

/**
 * An application that was registered: what the season keeps of it. The form itself is the case's data. Immutable.
 *
 * @param id the number of the application
 * @param childToken the pseudonym of the child, the same in every application for it
 * @param region the district applied to
 * @param filedAt when it was filed
 * @param formDigest the keyed digest of the form, which tells whether two are equal and nothing else
 * @param fieldsAsked how many fields the family filled in
 * @param fieldsPrefilled how many the catalogue supplies, so that nobody asked for them
 */
public record RegisteredApplication(
        String id,
        String childToken,
        RegionCode region,
        Instant filedAt,
        String formDigest,
        int fieldsAsked,
        int fieldsPrefilled) {}
