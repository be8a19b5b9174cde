package io.gdbos.examples.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.normalize.DivisionNames;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScoresTest {
    /** What the parser has to reach on addresses that it was not made from. */
    private static final Map<String, Double> REQUIRED =
            Map.of("prov", 0.95, "city", 0.95, "district", 0.95, "road", 0.90, "roadno", 0.92);

    private static final String SHARED_FILE = "matching-data/zh-address-parsing/dev.txt";

    private static AddressScores scores(Path file) {
        AddressScores scores = new AddressScores(DivisionNames.nationwide(), 5);
        TaggedAddresses.read(file, scores::add);
        return scores;
    }

    @Test
    void countsWhatAgreesInPlaceAndTag() throws URISyntaxException {
        AddressScores scores = scores(Path.of(Objects.requireNonNull(AddressScoresTest.class.getResource("tagged.txt"))
                .toURI()));
        assertEquals(2, scores.addresses());
        assertEquals(1, scores.exact());
        assertEquals(new TagScore(2, 2, 2), scores.byTag().get("road"));
        assertEquals(new TagScore(2, 2, 2), scores.byTag().get("city"), "上海市 is a city in the tag set");
        assertEquals(new TagScore(1, 1, 2), scores.byTag().get("poi"));
        assertEquals(new TagScore(0, 1, 0), scores.byTag().get("assist"));
        AddressScores.Difference difference = scores.differences().get(0);
        assertEquals(25, difference.line());
        assertTrue(difference.tagged().endsWith("门口/poi"), difference.tagged());
        assertTrue(difference.read().endsWith("一百二十号/roadno 门口/assist"), difference.read());
    }

    @Test
    void reachesWhatIsRequiredOnRealAddresses() {
        Path file = shared();
        assumeTrue(file != null, "shared/" + SHARED_FILE + " is not beside the repository; the evaluation is skipped");
        AddressScores scores = scores(Objects.requireNonNull(file));
        REQUIRED.forEach((tag, least) -> {
            double f1 = Objects.requireNonNull(scores.byTag().get(tag)).f1();
            assertTrue(f1 >= least, tag + " has F1 " + f1 + ", " + least + " is required");
        });
    }

    @Nested
    class OfAFile {
        @TempDir
        Path directory;

        private List<TaggedAddress> read(String text) throws IOException {
            Path file = Files.writeString(directory.resolve("file.txt"), text);
            List<TaggedAddress> addresses = new ArrayList<>();
            TaggedAddresses.read(file, addresses::add);
            return addresses;
        }

        @Test
        void tokensMayBeLongAndRareCharactersAreOne() throws IOException {
            List<TaggedAddress> addresses = read("\uFEFF𠮷 B-Road\r\n路 I-Road\r\n12 B-roadno\r\n号 I-roadno\r\n\r\n村 O");
            assertEquals(
                    List.of(new TaggedAddress.Part(0, 2, "road"), new TaggedAddress.Part(2, 5, "roadno")),
                    addresses.get(0).parts());
            assertEquals(new TaggedAddress(6, "村", List.of()), addresses.get(1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"路", "路 X-road", "路 B-", " B-road", "路 I"})
        void aLineWithoutATagIsNamed(String line) {
            GdbosException problem = assertThrows(GdbosException.class, () -> read("中 B-road\n" + line + "\n"));
            assertTrue(String.valueOf(problem.getMessage()).startsWith("Line 2 of "), problem.getMessage());
        }

        @Test
        void anEndlessLineAndAnEndlessAddressAreRefused() {
            assertThrows(GdbosException.class, () -> read("路".repeat(10_000)));
            assertThrows(GdbosException.class, () -> read("路 B-road\n".repeat(100_001)));
        }

        @Test
        void otherEncodingsAndEmptyFilesAreRefused() throws IOException {
            assertThrows(GdbosException.class, () -> read("\n\n"));
            Path file = Files.write(directory.resolve("gbk.txt"), new byte[] {(byte) 0xC2, (byte) 0xB7, ' ', 'O'});
            Files.write(file, "路 O\n".getBytes(StandardCharsets.UTF_16BE));
            assertThrows(GdbosException.class, () -> TaggedAddresses.read(file, address -> {}));
        }
    }

    private static @Nullable Path shared() {
        for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve(SHARED_FILE);
            if (Files.isReadable(file)) {
                return file;
            }
        }
        return null;
    }
}
