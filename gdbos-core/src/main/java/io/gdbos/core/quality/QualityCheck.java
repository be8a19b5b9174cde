package io.gdbos.core.quality;

import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.rule.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at. Each check says of units (values, records, pairs, accesses) whether they are good or bad; a
 * metric of direction UP counts the good ones as A, one of direction DOWN the bad ones, and both together are B. What a
 * check cannot say is neither. Elements are named by id. Immutable.
 */
public sealed interface QualityCheck {
    /** The fact that conditions may use besides the elements: the day as of which is evaluated, {@code as_of}. */
    String AS_OF = "as-of";

    /**
     * The elements of its resource that it reads.
     *
     * @return their ids, each once
     */
    List<String> elements();

    /**
     * Each value is in the domain of its element: type, length, code list, check characters. Blank values are passed
     * over.
     *
     * @param elements the elements
     */
    record Conforms(List<String> elements) implements QualityCheck {
        /** Copies the list. */
        public Conforms {
            elements = named(elements);
        }
    }

    /**
     * Each value is there.
     *
     * @param elements the elements
     */
    record Required(List<String> elements) implements QualityCheck {
        /** Copies the list. */
        public Required {
            elements = named(elements);
        }
    }

    /**
     * Each value is written in a form. Blank values are passed over.
     *
     * @param elements the elements
     * @param matches what the whole text must match, or null
     * @param lacks what must be found nowhere in the text, or null; one of the two is given
     */
    record Form(
            List<String> elements,
            @Nullable TextPattern matches,
            @Nullable TextPattern lacks) implements QualityCheck {
        /** Copies the list and checks that there is something to look for. */
        public Form {
            elements = named(elements);
            if (matches == null && lacks == null) {
                throw new IllegalArgumentException("A form needs a pattern that texts match, or one that they lack.");
            }
            textsWith(lacks);
        }

        /**
         * The pattern of whole texts that hold what is to be lacked.
         *
         * @return the pattern, or null when nothing is to be lacked
         */
        public @Nullable TextPattern heldByBadTexts() {
            return textsWith(lacks);
        }

        private static @Nullable TextPattern textsWith(@Nullable TextPattern lacked) {
            return lacked == null ? null : TextPattern.compile("(?s).*(?:" + lacked + ").*");
        }
    }

    /**
     * Each value is in an authoritative list. Blank values are passed over.
     *
     * @param elements the elements
     * @param list the id of the list, which is handed to the plan
     * @param writing in which writing it must be
     */
    record Listed(List<String> elements, String list, Writing writing) implements QualityCheck {
        /** Copies the list. */
        public Listed {
            elements = named(elements);
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(writing, "writing");
        }
    }

    /** How a value of a list may be written. Immutable. */
    enum Writing {
        /** As the code, exactly. */
        CODE,
        /** As the code, a name or an alias. */
        ANY
    }

    /**
     * Each value is one: neither a stand-in for a missing value, nor a text with control or replacement characters.
     * Blank values are passed over.
     *
     * @param elements the elements
     * @param standIns texts that stand for no value, such as 无 or 不详; width, white space and case do not count
     */
    record Clean(List<String> elements, List<String> standIns) implements QualityCheck {
        /** Copies the lists. */
        public Clean {
            elements = named(elements);
            standIns = List.copyOf(standIns);
        }
    }

    /**
     * A condition over the fields of a record holds. A value that its element cannot read is unknown to it; of a record of
     * which it is UNKNOWN the check says nothing.
     *
     * @param condition the condition; facts are the elements and {@link #AS_OF}
     */
    record Holds(Expression condition) implements QualityCheck {
        /** Checks for null. */
        public Holds {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public List<String> elements() {
            return condition.names().stream()
                    .filter(name -> !name.equals(AS_OF))
                    .toList();
        }
    }

    /**
     * No two records have the same values. Values are compared as their elements read them. A record of which a value is
     * blank is passed over.
     *
     * @param elements the elements that together are unique
     * @param counting which of the records that share their values are bad
     */
    record Unique(List<String> elements, Counting counting) implements QualityCheck {
        /** Copies the list. */
        public Unique {
            elements = named(elements);
            Objects.requireNonNull(counting, "counting");
        }
    }

    /** Which of the records with the same values count as bad. Immutable. */
    enum Counting {
        /** All of them. */
        EACH,
        /** All but the first; in which region the surplus is counted depends on which came first. */
        SURPLUS
    }

