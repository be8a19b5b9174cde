package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes and what they mean. A code is found by itself, by its Chinese or English name, by its other notations
 * and by its aliases; width, white space and the case of letters do not count. Codes may lie below each other, and may
 * be in force for some time only: one code may come several times for different periods. Immutable.
 */
public final class CodeList {
    private static final LocalDate ALWAYS = LocalDate.MIN;

    private final String id;
    private final BilingualText name;
    private final Provenance provenance;
    private final List<CodeEntry> entries;
    private final CodeTree tree;

    /** By the key of a writing; those that begin last come first. */
    private final Map<String, List<CodeEntry>> byWriting = new HashMap<>();

    private CodeList(String id, BilingualText name, Provenance provenance, List<CodeEntry> entries) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.entries = List.copyOf(entries);
        entries.forEach(this::addCode);
        Map<String, List<CodeEntry>> codes = new HashMap<>(byWriting);
        for (CodeEntry entry : entries) {
            addWriting(entry, entry.name().chinese(), codes);
            addWriting(entry, entry.name().english(), codes);
            entry.notations().values().forEach(notation -> addWriting(entry, notation, codes));
            entry.aliases().forEach(alias -> addWriting(entry, alias, codes));
        }
        byWriting
                .values()
                .forEach(found ->
                        found.sort(Comparator.comparing(CodeList::begin).reversed()));
        this.tree = new CodeTree(id, entries);
    }

    /**
     * Makes a list.
     *
     * @param id its id, such as {@code ethnicity}
     * @param name its name
     * @param provenance where it comes from
     * @param entries the codes, in the order in which they are shown
     * @return the list
     * @throws IllegalArgumentException when a code comes twice for one day, or lies below one that is not there
     */
    public static CodeList of(String id, BilingualText name, Provenance provenance, List<CodeEntry> entries) {
        return new CodeList(id, name, provenance, entries);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Where it comes from.
     *
     * @return standard, origin and licence
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The codes.
     *
     * @return the entries, in the order in which they are shown
     */
    public List<CodeEntry> entries() {
        return entries;
    }

    /**
     * The entry that a text stands for, whenever it was in force.
     *
     * @param text a code, a name, another notation or an alias
     * @return the entry; a code wins over a name of another entry, the later period over the earlier, the earlier name
     *     over the later
     */
    public Optional<CodeEntry> find(String text) {
        return Optional.ofNullable(lookUp(text, null));
    }

    /**
     * The entry that a text stands for on a day.
     *
     * @param text a code, a name, another notation or an alias
     * @param date the day
     * @return the entry in force; empty when there is none
     */
    public Optional<CodeEntry> find(String text, LocalDate date) {
        return Optional.ofNullable(lookUp(text, date));
    }

    /**
     * What a code means.
     *
     * @param code the code
     * @return its name; empty when the list does not have it
     */
    public Optional<BilingualText> nameOf(String code) {
        return find(code).map(CodeEntry::name);
    }

    /**
     * The code above a code.
     *
     * @param code the code as it is stored
     * @return its parent; empty at the top and for a code that is not there
     */
    public Optional<String> parent(String code) {
        return Optional.ofNullable(tree.parent(code));
    }

    /**
     * How deep a code lies.
     *
     * @param code the code as it is stored
     * @return 1 at the top, 2 below it, and so on; 0 for a code that is not there
     */
    public int level(String code) {
        return tree.level(code);
    }

    /**
     * Whether a code is another one or lies anywhere below it; one comparison, however deep.
     *
     * @param code the code as it is stored
     * @param ancestor the other code
     * @return true when it does; false when either is not there
     */
    public boolean isWithin(String code, String ancestor) {
        return tree.isWithin(code, ancestor);
    }

    /**
     * A code and all below it.
     *
     * @param code the code as it is stored
     * @return the codes, each before those below it; empty for a code that is not there
     */
    public List<String> subtree(String code) {
        return tree.below(code);
    }

    /**
     * The format in which all codes can be written.
     *
     * @return digits or characters, from the shortest to the longest code
     */
    public ValueFormat format() {
        int least = Integer.MAX_VALUE;
        int greatest = 1;
        boolean isNumeric = true;
        for (CodeEntry entry : entries) {
            int length = entry.code().codePointCount(0, entry.code().length());
            least = Math.min(least, length);
            greatest = Math.max(greatest, length);
            isNumeric &= entry.code().chars().allMatch(c -> c >= '0' && c <= '9');
        }
        ValueFormat.Kind kind = isNumeric ? ValueFormat.Kind.NUMERIC : ValueFormat.Kind.ALPHANUMERIC;
        return new ValueFormat(kind, Math.min(least, greatest), greatest, 0);
    }

    /** The entry in force on a day, or the newest for no day; makes nothing when the text is its own key. */
    @Nullable
    CodeEntry lookUp(String text, @Nullable LocalDate date) {
        List<CodeEntry> found = byWriting.get(ElementText.isKey(text) ? text : ElementText.key(text));
        if (found == null) {
            return null;
        } else if (date == null) {
            return found.get(0);
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isInForce(date)) {
                return found.get(i);
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeList list
                && id.equals(list.id)
                && name.equals(list.name)
                && provenance.equals(list.provenance)
                && entries.equals(list.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, entries);
    }

    @Override
    public String toString() {
        return "CodeList[" + id + ", " + entries.size() + " codes]";
    }

    private void addCode(CodeEntry entry) {
        List<CodeEntry> same = byWriting.computeIfAbsent(ElementText.key(entry.code()), key -> new ArrayList<>(1));
        if (same.stream().anyMatch(entry::overlaps)) {
            throw new IllegalArgumentException("Code list \"" + id + "\" has the code \"" + entry.code() + "\" twice.");
        }
        same.add(entry);
    }

    private void addWriting(CodeEntry entry, String writing, Map<String, List<CodeEntry>> codes) {
        String key = ElementText.key(writing);
        List<CodeEntry> same = byWriting.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!codes.containsKey(key) && same.stream().noneMatch(entry::overlaps)) {
            same.add(entry);
        }
    }

    private static LocalDate begin(CodeEntry entry) {
        return entry.effectiveFrom() == null ? ALWAYS : entry.effectiveFrom();
    }
}
