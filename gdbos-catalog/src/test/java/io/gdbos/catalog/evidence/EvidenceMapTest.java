package io.gdbos.catalog.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogAuthority;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceMapTest {
    private static final RegionCode KUIWEN = RegionCode.parse("370705");
    private static final String ITEM = SampleCatalog.SERVICE_ITEM;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 5);

    private final SampleCatalog sample = SampleCatalog.inMemory();

    @Nested
    class Impact {
        @Test
        void aFieldThatOnlyOneWayReadsBreaksItsRequirement() {
            FieldImpact impact = sample.evidence().impactOf(field("lease_registration", "lease-address"));
            assertEquals(List.of(new RequirementRef(ITEM, "lease")), impact.broken());
            assertEquals(List.of(), impact.narrowed());
        }

        @Test
        void aFieldWithAnAlternativeOnlyNarrows() {
            FieldImpact impact = sample.evidence().impactOf(field("real_estate_register", "property-use"));
            assertEquals(List.of(new RequirementRef(ITEM, "no-home")), impact.broken());
            assertEquals(List.of(new RequirementRef(ITEM, "home")), impact.narrowed());
        }

        @Test
        void aLookUpKeyCountsLikeAField() {
            FieldImpact impact = sample.evidence().impactOf(field("household_register", "citizen-number"));
            assertEquals(List.of(new RequirementRef(ITEM, "household")), impact.broken());
            assertEquals(List.of(new RequirementRef(ITEM, "guardianship")), impact.narrowed());
        }

        @Test
        void bothDirectionsAgree() {
            for (EvidenceMapping mapping : sample.evidence().proving(new RequirementRef(ITEM, "employment"))) {
                for (FieldRef field : mapping.fields()) {
                    assertTrue(sample.evidence().using(field).contains(mapping));
                    assertTrue(sample.evidence().reading(field.item()).contains(mapping));
                }
            }
        }
    }

    @Nested
    class AFinder {
        @Test
        void leavesOutAnAlternativeWhoseResourceWasWithdrawn() {
            withdraw("real_estate_register");
            assertEquals(
                    List.of("home-contract"),
                    find("home", KUIWEN).alternatives().stream()
                            .map(EvidenceAlternative::id)
                            .toList());
            EvidencePlan noHome = find("no-home", KUIWEN);
            assertTrue(!noHome.isProvable());
            assertTrue(noHome.unproved().get(0).english().endsWith("was withdrawn."), () -> "" + noHome.unproved());
        }

        @Test
        void saysThatNothingIsMappedOrThatThePlaceIsAnother() {
            assertTrue(find("income", KUIWEN).unproved().get(0).english().startsWith("No evidence is mapped"));
            EvidencePlan elsewhere = find("lease", RegionCode.parse("370200"));
            assertEquals(
                    "Evidence \"lease-registration\" counts in [370700], not in 370200.",
                    elsewhere.unproved().get(0).english());
        }

        @Test
        void findsNothingForAnAgencyWithoutAGrant() {
            EvidencePlan plan = sample.finder("tax").find(query("lease", KUIWEN));
            assertTrue(plan.unproved().get(0).english().contains("not to \"tax\""), () -> "" + plan.unproved());
        }
    }

    @Test
    void anIdIsUsedOnce() {
        List<EvidenceMapping> twice = List.of(mapping(), mapping());
        assertThrows(IllegalArgumentException.class, () -> EvidenceMap.of(twice));
    }

    private static EvidenceMapping mapping() {
        return EvidenceMapping.builder("m-1", ITEM, "home", "p")
                .in(KUIWEN)
                .from(DAY)
                .source("101001/1", "owner-number", "owner-number")
                .build();
    }

    private void withdraw(String table) {
        Catalog catalog = sample.catalog();
        Actor reviewer = Actor.of("r", CatalogAuthority.BUREAU_REVIEWER, "data-bureau", SampleCatalog.CITY);
        catalog.advance(
                        SampleCatalog.codeOf(table),
                        LifeCycleStep.WITHDRAW,
                        reviewer,
                        Instant.parse("2026-07-01T00:00:00Z"),
                        "")
                .orThrow();
    }

    private EvidencePlan find(String requirement, RegionCode region) {
        return sample.finder("education").find(query(requirement, region));
    }

    private static EvidenceQuery query(String requirement, RegionCode region) {
        return new EvidenceQuery(requirement, ITEM, region, DAY, SampleCatalog.PURPOSE);
    }

    private static FieldRef field(String table, String element) {
        return FieldRef.of(SampleCatalog.codeOf(table), element);
    }
}
