package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.sql.SQLException;

/**
 * Turns failures of a driver into ours. Drivers quote row values in their messages; those may be personal, so only the
 * SQL text (which holds question marks) and the codes are kept.
 */
final class SqlFailures {
    private static final int SHOWN = 60;

    private SqlFailures() {}

    static GdbosException of(String doing, SQLException failure) {
        String message = doing + " failed: " + codes(failure) + ".";
        SQLException cause = withoutValues(failure);
        return isUniqueViolation(failure)
                ? new DuplicateKeyException(message, cause)
                : new GdbosException(message, cause);
    }

    static GdbosException inDoubt(String store, SQLException failure) {
        return new CommitInDoubtException(
                "Whether the last commit to " + store + " is on disk is not known: " + codes(failure) + ".",
                withoutValues(failure));
    }

    /** The same failure without the driver's text. */
    static SQLException withoutValues(SQLException failure) {
        SQLException clean = new SQLException(
                failure.getClass().getSimpleName() + " " + codes(failure),
                failure.getSQLState(),
                failure.getErrorCode());
        clean.setStackTrace(failure.getStackTrace());
        SQLException next = failure.getNextException();
        if (next != null && next != failure) {
            clean.addSuppressed(withoutValues(next));
        }
        return clean;
    }

    static String codes(SQLException failure) {
        return "SQL state " + failure.getSQLState() + ", code " + failure.getErrorCode();
    }

    static boolean isUniqueViolation(SQLException failure) {
        return stateStarts(failure, "23505");
    }

    /** Whether the whole transaction was undone by the database and may be tried again: deadlock, serialisation. */
    static boolean isUndone(SQLException failure) {
        return stateStarts(failure, "40");
    }

    static boolean isConnectionLost(SQLException failure) {
        return stateStarts(failure, "08") || stateStarts(failure, "57P");
    }

    /** Whether a failed commit surely stored nothing. */
    static boolean isRefused(SQLException failure) {
        return isUndone(failure) || stateStarts(failure, "23");
    }

    private static boolean stateStarts(SQLException failure, String start) {
        for (SQLException at = failure; at != null; at = at.getNextException()) {
            String state = at.getSQLState();
            if (state != null && state.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    static String shorten(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
