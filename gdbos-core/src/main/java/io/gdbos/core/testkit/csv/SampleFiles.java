package io.gdbos.core.testkit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.gdbos.core.GdbosException;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.EnrolmentForm;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.SchoolZone;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes a sample city as CSV files in UTF-8: a file for each agency table, {@code applications.csv},
 * {@code zones.csv}, and {@code truth.csv} in a directory {@code truth} of its own. Columns are named as in the
 * tables; the first line names them. Thread-safe.
 */
public final class SampleFiles {
    private SampleFiles() {}

    /**
     * Writes all files; files of the same names are replaced.
     *
     * @param city the city
     * @param directory where to; made if it is not there
     * @throws GdbosException when a file cannot be written
     */
    public static void write(SampleCity city, Path directory) {
        writeWithoutTruth(city, directory);
        try {
            Files.createDirectories(directory.resolve("truth"));
            write(directory.resolve("truth").resolve("truth.csv"), csv -> truth(city, csv));
        } catch (IOException failure) {
            throw failure(directory, failure);
        }
    }

    /**
     * Writes what agencies and families know: all files but the truth; files of the same names are replaced.
     *
     * @param city the city
     * @param directory where to; made if it is not there
     * @throws GdbosException when a file cannot be written
     */
    public static void writeWithoutTruth(SampleCity city, Path directory) {
        try {
            Files.createDirectories(directory);
            for (AgencyTable table : city.tables()) {
                write(directory.resolve(table.name() + ".csv"), csv -> {
                    csv.writeRecord(table.columns());
                    table.rows().forEach(csv::writeRecord);
                });
            }
            write(directory.resolve("applications.csv"), csv -> applications(city, csv));
            write(directory.resolve("zones.csv"), csv -> zones(city, csv));
        } catch (IOException failure) {
            throw failure(directory, failure);
        }
    }

    private static GdbosException failure(Path directory, IOException cause) {
        return new GdbosException("The sample city cannot be written to \"" + directory + "\".", cause);
    }

    private static void write(Path file, Consumer<CsvWriter> content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            content.accept(csv);
        }
    }

    private static void applications(SampleCity city, CsvWriter csv) {
        List<String> elements = EnrolmentForm.SCHEMA.elements();
        csv.writeRecord(elements.stream().map(AgencyTable::column).toList());
        for (Application application : city.applications()) {
            csv.writeRecord(elements.stream()
                    .map(element -> application.form().text(element).orElse(""))
                    .toList());
        }
    }

    private static void zones(SampleCity city, CsvWriter csv) {
        csv.writeRecord("school_code", "school_name", "region", "street", "road", "road_number", "estate");
        for (SchoolZone zone : city.zones()) {
            csv.writeRecord(
                    zone.school().id(),
                    zone.school().name(),
                    zone.school().region(),
                    zone.street(),
                    zone.road(),
                    Integer.toString(zone.number()),
                    zone.estate());
        }
    }

    private static void truth(SampleCity city, CsvWriter csv) {
        csv.writeRecord(
                "application_number",
                "qualifies",
                "clear",
                "batch",
                "forged",
                "late",
                "unanswered",
                "same_child",
                "variations");
        for (ApplicationTruth truth : city.truth().all()) {
            csv.writeRecord(
                    truth.application(),
                    Boolean.toString(truth.qualifies()),
                    Boolean.toString(truth.isClear()),
                    Integer.toString(truth.batch()),
                    truth.forgery() == null
                            ? ""
                            : truth.forgery().table() + ":" + truth.forgery().kind(),
                    String.join(" ", truth.late()),
                    String.join(" ", truth.unanswered()),
                    truth.sameChild() == null ? "" : truth.sameChild(),
                    truth.variations().stream().map(Object::toString).collect(Collectors.joining(" ")));
        }
    }
}
