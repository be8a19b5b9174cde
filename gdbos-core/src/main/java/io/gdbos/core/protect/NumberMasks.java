package io.gdbos.core.protect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks of values that have a form; what has another form is hidden wholly. */
final class NumberMasks {
    private static final Pattern CITIZEN = Pattern.compile("[0-9]{17}[0-9Xx]|[0-9]{15}");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9][0-9]{9})");
    /** Three digits for the cities 010 and 02x, four for all others. */
    private static final Pattern FIXED =
            Pattern.compile("(01[0]|02[0-9]|0[3-9][0-9]{2})(-?)([0-9]{7,8})(-[0-9]{1,6})?");

    private static final Pattern CARD = Pattern.compile("[0-9]{12,19}");
    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NP-RT-UW-Y]{18}");
    private static final Pattern EMAIL = Pattern.compile("([^@\\s])[^@\\s]*(@[^@\\s]+)");
    private static final Pattern PLATE = Pattern.compile("\\p{IsHan}[A-Z][A-Z0-9]{4,5}[A-Z0-9挂学警港澳]");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)[0-9]{2}[^0-9].*|(?:19|20)[0-9]{6}");
    private static final Pattern UNIT = Pattern.compile("[0-9]{12}[GJZ][A-Z][0-9]{5}[FLQW][0-9]{8}");

    private NumberMasks() {}

    static String citizenNumber(String text) {
        return CITIZEN.matcher(text).matches() ? Stars.keep(text, 6, text.length() == 18 ? 4 : 3, 6) : Stars.all(text);
    }

    static String phone(String text) {
        String bare = text.replaceAll("[\\s()（）]", "");
        Matcher mobile = MOBILE.matcher(bare.replace("-", ""));
        if (mobile.matches()) {
            return Stars.keep(mobile.group(1), 3, 4, 4);
        }
        Matcher fixed = FIXED.matcher(bare);
        if (!fixed.matches()) {
            return Stars.all(text);
        }
        return fixed.group(1)
                + fixed.group(2)
                + Stars.keep(fixed.group(3), 0, 2, 5)
                + (fixed.group(4) == null ? "" : Stars.all(fixed.group(4)));
    }

    static String bankCard(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        return CARD.matcher(digits).matches() ? Stars.keep(digits, 0, 4, 8) : Stars.all(text);
    }

    static String creditCode(String text) {
        if (!CREDIT.matcher(text).matches()) {
            return Stars.all(text);
        }
        return text.startsWith("92") ? Stars.keep(text, 8, 2, 8) : text;
    }

    static String email(String text) {
        Matcher mail = EMAIL.matcher(text);
        if (!mail.matches()) {
            return Stars.all(text);
        }
        boolean isOneCharacter = text.indexOf('@') == 1;
        return (isOneCharacter ? "" : mail.group(1)) + "***" + mail.group(2);
    }

    static String plate(String text) {
        String bare = text.replaceAll("[·•\\s]", "");
        return PLATE.matcher(bare).matches() ? Stars.keep(bare, 2, 2, 2) : Stars.all(text);
    }

    static String date(String text) {
        return YEAR_FIRST.matcher(text).matches() ? Stars.keep(text, 4, 0, 2) : Stars.all(text);
    }

    static String realEstateUnit(String text) {
        String code = text.replaceAll("\\s", "");
        return UNIT.matcher(code).matches() ? Stars.keep(code, 24, 0, 4) : Stars.all(text);
    }
}
