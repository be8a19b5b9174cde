package io.gdbos.core.testkit.internal;

/** Writes numbers in Chinese numerals. Immutable. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    /** As a quantity, below 10000: 388 is 三百八十八, 12 is 十二, 105 is 一百零五. */
    static String number(int value) {
        String units = "千百十";
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0, scale = 1000; i < 4; i++, scale /= 10) {
            int digit = value / scale % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            if (!(digit == 1 && scale == 10 && text.isEmpty())) {
                text.append(DIGITS.charAt(digit));
            }
            if (i < 3) {
                text.append(units.charAt(i));
            }
        }
        return text.isEmpty() ? "〇" : text.toString();
    }

    /** Digit by digit: 501 is 五〇一. */
    static String digits(int value) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(value).toCharArray()) {
            text.append(DIGITS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
