package io.gdbos.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.core.testkit.truth.EnrolmentFacts;
import io.gdbos.core.testkit.truth.SampleTruth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Recounts the facts from what a clean city's agencies hold, by other code than that which wrote the truth. */
class SampleTruthTest {
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2025, 7, 1);
    private static final SampleCity CITY =
            SampleCity.generate(CityConfig.of(2_000, 5).withRates(DirtRates.clean()));
    private static final SampleTruth TRUTH = CITY.truth();
    private static final Map<String, Map<String, List<Map<String, String>>>> TABLES = read();
    private static final Map<String, String> ZONES = zones();

    @Test
    void agreesWithWhatTheAgenciesHold() {
        for (Application application : CITY.applications()) {
            ApplicationTruth truth = TRUTH.find(application.number()).orElseThrow();
            DataRecord form = application.form();
            EnrolmentFacts facts = truth.facts();
            String child = form.text("child-number").orElseThrow();
            List<String> guardians =
                    new ArrayList<>(List.of(form.text("applicant-number").orElseThrow()));
            form.text("second-guardian-number").ifPresent(guardians::add);
            List<String> family = new ArrayList<>(guardians);
            family.add(child);
            Map<String, String> book = rows("household_register", child).get(0);

            assertEquals(book.get("household-region").equals(application.region()), facts.householdInDistrict());
            assertTrue(guardians.stream().anyMatch(guardian -> rows("household_register", guardian)
                    .get(0)
                    .get("household-number")
                    .equals(book.get("household-number"))));
            List<String> homes = homes(family);
            assertEquals(homes.isEmpty(), facts.noHomeInCity());
            assertEquals(
                    homes.stream().anyMatch(home -> school(home).equals(application.school())), facts.homeInZone());
            if (facts.homeInZone()) {
                assertEquals(homes.contains(book.get("household-address")), facts.addressesAgree());
            }
            assertEquals(isTenant(guardians, application.school()), facts.tenancyOneYear());
            assertEquals(isEmployed(guardians, application.region()), facts.employedOneYear());
            assertEquals(hasCard(guardians.get(0), application.region()), facts.residenceCardValid());
            assertEquals(
                    rows("vaccination", child)
                            .get(0)
                            .get("vaccination-complete")
                            .equals("是"),
                    facts.vaccinationComplete());
            assertEquals(book.get("move-in-date"), truth.dates().movedIn().toString());
            Map<String, String> birth = rows("birth_certificate", child).get(0);
            assertTrue(Set.of(birth.get("mother-number"), birth.get("father-number"))
                    .contains(guardians.get(0)));
        }
    }

    @Test
    void meetsEveryBatchOfEveryDistrict() {
        Set<String> seen = new TreeSet<>();
        for (ApplicationTruth truth : CITY.truth().all()) {
            if (truth.batch() > 0) {
                seen.add(truth.region() + "/" + truth.batch());
            }
        }
        assertEquals(6 + 4 + 3 + 3 + 3, seen.size(), seen.toString());
    }

    @Test
    void datesEverythingBeforeTheSeason() {
        LocalDate opens = CITY.config().season().opens();
        TABLES.forEach((table, byKey) -> byKey.values()
                .forEach(rows -> rows.forEach(row -> row.forEach((element, value) -> {
                    boolean isDate = (element.endsWith("-date") && !element.equals("lease-end-date"))
                            || element.equals("insured-since");
                    assertFalse(isDate && !LocalDate.parse(value).isBefore(opens), element);
                }))));
    }

    @Nested
    class Lateness {
        @Test
        void takesTheRecordAwayAndLeavesTheTruth() {
            SampleCity city = SampleCity.generate(
                    CityConfig.of(500, 5).withRates(DirtRates.clean().with("family.late-record", 0.5)));
            List<ApplicationTruth> late = city.truth().all().stream()
                    .filter(truth -> !truth.late().isEmpty())
                    .toList();
            assertTrue(late.size() > 150);
            assertTrue(late.stream().filter(ApplicationTruth::qualifies).count() > 0.9 * late.size());
            assertTrue(late.stream().noneMatch(ApplicationTruth::isClear));
        }
    }

    private static List<String> homes(List<String> family) {
        List<String> homes = new ArrayList<>();
        for (String person : family) {
            for (Map<String, String> row : rows("real_estate_register", person)) {
                if (row.get("property-use").equals("住宅")) {
                    homes.add(row.get("property-address"));
                }
            }
            for (Map<String, String> row : rows("purchase_contract", person)) {
                if (row.get("contract-property-use").equals("住宅")) {
                    homes.add(row.get("contract-property-address"));
                }
            }
        }
        return homes;
    }

    private static boolean isTenant(List<String> guardians, String school) {
        return guardians.stream()
                .flatMap(guardian -> rows("lease_registration", guardian).stream())
                .anyMatch(row -> school(row.get("lease-address")).equals(school)
                        && !LocalDate.parse(row.get("lease-start-date")).isAfter(YEAR_BEFORE)
                        && LocalDate.parse(row.get("lease-end-date")).isAfter(LocalDate.of(2026, 8, 30)));
    }

    private static boolean isEmployed(List<String> guardians, String region) {
        return guardians.stream()
                        .flatMap(guardian -> rows("social_insurance", guardian).stream())
                        .anyMatch(row -> row.get("insurance-region").equals(region)
                                && Integer.parseInt(row.get("insured-months")) >= 12)
                || guardians.stream()
                        .flatMap(guardian -> rows("business_licence", guardian).stream())
                        .anyMatch(row -> row.get("business-region").equals(region)
                                && !LocalDate.parse(row.get("establishment-date"))
                                        .isAfter(YEAR_BEFORE));
    }

    private static boolean hasCard(String applicant, String region) {
        return rows("residence_card", applicant).stream()
                .anyMatch(row -> row.get("card-region").equals(region)
                        && row.get("card-status").equals("有效")
                        && !LocalDate.parse(row.get("card-endorsement-date")).isBefore(YEAR_BEFORE));
    }

    private static String school(String address) {
        return ZONES.entrySet().stream()
                .filter(zone -> address.contains(zone.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, String>> rows(String table, String key) {
        return TABLES.get(table).getOrDefault(key, List.of());
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        CITY.zones()
                .forEach(zone -> zones.put(
                        zone.street() + zone.road() + zone.number() + "号" + zone.estate(),
                        zone.school().id()));
        return zones;
    }

    private static Map<String, Map<String, List<Map<String, String>>>> read() {
        Map<String, Map<String, List<Map<String, String>>>> tables = new HashMap<>();
        for (AgencyTable table : CITY.tables()) {
            Map<String, List<Map<String, String>>> byKey = new HashMap<>();
            for (List<String> row : table.rows()) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.put(table.elements().get(i), row.get(i));
                }
                byKey.computeIfAbsent(cells.get(table.keys().get(0)), key -> new ArrayList<>())
                        .add(cells);
            }
            tables.put(table.name(), byKey);
        }
        return tables;
    }
}
