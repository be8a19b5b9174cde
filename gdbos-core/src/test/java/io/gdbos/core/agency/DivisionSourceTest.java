package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.code.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the bundled table against the file it was made from, where that lies beside the project. */
class DivisionSourceTest {
    private static final String FILE = "reference-data/divisions/areacodes-1981-2024.csv";

    private final RegionTable table = RegionTable.mainlandChina();

    @Test
    void every_row_is_there_with_its_years_state_and_successors() throws IOException {
        List<String[]> rows = rows();

        for (String[] row : rows) {
            int start = Integer.parseInt(row[6]);
            int end = row[7].isEmpty() ? Division.STILL : Integer.parseInt(row[7]);
            List<Successor> successors = new ArrayList<>();
            for (String text : row[8].isEmpty() ? new String[0] : row[8].split(";")) {
                RegionCode code = RegionCode.parse(text.substring(0, 6));
                successors.add(
                        text.length() == 6
                                ? new Successor(code, end, false)
                                : new Successor(code, Integer.parseInt(text.substring(7, 11)), true));
            }
            Division expected = new Division(RegionCode.parse(row[0]), row[3], start, end, successors);

            assertTrue(table.history(expected.code()).contains(expected), String.join(",", row));
            assertEquals(row[5], state(expected), String.join(",", row));
        }
        assertEquals(rows.size(), table.divisions().count());
    }

    @Test
    void the_walk_up_the_tree_meets_the_divisions_that_the_rows_name() throws IOException {
        for (String[] row : rows()) {
            int start = Integer.parseInt(row[6]);
            int end = row[7].isEmpty() ? 2024 : Integer.parseInt(row[7]);
            LocalDate between = LocalDate.of((start + end) / 2, 7, 1);
            RegionCode code = RegionCode.parse(row[0]);
            String expected =
                    switch (row[4]) {
                        case "省级" -> row[1];
                        case "地级" -> row[1] + row[3];
                        default -> row[1] + (row[2].equals("直辖") ? "" : row[2]) + row[3];
                    };

            if (table.lookUp(code, between).isCertain()
                    && table.lookUp(code.prefecture(), between).isCertain()) {
                assertEquals(expected, table.fullNameOf(code, between).orElseThrow(), between.toString());
            }
        }
    }

    /** 在用 is in use; 变更 is a code that goes on with another meaning or comes back later; 弃用 is given up. */
    private String state(Division division) {
        boolean isGivenAgain = table.history(division.code()).stream()
                .anyMatch(other -> other.firstYear() >= division.lastYear() && !other.equals(division));
        return division.isInUse() ? "在用" : isGivenAgain ? "变更" : "弃用";
    }

    private static List<String[]> rows() throws IOException {
        @Nullable Path file = file();
        assumeTrue(file != null, FILE + " is not beside the project");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static @Nullable Path file() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve(FILE);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
