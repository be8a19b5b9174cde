package io.gdbos.core.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.Value;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchProperties {
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void comparingIsSymmetric(
            @ForAll FieldComparator kind, @ForAll("values") String first, @ForAll("values") String second) {
        ValueComparator comparator = ValueComparator.of(kind, DivisionNames.none());
        Comparison there = comparator.compare(present(first), present(second));
        Comparison back = comparator.compare(present(second), present(first));
        assertEquals(there, back);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyValueIsTheSameAsItself(@ForAll FieldComparator kind, @ForAll("values") String text) {
        ValueComparator comparator = ValueComparator.of(kind, DivisionNames.none());
        assertEquals(Comparison.SAME, comparator.compare(present(text), present(text)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aVariantNamesAtLeastOneKindAndNothingElseDoes(
            @ForAll FieldComparator kind, @ForAll("values") String first, @ForAll("values") String second) {
        Comparison result = ValueComparator.of(kind, DivisionNames.none()).compare(present(first), present(second));
        assertEquals(result.verdict() == Verdict.VARIANT, !result.kinds().isEmpty());
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("张張伟偉王玉于於·． aZ").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> numbers =
                Arbitraries.strings().withChars("01１２xX-").ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> citizens = Arbitraries.of(
                "11010519491231002X",
                "110105491231002",
                "11010519491231002x",
                "11010519491213002X",
                "1101051949123100",
                "１１０１０５１９４９１２３１００２Ｘ",
                "34052419800101001X");
        Arbitrary<String> dates =
                Arbitraries.of("2020-08-31", "2020年8月31日", "20200813", "2020-02-01", "2020/1/2", "是", "否", "1", "12.0");
        Arbitrary<String> addresses = Arbitraries.of(
                "奎文区东风街12号阳光花园3号楼2单元501室",
                "东风街12号3-2-501",
                "東風街十二号阳光花园3-501",
                "阳光花园二期3-501",
                "奎文区",
                "东风街",
                "东风街12号",
                "潍城区东风街12号5层501",
                "奎文区广文街道东风街12号(东门)");
        return Arbitraries.oneOf(names, numbers, citizens, dates, addresses);
    }

    private static Value.Present present(String text) {
        return (Value.Present) Value.text(text);
    }
}
