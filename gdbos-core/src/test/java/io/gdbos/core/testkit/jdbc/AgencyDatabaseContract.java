package io.gdbos.core.testkit.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.jdbc.Store;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AgencyDatabaseContract {
    private static final SampleCity CITY = SampleCity.generate(CityConfig.of(1_000, 11));

    private Store store;

    abstract Store open();

    abstract void release();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
        release();
    }

    @Test
    void holdsEveryRowOfEveryTable() {
        long rows = AgencyDatabase.on(store).load(CITY.tables());

        long found = 0;
        for (AgencyTable table : CITY.tables()) {
            assertEquals(count(table), stored(table.name()), table.name());
            found += stored(table.name());
        }
        assertEquals(rows, found);
    }

    @Test
    void givesValuesBackAsTheyWereWritten() {
        AgencyDatabase.on(store).load(CITY.tables());
        AgencyTable table = CITY.tables().get(0);
        List<String> row = table.rows().iterator().next();

        String select = "select " + String.join(", ", table.columns()) + " from " + table.name();
        List<String> found = store.first(
                        select + " where citizen_number = ?",
                        stored -> {
                            List<String> values = new ArrayList<>();
                            for (int column = 1; column <= table.columns().size(); column++) {
                                values.add(stored.text(column));
                            }
                            return values;
                        },
                        row.get(0))
                .orElseThrow();

        assertEquals(row, found);
    }

    @Test
    void loadsNothingTwice() {
        AgencyDatabase.on(store).load(CITY.tables());

        assertEquals(0, AgencyDatabase.on(store).load(CITY.tables()));
    }

    @Test
    void replacesWhatAnInterruptedLoadLeft() {
        List<AgencyTable> breaking = new ArrayList<>(CITY.tables());
        AgencyTable first = breaking.get(0);
        breaking.set(
                0, new AgencyTable(first.name(), first.elements(), first.keys(), () -> breakingAfter(2_500, first)));
        AgencyDatabase database = AgencyDatabase.on(store);
        assertThrows(IllegalStateException.class, () -> database.load(breaking));
        assertTrue(stored(first.name()) > 0);
        assertFalse(database.isLoaded(first.name()));

        database.load(CITY.tables());

        assertEquals(count(first), stored(first.name()));
        assertTrue(database.isLoaded(first.name()));
    }

    private static Iterator<List<String>> breakingAfter(int rows, AgencyTable table) {
        Iterator<List<String>> all = table.rows().iterator();
        return Stream.iterate(1, i -> i + 1)
                .map(i -> {
                    if (i > rows) {
                        throw new IllegalStateException("The load was interrupted.");
                    }
                    return all.next();
                })
                .iterator();
    }

    private long stored(String table) {
        return store.first("select count(*) from " + table, row -> row.longInteger(1))
                .orElseThrow();
    }

    private static long count(AgencyTable table) {
        long count = 0;
        for (List<String> ignored : table.rows()) {
            count++;
        }
        return count;
    }
}
