package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.RowFormats;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.csv.SampleFiles;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A season on files, against the season of the sample city that the files were written from. */
class OwnTablesIT {
    private static final int CHILDREN = 120;
    private static final long SEED = 7;

    @TempDir
    private Path directory;

    @Test
    void decidesAsOnTheSampleCityAndLeavesItsTasksOpen() throws Exception {
        SampleCity city = SampleCity.generate(CityConfig.of(CHILDREN, SEED));
        Path files = directory.resolve("files");
        SampleFiles.write(city, files);
        inAnotherFormat(files, "zones", "xlsx");
        inAnotherFormat(files, "applications", "jsonl");
        inGb18030(files.resolve("household_register.csv"));
        run(null, "sample");
        SeasonResult result = run(files, "own");

        Map<String, Case> sample = SeasonDb.cases(directory.resolve("sample-db"));
        Map<String, Case> own = SeasonDb.cases(directory.resolve("own-db"));
        int approved = 0;
        int waiting = 0;
        for (ApplicationTruth truth : city.truth().all()) {
            Case found = own.get(truth.application());
            if (found == null || truth.isDouble()) {
                continue; // which one of several applications stands is for an official to say
            }
            approved += SeasonDb.machineDecision(found).startsWith("approve") ? 1 : 0;
            waiting += found.status() == CaseStatus.WAITING ? 1 : 0;
            if (truth.unanswered().isEmpty()) {
                assertEquals(
                        SeasonDb.machineDecision(sample.get(truth.application())),
                        SeasonDb.machineDecision(found),
                        truth.application());
            }
        }
        assertTrue(approved > CHILDREN / 2, approved + " approved");
        assertTrue(waiting > 0, "tasks stay open");
        assertTrue(Files.size(result.reportHtml()) > 0 && Files.size(result.reportJson()) > 0);
    }

    @Test
    void everySingleByteOfTheFolderMakesAnotherSeason() throws Exception {
        Path files = directory.resolve("files");
        SampleFiles.write(SampleCity.generate(CityConfig.of(3, SEED)), files);
        String before = FolderDigest.of(files);
        assertEquals(before, FolderDigest.of(files));
        Path zones = files.resolve("zones.csv");
        Files.writeString(zones, Files.readString(zones) + "\n");
        String after = FolderDigest.of(files);
        assertNotEquals(before, after);
        Files.createDirectories(files.resolve("rules"));
        Files.writeString(files.resolve("rules").resolve("370705.json"), "{}");
        assertNotEquals(after, FolderDigest.of(files));
        assertFalse(before.isEmpty());
    }

    private static void inAnotherFormat(Path folder, String name, String ending) throws IOException {
        Path csv = folder.resolve(name + ".csv");
        RowFormats formats = RowFormats.installed();
        try (RowSource source = formats.open(csv);
                RowSink sink =
                        formats.create(folder.resolve(name + "." + ending), source.header(), WriteOptions.standard())) {
            source.forEachRow(sink::write);
            sink.commit();
        }
        Files.delete(csv);
    }

    private static void inGb18030(Path csv) throws IOException {
        Files.write(csv, Files.readString(csv).getBytes(Charset.forName("GB18030")));
    }

    private SeasonResult run(Path agencies, String name) {
        SeasonOptions options = new SeasonOptions(
                CHILDREN, SEED, 2, agencies, directory.resolve(name + "-db"), directory.resolve(name + "-out"));
        return EnrolmentSeason.run(options, SeasonProgress.SILENT);
    }
}
