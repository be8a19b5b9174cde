package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MaskingRuleProperties {
    /** How many characters each rule may show at most, whatever it is given. */
    private static final Map<MaskingRule, Integer> MOST_SHOWN = Map.of(
            MaskingRule.NAME, 2,
            MaskingRule.CITIZEN_NUMBER, 10,
            MaskingRule.CERTIFICATE_NUMBER, 6,
            MaskingRule.BANK_CARD, 4,
            MaskingRule.PLATE, 4,
            MaskingRule.DATE, 4,
            MaskingRule.REAL_ESTATE_UNIT, 24,
            MaskingRule.GENERIC, 1,
            MaskingRule.HIDDEN, 0);

    @Property
    void no_more_is_shown_than_the_rule_says(@ForAll("values") String value) {
        MOST_SHOWN.forEach((rule, most) -> {
            String masked = rule.mask(value);
            long shown = masked.codePoints().filter(c -> c != '*').count();
            assertTrue(shown <= most, () -> rule + " shows " + shown + " of " + value.length());
        });
    }

    @Property
    void something_is_always_hidden(@ForAll("values") String value) {
        for (MaskingRule rule : MOST_SHOWN.keySet()) {
            assertTrue(value.isEmpty() || rule.mask(value).contains("*"), rule::name);
        }
        assertTrue(value.isEmpty() || MaskingRule.PHONE.mask(value).contains("*"));
        assertTrue(value.isEmpty() || MaskingRule.EMAIL.mask(value).contains("*"));
    }

    @Property
    void an_address_shows_nothing_behind_its_district(@ForAll("tails") String tail) {
        assertEquals("山东省潍坊市奎文区" + "*".repeat(Stars.count(tail)), MaskingRule.ADDRESS.mask("山东省潍坊市奎文区" + tail));
    }

    @Property
    void two_values_that_differ_where_it_is_hidden_look_the_same(@ForAll("digits") String hidden) {
        assertEquals("370705********0023", MaskingRule.CITIZEN_NUMBER.mask("370705" + hidden + "0023"));
        assertEquals("138****5678", MaskingRule.PHONE.mask("138" + hidden.substring(4) + "5678"));
    }

    @Property
    void no_number_of_a_person_is_left_in_free_text(
            @ForAll("digits") String digits, @ForAll("tails") String before, @ForAll("tails") String behind) {
        String citizen = "370705" + digits + "0023";
        String mobile = "138" + digits;
        String masked = MaskingRule.FREE_TEXT.mask(before + "，证件" + citizen + "，电话" + mobile + "。" + behind);

        assertTrue(!masked.contains(citizen) && !masked.contains(mobile), masked);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("0123456789XxAGBFW鲁张三𠮷区县路·-@. 年月")
                .ofMaxLength(30)
                .edgeCases(cases -> cases.add("370705201503070023", "13812345678", "鲁G12345", "2015-03-07"));
    }

    @Provide
    Arbitrary<String> tails() {
        return Arbitraries.strings()
                .withChars("胜利东街号楼单元室区县市省𠮷0123456789-")
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(8);
    }
}
