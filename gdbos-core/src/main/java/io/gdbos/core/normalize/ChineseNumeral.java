package io.gdbos.core.normalize;

/** Numbers in Chinese characters below ten thousand, by place or digit by digit. */
final class ChineseNumeral {
    private ChineseNumeral() {}

    static boolean isNumeral(int c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    /** The number, or -1 when the characters do not make one. */
    static int value(CharSequence text) {
        if (text.length() == 0) {
            return -1;
        }
        int total = 0;
        int digit = -1;
        boolean hasUnit = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            int unit = unit(text.charAt(i));
            if (unit > 0) {
                total += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
                hasUnit = true;
            } else if (digit(text.charAt(i)) >= 0) {
                digit = digit(text.charAt(i));
                digits = digits * 10 + digit;
            } else {
                return -1;
            }
        }
        if (!hasUnit) {
            return text.length() > 8 ? -1 : digits;
        }
        return total + Math.max(0, digit);
    }

    private static int digit(int c) {
        return switch (c) {
            case '〇', '零', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static int unit(int c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }
}
