package io.gdbos.core.element;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entry of one version of an element in the registry. Immutable.
 *
 * @param version the version, unique among those of the element
 * @param status how far the registration has come
 * @param authority who keeps the entry: the name or credit code of the registration authority, or null when nobody
 *     has taken it on
 * @param effectiveFrom the first day on which this version is in force
 * @param effectiveTo the last day, or null while it is in force; required once the use has ended
 */
public record Registration(
        String version,
        RegistrationStatus status,
        @Nullable String authority,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    /** Checks the days. */
    public Registration {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        if (version.isBlank()) {
            throw new IllegalArgumentException("A registration needs a version; came a blank one.");
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "Version \"" + version + "\" ends " + effectiveTo + ", before it begins " + effectiveFrom + ".");
        }
        if (effectiveTo == null && status.isEnded()) {
            throw new IllegalArgumentException("Version \"" + version + "\" is "
                    + status.title().english() + " and has no last day; one is required.");
        }
    }

    /**
     * This entry one or more steps further.
     *
     * @param next the new status, one that needs no last day or finds it set
     * @return the entry with that status
     * @throws IllegalArgumentException when the status may not follow
     */
    public Registration become(RegistrationStatus next) {
        requireNext(next);
        return new Registration(version, next, authority, effectiveFrom, effectiveTo);
    }

    /**
     * This entry brought to an end.
     *
     * @param next {@link RegistrationStatus#SUPERSEDED} or {@link RegistrationStatus#RETIRED}
     * @param lastDay the last day in force; an earlier last day stands
     * @return the entry with that status
     * @throws IllegalArgumentException when the status may not follow, or the day lies before the first
     */
    public Registration end(RegistrationStatus next, LocalDate lastDay) {
        requireNext(next);
        LocalDate end = effectiveTo != null && effectiveTo.isBefore(lastDay) ? effectiveTo : lastDay;
        return new Registration(version, next, authority, effectiveFrom, end);
    }

    /**
     * Whether this version is registered and in force on a day.
     *
     * @param date the day
     * @return true from the first to the last day; never for a draft
     */
    public boolean isInForce(LocalDate date) {
        return !status.isDraft()
                && !date.isBefore(effectiveFrom)
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    private void requireNext(RegistrationStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalArgumentException("Version \"" + version + "\" is "
                    + status.title().english() + " and cannot become "
                    + next.title().english() + ".");
        }
    }
}
