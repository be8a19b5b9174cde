package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The code of a real-estate unit (GB/T 37346-2019): a parcel of 19 characters and what stands on it, nine more. It
 * has no check character. Personal once it is tied to an owner, so messages mask it. Immutable.
 *
 * @param value 28 characters without spaces
 */
public record RealEstateUnitCode(String value) implements Identifier, Comparable<RealEstateUnitCode> {
    private static final int LENGTH = 28;
    private static final String OWNERSHIPS = "GJZ";
    private static final String FIXTURES = "FLQW";
    private static final int FIXTURE_AT = 19;

    /** Checks the form. */
    public RealEstateUnitCode {
        Objects.requireNonNull(value, "value");
        if (value.length() != LENGTH || wrongCharacter(value) >= 0) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code, with or without its spaces
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static RealEstateUnitCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. Parts that do not fit together are warnings.
     *
     * @param text the code, with or without its spaces
     * @return the code, or why the text is none
     */
    public static Parsed<RealEstateUnitCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (read.length() != LENGTH || wrongCharacter(read) >= 0) {
            return bad(read);
        }
        var code = new RealEstateUnitCode(read);
        return new Parsed.Ok<>(code, code.doubts());
    }

    /**
     * The writing by which codes are compared, whether or not the text is a code.
     *
     * @param text the code
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text);
    }

    /**
     * The county or district the parcel lies in.
     *
     * @return the region code
     */
    public RegionCode region() {
        return new RegionCode(value.substring(0, 6));
    }

    /**
     * The parcel: division, cadastral district and sub-district, right, and sequence.
     *
     * @return the first 19 characters
     */
    public String parcel() {
        return value.substring(0, FIXTURE_AT);
    }

    /**
     * The cadastral district within the division.
     *
     * @return three digits
     */
    public String cadastralDistrict() {
        return value.substring(6, 9);
    }

    /**
     * The cadastral sub-district within the cadastral district.
     *
     * @return three digits
     */
    public String cadastralSubDistrict() {
        return value.substring(9, 12);
    }

    /**
     * The sequence of the parcel within its cadastral sub-district and right.
     *
     * @return five digits
     */
    public String sequence() {
        return value.substring(14, FIXTURE_AT);
    }

    /**
     * Who owns the land.
     *
     * @return {@code G} the state, {@code J} a collective, {@code Z} not settled
     */
    public char ownership() {
        return value.charAt(12);
    }

    /**
     * The kind of right in the parcel, such as {@code B} for construction land.
     *
     * @return a capital letter
     */
    public char right() {
        return value.charAt(13);
    }

    /**
     * What stands on the parcel.
     *
     * @return {@code F} a building, {@code L} trees, {@code Q} something else, {@code W} nothing
     */
    public char fixture() {
        return value.charAt(FIXTURE_AT);
    }

    /**
     * The building on the parcel.
     *
     * @return four digits; empty when the fixture is no building
     */
    public String building() {
        return fixture() == 'F' ? value.substring(20, 24) : "";
    }

    /**
     * The unit within the building, such as one flat.
     *
     * @return four digits; empty when the fixture is no building
     */
    public String unit() {
        return fixture() == 'F' ? value.substring(24) : "";
    }

    /**
     * The code as it is printed, in four groups.
     *
     * @return the code with spaces
     */
    public String spaced() {
        return value.substring(0, 6) + " " + value.substring(6, 12) + " " + value.substring(12, FIXTURE_AT) + " "
                + value.substring(FIXTURE_AT);
    }

    @Override
    public int compareTo(RealEstateUnitCode other) {
        return value.compareTo(other.value);
    }

    /** The code masked: four characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private Findings doubts() {
        if (fixture() == 'W' && !value.endsWith("00000000")) {
            return doubt("says that nothing stands on the parcel, but numbers a building.", "定着物为“无”时单元号应为00000000。");
        }
        if (CodePartTable.PARCEL_RIGHT.find(String.valueOf(right())).isEmpty()) {
            return doubt("has a kind of right at position 14 that is not listed.", "第14位权利特征码不在已知代码内。");
        }
        if ((right() == 'A' || right() == 'C') && ownership() == 'G') {
            return doubt("joins a right in collective land with land of the state.", "集体土地权利与国家所有权不匹配。");
        }
        return Findings.none();
    }

    private Findings doubt(String english, String chinese) {
        return Findings.of(CodeFindings.part(Term.UNIT_CODE, toString(), english, chinese));
    }

    private static Parsed<RealEstateUnitCode> bad(String text) {
        String shown = IdentifierText.mask(text);
        if (text.length() != LENGTH) {
            return new Parsed.Bad<>(CodeFindings.length(Term.UNIT_CODE, "28", shown, text));
        }
        int at = wrongCharacter(text);
        return new Parsed.Bad<>(CodeFindings.character(Term.UNIT_CODE, shown, text, at, null));
    }

    private static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean isRight =
                    switch (i) {
                        case 0 -> c >= '1' && c <= '9';
                        case 12 -> OWNERSHIPS.indexOf(c) >= 0;
                        case 13 -> c >= 'A' && c <= 'Z';
                        case FIXTURE_AT -> FIXTURES.indexOf(c) >= 0;
                        default -> c >= '0' && c <= '9';
                    };
            if (!isRight) {
                return i;
            }
        }
        return -1;
    }
}
