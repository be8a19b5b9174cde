package io.gdbos.core.normalize;

/** The normal forms of numbers in addresses. */
final class AddressText {
    private AddressText() {}

    /** Arabic digits without zeros in front; letters stay. */
    static String number(String text) {
        if (text.isEmpty()) {
            return text;
        }
        if (ChineseNumeral.isNumeral(text.charAt(0))) {
            int value = ChineseNumeral.value(text);
            return value < 0 ? text : Integer.toString(value);
        }
        int start = 0;
        while (start < text.length() - 1 && text.charAt(start) == '0' && Characters.isDigit(text.charAt(start + 1))) {
            start++;
        }
        return text.substring(start);
    }
}
