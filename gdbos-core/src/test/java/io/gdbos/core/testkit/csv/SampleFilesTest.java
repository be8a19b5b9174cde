package io.gdbos.core.testkit.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {
    @TempDir
    private Path directory;

    @Test
    void writesAFileForEachTableWithItsColumns() throws IOException {
        SampleCity city = SampleCity.generate(CityConfig.of(50, 3));

        SampleFiles.write(city, directory);

        for (AgencyTable table : city.tables()) {
            List<String> lines = Files.readAllLines(directory.resolve(table.name() + ".csv"));
            assertEquals(String.join(",", table.columns()), lines.get(0));
        }
        assertEquals(
                1 + 50 + doubles(city),
                Files.readAllLines(directory.resolve("applications.csv")).size());
        assertEquals(1 + 30, Files.readAllLines(directory.resolve("zones.csv")).size());
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        SampleFiles.write(SampleCity.generate(CityConfig.of(50, 3)), directory.resolve("a"));
        SampleFiles.write(SampleCity.generate(CityConfig.of(50, 3)), directory.resolve("b"));

        try (Stream<Path> files = Files.walk(directory.resolve("a"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other =
                        directory.resolve("b").resolve(directory.resolve("a").relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
            }
        }
    }

    private static long doubles(SampleCity city) {
        return city.truth().all().stream().filter(truth -> !truth.stands()).count();
    }
}
