package io.gdbos.catalog;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of a command: done, or refused with the reasons. Immutable.
 *
 * @param <T> what a command that is done returns
 */
public sealed interface Outcome<T> {
    /**
     * The command was carried out.
     *
     * @param <T> the type of the value
     * @param value what it led to
     */
    record Done<T>(T value) implements Outcome<T> {
        /** Checks for null. */
        public Done {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The command was refused; nothing changed.
     *
     * @param <T> the type of the value that a command that is done would have
     * @param findings why
     */
    record Refused<T>(Findings findings) implements Outcome<T> {
        /** Refuses an empty reason. */
        public Refused {
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a finding.");
            }
        }
    }

    /**
     * A command that was carried out.
     *
     * @param <T> the type of the value
     * @param value what it led to
     * @return the outcome
     */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * A command that was refused.
     *
     * @param <T> the type of the value
     * @param reason why
     * @return the outcome
     */
    static <T> Outcome<T> refused(Finding reason) {
        return new Refused<>(Findings.of(reason));
    }

    /**
     * A command that was refused.
     *
     * @param <T> the type of the value
     * @param reasons why
     * @return the outcome
     */
    static <T> Outcome<T> refused(Findings reasons) {
        return new Refused<>(reasons);
    }

    /**
     * Whether the command was carried out.
     *
     * @return true when done
     */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * Why the command was refused.
     *
     * @return the reasons, none when it was carried out
     */
    default Findings findings() {
        return Findings.none();
    }

    /**
     * Turns the outcome into one value.
     *
     * @param <R> the type of the result
     * @param done what to do with the value
     * @param refused what to do with the reasons
     * @return the result
     */
    default <R> R fold(Function<? super T, ? extends R> done, Function<Findings, ? extends R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(findings());
    }

    /**
     * The value, for callers to whom a refusal is a mistake in the program.
     *
     * @return the value
     * @throws IllegalStateException when the command was refused, with the reasons
     */
    default T orThrow() {
        if (this instanceof Done<T> it) {
            return it.value();
        }
        throw new IllegalStateException(findings().list().stream()
                .map(finding -> finding.code() + " " + finding.text().english())
                .collect(Collectors.joining("; ")));
    }
}
