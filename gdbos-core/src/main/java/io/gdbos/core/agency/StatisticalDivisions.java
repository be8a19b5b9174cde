package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Register;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statistical divisions (统计用区划) of one cut-off date, from provinces down to townships. The list is a key space
 * of its own: it knows development zones and groupings such as 市辖区 that have no national code, and says nothing of
 * other dates. Use it for addresses and pickers, and {@link RegionTable} for identity numbers and documents.
 *
 * <p>The bundled list is read when first asked for and holds 44,699 divisions in 1.1 MB. Immutable.
 */
public final class StatisticalDivisions implements Register<RegionCode> {
    private final LocalDate cutOff;
    /** Nine digits each, six-digit codes filled up with zeros; ascending. */
    private final int[] codes;

    private final boolean[] statisticalOnly;
    /** All names in one text; name i lies from starts[i] to starts[i + 1]. */
    private final String names;

    private final int[] starts;
    /** The first division of each bucket of names, and the next one with the same bucket; -1 ends the chain. */
    private final int[] firstByName;

    private final int[] nextByName;

    StatisticalDivisions(LocalDate cutOff, List<StatisticalDivision> inOrder) {
        this.cutOff = cutOff;
        int size = inOrder.size();
        this.codes = new int[size];
        this.statisticalOnly = new boolean[size];
        this.starts = new int[size + 1];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            StatisticalDivision division = inOrder.get(i);
            codes[i] = key(division.code());
            statisticalOnly[i] = division.isStatisticalOnly();
            text.append(division.name());
            starts[i + 1] = text.length();
        }
        this.names = text.toString();
        this.firstByName = new int[Math.max(1, Integer.highestOneBit(size) * 2)];
        Arrays.fill(firstByName, -1);
        this.nextByName = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            int bucket = bucket(name(i));
            nextByName[i] = firstByName[bucket];
            firstByName[bucket] = i;
        }
    }

    /**
     * The list with the cut-off date 2023-06-30, bundled with this SDK.
     *
     * @return the list
     */
    public static StatisticalDivisions of2023() {
        return Bundled.LIST;
    }

    /**
     * The day whose state the list shows.
     *
     * @return the cut-off date
     */
    public LocalDate cutOff() {
        return cutOff;
    }

    /**
     * How many divisions there are.
     *
     * @return the number, over all levels
     */
    public int size() {
        return codes.length;
    }

    /**
     * The division with a code.
     *
     * @param code six or nine digits; a village code of twelve digits is not in the list
     * @return the division; empty when the list does not have it
     */
    public Optional<StatisticalDivision> find(RegionCode code) {
        int at = indexOf(code);
        return at < 0 ? Optional.empty() : Optional.of(at(at));
    }

    /**
     * What the list knows of a code on a day. Of other days than its own it only knows that a code exists, so a code
     * that it does not have may be older or newer than the list.
     *
     * @param code the code
     * @param date the day
     * @return its standing; open for villages and local codes, which the list cannot hold
     */
    @Override
    public Standing standing(RegionCode code, LocalDate date) {
        boolean isOfCutOff = date.equals(cutOff);
        if (indexOf(code) >= 0) {
            return isOfCutOff ? Standing.IN_FORCE : Standing.KNOWN;
        }
        return isOfCutOff && canHold(code) ? Standing.NOT_KNOWN : Standing.NOT_ANSWERED;
    }

    /**
     * The divisions with a name.
     *
     * @param name the whole name, such as 东关街道; dozens of townships may share one
     * @return the divisions by code
     */
    public List<StatisticalDivision> findByName(String name) {
        Objects.requireNonNull(name, "name");
        List<StatisticalDivision> found = new ArrayList<>();
        for (int i = firstByName[bucket(name)]; i >= 0; i = nextByName[i]) {
            if (starts[i + 1] - starts[i] == name.length() && names.startsWith(name, starts[i])) {
                found.add(at(i));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The provinces.
     *
     * @return the divisions of the highest level by code
     */
    public List<StatisticalDivision> provinces() {
        return stepThrough(0, codes.length, 10_000_000);
    }

    /**
     * The divisions directly below one.
     *
     * @param parent the division above
     * @return the divisions by code; the townships of a prefecture that has no counties; empty for a township and for
     *     a code that the list does not have
     */
    public List<StatisticalDivision> childrenOf(RegionCode parent) {
        int at = indexOf(parent);
        if (at < 0) {
            return List.of();
        }
        int span = span(codes[at]);
        int end = lowerBound(codes[at] + span);
        int below = at + 1 < end ? span(codes[at + 1]) : 1;
        return stepThrough(at + 1, end, below);
    }

    /**
     * The name of a division with those above it, as an address begins. Groupings that nobody writes, such as 市辖区
     * in 北京市, are left out.
     *
     * @param code the code
     * @return such as 山东省潍坊市奎文区东关街道; empty when the list does not have the code
     */
    public Optional<String> fullNameOf(RegionCode code) {
        int at = indexOf(code);
        if (at < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int key = codes[at];
        IntStream.of(key / 10_000_000 * 10_000_000, key / 100_000 * 100_000, key / 1_000 * 1_000, key)
                .distinct()
                .map(this::indexOf)
                .filter(i -> i >= 0 && !(statisticalOnly[i] && span(codes[i]) == 100_000))
                .forEach(i -> text.append(name(i)));
        return Optional.of(text.toString());
    }

    /**
     * All divisions, each followed by those below it.
     *
     * @return the divisions by code
     */
    public Stream<StatisticalDivision> stream() {
        return IntStream.range(0, codes.length).mapToObj(this::at);
    }

    @Override
    public String toString() {
        return "StatisticalDivisions[" + cutOff + ", " + codes.length + " divisions]";
    }

    /** The divisions between two indices whose codes are multiples of a span: a subtree is passed in one step. */
    private List<StatisticalDivision> stepThrough(int from, int end, int span) {
        List<StatisticalDivision> found = new ArrayList<>();
        for (int i = from; i < end; i = lowerBound(codes[i] + span)) {
            found.add(at(i));
        }
        return List.copyOf(found);
    }

    /** How many nine-digit codes the subtree of a code takes. */
    private static int span(int key) {
        if (key % 1_000 != 0) {
            return 1;
        }
        if (key % 100_000 != 0) {
            return 1_000;
        }
        return key % 10_000_000 != 0 ? 100_000 : 10_000_000;
    }

    private StatisticalDivision at(int i) {
        int key = codes[i];
        String digits = Integer.toString(key % 1_000 == 0 ? key / 1_000 : key);
        return new StatisticalDivision(new RegionCode(digits), name(i), statisticalOnly[i]);
    }

    private String name(int i) {
        return names.substring(starts[i], starts[i + 1]);
    }

    private int bucket(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (firstByName.length - 1);
    }

    private int indexOf(RegionCode code) {
        return canHold(code) ? indexOf(key(code)) : -1;
    }

    private static boolean canHold(RegionCode code) {
        return !code.isLocal() && code.value().length() <= 9;
    }

    private int indexOf(int key) {
        return Arrays.binarySearch(codes, key);
    }

    private int lowerBound(int key) {
        int at = indexOf(key);
        return at < 0 ? -at - 1 : at;
    }

    private static int key(RegionCode code) {
        int digits = Integer.parseInt(code.value());
        return code.value().length() == 6 ? digits * 1_000 : digits;
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final StatisticalDivisions LIST =
                new StatisticalDivisions(LocalDate.of(2023, 6, 30), StatisticalDivisionReader.bundled());
    }
}
