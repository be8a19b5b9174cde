package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AddressProperties {
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void thePartsOfAnAddressLieInOrderAndTogetherAreTheAddress(@ForAll("addresses") String text) {
        assertCovers(text, Address.parse(text, DivisionNames.nationwide()));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void soDoThePartsOfAnyText(@ForAll String text) {
        assertCovers(text, Address.parse(text, DivisionNames.none()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theSameTextIsReadTheSameWay(@ForAll("addresses") String text) {
        assertEquals(Address.parse(text, DivisionNames.none()), Address.parse(text, DivisionNames.none()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theStandardWritingIsItsOwnStandardWriting(
            @ForAll("places") String place,
            @ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @IntRange(min = 1, max = 199) int building,
            @ForAll @IntRange(min = 1, max = 30) int unit,
            @ForAll @IntRange(min = 101, max = 9999) int room) {
        for (String writing : writings(place, number, building, unit, room)) {
            String once = standard(writing);
            assertEquals(once, standard(once), writing);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void chineseAndArabicNumeralsAreOneNumber(
            @ForAll("places") String place,
            @ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @IntRange(min = 1, max = 199) int building,
            @ForAll @IntRange(min = 1, max = 30) int unit,
            @ForAll @IntRange(min = 101, max = 9999) int room) {
        List<String> writings = writings(place, number, building, unit, room);
        assertEquals(
                normal(writings.get(0)), normal(writings.get(1)), () -> writings.get(0) + " and " + writings.get(1));
    }

    private static List<String> writings(String place, int number, int building, int unit, int room) {
        return List.of(
                place + number + "号" + building + "号楼" + unit + "单元" + room + "室",
                place + counted(number) + "号" + counted(building) + "号楼" + counted(unit) + "单元" + digits(room) + "室",
                place + number + "号" + building + "幢" + unit + "单元" + room);
    }

    private static String normal(String text) {
        return Address.parse(text, DivisionNames.nationwide()).normal();
    }

    private static String standard(String text) {
        return Address.parse(text, DivisionNames.nationwide()).standard();
    }

    private static void assertCovers(String text, Address address) {
        int place = 0;
        StringBuilder all = new StringBuilder();
        for (AddressPart part : address.spans()) {
            assertEquals(place, part.start());
            assertEquals(
                    part.end() - part.start(),
                    part.text().codePointCount(0, part.text().length()));
            assertTrue(part.level() == AddressLevel.SEPARATOR || !part.text().isEmpty());
            all.append(part.text());
            place = part.end();
        }
        assertEquals(text, all.toString());
        assertEquals(text.codePointCount(0, text.length()), place);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .withChars("省市区县镇乡村街道路巷号楼栋幢单元室层期座组弄口旁对面-#()123０一十百零甲东浙江杭州西湖阳光花园AB ，")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("浙江省杭州市西湖区文三路", "北京市朝阳区建国门外大街", "广东省深圳市南山区南头街道前海路", "奎文区东风东街", "新疆维吾尔自治区克拉玛依市克拉玛依区昆仑路");
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append("〇一二三四五六七八九".charAt(c - '0')));
        return out.toString();
    }

    /** 1234 as 一千二百三十四, 1004 as 一千零四. */
    private static String counted(int number) {
        StringBuilder out = new StringBuilder();
        String text = Integer.toString(number);
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int power = text.length() - 1 - i;
            if (digit == 0) {
                isGap = !out.isEmpty();
                continue;
            }
            out.append(isGap ? "零" : "");
            isGap = false;
            boolean isTen = power == 1 && digit == 1 && out.isEmpty();
            out.append(isTen ? "" : "〇一二三四五六七八九".substring(digit, digit + 1));
            out.append(power == 0 ? "" : "个十百千".substring(power, power + 1));
        }
        return out.toString();
    }
}
