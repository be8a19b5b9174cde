package io.gdbos.core.protect;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds personal values in free text by their form. Full-width letters and digits count as the plain ones. Takes time
 * in proportion to the text.
 */
final class FreeTextMask {
    private static final int FULL_WIDTH_FIRST = 0xff01;
    private static final int FULL_WIDTH_LAST = 0xff5e;
    private static final int TO_PLAIN = 0xfee0;

    /** In the order in which they are tried: a longer number first, any other long number last. */
    private static final List<Finder> FINDERS = List.of(
            finder("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}", NumberMasks::email),
            finder("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])", NumberMasks::citizenNumber),
            finder("(?<![0-9])(?:[0-9]{6}[ -][0-9]{8}[ -][0-9]{3}[0-9Xx])(?![0-9])", Stars::all),
            finder("(?<![0-9])(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])", NumberMasks::phone),
            finder("(?<![0-9])0[0-9]{2,3}[- ]?[0-9]{7,8}(?![0-9])", NumberMasks::phone),
            finder("(?<![0-9A-Z])92[0-9A-HJ-NP-RT-UW-Y]{16}(?![0-9A-Z])", NumberMasks::creditCode),
            finder("[0-9]{12}[GJZ][A-Z][0-9]{5}[FLQW][0-9]{8}", NumberMasks::realEstateUnit),
            finder("(?<![0-9])[0-9]{4}(?:[ -][0-9]{4}){2,3}(?:[ -][0-9]{1,4})?(?![0-9])", NumberMasks::bankCard),
            finder("(?<![0-9])[0-9]{16,19}(?![0-9])", NumberMasks::bankCard),
            finder("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁][A-Z][·• ]?[A-Z0-9]{4,5}[A-Z0-9挂学警港澳]", MaskingRule.PLATE::mask),
            finder("[A-Z]?[0-9]{7,}[0-9A-Z]*", Stars::all),
            // Behind a road the number of the door tells where somebody lives.
            finder("(?<=[路街巷道里村弄])[0-9一二三四五六七八九十百]{1,6}号?(?:[0-9A-Za-z一二三四五六七八九十号楼栋幢单元室户#-]{1,20})?", Stars::all),
            finder("(?<=(?:姓名|联系人|监护人|申请人|户主|家长|父亲|母亲|孩子|儿童|学生)[：: ])[\\p{IsHan}·]{2,15}", FreeTextMask::name));

    private static final Pattern ANY = Pattern.compile(
            FINDERS.stream().map(finder -> "(" + finder.pattern() + ")").collect(Collectors.joining("|")));

    private FreeTextMask() {}

    /** A pattern without groups of its own, and how what it finds is masked. */
    private record Finder(String pattern, UnaryOperator<String> mask) {}

    private static Finder finder(String pattern, UnaryOperator<String> mask) {
        return new Finder(pattern, mask);
    }

    /** In one pass, so that nothing is masked twice. */
    static String mask(String text) {
        return ANY.matcher(plain(text)).replaceAll(found -> Matcher.quoteReplacement(masked(found)));
    }

    private static String masked(MatchResult found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return FINDERS.get(group - 1).mask().apply(found.group());
    }

    /** Behind a label a name ends at the next mark; of many characters nobody knows where, so the first alone stays. */
    private static String name(String found) {
        return Stars.count(found) <= 3 ? MaskingRule.NAME.mask(found) : Stars.keep(found, 1, 0, 1);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> plain.appendCodePoint(
                        (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST && Character.isLetterOrDigit(c)) || c == '＠'
                                ? c - TO_PLAIN
                                : c));
        return plain.toString();
    }
}
