package io.gdbos.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.WriteOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code gdbos quality} as a process, on tables that another command wrote. */
class QualityIT {
    private static final String RULES = """
            {"id": "persons", "version": "1", "resources": [
              {"id": "persons", "agency": "police", "region": "370700", "key": ["citizen-number"], "rules": [
                {"id": "P-1", "metric": "0103", "check": {"kind": "conforms", "elements": ["birth-date"]}},
                {"id": "P-2", "metric": "0304", "check": {"kind": "unique", "elements": ["citizen-number"]}}]}]}
            """;

    @TempDir
    Path directory;

    private ChildProcess quality(String... args) throws IOException, InterruptedException {
        String[] all = new String[args.length + 1];
        all[0] = "quality";
        System.arraycopy(args, 0, all, 1, args.length);
        return ChildProcess.run(Gdbos.class, directory, all);
    }

    @Test
    void sampleTablesAreEvaluatedByTheSampleRules() throws Exception {
        assertEquals(
                0,
                ChildProcess.run(Gdbos.class, directory, "sample-tables", "tables", "--children", "50")
                        .exitCode());
        ChildProcess child = quality(
                "tables/quality-rules.json",
                "tables/household_register.csv",
                "tables/real_estate_register.csv",
                "--as-of",
                "2026-07-01",
                "--expect",
                "household_register=141",
                "--out",
                "pages/quality.html");
        assertEquals(1, child.exitCode(), child.err());
        assertTrue(child.out().contains("0202 completeness of records"), child.out());
        assertTrue(child.out().contains("GDB-QUA-101 vaccination"), child.out());
        assertTrue(Files.readString(directory.resolve("pages/quality.html")).contains("数据质量评价报告"));
    }

    @Test
    void aCleanTableInGb18030WithChineseHeadingsEndsWithZeroAndJsonIsOneLine() throws Exception {
        Files.writeString(directory.resolve("rules.json"), RULES);
        Files.writeString(
                directory.resolve("people.csv"),
                "身份证号,姓名,出生日期\n37070520150307009X,林小禾,2015年3月7日\n",
                Charset.forName("GB18030"));
        ChildProcess child = quality("rules.json", "people.csv", "--as-of", "2026-07-01", "--json");
        assertEquals(0, child.exitCode(), child.err() + child.out());
        assertEquals(1, child.out().lines().count());
        assertTrue(child.out().contains("\"score\":100.0000"), child.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.jsonl"})
    void workbooksAndJsonLinesAreEvaluatedAsCsvIs(String table) throws Exception {
        Files.writeString(directory.resolve("rules.json"), RULES);
        List<String> header = List.of("身份证号", "姓名", "出生日期");
        try (RowSink sink = RowFormats.installed().create(directory.resolve(table), header, WriteOptions.standard())) {
            sink.write(List.of("37070520150307009X", "林小禾", "2015年3月7日"));
            sink.commit();
        }
        ChildProcess child = quality("rules.json", table, "--as-of", "2026-07-01", "--json");
        assertEquals(0, child.exitCode(), child.err() + child.out());
        assertTrue(child.out().contains("\"score\":100.0000"), child.out());
        assertFalse(child.out().contains("\"GDB-QUA"), child.out());
    }

    @Test
    void whatIsFoundIsShownMaskedAndEndsWithOne() throws Exception {
        Files.writeString(directory.resolve("rules.json"), RULES);
        Files.writeString(
                directory.resolve("people.csv"), "citizen_number,birth_date\n37070520150307009X,2015-13-07\n");
        ChildProcess child = quality("rules.json", "people.csv", "--as-of", "2026-07-01", "--json");
        assertEquals(1, child.exitCode(), child.err());
        assertTrue(child.out().contains("GDB-ELE-006"), child.out());
        assertFalse(child.out().contains("37070520150307009X"), child.out());
    }

    @Test
    void brokenRulesAreOneLine() throws Exception {
        Files.writeString(directory.resolve("rules.json"), RULES.replace("0304", "0999"));
        Files.writeString(directory.resolve("people.csv"), "citizen_number\n");
        ChildProcess child = quality("rules.json", "people.csv");
        assertEquals(1, child.exitCode());
        assertEquals(1, child.errorLines().size(), child.err());
        assertTrue(
                child.errorLines().get(0).startsWith("error: rules.json, resources[0].rules[1].metric:"), child.err());
    }

    @Test
    void withoutATableTheUsageIsWrong() throws Exception {
        assertEquals(2, quality("rules.json").exitCode());
    }
}
