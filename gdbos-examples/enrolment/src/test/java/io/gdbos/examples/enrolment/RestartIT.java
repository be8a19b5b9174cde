package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However often a season is killed or stopped, and with however many threads: the report is the same, byte for byte. */
@TestInstance(Lifecycle.PER_CLASS)
class RestartIT {
    private static final int CHILDREN = 150;
    private static final long SEED = 5;
    private static final int KILLS = 3;
    /** Stages that tell at least twice of their progress: when they begin, and when a group is done. */
    private static final int WITH_GROUPS = 3;

    @TempDir
    private static Path directory;

    private byte[] html;
    private byte[] json;
    private long bytesOnDisk;

    @BeforeAll
    void undisturbed() throws IOException {
        SeasonOptions options = options("undisturbed", 2);
        SeasonResult result = EnrolmentSeason.run(options, SeasonProgress.SILENT);
        html = Files.readAllBytes(result.reportHtml());
        json = Files.readAllBytes(result.reportJson());
        bytesOnDisk = bytes(options.db());
    }

    @Test
    @Timeout(60)
    void killedAtTheBeginningOfAStage() throws Exception {
        SeasonOptions options = options("stages", 2);
        for (String stage : List.of("verification", "review")) {
            assertTrue(killedWhen(options, stage, 0), "killed at " + stage);
        }
        assertSameReport(options);
    }

    @Test
    @Timeout(60)
    void killedWhileTheDatabaseGrows() throws Exception {
        SeasonOptions options = options("growth", 2);
        SplittableRandom random = new SplittableRandom(SEED);
        int kills = 0;
        for (int part = 1; part <= KILLS; part++) {
            long from = bytesOnDisk * (part - 1) / KILLS;
            kills += killedWhen(options, "agencies", from + random.nextLong(bytesOnDisk / KILLS)) ? 1 : 0;
        }
        assertTrue(kills >= KILLS - 1, kills + " kills");
        assertSameReport(options);
    }

    @Test
    void stoppedAfterEveryGroupOfEveryStage() throws Exception {
        SeasonOptions options = options("stopped", 2);
        int stops = 0;
        while (isStoppedAfter(options, stops + 1)) {
            stops++;
        }
        assertTrue(stops >= 2 * WITH_GROUPS, stops + " stops");
        assertSameReport(options);
    }

    @Test
    void aSeasonThatEndedWritesTheSameReportAgain() throws Exception {
        SeasonOptions ended = options("undisturbed", 8);
        SeasonOptions again =
                new SeasonOptions(ended.children(), ended.seed(), 1, null, ended.db(), directory.resolve("again-out"));
        assertSameReport(again);
        assertSameReport(ended);
    }

    /** Enough children for several groups in every stage. */
    @Test
    void oneTwoAndEightThreadsWriteTheSameReport() throws Exception {
        int many = 450;
        SeasonResult one = run(many, 1);
        for (int threads : new int[] {2, 8}) {
            SeasonResult other = run(many, threads);
            assertArrayEquals(Files.readAllBytes(one.reportJson()), Files.readAllBytes(other.reportJson()));
            assertArrayEquals(Files.readAllBytes(one.reportHtml()), Files.readAllBytes(other.reportHtml()));
        }
    }

    private static boolean isStoppedAfter(SeasonOptions options, int words) {
        try {
            EnrolmentSeason.run(options, new StopAfter(words));
            return false;
        } catch (SeasonStoppedException stopped) {
            return true;
        }
    }

    private SeasonResult run(int children, int threads) {
        Path place = directory.resolve("threads-" + threads);
        return EnrolmentSeason.run(
                new SeasonOptions(children, SEED, threads, null, place.resolve("db"), place.resolve("out")),
                SeasonProgress.SILENT);
    }

    private SeasonOptions options(String name, int threads) {
        return new SeasonOptions(
                CHILDREN, SEED, threads, null, directory.resolve(name + "-db"), directory.resolve(name + "-out"));
    }

    private void assertSameReport(SeasonOptions options) throws IOException {
        SeasonResult result = EnrolmentSeason.run(options, SeasonProgress.SILENT);
        assertEquals(new String(json, StandardCharsets.UTF_8), Files.readString(result.reportJson()));
        assertArrayEquals(html, Files.readAllBytes(result.reportHtml()));
    }

    /** Runs a season until it prints the stage and the database has grown to some bytes, and kills it there. */
    private static boolean killedWhen(SeasonOptions options, String stage, long bytes) throws Exception {
        Process process = SeasonProcess.start(options);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.equals(stage)) {
                line = lines.readLine();
            }
            while (bytes(options.db()) < bytes && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
            process.destroyForcibly();
            return process.waitFor() != 0;
        }
    }

    private static long bytes(Path db) throws IOException {
        try (Stream<Path> files = Files.list(db)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Asks the season to stop once it has told of some progress. */
    private static final class StopAfter implements SeasonProgress {
        private final int allowed;
        private int told;

        StopAfter(int allowed) {
            this.allowed = allowed;
        }

        @Override
        public synchronized void stage(String name, long total) {
            told++;
        }

        @Override
        public synchronized void advance(long done) {
            told++;
        }

        @Override
        public synchronized boolean isCancelled() {
            return told >= allowed;
        }
    }
}
