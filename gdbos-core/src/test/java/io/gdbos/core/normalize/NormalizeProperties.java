package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NormalizeProperties {
    private static final DivisionNames NONE = DivisionNames.none();

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void normalisingTwiceChangesNothing(@ForAll String text) {
        String once = TextStep.normalize(text);
        assertEquals(once, TextStep.normalize(once));
    }

    @Example
    void marksThatBecomeNeighboursGetTheirOrder() {
        for (String text : List.of("\u02D8\uFC5E", "a\u0323.\u0302", "\u0131\u0300")) {
            String once = TextStep.normalize(text);
            assertEquals(once, TextStep.normalize(once));
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void normalisingNamesTwiceChangesNothing(@ForAll("names") String text) {
        String once = TextStep.normalize(text);
        assertEquals(once, TextStep.normalize(once));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theStepsBetweenTwoTextsAreTheSameBothWays(@ForAll("names") String first, @ForAll("names") String second) {
        assertEquals(TextStep.between(first, second), TextStep.between(second, first));
        assertTrue(TextStep.between(first, first).orElseThrow().isEmpty());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theLevelOfEqualityIsSymmetricAndThatOfTheNormalForms(
            @ForAll("names") String first, @ForAll("names") String second) {
        TextEquality level = TextEquality.of(first, second);

        assertEquals(level, TextEquality.of(second, first));
        assertEquals(TextEquality.EQUAL, TextEquality.of(first, first));
        assertEquals(level != TextEquality.DIFFERENT, TextStep.normalize(first).equals(TextStep.normalize(second)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void relationsOfNamesAreTheSameBothWays(@ForAll("names") String first, @ForAll("names") String second) {
        PersonName a = PersonName.of(first);
        PersonName b = PersonName.of(second);
        assertEquals(a.relationTo(b), b.relationTo(a));
    }

    @Property(tries = 500)
    void aDateIsReadBackFromEveryWriting(@ForAll @IntRange(min = -20000, max = 40000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int y = date.getYear();
        int m = date.getMonthValue();
        int d = date.getDayOfMonth();
        List<String> writings = List.of(
                date.toString(),
                y + "/" + m + "/" + d,
                y + "." + m + "." + d,
                date.toString().replace("-", ""),
                y + "年" + m + "月" + d + "日",
                y + " 年 " + m + " 月 " + d + " 号",
                chinese(y) + "年" + counted(m) + "月" + counted(d) + "日",
                wide(date.toString()),
                date + " 08:30:00",
                date + "T00:00:00");
        for (String writing : writings) {
            assertEquals(date, WrittenDate.tryParse(writing).orElseThrow(), writing);
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsAnAddressAndLosesNothingButPunctuation(@ForAll("addresses") String text) {
        Address address = Address.parse(text, NONE);
        assertEquals(address.parts(), Address.parse(text, NONE).parts());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("张張伟偉于於肖蕭萧范範钟鐘鍾 　·．王玉 aZＡ").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .withChars("省市区县镇乡村街道路巷号楼栋幢单元室层期座-#123０一十百零甲东阳光花园奎文AB ")
                .ofMaxLength(24);
    }

    private static String chinese(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append("〇一二三四五六七八九".charAt(c - '0')));
        return out.toString();
    }

    private static String counted(int number) {
        String tens = number >= 20 ? chinese(number / 10) + "十" : number >= 10 ? "十" : "";
        return tens + (number % 10 == 0 ? "" : chinese(number % 10));
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c + 0xFEE0)));
        return out.toString();
    }
}
