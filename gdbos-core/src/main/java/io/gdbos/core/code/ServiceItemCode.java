package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;

/**
 * The implementation code of a government-service item (GB/T 39554.1-2020 practice): the credit code of the body that
 * implements it, the level at which it is exercised, and the basic code of the item; 31 characters. Immutable.
 *
 * @param value 18 characters of a credit code and 13 digits
 */
public record ServiceItemCode(String value) implements ItemCode, Comparable<ServiceItemCode> {
    static final int LENGTH = 31;

    private static final String EXAMPLE = "11370800MB285591843370117002011";

    /** Checks the form. */
    public ServiceItemCode {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
            throw new IllegalArgumentException(bad(value).text().english());
        }
    }

    /**
     * Reads a code as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static ServiceItemCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a code. A credit code whose check character does not compute, a level outside 1 to 7, and a catalogue other
     * than the implementer's province or the national catalogue are warnings.
     *
     * @param text the code
     * @return the code, or why the text is none
     */
    public static Parsed<ServiceItemCode> tryParse(String text) {
        String read = IdentifierText.read(text);
        if (!isForm(read)) {
            return new Parsed.Bad<>(bad(read));
        }
        var code = new ServiceItemCode(read);
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
     * The body that implements the item.
     *
     * @return its credit code
     */
    public UnifiedSocialCreditCode implementer() {
        return new UnifiedSocialCreditCode(value.substring(0, 18));
    }

    /**
     * The level at which the item is exercised (GB/T 39046-2020, A.2).
     *
     * @return a digit, {@code 1} national to {@code 6} village, {@code 7} several
     */
    public char level() {
        return value.charAt(18);
    }

    /**
     * The basic code of the item, which all that implement it share.
     *
     * @return 12 digits
     */
    public String basicCode() {
        return value.substring(19);
    }

    /**
     * The item, apart from who implements it.
     *
     * @return the last 12 digits
     */
    public BasicItemCode basic() {
        return new BasicItemCode(basicCode());
    }

    /** Whether the check character of the implementer's credit code computes; the item has none of its own. */
    @Override
    public boolean isCheckValid() {
        return implementer().isCheckValid();
    }

    @Override
    public int compareTo(ServiceItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    Findings doubts() {
        Findings findings = Findings.none();
        if (!implementer().isCheckValid()) {
            findings = findings.and(
                    doubt("begins with a credit code whose check character does not compute.", "前18位统一社会信用代码校验码不正确。"));
        }
        if (level() < '1' || level() > '7') {
            findings = findings.and(doubt("has no level from 1 to 7 at position 19.", "第19位行使层级不在1至7之间。"));
        }
        String province = implementer().division().substring(0, 2);
        String catalogue = basic().catalogueRegion();
        if (!catalogue.equals("00") && !province.equals("10") && !catalogue.equals(province)) {
            findings =
                    findings.and(doubt("is listed in another province than its implementer's.", "基本编码地区与实施主体所在省份不一致。"));
        }
        return findings;
    }

    private Findings doubt(String english, String chinese) {
        return Findings.of(CodeFindings.part(Term.ITEM_CODE, value, english, chinese));
    }

    static boolean isForm(String text) {
        return text.length() == LENGTH
                && IdentifierText.isDigits(text, CreditCodeForm.LENGTH, LENGTH)
                && CreditCodeForm.isForm(text.substring(0, CreditCodeForm.LENGTH));
    }

    private static Finding bad(String text) {
        return CodeFindings.form(Term.ITEM_CODE, IdentifierText.quote(text), EXAMPLE);
    }
}
