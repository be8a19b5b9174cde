package io.gdbos.core.normalize;

/** The normal forms of the names of estates and their parts. */
final class EstateName {
    private static final String SUFFIX = "小区";

    private EstateName() {}

    static String normal(String name) {
        boolean isLong = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
        return withArabicPhase(isLong ? name.substring(0, name.length() - SUFFIX.length()) : name);
    }

    /** 阳光花园二期 becomes 阳光花园2期, and 二区 likewise. */
    private static String withArabicPhase(String name) {
        int last = name.length() - 1;
        if (last < 1 || (name.charAt(last) != '期' && name.charAt(last) != '区')) {
            return name;
        }
        int start = last;
        while (start > 0 && ChineseNumeral.isNumeral(name.charAt(start - 1))) {
            start--;
        }
        int value = ChineseNumeral.value(name.substring(start, last));
        return value < 0 ? name : name.substring(0, start) + value + name.charAt(last);
    }
}
