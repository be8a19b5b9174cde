package io.gdbos.core.protect;

/**
 * How one kind of value is masked for display, by the conventions of government services. A mask cannot be turned back;
 * it counts characters, not bytes. A value that is too short for its rule shows its first character at most. Immutable.
 */
public enum MaskingRule {
    /** A person's name: the first character stays; from three characters on the last one too: 张*, 张*三. */
    NAME,
    /** A citizen number: the division and the last four stay, birth date and sequence are hidden. */
    CITIZEN_NUMBER,
    /** A mobile number: three and four stay. A number with an area code keeps it and the last two. */
    PHONE,
    /** An address: it stays down to the district; without one, the first six characters stay. */
    ADDRESS,
    /** A number of a certificate, contract or licence: two and four stay. */
    CERTIFICATE_NUMBER,
    /** A date: only the year stays. */
    DATE,
    /** Anything else that is personal: the first character stays. */
    GENERIC,
    /** Nothing stays, not even the length. */
    HIDDEN,
    /** Everything stays: for values that are public. */
    OPEN;

    private static final int SHOWN_OF_ADDRESS = 6;

    /**
     * Masks a value.
     *
     * @param text the value
     * @return the value with stars in place of what is hidden; empty for empty
     */
    public String mask(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (this) {
            case NAME -> characters(text) == 2 ? keep(text, 1, 0, 1) : keep(text, 1, 1, 1);
            case CITIZEN_NUMBER -> keep(text, 6, 4, 4);
            case PHONE -> text.indexOf('-') > 0 ? keep(text, text.indexOf('-') + 1, 2, 4) : keep(text, 3, 4, 3);
            case ADDRESS -> keep(text, endOfDistrict(text), 0, 1);
            case CERTIFICATE_NUMBER -> keep(text, 2, 4, 3);
            case DATE -> keep(text, 4, 0, 2);
            case GENERIC -> keep(text, 1, 0, 1);
            case HIDDEN -> "***";
            case OPEN -> text;
        };
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Keeps characters at both ends; the first alone where less than the least would be hidden, and none of one. */
    private static String keep(String text, int head, int tail, int leastHidden) {
        int[] characters = text.codePoints().toArray();
        if (characters.length - head - tail < leastHidden) {
            return characters.length == 1 ? "*" : keep(text, 1, 0, 1);
        }
        return new String(characters, 0, head)
                + "*".repeat(characters.length - head - tail)
                + new String(characters, characters.length - tail, tail);
    }

    private static int endOfDistrict(String address) {
        for (int i = 2; i < address.length() - 1; i++) {
            char at = address.charAt(i);
            boolean isEstate = address.charAt(i - 1) == '小' || address.charAt(i - 1) == '社';
            if (at == '县' || (at == '区' && !isEstate)) {
                return address.codePointCount(0, i + 1);
            }
        }
        return SHOWN_OF_ADDRESS;
    }
}
