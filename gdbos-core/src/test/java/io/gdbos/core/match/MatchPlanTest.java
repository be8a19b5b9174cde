package io.gdbos.core.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchPlanTest {
    private static final DivisionNames NAMES = DivisionNames.builder()
            .add(RegionCode.parse("370000"), "山东省")
            .add(RegionCode.parse("370700"), "潍坊市")
            .add(RegionCode.parse("370705"), "奎文区")
            .add(RegionCode.parse("370702"), "潍城区")
            .add(RegionCode.parse("3707A1"), "高新区")
            .build();
    private static final RecordSchema SCHEMA = RecordSchema.of("person", "citizen-number", "person-name", "address");

    private static FieldVerdict compare(FieldComparator comparator, Value declared, Value held) {
        RecordSchema schema = RecordSchema.of("one", "value");
        MatchRules rules = MatchRules.builder("one", "1")
                .field(FieldRule.of("value", comparator))
                .build();
        FieldVerdict verdict = MatchPlan.compile(rules, NAMES)
                .verify(DataRecord.of(schema, Map.of("value", declared)), DataRecord.of(schema, Map.of("value", held)))
                .fields()
                .get(0);
        FieldVerdict back = MatchPlan.compile(rules, NAMES)
                .verify(DataRecord.of(schema, Map.of("value", held)), DataRecord.of(schema, Map.of("value", declared)))
                .fields()
                .get(0);
        assertEquals(verdict.verdict(), back.verdict());
        assertEquals(verdict.kinds(), back.kinds());
        return verdict;
    }

    private static String reason(FieldComparator comparator, String declared, String held) {
        return compare(comparator, Value.text(declared), Value.text(held)).reason();
    }

    @Nested
    class Comparators {
        @ParameterizedTest
        @CsvSource({
            "PERSON_NAME, 张伟, 张伟, same",
            "PERSON_NAME, 張偉, 张伟, variant:traditional",
            "PERSON_NAME, 张　伟, 张伟, variant:space-or-dot",
            "PERSON_NAME, 库尔班·热合曼, 库尔班．热合曼, variant:space-or-dot",
            "PERSON_NAME, 于洋, 於洋, variant:variant-character",
            "PERSON_NAME, 王炜江, 王炜姜, variant:homophone",
            "PERSON_NAME, 張炜江, 张炜姜, variant:traditional+homophone",
            "PERSON_NAME, 王福海, 玉福海, variant:look-alike",
            "PERSON_NAME, 阿依古丽·库尔班, 库尔班, variant:minority-name-part",
            "PERSON_NAME, ZHANG WEI, 张伟, variant:pinyin-text",
            "PERSON_NAME, 张伟, 李强, different",
            "CITIZEN_NUMBER, 11010519491231002X, 11010519491231002x, variant:letter-case",
            "CITIZEN_NUMBER, １１０１０５１９４９１２３１００２Ｘ, 11010519491231002X, variant:width",
            "CITIZEN_NUMBER, 110105491231002, 11010519491231002X, variant:id-upgrade",
            "CITIZEN_NUMBER, 110105 19491231 002X, 11010519491231002X, variant:space-or-dot",
            "CITIZEN_NUMBER, 11010519491231003X, 11010519491231002X, variant:id-typo",
            "CITIZEN_NUMBER, 11010519491230102X, 11010519491231002X, variant:id-typo",
            "CITIZEN_NUMBER, 1101051949123102X, 11010519491231002X, variant:id-typo",
            "CITIZEN_NUMBER, 110105051231002, 110105200512310024, variant:id-upgrade+id-typo",
            "CITIZEN_NUMBER, 34052419800101001X, 11010519491231002X, different",
            "DATE, 2020年8月31日, 2020-08-31, variant:date-writing",
            "DATE, 2020-08-30, 2020-08-31, variant:date-typo",
            "DATE, 2020-11-12, 2020-12-11, variant:date-typo",
            "DATE, 2019-03-31, 2020-08-31, different",
            "DATE, soon, 2020-08-31, not-comparable:unreadable",
            "PROPERTY_CERTIFICATE, 鲁(2024)潍坊市不动产权第1234号, 鲁（2024）潍坊市不动产权第0001234号, variant:width+certificate-number-writing",
            "PROPERTY_CERTIFICATE, 鲁（2024）潍坊市不动产权第0001235号, 鲁（2024）潍坊市不动产权第0001234号, different",
            "BIRTH_CERTIFICATE, x370123456, X370123456, variant:letter-case",
            "CONTRACT_NUMBER, ＨＴ2024 001, HT2024001, variant:width+space-or-dot",
            "CONTRACT_NUMBER, HT2024-001, HT2024001, different",
            "CODE, 370705, 370702, different",
            "YES_NO, 是, true, same",
            "YES_NO, 是, 否, different",
            "NUMBER, '12', 12.0, same",
            "TEXT, 住宅, 住　宅, variant:space-or-dot",
        })
        void sayInWhatTwoValuesDiffer(FieldComparator comparator, String declared, String held, String reason) {
            assertEquals(reason, reason(comparator, declared, held));
        }

        @ParameterizedTest
        @CsvSource({
            "奎文区东风街12号阳光花园3-2-501, variant:address-writing",
            "奎文区东风街12号阳光花园三幢二单元501, variant:address-writing",
            "山东潍坊奎文东风街１２号阳光花园3号楼2单元501室, variant:width+address-writing",
            "東風街12號陽光花園3號樓2單元501室, variant:traditional+address-writing",
            "奎文区东风街12号3号楼2单元501, variant:address-writing",
            "阳光花园3号楼2单元501, variant:address-writing",
            "奎文区广文街道东风街12号阳光花园3号楼2单元501, variant:address-writing",
            "高新区东风街12号阳光花园3号楼2单元501, variant:address-writing+address-division",
            "奎文区东风街12号阳光花园, variant:address-writing+address-less-precise",
            "奎文区东风街12号阳光花园3号楼501, variant:address-writing+address-less-precise",
            "奎文区东风街12号阳光花园3号楼2单元502室, different:room",
            "奎文区东风街12号阳光花园4号楼2单元501室, different:building",
            "奎文区东风街14号阳光花园3号楼2单元501室, different:road-number",
            "潍城区东风街12号阳光花园3号楼2单元501室, different:district",
            "奎文区文化路12号3号楼2单元501室, different:road",
            "奎文区, not-comparable:no-common-place",
        })
        void compareAddressesByLevel(String declared, String reason) {
            assertEquals(reason, reason(FieldComparator.ADDRESS, declared, "潍坊市奎文区东风街12号阳光花园3号楼2单元501室"));
        }

        @Test
        void dateValuesAreComparedByTheirDates() {
            FieldVerdict verdict = compare(
                    FieldComparator.DATE,
                    Value.date(LocalDate.of(2020, 8, 31), "20200831"),
                    Value.date(LocalDate.of(2020, 8, 31)));
            assertEquals(List.of(VariantKind.DATE_WRITING), verdict.kinds());
            assertEquals("2020-08-31", verdict.declared().normal());
        }

        @Test
        void anAbsentOrBlankValueIsMissing() {
            assertEquals(
                    "missing:declared",
                    compare(FieldComparator.CODE, Value.Absent.UNKNOWN, Value.text("1"))
                            .reason());
            assertEquals(
                    "missing:held",
                    compare(FieldComparator.CODE, Value.text("1"), Value.text(" "))
                            .reason());
            assertEquals(
                    "missing:both",
                    compare(FieldComparator.CODE, Value.Absent.MISSING, Value.Absent.REFUSED)
                            .reason());
        }
    }

    @Nested
    class Deciding {
        private static final MatchRules RULES = MatchRules.builder("holder", "1")
                .field(FieldRule.of("citizen-number", FieldComparator.CITIZEN_NUMBER))
                .field(FieldRule.of("person-name", FieldComparator.PERSON_NAME))
                .field(FieldRule.of("address", FieldComparator.ADDRESS)
                        .otherwise(new FieldRule.Otherwise(Effect.REVIEW, Effect.IGNORED, Effect.REVIEW)))
                .key("citizen-number")
                .key("person-name", "address")
                .build();
        private static final MatchPlan PLAN = MatchPlan.compile(RULES, NAMES);

        private static DataRecord person(String number, String name, String address) {
            return DataRecord.of(
                    SCHEMA,
                    Map.of(
                            "citizen-number", Value.text(number),
                            "person-name", Value.text(name),
                            "address", Value.text(address)));
        }

        private static final DataRecord HELD = person("11010519491231002X", "张伟", "奎文区东风街12号3号楼501");

        private static MatchDecision decide(String number, String name, String address) {
            return PLAN.verify(person(number, name, address), HELD).decision();
        }

        @Test
        void theStrongestEffectDecides() {
            assertEquals(MatchDecision.MATCH, decide("110105491231002", "張 偉", "东风街１２号3-501"));
            assertEquals(MatchDecision.MATCH, decide("11010519491231002x", "张伟", ""));
            assertEquals(MatchDecision.REVIEW, decide("11010519491231002X", "章伟", "东风街12号3-501"));
            assertEquals(MatchDecision.REVIEW, decide("11010519491231002X", "张伟", "东风街12号3-502"));
            assertEquals(MatchDecision.NO_MATCH, decide("11010519491231002X", "李强", "东风街12号3-502"));
            assertEquals(MatchDecision.NOT_ENOUGH_DATA, decide("11010519491231002X", "", "东风街12号3-501"));
        }

        @Test
        void whichVariantsAreAcceptedIsSaidByTheRules() {
            MatchRules strict = MatchRules.builder("strict", "1")
                    .field(FieldRule.of("person-name", FieldComparator.PERSON_NAME)
                            .withLevels(
                                    MatchLevel.of("exact", Effect.AGREES),
                                    MatchLevel.of("dots", Effect.AGREES, VariantKind.SPACE_OR_DOT)))
                    .build();
            Verification result = MatchPlan.compile(strict).verify(person("1", "張伟", "x"), HELD);
            assertEquals(MatchDecision.REVIEW, result.decision());
            assertEquals("", result.fields().get(0).level());
            assertEquals("dots", levelOf(strict, "张 伟"));
            assertEquals("exact", levelOf(strict, "张伟"));
        }

        private static String levelOf(MatchRules rules, String name) {
            return MatchPlan.compile(rules)
                    .verify(person("1", name, "x"), HELD)
                    .fields()
                    .get(0)
                    .level();
        }

        @Test
        void valuesCanBeMaskedAndAreNotInTexts() {
            Verification result = PLAN.verify(person("11010519491231002X", "章伟", "东风街12号3-501"), HELD);
            assertEquals(1, result.doubts().size());
            assertFalse(result.toString().contains("伟"), result.toString());
            assertFalse(result.masked(value -> "*").fields().toString().contains("110105"));
            assertEquals("*", result.masked(value -> "*").fields().get(0).held().raw());
        }

        @Test
        void theIndexFindsCandidatesByNormalKeys() {
            DataRecord other = person("34052419800101001X", "李强", "奎文区文化路1号1-101");
            MatchIndex index = MatchIndex.of(PLAN, List.of(other, HELD));
            assertEquals(List.of(HELD), index.candidates(person("110105491231002", "某", "某路1号"), 5));
            assertEquals(List.of(HELD), index.candidates(person("", "張偉", "山东省潍坊市奎文区东风街十二号三号楼501室"), 5));
            assertTrue(index.candidates(person("", "张伟", ""), 5).isEmpty());
            assertEquals(2, index.size());
        }

        @Test
        void rulesThatContradictThemselvesAreRefused() {
            assertThrows(IllegalArgumentException.class, () -> MatchRules.builder("r", "1")
                    .field(FieldRule.of("a", FieldComparator.TEXT))
                    .field(FieldRule.of("a", FieldComparator.CODE)));
            assertThrows(IllegalArgumentException.class, () -> MatchRules.builder("r", "1")
                    .field(FieldRule.of("a", FieldComparator.TEXT))
                    .key("b")
                    .build());
            assertThrows(IllegalArgumentException.class, () -> MatchRules.builder("r", "1")
                    .build());
        }
    }
}
