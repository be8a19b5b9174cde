package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What reading an identifier gave: a value, perhaps with warnings, or the reason why the text cannot be one.
 *
 * <p>It answers "well-formed" only. Whether the identifier is known, and in force on a day, {@link #ask} asks of a
 * register. Immutable.
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
            if (!findings.isEmpty() && findings.hasErrors()) {
                throw new IllegalArgumentException("A value that was read carries no errors; came " + findings + ".");
            }
        }
    }

    /**
     * The text is not such an identifier.
     *
     * @param finding why; a personal value is masked in it
     * @param unconfirmed the value that the text would be if a register knew it: all is right but its check character;
     *     null when more is wrong
     * @param <T> the kind of identifier
     */
    record Bad<T>(Finding finding, @Nullable T unconfirmed) implements Parsed<T> {
        /** Checks for null. */
        public Bad {
            Objects.requireNonNull(finding, "finding");
        }

        /**
         * A text that no register can confirm.
         *
         * @param finding why
         */
        public Bad(Finding finding) {
            this(finding, null);
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
     * Asks a register whether the identifier is known and in force. A wrong check character is no reason to refuse a
     * code that the register knows: the answer then holds the value, with a warning in place of the error.
     *
     * @param register who is asked; not at all when nothing was read
     * @param date the day
     * @return the three answers
     */
    default Answers<T> ask(Register<? super T> register, LocalDate date) {
        T read = this instanceof Bad<T> bad ? bad.unconfirmed() : ((Ok<T>) this).value();
        if (read == null) {
            return new Answers<>(this, Standing.NOT_ANSWERED, date);
        }
        Standing standing = register.standing(read, date);
        boolean isConfirmed = this instanceof Bad && standing.known() == Answer.YES;
        Parsed<T> parsed =
                isConfirmed ? new Ok<>(read, Findings.of(CodeFindings.confirmed(((Bad<T>) this).finding()))) : this;
        return new Answers<>(parsed, standing, date);
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
     * The same result about something made of the value.
     *
     * @param change makes it, also of a value that waits to be confirmed
     * @param <R> the kind of the new value
     * @return the result; warnings and reasons are kept
     */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Ok<T> ok) {
            return new Ok<>(change.apply(ok.value()), ok.findings());
        }
        Bad<T> bad = (Bad<T>) this;
        T unconfirmed = bad.unconfirmed();
        return new Bad<>(bad.finding(), unconfirmed == null ? null : change.apply(unconfirmed));
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
