package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person: Han, minority with dots between its parts, or foreign in Latin letters. Personal:
 * {@link #toString()} masks. Immutable.
 *
 * @param raw the name as it was written
 * @param normal the normal form without spaces and dots
 * @param parts the normal forms of the parts between dots, and for Latin letters between spaces; at least one
 */
public record PersonName(String raw, String normal, List<String> parts) {
    /** Copies the parts. */
    public PersonName {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(normal, "normal");
        parts = List.copyOf(parts);
    }

    /**
     * Reads a name.
     *
     * @param raw the name as it was written
     * @return the name
     */
    public static PersonName of(String raw) {
        String wide = TextStep.WIDTH.apply(raw);
        boolean latin = wide.codePoints().noneMatch(Characters::isHan);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        wide.codePoints().forEach(c -> {
            if (Characters.isNameDot(c) || (latin && (Characters.isBlankOrInvisible(c) || c == ',' || c == '-'))) {
                addPart(part, parts);
            } else {
                part.appendCodePoint(c);
            }
        });
        addPart(part, parts);
        String normal = TextStep.normalize(latin ? String.join("", parts) : wide);
        return new PersonName(raw, normal, parts.isEmpty() ? List.of(normal) : parts);
    }

    private static void addPart(StringBuilder part, List<String> into) {
        String normal = TextStep.normalize(part.toString());
        part.setLength(0);
        if (!normal.isEmpty()) {
            into.add(normal);
        }
    }

    /**
     * Whether it is written in Han characters alone.
     *
     * @return true for Han characters, dots and spaces apart
     */
    public boolean isHan() {
        return !normal.isEmpty() && normal.codePoints().allMatch(Characters::isHan);
    }

    /**
     * Whether it is written in Latin letters alone.
     *
     * @return true for Latin letters, dots and spaces apart
     */
    public boolean isLatin() {
        return !normal.isEmpty() && normal.codePoints().allMatch(Characters::isLetter);
    }

    /**
     * The reading: a syllable for each character, the surname read as a surname. A character without a known reading
     * stands for itself.
     *
     * @return the syllables; a surname of two characters with a reading of its own is one entry
     */
    public List<String> reading() {
        int[] characters = normal.codePoints().toArray();
        List<String> reading = new ArrayList<>(characters.length);
        int next = 0;
        for (int length = Math.min(2, characters.length - 1); length >= 1 && next == 0; length--) {
            Optional<String> surname = Pinyin.surnameReading(new String(characters, 0, length));
            if (surname.isPresent()) {
                reading.add(surname.get());
                next = length;
            }
        }
        for (int i = next; i < characters.length; i++) {
            int character = characters[i];
            reading.add(Pinyin.reading(character).orElseGet(() -> Character.toString(character)));
        }
        return reading;
    }

    /**
     * How this name may be the same as one whose normal form differs.
     *
     * @param other the other name
     * @return the relations that together explain every difference; empty when some difference has no explanation
     */
    public Set<NameRelation> relationTo(PersonName other) {
        if (isHan() && other.isHan()) {
            Set<NameRelation> byCharacter = byCharacter(other);
            if (!byCharacter.isEmpty()) {
                return byCharacter;
            }
            return isPartOf(other) || other.isPartOf(this)
                    ? EnumSet.of(NameRelation.MINORITY_NAME_PART)
                    : EnumSet.noneOf(NameRelation.class);
        }
        boolean pinyin = isHan() ? other.isReadingOf(this) : isReadingOf(other);
        return pinyin ? EnumSet.of(NameRelation.PINYIN_TEXT) : EnumSet.noneOf(NameRelation.class);
    }

    private Set<NameRelation> byCharacter(PersonName other) {
        int[] a = normal.codePoints().toArray();
        int[] b = other.normal.codePoints().toArray();
        Set<NameRelation> relations = EnumSet.noneOf(NameRelation.class);
        if (a.length != b.length) {
            return relations;
        }
        for (int i = 0; i < a.length; i++) {
            NameRelation relation = a[i] == b[i] ? null : relation(a[i], b[i]);
            if (relation == null && a[i] != b[i]) {
                return EnumSet.noneOf(NameRelation.class);
            } else if (relation != null) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private static @Nullable NameRelation relation(int a, int b) {
        if (Pinyin.soundAlike(a, b)) {
            return NameRelation.HOMOPHONE;
        } else if (Pinyin.soundSimilar(a, b)) {
            return NameRelation.FUZZY_PINYIN;
        }
        return LookAlikes.areAlike(a, b) ? NameRelation.LOOK_ALIKE : null;
    }

    private boolean isPartOf(PersonName longer) {
        return longer.parts.size() > parts.size() && Collections.indexOfSubList(longer.parts, parts) >= 0;
    }

    private boolean isReadingOf(PersonName han) {
        if (!isLatin() || !han.isHan()) {
            return false;
        }
        List<String> syllables = han.reading();
        List<String> givenFirst = new ArrayList<>(syllables.subList(1, syllables.size()));
        givenFirst.add(syllables.get(0));
        return agrees(syllables) || agrees(givenFirst);
    }

    private boolean agrees(List<String> syllables) {
        String pinyin = String.join("", syllables).toUpperCase(Locale.ROOT);
        return normal.equals(pinyin)
                || (pinyin.indexOf('V') >= 0
                        && (normal.equals(pinyin.replace('V', 'U')) || normal.equals(pinyin.replace("V", "YU"))));
    }

    /** The name masked: its first character is shown. */
    @Override
    public String toString() {
        int length = normal.codePointCount(0, normal.length());
        return length < 2 ? "*" : normal.substring(0, normal.offsetByCodePoints(0, 1)) + "*".repeat(length - 1);
    }
}
