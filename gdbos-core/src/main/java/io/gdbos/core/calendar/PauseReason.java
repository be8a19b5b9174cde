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
    private static final int COLUMNS = 5;

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
        return read(CalendarTable.bundled("pause-reasons.txt", COLUMNS));
    }

    /**
     * Reads a table of reasons in the writing of the bundled one: kind, English name, Chinese name, legal basis,
     * verified or unverified; bars between.
     *
     * @param text the table
     * @param source what messages call it, such as a file name
     * @return the reasons in the order of the table
     * @throws io.gdbos.core.GdbosException when a line is not of this writing; it names the line
     */
    public static List<PauseReason> parseAll(String text, String source) {
        return read(CalendarTable.rows(text, source, COLUMNS));
    }

    private static List<PauseReason> read(List<CalendarTable.Row> rows) {
        return rows.stream()
                .map(row -> new PauseReason(
                        row.text(0), row.bilingual(1), row.text(3), row.isOne(4, "verified", "unverified")))
                .toList();
    }
}
