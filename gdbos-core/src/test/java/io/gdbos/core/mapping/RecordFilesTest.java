package io.gdbos.core.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.ElementSchema;
import io.gdbos.core.element.PersonalData;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.RecordSink;
import io.gdbos.core.record.RecordSource;
import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.Value;
import io.gdbos.core.record.WriteOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final ElementRegistry registry = ElementRegistry.of(List.of(
            DataElement.builder("person-name", BilingualText.of("Name", "姓名"), ValueDomain.Text.upTo(20))
                    .personal(PersonalData.PERSONAL)
                    .build(),
            DataElement.builder("birth-date", BilingualText.of("Date of birth", "出生日期"), new ValueDomain.Date(false))
                    .synonyms(List.of("生日", "日期"))
                    .build(),
            DataElement.builder("move-in-date", BilingualText.of("Moved in", "迁入日期"), new ValueDomain.Date(false))
                    .synonyms(List.of("日期"))
                    .build(),
            DataElement.builder("done", BilingualText.of("Done", "是否办结"), new ValueDomain.YesNo())
                    .build()));
    private final ElementSchema schema = ElementSchema.of(
                    "household", registry, DAY, List.of("person-name", "birth-date", "move-in-date", "done"))
            .requiring("person-name");
    private final RecordFiles files = RecordFiles.of(RowFormats.installed(), schema, DAY);

    @TempDir
    private Path directory;

    private RecordSource open(String text, Charset charset) {
        return files.open(
                RowInput.of("t.csv", new ByteArrayInputStream(text.getBytes(charset))), ReadOptions.standard());
    }

    private RecordSource open(String text) {
        return open(text, StandardCharsets.UTF_8);
    }

    private static List<DataRecord> records(RecordSource source) {
        List<DataRecord> records = new ArrayList<>();
        source.forEachRecord(records::add);
        return records;
    }

    private static List<String> codes(RecordSource source) {
        return source.findings().findings().list().stream()
                .map(Finding::code)
                .filter(code -> !code.equals("GDB-REC-020"))
                .toList();
    }

    @Test
    void columnsAreMatchedByIdNameAndSynonymInAnyOrder() {
        RecordSource source = open("生日;是否办结;person_name\n2020年2月3日;是;张三\n", Charset.forName("GB18030"));
        DataRecord record = records(source).get(0);

        assertEquals(Value.date(LocalDate.of(2020, 2, 3), "2020年2月3日"), record.value("birth-date"));
        assertEquals(new Value.Bool(true, "是"), record.value("done"));
        assertEquals(Value.text("张三"), record.value("person-name"));
        assertEquals(Value.Absent.MISSING, record.value("move-in-date"));
        assertEquals(List.of(), codes(source));
    }

    @Test
    void columnsOfUnclearMeaningAreFound() {
        assertEquals(List.of("GDB-MAP-001"), codes(open("姓名,备注\n")));
        assertEquals(List.of("GDB-MAP-002"), codes(open("姓名,日期\n")));
        assertEquals(List.of("GDB-MAP-003"), codes(open("姓名,出生日期,生日\n")));
        RecordSource source = open("出生日期\n");
        assertEquals(List.of("GDB-MAP-004"), codes(source));
        assertTrue(source.findings().findings().list().stream()
                .anyMatch(finding -> finding.text().chinese().contains("“姓名”为必填项")));
    }

    @Test
    void aFindingNamesRowColumnAndElement() {
        RecordSource source = open("姓名,生日\n张三,2020-02-03\n,soon\n");

        assertEquals(2, records(source).size());
        List<Finding> found = source.findings().findings().list().stream()
                .filter(finding -> !finding.code().equals("GDB-REC-020"))
                .toList();
        assertEquals("GDB-REC-050", found.get(0).code());
        assertEquals("t.csv, line 3, column 1 (姓名)", found.get(0).place());
        assertEquals("姓名为必填项，没有值。", found.get(0).text().chinese());
        assertEquals("GDB-ELE-006", found.get(1).code());
        assertEquals("t.csv, line 3, column 2 (生日)", found.get(1).place());
        assertTrue(found.get(1).text().chinese().startsWith("出生日期“soon”"));
    }

    @Test
    void anUnreadableTextIsKept() {
        RecordSource source = open("姓名,生日\n张三,soon\n");

        assertEquals(Value.text("soon"), records(source).get(0).value("birth-date"));
    }

    @Test
    void aColumnThatComesLateIsMatchedToo() {
        RecordSource source = files.open(
                RowInput.of(
                        "t.jsonl",
                        new ByteArrayInputStream("{\"姓名\":\"张三\"}\n{\"姓名\":\"李四\",\"生日\":\"2020-02-03\"}\n"
                                .getBytes(StandardCharsets.UTF_8))),
                ReadOptions.standard());

        List<DataRecord> records = records(source);
        assertEquals(Value.Absent.MISSING, records.get(0).value("birth-date"));
        assertEquals(LocalDate.of(2020, 2, 3), records.get(1).date("birth-date").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "xlsx"})
    void recordsAreReadAsTheyWereWritten(String ending) {
        List<DataRecord> records = new ArrayList<>();
        for (Value name : List.of(
                Value.text("张三"),
                Value.text(""),
                Value.text("#unknown"),
                Value.text("##refused"),
                Value.text("=1+1"),
                Value.Absent.MISSING,
                Value.Absent.UNKNOWN,
                Value.Absent.REFUSED)) {
            records.add(DataRecord.of(
                    schema.records(),
                    Map.of(
                            "person-name",
                            name,
                            "birth-date",
                            schema.read("birth-date", "2020年2月3日"),
                            "done",
                            schema.read("done", "否"))));
        }
        Path file = directory.resolve("records." + ending);
        try (RecordSink sink = files.create(file, WriteOptions.standard())) {
            records.forEach(sink::write);
            RecordSchema other = RecordSchema.of("other", "a");
            assertThrows(IllegalArgumentException.class, () -> sink.write(DataRecord.of(other, Map.of())));
            sink.commit();
        }

        try (RecordSource source = files.open(RowInput.of(file), ReadOptions.standard())) {
            assertEquals(records, records(source));
        }
    }

    @Test
    void thereIsNoRecordBeforeTheFirst() {
        assertThrows(IllegalStateException.class, () -> open("姓名\n").record());
    }
}
