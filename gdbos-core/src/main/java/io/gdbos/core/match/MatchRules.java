package io.gdbos.core.match;

import io.gdbos.core.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which fields of two records are compared, and how. Immutable.
 *
 * @param id the rules' id
 * @param version their version
 * @param title what they are for
 * @param fields the fields, in the order in which they are reported
 * @param keys groups of field ids; records that agree in the normal forms of one group are candidates for each other
 */
public record MatchRules(
        String id, String version, BilingualText title, List<FieldRule> fields, List<List<String>> keys) {
    /** Copies the lists; checks that field ids are unique and keys name fields. */
    public MatchRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        fields = List.copyOf(fields);
        keys = keys.stream().map(List::copyOf).toList();
        List<String> ids = fields.stream().map(FieldRule::id).toList();
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Rules \"" + id + "\" have no field; at least one is required.");
        }
        for (String field : ids) {
            if (ids.indexOf(field) != ids.lastIndexOf(field)) {
                throw new IllegalArgumentException("Rules \"" + id + "\" have field \"" + field + "\" twice.");
            }
        }
        for (List<String> key : keys) {
            if (key.isEmpty() || !ids.containsAll(key)) {
                throw new IllegalArgumentException(
                        "Key " + key + " of rules \"" + id + "\" must name fields; allowed are " + ids + ".");
            }
        }
    }

    /**
     * Starts rules.
     *
     * @param id their id
     * @param version their version
     * @return a builder
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** Collects fields and keys. Confined to one thread. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final List<FieldRule> fields = new ArrayList<>();
        private final List<List<String>> keys = new ArrayList<>();
        private BilingualText title;

        private Builder(String id, String version) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
            this.title = BilingualText.of(id, id);
        }

        /**
         * Says what the rules are for; their id otherwise.
         *
         * @param newTitle the title
         * @return this
         */
        public Builder title(BilingualText newTitle) {
            this.title = Objects.requireNonNull(newTitle, "title");
            return this;
        }

        /**
         * Adds a field.
         *
         * @param field the rule
         * @return this
         */
        public Builder field(FieldRule field) {
            if (fields.stream().anyMatch(other -> other.id().equals(field.id()))) {
                throw new IllegalArgumentException("Rules \"" + id + "\" have field \"" + field.id() + "\" twice.");
            }
            fields.add(field);
            return this;
        }

        /**
         * Adds a key for finding candidates.
         *
         * @param fieldIds the fields that must agree in their normal forms
         * @return this
         */
        public Builder key(String... fieldIds) {
            keys.add(List.of(fieldIds));
            return this;
        }

        /**
         * Makes the rules.
         *
         * @return the rules
         */
        public MatchRules build() {
            return new MatchRules(id, version, title, fields, keys);
        }
    }
}
