package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in an answer things stand, as JSON pointers (RFC 6901). An answer without anything where the records should be
 * is broken, since taking it for "not held" would prove an absence; {@code null} or an empty list says that nothing is
 * held. Immutable.
 *
 * @param records the list of records, or the one record
 * @param fields where each item stands in a record, by item id
 * @param next the token of the next page; null when pages are counted or there are none
 * @param status where the answer tells how it went, for systems that answer 200 to everything; null for nowhere
 * @param good which of these are good; empty exactly when there is no status
 * @param notFoundMeansNotHeld whether status 404 says that a key is not held; otherwise it says that the address is
 *     wrong
 */
public record HttpAnswer(
        String records,
        Map<String, String> fields,
        @Nullable String next,
        @Nullable String status,
        Set<String> good,
        boolean notFoundMeansNotHeld) {
    /** Checks the pointers. */
    public HttpAnswer {
        Objects.requireNonNull(records, "records");
        requirePointer(records);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        fields.values().forEach(HttpAnswer::requirePointer);
        if (next != null) {
            requirePointer(next);
        }
        if (status != null) {
            requirePointer(status);
        }
        good = Set.copyOf(good);
        if (good.isEmpty() != (status == null)) {
            throw new IllegalArgumentException("Where an answer tells how it went, it must be said what is good.");
        }
    }

    /**
     * An answer whose HTTP status tells how it went.
     *
     * @param records the list of records
     * @param fields where each item stands in a record, by item id
     * @return the answer
     */
    public static HttpAnswer of(String records, Map<String, String> fields) {
        return new HttpAnswer(records, fields, null, null, Set.of(), false);
    }

    private static void requirePointer(String pointer) {
        try {
            JsonPointer.compile(pointer);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "A place in an answer must be a JSON pointer, such as /data/0; came \""
                            + Placeholders.shorten(pointer) + "\".",
                    e);
        }
    }
}
