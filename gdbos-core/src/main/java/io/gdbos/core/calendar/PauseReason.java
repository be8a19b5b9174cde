package io.gdbos.core.calendar;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * Why a limit does not run for a while (特别程序). Immutable.
 *
 * @param kind a stable id, such as {@code hearing}
 * @param name what it is called
 * @param legalBasis the provision by which the time is not counted
 * @param isVerified whether the basis was compared with the official text
 */
public record PauseReason(String kind, BilingualText name, String legalBasis, boolean isVerified) {
    /** Checks for null and blank. */
    public PauseReason {
        Objects.requireNonNull(name, "name");
        if (kind.isBlank() || legalBasis.isBlank()) {
            throw new IllegalArgumentException(
                    "A pause needs a kind and a legal basis; came \"" + kind + "\" and \"" + legalBasis + "\".");
        }
    }

    /**
     * A reason bundled with this SDK.
     *
     * @param kind its kind, such as {@code hearing} or {@code expert-review}
     * @return the reason
     * @throws IllegalArgumentException when there is none of this kind
     */
    public static PauseReason standard(String kind) {
        return standard().stream()
                .filter(reason -> reason.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no bundled pause reason \"" + kind + "\"."));
    }

    /**
     * All reasons bundled with this SDK.
     *
     * @return the reasons
     */
    public static List<PauseReason> standard() {
        return CalendarResource.rows("pause-reasons.txt").stream()
                .map(row -> new PauseReason(
                        row.get(0),
                        BilingualText.of(row.get(1), row.get(2)),
                        row.get(3),
                        row.get(4).equals("verified")))
                .toList();
    }
}
