package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegionTableProperties {
    private final RegionTable table = RegionTable.mainlandChina();
    private final List<Division> all = DivisionReader.bundled();

    @Provide
    Arbitrary<Division> divisions() {
        return Arbitraries.of(all);
    }

    @Property
    void what_is_in_force_lies_in_its_city_and_province(
            @ForAll("divisions") Division division, @ForAll @IntRange(min = 1981, max = 2024) int year) {
        LocalDate date = LocalDate.of(year, 7, 1);
        RegionCode code = division.code();

        if (division.isInForce(date)) {
            assertTrue(table.isIn(code, code.prefecture(), date));
            assertTrue(table.isIn(code, code.province(), date));
            assertTrue(table.find(code, date).isPresent());
        }
        assertTrue(table.isKnown(code));
    }

    @Property
    void replacements_are_in_force_on_the_day(@ForAll("divisions") Division division) {
        LocalDate date = LocalDate.of(2024, 12, 31);

        for (RegionCode code : table.inForceFor(division.code(), date)) {
            assertTrue(table.find(code, date).isPresent());
        }
    }

    @Property(tries = 200)
    void children_name_their_parent(@ForAll("divisions") Division division) {
        LocalDate date = LocalDate.of(2024, 12, 31);

        for (Division child : table.childrenOf(division.code(), date)) {
            assertTrue(table.isIn(child.code(), division.code(), date));
            assertEquals(child, table.find(child.code(), date).orElseThrow());
        }
    }
}
