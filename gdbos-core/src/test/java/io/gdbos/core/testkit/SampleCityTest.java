package io.gdbos.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.PropertyCertificateNumber;
import io.gdbos.core.code.RealEstateUnitCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SampleCityTest {
    private static final SampleCity CITY = SampleCity.generate(CityConfig.of(2_000, 42));

    @Nested
    class Size {
        @Test
        void keepsTheProportionsOfTheCity() {
            SampleCounts counts = CITY.counts();
            assertEquals(2_000, counts.children());
            assertWithin(0.03, 2_000 * 2.8, counts.persons());
            assertWithin(0.03, 2_000 * 1.32, counts.households());
            assertWithin(0.03, 2_000 * 0.72, counts.properties());
        }

        @Test
        void letsEachChildApplyOnceButForThePlantedDoubles() {
            Map<String, Integer> times = new HashMap<>();
            CITY.truth().all().forEach(truth -> times.merge(truth.child(), 1, Integer::sum));
            assertEquals(2_000, times.size());
            for (ApplicationTruth truth : CITY.truth().all()) {
                assertEquals(truth.isDouble() ? 2 : 1, times.get(truth.child()));
            }
        }

        @Test
        void worksForAHandfulOfChildren() {
            for (int children = 1; children <= 20; children++) {
                SampleCity small = SampleCity.generate(CityConfig.of(children, 7));
                assertTrue(count(small.applications()) >= children);
                assertEquals(10, small.schools().size());
            }
        }
    }

    @Nested
    class Sameness {
        @Test
        void givesTheSameCityForTheSameSeed() {
            assertEquals(dump(CITY), dump(SampleCity.generate(CityConfig.of(2_000, 42))));
        }

        @Test
        void givesAnotherCityForAnotherSeed() {
            assertNotEquals(
                    dump(SampleCity.generate(CityConfig.of(30, 1))), dump(SampleCity.generate(CityConfig.of(30, 2))));
        }
    }

    @Nested
    class Numbers {
        @Test
        void areValidUnderTheirDirt() {
            for (AgencyTable table : CITY.tables()) {
                for (List<String> row : table.rows()) {
                    for (int i = 0; i < row.size(); i++) {
                        check(table.elements().get(i), row.get(i));
                    }
                }
            }
        }

        @Test
        void ofPersonsAreGivenOnce() {
            Set<String> seen = new HashSet<>();
            for (List<String> row : table("household_register").rows()) {
                assertTrue(seen.add(CitizenNumber.normalize(row.get(0))), "A citizen number was given twice.");
            }
        }

        private void check(String element, String value) {
            if (value.isEmpty()) {
                return;
            }
            switch (element) {
                case "citizen-number", "owner-number", "tenant-number", "mother-number", "child-number" ->
                    CitizenNumber.parse(value);
                case "property-certificate-number" -> PropertyCertificateNumber.parse(value);
                case "real-estate-unit-code" -> RealEstateUnitCode.parse(value);
                case "credit-code" -> UnifiedSocialCreditCode.parse(value);
                default -> {}
            }
        }
    }

    @Nested
    class Zoning {
        @Test
        void putsEachEstateInOneZone() {
            Set<String> estates = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            for (SchoolZone zone : CITY.zones()) {
                assertTrue(estates.add(zone.estate()), zone.estate());
                assertTrue(numbers.add(zone.school().region() + zone.road() + zone.number()), zone.road());
            }
            assertEquals(3 * CITY.schools().size(), estates.size());
        }

        @Test
        void givesEachDistrictTwoSchoolsAtLeast() {
            Map<String, Integer> schools = new HashMap<>();
            CITY.schools().forEach(school -> schools.merge(school.region(), 1, Integer::sum));
            assertEquals(5, schools.size());
            schools.values().forEach(number -> assertTrue(number >= 2));
        }
    }

    static AgencyTable table(String name) {
        return CITY.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int count(Iterable<?> things) {
        int count = 0;
        for (Object ignored : things) {
            count++;
        }
        return count;
    }

    private static List<Object> dump(SampleCity city) {
        List<Object> dump = new ArrayList<>();
        for (AgencyTable table : city.tables()) {
            table.rows().forEach(dump::add);
        }
        for (Application application : city.applications()) {
            dump.add(application.form());
            dump.add(application.filedAt());
        }
        dump.addAll(city.zones());
        dump.addAll(city.truth().all());
        return dump;
    }

    private static void assertWithin(double tolerance, double expected, double found) {
        assertTrue(
                Math.abs(found - expected) <= tolerance * expected, "Expected about " + expected + ", found " + found);
    }
}
