package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of codes and what they mean. A code is found by itself, by its Chinese or English name, and by its aliases;
 * width, white space and the case of letters do not count. Immutable.
 */
public final class CodeList {
    private final String id;
    private final BilingualText name;
    private final String source;
    private final List<CodeEntry> entries;
    private final Map<String, CodeEntry> byWriting = new HashMap<>();

    private CodeList(String id, BilingualText name, String source, List<CodeEntry> entries) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.source = Objects.requireNonNull(source, "source");
        this.entries = List.copyOf(entries);
        for (CodeEntry entry : entries) {
            CodeEntry earlier = byWriting.put(ElementText.key(entry.code()), entry);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "Code list \"" + id + "\" has the code \"" + entry.code() + "\" twice.");
            }
        }
        for (CodeEntry entry : entries) {
            addWriting(entry, entry.name().chinese());
            addWriting(entry, entry.name().english());
            entry.aliases().forEach(alias -> addWriting(entry, alias));
        }
    }

    /**
     * Makes a list.
     *
     * @param id its id, such as {@code ethnicity}
     * @param name its name
     * @param source the standard or practice it comes from
     * @param entries the codes, in the order in which they are shown
     * @return the list
     * @throws IllegalArgumentException when a code comes twice
     */
    public static CodeList of(String id, BilingualText name, String source, List<CodeEntry> entries) {
        return new CodeList(id, name, source, entries);
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
     * The standard or practice it comes from.
     *
     * @return the source
     */
    public String source() {
        return source;
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
     * The entry that a text stands for.
     *
     * @param text a code, a name or an alias
     * @return the entry; a code wins over a name of another entry, the earlier name over the later
     */
    public Optional<CodeEntry> find(String text) {
        return Optional.ofNullable(byWriting.get(ElementText.key(text)));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeList list && id.equals(list.id) && entries.equals(list.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, entries);
    }

    @Override
    public String toString() {
        return "CodeList[" + id + ", " + entries.size() + " codes]";
    }

    private void addWriting(CodeEntry entry, String writing) {
        byWriting.putIfAbsent(ElementText.key(writing), entry);
    }
}
