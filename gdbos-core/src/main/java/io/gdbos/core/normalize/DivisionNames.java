package io.gdbos.core.normalize;

import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The divisions whose names an address may begin with, with their other and former names. Which divisions these are,
 * of which date, is the caller's choice. Immutable.
 */
public final class DivisionNames {
    private static final DivisionNames NONE = builder().build();
    private static final List<String> SUFFIXES = List.of(
            "特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县", "地区", "林区", "新区", "街道", "省", "市", "区", "县", "旗",
            "盟", "镇", "乡");

    private final Map<Character, List<Entry>> byFirst;
    private final int size;

    private DivisionNames(Map<Character, List<Entry>> byFirst, int size) {
        this.byFirst = byFirst;
        this.size = size;
    }

    /**
     * One writing of a division's name.
     *
     * @param text the normal form of the writing
     * @param code the division
     * @param name its full name
     * @param level its level
     * @param isShort whether the suffix is left out, so that a road of that name must be told apart
     */
    record Entry(String text, RegionCode code, String name, AddressLevel level, boolean isShort) {}

    /**
     * No names at all: divisions are then told by their suffixes alone.
     *
     * @return the empty table
     */
    public static DivisionNames none() {
        return NONE;
    }

    /**
     * Starts a table.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many writings there are.
     *
     * @return the number of writings, short ones included
     */
    public int size() {
        return size;
    }

    /** The writings that may begin with a character, the longest first. */
    List<Entry> startingWith(char first) {
        return byFirst.getOrDefault(first, List.of());
    }

    /** Collects divisions. Confined to one thread. */
    public static final class Builder {
        private final Map<String, Entry> entries = new HashMap<>();
        private final List<Entry> ordered = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a division. Its name without the suffix is understood too.
         *
         * @param code its code; the level is read from the form of the code
         * @param name its full name
         * @param others other and former names
         * @return this
         */
        public Builder add(RegionCode code, String name, String... others) {
            Objects.requireNonNull(code, "code");
            AddressLevel level = level(code);
            String full = TextStep.normalize(name, TextStep.TRADITIONAL);
            put(new Entry(full, code, full, level, false));
            for (String other : others) {
                put(new Entry(TextStep.normalize(other, TextStep.TRADITIONAL), code, full, level, false));
            }
            for (String suffix : SUFFIXES) {
                if (full.endsWith(suffix) && full.length() - suffix.length() >= 2 && level != AddressLevel.TOWNSHIP) {
                    put(new Entry(full.substring(0, full.length() - suffix.length()), code, full, level, true));
                    break;
                }
            }
            return this;
        }

        private void put(Entry entry) {
            if (!entry.text().isEmpty() && entries.putIfAbsent(entry.code() + " " + entry.text(), entry) == null) {
                ordered.add(entry);
            }
        }

        /**
         * Makes the table.
         *
         * @return the table
         */
        public DivisionNames build() {
            Map<Character, List<Entry>> byFirst = new HashMap<>();
            for (Entry entry : ordered) {
                byFirst.computeIfAbsent(entry.text().charAt(0), any -> new ArrayList<>())
                        .add(entry);
            }
            Comparator<Entry> order = Comparator.comparingInt(
                            (Entry entry) -> -entry.text().length())
                    .thenComparing(Entry::level)
                    .thenComparing(Entry::code);
            byFirst.replaceAll((first, list) -> list.stream().sorted(order).toList());
            return new DivisionNames(byFirst, ordered.size());
        }

        private static AddressLevel level(RegionCode code) {
            if (code.value().length() > 6) {
                return code.value().length() == 9 || code.value().endsWith("000")
                        ? AddressLevel.TOWNSHIP
                        : AddressLevel.COMMUNITY;
            }
            return switch (code.prefix().length()) {
                case 2 -> AddressLevel.PROVINCE;
                case 4 -> AddressLevel.CITY;
                default -> AddressLevel.DISTRICT;
            };
        }
    }
}
