package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.GdbosException;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.csv.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is one clear line, and the same database runs a good season afterwards. */
class BadInputIT {
    private static final int CHILDREN = 12;
    private static final long SEED = 11;

    @TempDir
    private Path directory;

    private Path db;
    private Path out;
    private Path files;

    @BeforeEach
    void places() {
        db = directory.resolve("db");
        out = directory.resolve("out");
        files = directory.resolve("files");
    }

    @Nested
    class OfOwnTables {
        @BeforeEach
        void writeFiles() {
            SampleFiles.writeWithoutTruth(SampleCity.generate(CityConfig.of(CHILDREN, SEED)), files);
        }

        @Test
        void anUnknownDistrict() throws Exception {
            String good = edit("applications.csv", cell(2, 2, "370799"));
            refusedBeforeTheDatabaseIsMade(own(), "Line 3 of", "applications.csv", "370799", "370705", "3707A1");
            Files.writeString(files.resolve("applications.csv"), good);
            runs(own());
        }

        @Test
        void missingColumns() throws Exception {
            String good = edit("lease_registration.csv", text -> text.replaceFirst("tenant_name,lease_number", "a,b"));
            refusedBeforeTheDatabaseIsMade(own(), "lease_registration.csv", "\"tenant_name\", \"lease_number\"");
            Files.writeString(files.resolve("lease_registration.csv"), good);
            runs(own());
        }

        @Test
        void aRuleTableThatIsNotJson() throws Exception {
            rules("{ \"district\": ");
            refusedBeforeTheDatabaseIsMade(own(), "370705.json", "not JSON", "line 1");
            bundledRules(text -> text);
            runs(own());
        }

        @Test
        void aConditionOutsideTheLanguage() throws Exception {
            bundledRules(text -> text.replace("\"home_kind == 'lease'\"", "\"home_kind.getClass() == 'lease'\""));
            refusedBeforeTheDatabaseIsMade(own(), "370705.json", "requirements[3]");
        }

        @Test
        void aRowOutsideTheLanguage() throws Exception {
            bundledRules(text -> text.replace("\"lease_months >= 12\"", "\"lease_months = 12\""));
            refusedBeforeTheDatabaseIsMade(own(), "370705.json", "batches");
        }

        @Test
        void anUnknownRequirement() throws Exception {
            bundledRules(text -> text.replace("{ \"id\": \"vaccination\" }", "{ \"id\": \"haircut\" }"));
            refusedBeforeTheDatabaseIsMade(own(), "370705.json", "\"haircut\"", "vaccination");
        }

        @Test
        void aResourceWithoutAgreement() throws Exception {
            List<String> agreed = new ArrayList<>(SampleCatalog.codes().keySet());
            agreed.remove("lease_registration");
            Path agreements = files.resolve("agreements.csv");
            Files.writeString(agreements, "table\n" + String.join("\n", agreed) + "\n");
            refusedBeforeTheDatabaseIsMade(own(), "Requirement \"lease\" cannot be proved in district 370705: ");
            agreed.add("lease_registration");
            agreed.remove("birth_certificate");
            Files.delete(files.resolve("birth_certificate.csv"));
            Files.writeString(agreements, "table\n" + String.join("\n", agreed) + "\n");
            runs(own());
        }

        @Test
        void anAgreementOnNoTable() throws Exception {
            Files.writeString(files.resolve("agreements.csv"), "table\npassports\n");
            refusedBeforeTheDatabaseIsMade(own(), "Line 2 of", "agreements.csv", "passports", "vaccination");
        }

        @Test
        void aFileThatIsNotThere() throws Exception {
            Files.delete(files.resolve("vaccination.csv"));
            refusedBeforeTheDatabaseIsMade(own(), "vaccination.csv");
        }

        @Test
        void aFolderThatIsNotThere() {
            refusedBeforeTheDatabaseIsMade(
                    new SeasonOptions(CHILDREN, SEED, 1, directory.resolve("nowhere"), db, out), "nowhere");
        }

        @Test
        void aRaggedRow() throws Exception {
            edit("residence_card.csv", text -> text + "only,three,fields\n");
            refusedBeforeTheDatabaseIsMade(own(), "residence_card.csv", "line ", "cells");
        }

        @Test
        void twoEncodingsInOneFile() throws Exception {
            Path file = files.resolve("zones.csv");
            byte[] good = Files.readAllBytes(file);
            byte[] other = "奎文区,青禾路".getBytes(Charset.forName("GB18030"));
            Files.write(file, other, StandardOpenOption.APPEND);
            refusedBeforeTheDatabaseIsMade(own(), "zones.csv", "line ", "offset " + good.length);
            Files.write(file, good);
            runs(own());
        }

        @Test
        void aTableInTwoFormats() throws Exception {
            Files.copy(files.resolve("zones.csv"), files.resolve("zones.jsonl"));
            refusedBeforeTheDatabaseIsMade(own(), "\"zones.csv\", \"zones.jsonl\"");
        }

        @Test
        void aTimeWithoutOffset() throws Exception {
            edit("applications.csv", cell(1, 1, "2026-07-03 09:12:00"));
            refusedBeforeTheDatabaseIsMade(own(), "Line 2 of", "filed_at", "2026-07-03 09:12:00");
        }

