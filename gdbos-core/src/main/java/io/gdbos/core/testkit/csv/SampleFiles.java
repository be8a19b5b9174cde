package io.gdbos.core.testkit.csv;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.csv.CsvFormat;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.EnrolmentForm;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.SchoolZone;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sample city as CSV files in UTF-8: a file for each agency table, {@code applications.csv},
 * {@code zones.csv}, and {@code truth.csv} in a directory {@code truth} of its own. Columns are named as in the
 * tables; the first line names them. Thread-safe.
 */
public final class SampleFiles {
    private static final List<String> APPLICATIONS =
            EnrolmentForm.SCHEMA.elements().stream().map(AgencyTable::column).toList();
    private static final List<String> ZONES =
            List.of("school_code", "school_name", "region", "street", "road", "road_number", "estate");
    private static final List<String> TRUTH = List.of(
            "application_number",
            "qualifies",
            "clear",
            "batch",
            "forged",
            "late",
            "unanswered",
            "same_child",
            "variations");

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
            write(directory.resolve("truth").resolve("truth.csv"), TRUTH, csv -> truth(city, csv));
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
                write(directory.resolve(table.name() + ".csv"), table.columns(), csv -> table.rows()
                        .forEach(row -> csv.write(cells(row))));
            }
            write(directory.resolve("applications.csv"), APPLICATIONS, csv -> applications(city, csv));
            write(directory.resolve("zones.csv"), ZONES, csv -> zones(city, csv));
        } catch (IOException failure) {
            throw failure(directory, failure);
        }
    }

    private static GdbosException failure(Path directory, IOException cause) {
        return new GdbosException("The sample city cannot be written to \"" + directory + "\".", cause);
    }

    private static void write(Path file, List<String> header, Consumer<RowSink> content) {
        try (RowSink csv = new CsvFormat().create(file, header, WriteOptions.standard())) {
            content.accept(csv);
            csv.commit();
        }
    }

    /** What is empty in the sample city was never given. */
    private static List<@Nullable String> cells(List<String> values) {
        return values.stream().map(value -> value.isEmpty() ? null : value).collect(Collectors.toList());
    }

    private static void applications(SampleCity city, RowSink csv) {
        List<String> elements = EnrolmentForm.SCHEMA.elements();
        for (Application application : city.applications()) {
            csv.write(elements.stream()
                    .map(element -> application.form().text(element).orElse(null))
                    .collect(Collectors.toList()));
        }
    }

    private static void zones(SampleCity city, RowSink csv) {
        for (SchoolZone zone : city.zones()) {
            csv.write(cells(List.of(
                    zone.school().id(),
                    zone.school().name(),
                    zone.school().region(),
                    zone.street(),
                    zone.road(),
                    Integer.toString(zone.number()),
                    zone.estate())));
        }
    }

    private static void truth(SampleCity city, RowSink csv) {
        for (ApplicationTruth truth : city.truth().all()) {
            csv.write(cells(List.of(
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
                    truth.variations().stream().map(Object::toString).collect(Collectors.joining(" ")))));
        }
    }
}