    /**
     * The values are found in another resource. A record of which a value is blank is passed over.
     *
     * @param elements the elements here
     * @param resource the other resource
     * @param otherElements the elements there, in the same order
     */
    record Refers(List<String> elements, String resource, List<String> otherElements) implements QualityCheck {
        /** Copies the lists and checks that they fit. */
        public Refers {
            elements = named(elements);
            otherElements = named(otherElements);
            Objects.requireNonNull(resource, "resource");
            requireAsMany(elements, otherElements);
        }
    }

    /**
     * Another resource holds the same value for the same key. Only records whose key is held there and whose value is
     * blank on neither side are compared; if the key is held there several times, one equal value is enough.
     *
     * @param key the elements of the key here
     * @param element the element that is compared
     * @param resource the other resource
     * @param otherKey the elements of the key there, in the same order
     * @param otherElement the element there
     */
    record Same(List<String> key, String element, String resource, List<String> otherKey, String otherElement)
            implements QualityCheck {
        /** Copies the lists and checks that they fit. */
        public Same {
            key = named(key);
            otherKey = named(otherKey);
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(otherElement, "otherElement");
            requireAsMany(key, otherKey);
        }

        @Override
        public List<String> elements() {
            List<String> all = new ArrayList<>(key);
            if (!all.contains(element)) {
                all.add(element);
            }
            return List.copyOf(all);
        }
    }

    /**
     * A date lies in a period. Of a blank or unreadable date the check says nothing.
     *
     * @param element the element
     * @param from the first day, or null
     * @param to the last day, or null for the day as of which is evaluated
     */
    record Within(
            String element,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements QualityCheck {
        /** Checks the order. */
        public Within {
            Objects.requireNonNull(element, "element");
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("A period begins before it ends; came " + from + " and " + to + ".");
            }
        }

        @Override
        public List<String> elements() {
            return List.of(element);
        }
    }

    /**
     * Dates or times follow each other. Those that are blank or unreadable are passed over; a record with fewer than two
     * others says nothing.
     *
     * @param elements the elements, earliest first
     * @param isStrict whether two may not be equal
     */
    record InOrder(List<String> elements, boolean isStrict) implements QualityCheck {
        /** Copies the list. */
        public InOrder {
            elements = named(elements);
            if (elements.size() < 2) {
                throw new IllegalArgumentException("An order needs two elements or more; came " + elements + ".");
            }
        }
    }

    /**
     * What was due is done in time: the day of {@code done} is at latest the last day of a limit that {@code event}
     * started. What is not done yet is bad once the limit is over and says nothing before.
     *
     * @param event the date that starts the limit
     * @param done the date on which it was done; null means not yet, so that the check asks whether the event is recent
     * @param limit the limit, in working or calendar days
     * @param counting the id of the counting rule, such as {@code administrative}
     */
    record Timely(String event, @Nullable String done, TimeLimit limit, String counting) implements QualityCheck {
        /** Checks the unit. */
        public Timely {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(counting, "counting");
            if (limit.unit() == TimeLimit.Unit.HOURS) {
                throw new IllegalArgumentException("Timeliness is counted in working or calendar days, not in hours.");
            }
        }

        @Override
        public List<String> elements() {
            return done == null || done.equals(event) ? List.of(event) : List.of(event, done);
        }
    }

    /**
     * As many complete records are there as are expected. The number is part of the rule, or handed to the run; without
     * it the rule is not evaluated. A surplus does not make up for anything and is told in a finding.
     *
     * @param elements the elements without which a record is not complete
     * @param expected the number, or null when it is handed to the run
     */
    record Records(List<String> elements, @Nullable Long expected) implements QualityCheck {
        /** Copies the list and checks the number. */
        public Records {
            elements = List.copyOf(elements);
            if (expected != null && expected < 0) {
                throw new IllegalArgumentException("Records expected are 0 or more; came " + expected + ".");
            }
        }
    }

    /** Accesses succeeded. The counts are handed to the run; without them the rule is not evaluated. */
    record Accessed() implements QualityCheck {
        @Override
        public List<String> elements() {
            return List.of();
        }
    }

    /** What was accessed could be used. The counts are handed to the run; without them the rule is not evaluated. */
    record Usable() implements QualityCheck {
        @Override
        public List<String> elements() {
            return List.of();
        }
    }

    private static List<String> named(List<String> elements) {
        List<String> copy = List.copyOf(elements);
        if (copy.isEmpty() || copy.stream().distinct().count() != copy.size()) {
            throw new IllegalArgumentException("A check names one element or more, each once; came " + copy + ".");
        }
        return copy;
    }

    private static void requireAsMany(List<String> here, List<String> there) {
        if (here.size() != there.size()) {
            throw new IllegalArgumentException(
                    "As many elements are required there as here; came " + here + " and " + there + ".");
        }
    }
}
