package io.gdbos.examples.cli.evaluate;

import io.gdbos.core.normalize.Address;
import io.gdbos.core.normalize.AddressPart;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.examples.cli.evaluate.TaggedAddress.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts, tag by tag, which parts of tagged addresses the parser finds: a part is right when beginning, end and tag
 * agree. Confined to one thread.
 */
public final class AddressScores {
    private final DivisionNames divisions;
    private final int mostDifferences;
    private final SortedMap<String, TagScore> byTag = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int addresses;
    private int exact;

    /**
     * An address that is read otherwise than tagged.
     *
     * @param line where it begins in the file
     * @param tagged its parts as tagged
     * @param read its parts as read
     */
    public record Difference(int line, String tagged, String read) {}

    /**
     * Begins to count.
     *
     * @param divisions the divisions that the parser knows
     * @param mostDifferences how many differences to keep
     */
    public AddressScores(DivisionNames divisions, int mostDifferences) {
        this.divisions = divisions;
        this.mostDifferences = mostDifferences;
    }

    /**
     * Reads an address and counts its parts.
     *
     * @param address the address with its tags
     */
    public void add(TaggedAddress address) {
        List<Part> read = parts(Address.parse(address.text(), divisions));
        Set<Part> found = new HashSet<>(read);
        Set<Part> tagged = new HashSet<>(address.parts());
        tagged.forEach(part -> count(part, found.contains(part) ? 1 : 0, 0, 1));
        found.forEach(part -> count(part, 0, 1, 0));
        addresses++;
        if (found.equals(tagged)) {
            exact++;
        } else if (differences.size() < mostDifferences) {
            differences.add(new Difference(
                    address.line(), written(address.text(), address.parts()), written(address.text(), read)));
        }
    }

    private static List<Part> parts(Address address) {
        List<Part> parts = new ArrayList<>();
        for (AddressPart part : address.spans()) {
            parts.add(new Part(part.start(), part.end(), AddressTags.tag(part)));
        }
        return parts;
    }

    private void count(Part part, int right, int found, int support) {
        byTag.merge(part.tag(), new TagScore(right, found, support), TagScore::plus);
    }

    private static String written(String text, List<Part> parts) {
        return parts.stream()
                .map(part ->
                        text.substring(text.offsetByCodePoints(0, part.start()), text.offsetByCodePoints(0, part.end()))
                                + "/" + part.tag())
                .collect(Collectors.joining(" "));
    }

    /**
     * The scores.
     *
     * @return the scores by tag, those of the data and those that were found only
     */
    public Map<String, TagScore> byTag() {
        return Collections.unmodifiableMap(byTag);
    }

    /**
     * The score over all tags.
     *
     * @return the sum
     */
    public TagScore all() {
        return byTag.values().stream().reduce(TagScore.NONE, TagScore::plus);
    }

    /**
     * How many addresses were read.
     *
     * @return the number
     */
    public int addresses() {
        return addresses;
    }

    /**
     * How many were read exactly as tagged.
     *
     * @return the number
     */
    public int exact() {
        return exact;
    }

    /**
     * The first addresses that were read otherwise.
     *
     * @return the differences in the order of the file
     */
    public List<Difference> differences() {
        return Collections.unmodifiableList(differences);
    }
}
