package io.gdbos.core.code;

import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The three answers about one text: well-formed, known, in force on a day. {@link Parsed#ask} makes it. Immutable.
 *
 * @param parsed what reading gave; a value whose check character is wrong is here once the register confirmed it
 * @param standing what the register said; {@link Standing#NOT_ANSWERED} when there was nothing to ask for
 * @param date the day that was asked for
 * @param <T> the type of identifier
 */
public record Answers<T>(Parsed<T> parsed, Standing standing, LocalDate date) {
    /** Checks for null. */
    public Answers {
        Objects.requireNonNull(parsed, "parsed");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Whether the text is an identifier of its type.
     *
     * @return true when there is a value
     */
    public boolean isWellFormed() {
        return parsed instanceof Parsed.Ok;
    }

    /**
     * Whether the register knows the identifier.
     *
     * @return the answer
     */
    public Answer known() {
        return standing.known();
    }

    /**
     * Whether the identifier is in force on the day.
     *
     * @return the answer
     */
    public Answer inForce() {
        return standing.inForce();
    }

    /**
     * All that was found. An identifier that the register does not know is a warning, or an error when its check
     * character is wrong too; one that is not in force is a warning.
     *
     * @return the findings of reading, then those of asking
     */
    public Findings findings() {
        return parsed.findings().and(CodeFindings.standing(parsed, standing, date));
    }
}
