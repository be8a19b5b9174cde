package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading an identifier gave: a value, perhaps with warnings, or the reason why the text cannot be one.
 *
 * <p>It answers "well-formed" only. Whether the identifier is known, and in force on a date, is asked of a register.
 * Immutable.
 *
 * @param <T> the kind of identifier
 */
public sealed interface Parsed<T> {
    /**
     * The text is well-formed.
     *
     * @param value the identifier
     * @param findings what is doubtful about it, such as a check character that does not compute; never an error
     * @param <T> the kind of identifier
     */
    record Ok<T>(T value, Findings findings) implements Parsed<T> {
        /** Refuses errors. */
        public Ok {
            Objects.requireNonNull(value, "value");
            if (findings.hasErrors()) {
                throw new IllegalArgumentException("A value that was read carries no errors; came " + findings + ".");
            }
        }
    }

    /**
     * The text is not such an identifier.
     *
     * @param finding why; a personal value is masked in it
     * @param <T> the kind of identifier
     */
    record Bad<T>(Finding finding) implements Parsed<T> {
        /** Checks for null. */
        public Bad {
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * What was found: the warnings of a value, or the reason why there is none.
     *
     * @return the findings
     */
    default Findings findings() {
        return this instanceof Bad<T> bad ? Findings.of(bad.finding()) : ((Ok<T>) this).findings();
    }

    /**
     * The identifier, if the text is one.
     *
     * @return the value, empty when the text is bad
     */
    default Optional<T> toOptional() {
        return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    /**
     * The identifier, or an exception.
     *
     * @return the value
     * @throws IllegalArgumentException when the text is bad; its message masks personal values
     */
    default T orElseThrow() {
        if (this instanceof Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalArgumentException(((Bad<T>) this).finding().text().english());
    }

    /**
     * Answers one thing or the other.
     *
     * @param ok what to do with a value
     * @param bad what to do with a reason
     * @param <R> the kind of the answer
     * @return the answer
     */
    default <R> R fold(Function<? super Ok<T>, ? extends R> ok, Function<? super Bad<T>, ? extends R> bad) {
        return this instanceof Ok<T> value ? ok.apply(value) : bad.apply((Bad<T>) this);
    }
}