        @Test
        void aTimeOutsideTheSeason() throws Exception {
            edit("applications.csv", cell(1, 1, "2026-08-03T09:12:00+08:00"));
            refusedBeforeTheDatabaseIsMade(own(), "Line 2 of", "2026-07-10", "2026-08-03");
        }

        @Test
        void anApplicationNumberTwice() throws Exception {
            String first =
                    Files.readAllLines(files.resolve("applications.csv")).get(1).split(",", -1)[0];
            edit("applications.csv", cell(4, 0, first));
            refusedBeforeTheDatabaseIsMade(own(), "Line 5 of", first, "line 2");
        }

        @Test
        void anUnknownSchool() throws Exception {
            edit("applications.csv", cell(3, 3, "S-1"));
            refusedBeforeTheDatabaseIsMade(own(), "Line 4 of", "\"S-1\"", "\"zones\"");
        }

        private SeasonOptions own() {
            return new SeasonOptions(CHILDREN, SEED, 1, files, db, out);
        }

        private void bundledRules(UnaryOperator<String> change) throws IOException {
            try (InputStream stream = EnrolmentSeason.class.getResourceAsStream("rules/370705.json")) {
                String bundled = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                rules(change.apply(bundled));
            }
        }

        private void rules(String json) throws IOException {
            Files.createDirectories(files.resolve("rules"));
            Files.writeString(files.resolve("rules").resolve("370705.json"), json);
        }

        /** Changes a file and returns what it held before. */
        private String edit(String name, UnaryOperator<String> change) throws IOException {
            Path file = files.resolve(name);
            String before = Files.readString(file);
            String after = change.apply(before);
            assertFalse(after.equals(before), "the test must change the file");
            Files.writeString(file, after);
            return before;
        }

        /** Puts a value into a row, counted from 1 without the header, and a column, counted from 0. */
        private static UnaryOperator<String> cell(int row, int column, String value) {
            return text -> {
                List<String> lines = new ArrayList<>(text.lines().toList());
                String[] cells = lines.get(row).split(",", -1);
                cells[column] = value;
                lines.set(row, String.join(",", cells));
                return String.join("\n", lines) + "\n";
            };
        }
    }

    @Nested
    class OfTheDatabase {
        @Test
        void anotherProcessHoldsIt() throws Exception {
            try (StoreHolder holder = StoreHolder.hold(db)) {
                refused(sample(CHILDREN, SEED), "in use by another process");
                holder.stillHolds();
            }
            runs(sample(CHILDREN, SEED));
        }

        @Test
        void anotherSeedOrSizeIsThere() throws Exception {
            runs(sample(CHILDREN, SEED));
            refused(sample(CHILDREN, SEED + 1), "12 children with seed 11", "12 children with seed 12");
            refused(sample(CHILDREN + 1, SEED), "12 children with seed 11", "13 children with seed 11");
            runs(sample(CHILDREN, SEED));
        }
    }

    @Nested
    class OfTheOutput {
        @Test
        void aFileStandsInItsPlace() throws Exception {
            Files.writeString(out, "a file");
            refusedBeforeTheDatabaseIsMade(sample(CHILDREN, SEED), out.toString());
            assertEquals("a file", Files.readString(out));
            Files.delete(out);
            runs(sample(CHILDREN, SEED));
        }

        @Test
        void itCannotBeMade() throws Exception {
            Files.writeString(directory.resolve("file"), "a file");
            Path below = directory.resolve("file").resolve("out");
            refusedBeforeTheDatabaseIsMade(new SeasonOptions(CHILDREN, SEED, 1, null, db, below), below.toString());
        }

        @Test
        void theReportCannotBeWrittenAtTheEnd() throws Exception {
            Files.createDirectories(out.resolve("report.html").resolve("in-the-way"));
            refused(sample(CHILDREN, SEED), "report.html");
            out = directory.resolve("other");
            runs(sample(CHILDREN, SEED));
        }
    }

    private SeasonOptions sample(int children, long seed) {
        return new SeasonOptions(children, seed, 1, null, db, out);
    }

    private void refusedBeforeTheDatabaseIsMade(SeasonOptions options, String... mentioned) {
        refused(options, mentioned);
        assertFalse(Files.exists(db), "nothing is written");
    }

    private static void refused(SeasonOptions options, String... mentioned) {
        GdbosException refusal =
                assertThrows(GdbosException.class, () -> EnrolmentSeason.run(options, SeasonProgress.SILENT));
        String message = String.valueOf(refusal.getMessage());
        assertEquals(1, message.lines().count(), message);
        for (String part : mentioned) {
            assertTrue(message.contains(part), message);
        }
        String hint = refusal.hint();
        assertTrue(hint == null || (hint.startsWith("Maybe ") && hint.lines().count() == 1), hint);
    }

    private static void runs(SeasonOptions options) throws IOException {
        SeasonResult result = EnrolmentSeason.run(options, SeasonProgress.SILENT);
        assertTrue(Files.size(result.reportHtml()) > 0);
        assertFalse(SeasonDb.cases(options.db()).isEmpty());
    }
}
