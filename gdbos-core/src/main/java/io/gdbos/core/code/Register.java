package io.gdbos.core.code;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Knows identifiers of one type: a table of divisions, a directory of agencies, the connector to a population or
 * business register. A port; implementations say whether they may be shared between threads.
 *
 * @param <T> the type of identifier, or of a part of one
 */
@FunctionalInterface
public interface Register<T> {
    /**
     * What is known of an identifier on a day.
     *
     * @param identifier the identifier, well-formed; its check character may be wrong
     * @param date the day
     * @return its standing; {@link Standing#NOT_ANSWERED} when this register cannot tell
     */
    Standing standing(T identifier, LocalDate date);

    /**
     * The register that judges whole identifiers by one part, such as citizen numbers by their region. A part that is
     * not known disproves the whole; a part that is known proves nothing, so the answer then stays open.
     *
     * @param part takes the part out of the whole
     * @param <U> the type of the whole
     * @return the register of wholes
     */
    default <U> Register<U> ofPart(Function<? super U, ? extends T> part) {
        return (whole, date) ->
                standing(part.apply(whole), date) == Standing.NOT_KNOWN ? Standing.NOT_KNOWN : Standing.NOT_ANSWERED;
    }

    /**
     * This register, and another for what this one cannot tell.
     *
     * @param next who is asked then
     * @return both
     */
    default Register<T> or(Register<? super T> next) {
        return (identifier, date) -> {
            Standing standing = standing(identifier, date);
            return standing == Standing.NOT_ANSWERED ? next.standing(identifier, date) : standing;
        };
    }
}
