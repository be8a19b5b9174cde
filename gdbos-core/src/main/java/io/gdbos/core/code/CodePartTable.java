package io.gdbos.core.code;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What parts of identifiers mean, read from a resource beside this room. Each table is a {@link Register} of its parts;
 * {@link Register#ofPart} makes it one of the whole identifiers. Immutable.
 */
public enum CodePartTable implements Register<String> {
    /** The leading pair of a unified social credit code: registration authority and class of organisation. */
    CREDIT_CODE_KIND,
    /** The three digits of a township within its county. */
    TOWNSHIP,
    /** The three digits of a village or neighbourhood within its township. */
    VILLAGE,
    /** The class of town and country that statistics add to a twelve-digit region code. */
    URBAN_RURAL,
    /** The owner of the land in a real-estate unit code. */
    LAND_OWNERSHIP,
    /** The kind of right in a real-estate unit code. */
    PARCEL_RIGHT,
    /** What stands on the parcel in a real-estate unit code. */
    FIXTURE;

    private static final String NAME = "code-parts.txt";

    /**
     * What a part means.
     *
     * @param part the part, as it stands in the identifier
     * @return the row; empty when the table has none
     */
    public Optional<CodePart> find(String part) {
        return rows().stream().filter(row -> row.holds(part)).findFirst();
    }

    /**
     * All rows.
     *
     * @return the rows in the order of the resource
     */
    public List<CodePart> rows() {
        return Rows.OF.getOrDefault(this, List.of());
    }

    /**
     * Whether the table has a part, and since when.
     *
     * @param part the part
     * @param date the day
     * @return its standing; known without a day when the row has none
     */
    @Override
    public Standing standing(String part, LocalDate date) {
        return find(part).map(row -> row.standing(date)).orElse(Standing.NOT_KNOWN);
    }

    /** Read once, when first asked for. */
    private static final class Rows {
        static final Map<CodePartTable, List<CodePart>> OF = read();

        private static Map<CodePartTable, List<CodePart>> read() {
            Map<CodePartTable, List<CodePart>> rows = new EnumMap<>(CodePartTable.class);
            try (InputStream in = CodePartTable.class.getResourceAsStream(NAME)) {
                if (in == null) {
                    throw new GdbosException("The table " + NAME + " is missing beside " + CodePartTable.class + ".");
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\\|", -1))
                        .forEach(cells -> rows.computeIfAbsent(table(cells[0]), table -> new ArrayList<>())
                                .add(row(cells)));
            } catch (IOException e) {
                throw new GdbosException("The table " + NAME + " cannot be read.", e);
            }
            rows.replaceAll((table, list) -> List.copyOf(list));
            return rows;
        }

        private static CodePartTable table(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        private static CodePart row(String[] cells) {
            return new CodePart(
                    cells[1],
                    cells[2],
                    cells[3],
                    BilingualText.of(cells[4], cells[5]),
                    day(cells[6]),
                    day(cells[7]),
                    cells[8],
                    cells[9].equals("verified"));
        }

        private static @Nullable LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }
}
