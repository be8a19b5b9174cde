package io.gdbos.workflow;

import java.util.Objects;
import java.util.regex.Pattern;

/** The form of ids in a definition; a dot only where the builder names a join after its split. */
final class NodeIds {
    static final String START = "start";
    static final String END = "end";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    private NodeIds() {}

    static String check(String id) {
        Objects.requireNonNull(id, "id");
        if (id.length() > 60 || !FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("Id \"" + (id.length() > 60 ? id.substring(0, 60) + "…" : id)
                    + "\" is not well-formed; up to 60 lower-case letters, digits and hyphens are required.");
        }
        return id;
    }

    static String joinOf(String split) {
        return split + ".join";
    }
}
