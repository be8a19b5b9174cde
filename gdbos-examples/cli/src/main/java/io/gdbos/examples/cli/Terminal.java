package io.gdbos.examples.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Whether a person watches. */
@SuppressWarnings("SystemConsoleNull") // isTerminal answers for Java 22 and newer
final class Terminal {
    private Terminal() {}

    /** True when the process reads from and writes to a terminal that can redraw a line. */
    static boolean isInteractive() {
        Console console = System.console();
        return console != null
                && isTerminal(console)
                && !Objects.equals(System.getenv("TERM"), "dumb")
                && System.getenv("CI") == null;
    }

    /** The terminal's own encoding, and UTF-8 where no person reads. */
    static Charset charset() {
        Console console = System.console();
        return console != null && isTerminal(console) ? console.charset() : StandardCharsets.UTF_8;
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
