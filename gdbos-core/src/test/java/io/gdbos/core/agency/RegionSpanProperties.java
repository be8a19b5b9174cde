package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegionSpanProperties {
    private static final FunctionalZone ZONE = FunctionalZone.of("3707A1", "高新区", 1992, code("370705009"));

    private final RegionTable table = RegionTable.mainlandChina().with(ZONE);
    private final RegionTree tree = new RegionTree(table);
    private final List<Division> all = table.divisions().toList();

    @Provide
    Arbitrary<Division> divisions() {
        return Arbitraries.of(all);
    }

    /** A county of one division's province is compared with every division above it and with its neighbours. */
    @Property
    void one_comparison_of_spans_equals_the_walk_up_the_tree(
            @ForAll("divisions") Division child,
            @ForAll("divisions") Division other,
            @ForAll @IntRange(min = 1981, max = 2026) int year) {
        LocalDate date = day(year);
        Assume.that(child.firstYear() <= year
                && !table.inForceFor(child.code(), date).isEmpty());

        List<RegionCode> above = List.of(
                child.code(),
                child.code().prefecture(),
                child.code().province(),
                other.code(),
                other.code().prefecture());
        for (RegionCode ancestor : above) {
            if (table.find(ancestor, date).isPresent()) {
                assertEquals(
                        tree.isIn(child.code(), ancestor, date),
                        table.isIn(child.code(), ancestor, date),
                        child.code() + " in " + ancestor + " in " + year);
            }
        }
    }

    /** Random neighbours seldom meet, so every heir's city is asked for too. */
    @Property
    void the_heirs_of_a_division_lie_where_it_lies(
            @ForAll("divisions") Division child, @ForAll @IntRange(min = 1981, max = 2026) int year) {
        LocalDate date = day(year);

        for (RegionCode heir : table.inForceFor(child.code(), date)) {
            RegionCode city = table.parentOf(heir, date).orElse(heir);
            assertEquals(tree.isIn(child.code(), city, date), table.isIn(child.code(), city, date));
            assertTrue(table.spanOf(child.code(), date).contains(table.spanOf(heir, date)));
        }
    }

    @Property
    void lying_in_is_reflexive_and_transitive(
            @ForAll("divisions") Division division, @ForAll @IntRange(min = 1981, max = 2026) int year) {
        RegionSpan span = table.spanOf(division.code(), day(year));
        RegionSpan city = table.spanOf(division.code().prefecture(), day(year));
        RegionSpan province = table.spanOf(division.code().province(), day(year));

        assertTrue(span.contains(span));
        assertTrue(!city.contains(span) || !province.contains(city) || province.contains(span));
    }

    @Property
    void places_are_ordered_as_codes_are(
            @ForAll("divisions") Division one,
            @ForAll("divisions") Division other,
            @ForAll @IntRange(max = 999) int street) {
        RegionCode below = code(one.code().isLocal() ? one.code().value() : "%s%03d".formatted(one.code(), street));

        int places = Long.compare(RegionSpan.placeOf(below), RegionSpan.placeOf(other.code()));
        if (places != 0) {
            assertEquals(Integer.signum(below.compareTo(other.code())), Integer.signum(places));
        }
        assertEquals(one.code().contains(below), RegionSpan.of(one.code()).contains(RegionSpan.of(below)));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private static RegionCode code(String text) {
        return RegionCode.parse(text);
    }
}
