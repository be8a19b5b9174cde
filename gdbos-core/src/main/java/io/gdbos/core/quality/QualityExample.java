package io.gdbos.core.quality;

import io.gdbos.core.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bad unit. Immutable.
 *
 * @param resource the resource
 * @param row the number of its row
 * @param token the token of the record's key, or null when none was made
 * @param shownKey the record's key, masked; empty when it is not known
 * @param element the element, or empty when the record as a whole is meant
 * @param shown the value, masked; empty when there is none, or when a comparison was judged at the end of the run
 * @param finding what is wrong with it, with the severity of the rule
 */
public record QualityExample(
        String resource,
        long row,
        @Nullable String token,
        String shownKey,
        String element,
        String shown,
        Finding finding) {
    /** Checks for null. */
    public QualityExample {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(shownKey, "shownKey");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(finding, "finding");
    }
}
