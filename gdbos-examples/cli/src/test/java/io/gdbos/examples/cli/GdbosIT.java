package io.gdbos.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process: what it prints where, and what it ends with. */
class GdbosIT {
    private static final int SIGTERM = 143;

    @TempDir
    Path directory;

    @Nested
    class Help {
        @Test
        void theVersionIsTheOneOfTheBuild() throws Exception {
            ChildProcess child = gdbos("--version");
            assertEquals(0, child.exitCode());
            assertTrue(child.out().matches("gdbos \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), child.out());
        }

        @Test
        void helpNamesEveryOptionWithItsDefault() throws Exception {
            ChildProcess child = gdbos("enrol", "--help");
            assertEquals(0, child.exitCode());
            for (String word : new String[] {
                "--children",
                "--seed",
                "--threads",
                "--agencies",
                "--db",
                "--out",
                "--key-file",
                "--signing-key-file",
                "2000"
            }) {
                assertTrue(child.out().contains(word), word);
            }
        }
    }

    @Nested
    class WrongUsage {
        @Test
        void anUnknownOptionIsWrongUsage() throws Exception {
            assertWrongUsage(gdbos("enrol", "--childern", "5"), "--childern");
        }

        @Test
        void aNumberThatIsNoneIsWrongUsage() throws Exception {
            assertWrongUsage(gdbos("enrol", "--children", "many"), "many");
        }

        @Test
        void noChildrenAtAllIsWrongUsage() throws Exception {
            assertWrongUsage(gdbos("enrol", "--children", "0"), "at least 1");
        }

        @Test
        void aMissingCommandIsWrongUsage() throws Exception {
            assertWrongUsage(gdbos(), "enrol");
        }

        private void assertWrongUsage(ChildProcess child, String mentioned) {
            assertEquals(2, child.exitCode());
            assertOneErrorLine(child, mentioned);
        }
    }

    @Test
    void aMissingAgencyDirectoryIsOneLine() throws Exception {
        ChildProcess child = gdbos("enrol", "--agencies", "nowhere");
        assertEquals(1, child.exitCode());
        assertOneErrorLine(child, "nowhere");
    }

    @Nested
    class Keys {
        private static final String SECRET = "0123456789abcdeffedcba9876543210";

        @Test
        void aFileThatIsNotThereIsOneLine() throws Exception {
            for (String option : new String[] {"--key-file", "--signing-key-file"}) {
                assertRefused(gdbos("enrol", option, "nowhere.key"), "nowhere.key\" is not there");
            }
        }

        @Test
        void aFileThatHoldsNoKeyIsOneLineWithoutItsContent() throws Exception {
            keyFile("bad.key", "k-1 hex:secret");
            for (String option : new String[] {"--key-file", "--signing-key-file"}) {
                ChildProcess child = gdbos("enrol", option, "bad.key");
                assertRefused(child, "bad.key");
                assertFalse(child.err().contains("secret"), child.err());
            }
        }

        @Test
        void aFileThatOthersMayReadIsOneLine() throws Exception {
            Path file = keyFile("open.key", "k-1 hex:" + SECRET);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            assertRefused(gdbos("enrol", "--key-file", "open.key"), "600");
        }

        @Test
        @Timeout(60)
        void anotherKeyIsOneLineThatNamesTheKeyOfTheDatabase() throws Exception {
            keyFile("first.key", "k-1 hex:" + SECRET);
            keyFile("second.key", "k-2 hex:" + SECRET);
            String[] season = {"enrol", "--children", "3", "--db", "db", "--out", "out", "--key-file", "first.key"};
            ChildProcess first = gdbos(season);
            assertEquals(0, first.exitCode(), first.err());
            season[season.length - 1] = "second.key";
            assertRefused(gdbos(season), "\"k-1\"");
            ChildProcess without = gdbos("enrol", "--children", "3", "--db", "db", "--out", "out");
            assertRefused(without, "\"k-1\"");
        }

        private Path keyFile(String name, String line) throws IOException {
            Path file = Files.writeString(directory.resolve(name), line + "\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }

        private void assertRefused(ChildProcess child, String mentioned) {
            assertEquals(1, child.exitCode());
            assertOneErrorLine(child, mentioned);
        }
    }

    @Nested
    class EvaluationOfAddresses {
        @Test
        void printsALineForEachTagAndSomeErrors() throws Exception {
            Files.writeString(directory.resolve("tagged.txt"), "文 B-poi\n三 I-poi\n路 I-poi\n12 B-roadno\n号 I-roadno\n");
            ChildProcess child = gdbos("evaluate", "address", "tagged.txt", "--errors", "1");
            assertEquals(0, child.exitCode(), child.err());
            assertTrue(child.out().matches("(?s).*roadno +1\\.0000 +1\\.0000 +1\\.0000 +1\\R.*"), child.out());
            assertTrue(child.out().contains("文三路/poi 12号/roadno"), child.out());
            assertTrue(child.out().contains("文三路/road 12号/roadno"), child.out());
            ChildProcess json = gdbos("evaluate", "address", "tagged.txt", "--json");
            assertTrue(json.out().contains("\"roadno\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0"), json.out());
        }

        @Test
        void aBadFileIsOneLine() throws Exception {
            ChildProcess missing = gdbos("evaluate", "address", "nowhere.txt");
            assertEquals(1, missing.exitCode());
            assertOneErrorLine(missing, "nowhere.txt");
            Files.writeString(directory.resolve("bad.txt"), "文 B-poi\n三路\n");
            ChildProcess bad = gdbos("evaluate", "address", "bad.txt");
            assertEquals(1, bad.exitCode());
            assertOneErrorLine(bad, "Line 2");
        }

        @Test
        void nothingToEvaluateIsWrongUsage() throws Exception {
            for (String[] args : new String[][] {
                {"evaluate"}, {"evaluate", "address"}, {"evaluate", "address", "f", "--errors", "-1"}
            }) {
                ChildProcess child = gdbos(args);
                assertEquals(2, child.exitCode());
                assertOneErrorLine(child, "");
            }
        }
    }

    @Nested
    class TablesToStartFrom {
        @Test
        void theDirectoryHoldsEveryTableAndNoTruth() throws Exception {
            ChildProcess child = gdbos("sample-tables", "tables", "--children", "5", "--seed", "3");
            assertEquals(0, child.exitCode(), child.err());
            assertEquals(
                    directory.resolve("tables").toRealPath().toString(),
                    Path.of(child.out().strip()).toRealPath().toString());
            try (Stream<Path> files = Files.list(directory.resolve("tables"))) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
                assertEquals(12, names.size(), names.toString());
                assertTrue(names.containsAll(
                        List.of("applications.csv", "quality-rules.json", "vaccination.csv", "zones.csv")));
            }
        }

        @Test
        void filesThatAreThereAreNotWrittenOver() throws Exception {
            Path own = Files.writeString(directory.resolve("applications.csv"), "mine");
            ChildProcess child = gdbos("sample-tables", ".");
            assertEquals(1, child.exitCode());
            assertOneErrorLine(child, "must be empty");
            assertEquals("mine", Files.readString(own));
        }

        @Test
        void aCityWithoutChildrenIsWrongUsage() throws Exception {
            ChildProcess child = gdbos("sample-tables", "tables", "--children", "0");
            assertEquals(2, child.exitCode());
            assertOneErrorLine(child, "1 to 1000000");
        }
    }

    @Test
    @Timeout(60)
    void onSigtermTheSeasonComesToRestFirst() throws Exception {
        Path db = directory.resolve("db");
        Process process = ChildProcess.start(EndlessSeason.class, directory, "enrol", "--db", db.toString());
        while (!Files.exists(db.resolve("started"))) {
            assertTrue(!process.waitFor(20, TimeUnit.MILLISECONDS), "ended before it started");
        }
        process.destroy();
        ChildProcess child = ChildProcess.await(process, directory);
        assertEquals(
                "stopped; run the same command again to resume", child.err().strip());
        assertTrue(Files.exists(db.resolve("rested")));
        assertEquals(SIGTERM, child.exitCode());
    }

    private ChildProcess gdbos(String... args) throws IOException, InterruptedException {
        return ChildProcess.run(Gdbos.class, directory, args);
    }

    private static void assertOneErrorLine(ChildProcess child, String mentioned) {
        assertEquals("", child.out());
        assertTrue(child.errorLines().get(0).startsWith("error: "), child.err());
        assertTrue(child.errorLines().get(0).contains(mentioned), child.err());
        assertTrue(child.errorLines().stream().skip(1).allMatch(line -> line.startsWith("Maybe")), child.err());
        assertTrue(child.errorLines().size() <= 2, child.err());
    }
}
