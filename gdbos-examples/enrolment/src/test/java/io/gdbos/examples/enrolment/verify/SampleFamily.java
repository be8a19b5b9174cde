package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.verify.json.RegisterRules;
import io.gdbos.examples.enrolment.zoning.AddressZones;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One invented family with its form, and records that agencies may hold of it. */
final class SampleFamily {
    static final RegionCode KUIWEN = RegionCode.parse("370705");
    static final String SCHOOL = "kuiwen-1";
    static final String CHILD = number("37070520200412002");
    static final String MOTHER = number("37070519900203004");
    static final String FATHER = number("37070219881105001");
    static final String GRANDFATHER = number("37070519600508005");
    static final String STRANGER = number("37070419790909003");
    static final String HOME = "山东省潍坊市奎文区文化路18号锦绣园小区3号楼2单元501室";
    static final String ELSEWHERE = "山东省潍坊市奎文区民生街77号翠湖小区1号楼1单元101室";
    static final String UNZONED = "山东省潍坊市奎文区新开路5号";
    static final DivisionNames DIVISIONS = divisions();
    static final RegisterComparer COMPARER = new MatchComparer(RegisterRules.compile(DIVISIONS)::get);
    static final ZoneFinder ZONES = AddressZones.of(
            List.of(
                    new ZoneLine(SCHOOL, "奎文一小", KUIWEN, "文化路", "18", "锦绣园小区"),
                    new ZoneLine("kuiwen-2", "奎文二小", KUIWEN, "民生街", "77", "翠湖小区")),
            DIVISIONS);
    static final SeasonDays DAYS =
            new SeasonDays(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31), LocalDate.of(2025, 7, 1));

    private final Map<String, Value> form = new LinkedHashMap<>();

    private SampleFamily() {}

    /** The family, with nothing claimed yet. */
    static SampleFamily ofThree() {
        return new SampleFamily()
                .says(Form.CHILD_NUMBER, CHILD)
                .says(Form.CHILD_NAME, "李小河")
                .says(Form.APPLICANT_NUMBER, MOTHER)
                .says(Form.APPLICANT_NAME, "王芳")
                .says(Form.SECOND_GUARDIAN_NUMBER, FATHER)
                .says(Form.SECOND_GUARDIAN_NAME, "李国强")
                .says(Form.SCHOOL, SCHOOL);
    }

    SampleFamily says(String element, String text) {
        form.put(element, Value.text(text));
        return this;
    }

    SampleFamily says(String element, LocalDate date) {
        form.put(element, Value.date(date));
        return this;
    }

    SampleFamily knows(String fact, boolean isSo) {
        form.put(fact, Value.bool(isSo));
        return this;
    }

    SampleFamily silentOn(String element) {
        form.remove(element);
        return this;
    }

    CaseFile file() {
        return new CaseFile(KUIWEN, record(form));
    }

    static DataRecord record(Map<String, Value> values) {
        return DataRecord.of(new RecordSchema("sample", List.copyOf(values.keySet())), values);
    }

    static EvidenceFound held(String keyItem, DataRecord... records) {
        EvidenceFound found = new EvidenceFound();
        add(found, keyItem, records);
        return found;
    }

    static void add(EvidenceFound found, String keyItem, DataRecord... records) {
        found.add(
                keyItem,
                records.length == 0 ? new EvidenceAnswer.NotHeld() : new EvidenceAnswer.Held(Arrays.asList(records)));
    }

    static EvidenceFound silent(String keyItem) {
        EvidenceFound found = new EvidenceFound();
        found.add(keyItem, new EvidenceAnswer.Unavailable("no answer", 3));
        return found;
    }

    /** The number with its check character. */
    private static String number(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }

    private static DivisionNames divisions() {
        return DivisionNames.builder()
                .add(RegionCode.parse("370000"), "山东省")
                .add(RegionCode.parse("370700"), "潍坊市")
                .add(KUIWEN, "奎文区")
                .add(RegionCode.parse("370702"), "潍城区")
                .add(RegionCode.parse("370704"), "坊子区")
                .build();
    }

    /** A record of an agency, changed value by value. */
    static final class Row {
        private final Map<String, Value> values = new LinkedHashMap<>();

        static Row of(String... elementsAndTexts) {
            Row row = new Row();
            for (int i = 0; i < elementsAndTexts.length; i += 2) {
                row.with(elementsAndTexts[i], elementsAndTexts[i + 1]);
            }
            return row;
        }

        Row with(String element, String text) {
            values.put(element, Value.text(text));
            return this;
        }

        Row with(String element, LocalDate date) {
            values.put(element, Value.date(date));
            return this;
        }

        Row with(String element, long number) {
            values.put(element, Value.decimal(number));
            return this;
        }

        Row with(String element, boolean isSo) {
            values.put(element, Value.bool(isSo));
            return this;
        }

        DataRecord record() {
            return SampleFamily.record(values);
        }
    }
}
