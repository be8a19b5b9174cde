package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final ElementRegistry registry = ElementRegistry.of(List.of(
            DataElement.builder("person-name", BilingualText.of("Name", "姓名"), ValueDomain.Text.upTo(4))
                    .personal(PersonalData.PERSONAL)
                    .grade(DataGrade.general(3))
                    .build(),
            DataElement.builder("birth-date", BilingualText.of("Date of birth", "出生日期"), new ValueDomain.Date(false))
                    .synonyms(List.of("生日", "日期"))
                    .build(),
            DataElement.builder("move-in-date", BilingualText.of("Moved in", "迁入日期"), new ValueDomain.Date(false))
                    .synonyms(List.of("日期"))
                    .build()));
    private final ElementSchema schema = ElementSchema.of(
                    "household", registry, DAY, List.of("person-name", "birth-date", "move-in-date"))
            .requiring("person-name");

    private List<String> codes(DataRecord record) {
        return schema.check(record, DAY).list().stream().map(Finding::code).toList();
    }

    private DataRecord record(Map<String, Value> values) {
        return DataRecord.of(schema.records(), values);
    }

    @Test
    void fieldsReferToElementsInOneVersion() {
        assertEquals(
                List.of("person-name", "birth-date", "move-in-date"),
                schema.records().elements());
        assertEquals("1", schema.fields().get(0).element().version());
        assertEquals(DataGrade.general(3), schema.grade());
        assertThrows(
                IllegalArgumentException.class, () -> ElementSchema.of("x", registry, DAY, List.of("no-such-element")));
        assertThrows(
                IllegalArgumentException.class,
                () -> ElementSchema.of("x", registry, DAY, List.of("birth-date", "birth-date")));
        assertThrows(IllegalArgumentException.class, () -> schema.requiring("sex"));
        assertThrows(IllegalArgumentException.class, () -> schema.read("sex", "1"));
    }

    @Test
    void aFieldIsFoundByIdNameAndSynonym() {
        assertEquals("birth-date", schema.named("birth_date").get(0).id());
        assertEquals("birth-date", schema.named("Birth-Date ").get(0).id());
        assertEquals("birth-date", schema.named("出生日期").get(0).id());
        assertEquals("birth-date", schema.named("date of birth").get(0).id());
        assertEquals("birth-date", schema.named("生日").get(0).id());
        assertEquals(2, schema.named("日期").size());
        assertEquals(List.of(), schema.named("性别"));
    }

    @Test
    void whatIsRequiredMustBeThereAndAbsencesDiffer() {
        assertEquals(List.of("GDB-REC-050"), codes(record(Map.of())));
        assertEquals(List.of("GDB-REC-050"), codes(record(Map.of("person-name", Value.text("")))));
        assertEquals(List.of("GDB-REC-051"), codes(record(Map.of("person-name", Value.Absent.UNKNOWN))));
        assertEquals(List.of("GDB-REC-051"), codes(record(Map.of("person-name", Value.Absent.REFUSED))));
        assertEquals(List.of(), codes(record(Map.of("person-name", Value.text("张三")))));
    }

    @Test
    void valuesAreCheckedAgainstTheirElements() {
        DataRecord record = record(Map.of(
                "person-name", Value.text("一二三四五"),
                "birth-date", schema.read("birth-date", "2027年1月1日"),
                "move-in-date", schema.read("move-in-date", "soon")));

        assertEquals(List.of("GDB-ELE-003", "GDB-ELE-011", "GDB-ELE-006"), codes(record));
        assertTrue(schema.check(record, DAY).list().get(0).text().chinese().startsWith("姓名"));
        assertEquals("person-name", schema.check(record, DAY).list().get(0).place());
    }

    @Test
    void aTextWithoutAnythingIsAValue() {
        assertEquals(new Value.Text("", ""), schema.read("birth-date", ""));
        assertEquals(Value.date(LocalDate.of(2020, 2, 3), "2020/2/3"), schema.read("birth-date", "2020/2/3"));
    }
}
