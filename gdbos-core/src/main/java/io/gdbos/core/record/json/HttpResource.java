package io.gdbos.core.record.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one resource of a system is asked for and read. Immutable.
 *
 * @param resource the code of the resource
 * @param lookups how it is looked up, by the id of the key item
 * @param keysPerCall how many keys one call takes, from 1 to 1,000; with more than one, records are told apart by the
 *     key item, which must have its place in a record
 * @param page how it is read page by page; null when it cannot be
 * @param answer where in an answer things stand
 */
public record HttpResource(
        String resource,
        Map<String, HttpCall> lookups,
        int keysPerCall,
        @Nullable HttpCall page,
        HttpAnswer answer) {
    private static final int MOST_KEYS = 1_000;

    /** Checks that calls hold their placeholders. */
    public HttpResource {
        Objects.requireNonNull(resource, "resource");
        lookups = Map.copyOf(lookups);
        Objects.requireNonNull(answer, "answer");
        if (keysPerCall < 1 || keysPerCall > MOST_KEYS) {
            throw new IllegalArgumentException("A call takes 1 to " + MOST_KEYS + " keys; came " + keysPerCall + ".");
        }
        boolean takesMany = keysPerCall > 1;
        lookups.forEach((item, call) -> {
            if (!call.uses(Placeholders.KEYS) && (takesMany || !call.uses(Placeholders.KEY))) {
                throw new IllegalArgumentException("The look-up of \"" + resource + "\" by \"" + item + "\" must hold "
                        + (takesMany ? "" : Placeholders.KEY + " or ") + Placeholders.KEYS + ".");
            }
            if (takesMany && !answer.fields().containsKey(item)) {
                throw new IllegalArgumentException("Records of \"" + resource + "\" must hold \"" + item
                        + "\", since one call takes several of its keys.");
            }
        });
        if (page != null && !page.uses(answer.next() == null ? Placeholders.PAGE : Placeholders.TOKEN)) {
            throw new IllegalArgumentException("Pages of \"" + resource + "\" must hold " + Placeholders.TOKEN
                    + " when the answer tells the next one, otherwise " + Placeholders.PAGE + ".");
        }
    }
}
