package io.gdbos.catalog.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.share.AccessDecision.Deny;
import io.gdbos.catalog.share.AccessRequest;
import io.gdbos.catalog.share.AgreementState;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.Grant;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceQuery;
import io.gdbos.core.spi.ReCollectionGuard.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCatalogTest {
    private static final RegionCode KUIWEN = RegionCode.parse("370705");
    private static final RegionCode HIGH_TECH = RegionCode.parse("3707A1");

    private final SampleCatalog sample = SampleCatalog.inMemory();

    @Test
    void nineResourcesArePublishedWithoutFindingsAfterTwoApprovals() {
        List<CatalogEntry> published = sample.catalog().published();
        assertEquals(9, published.size());
        assertEquals(9, SampleCatalog.codes().size());
        for (CatalogEntry entry : published) {
            assertEquals(List.of(), entry.resource().check().list());
            assertTrue(entry.latest(LifeCycleStep.REGISTER).isPresent());
            assertTrue(entry.latest(LifeCycleStep.PUBLISH).isPresent());
        }
    }

    @Test
    void sixAgreementsGrantOnlyWhatTheEvidenceReads() {
        assertEquals(6, sample.sharing().agreements().size());
        assertTrue(sample.sharing().agreements().stream().allMatch(it -> it.state() == AgreementState.ACTIVE));
        List<FieldRef> granted = sample.sharing().agreements().stream()
                .flatMap(agreement -> agreement.grants().stream())
                .flatMap(SampleCatalogTest::fields)
                .toList();
        assertTrue(granted.size() >= 24, granted.size() + " fields");
        for (FieldRef field : granted) {
            assertTrue(!sample.evidence().using(field).isEmpty(), field + " is granted and not needed");
        }
    }

    @Test
    void theItemIsInOrderAndEveryRequirementHasAMaterial() {
        assertEquals(List.of(), sample.enrolment().check().list());
        sample.enrolment()
                .requirements()
                .forEach(it ->
                        assertTrue(!sample.enrolment().materialsFor(it.id()).isEmpty(), it.id()));
    }

    @Test
    void everyRequirementIsProvableInEveryDistrictWithinTheTerm() {
        for (RegionCode region : List.of(KUIWEN, HIGH_TECH)) {
            var finder = sample.finder("education-" + region);
            sample.enrolment().requirements().forEach(requirement -> {
                EvidencePlan plan = finder.find(query(requirement.id(), region, "2026-07-05"));
                assertTrue(plan.isProvable(), requirement.id() + plan.unproved());
            });
        }
    }

    @Test
    void theRegisterComesBeforeTheContractAndOwningNoHomeNeedsBoth() {
        var finder = sample.finder("education");
        assertEquals(
                List.of("home-register", "home-contract"),
                finder.find(query("home", KUIWEN, "2026-07-05")).alternatives().stream()
                        .map(EvidenceAlternative::id)
                        .toList());
        EvidenceAlternative none = finder.find(query("no-home", KUIWEN, "2026-07-05"))
                .alternatives()
                .get(0);
        assertEquals(EvidenceAlternative.Proof.ABSENCE, none.proof());
        assertEquals(2, none.sources().size());
    }

    @Test
    void afterTheTermNothingIsProvedAndThePlanSaysWhy() {
        EvidencePlan plan = sample.finder("education").find(query("vaccination", KUIWEN, "2026-09-01"));
        assertTrue(!plan.isProvable());
        assertEquals(
                "Grant enrolment-2026-vaccination was valid until 2026-08-31.",
                plan.unproved().get(0).english());
    }

    @Test
    void aFieldOutsideTheAgreementIsRefusedByName() {
        String code = SampleCatalog.codeOf("household_register");
        var request = new AccessRequest(
                Actor.of("engine", "system", "education-370705", KUIWEN),
                code,
                List.of(FieldRef.of(code, "ethnicity")),
                SampleCatalog.PURPOSE,
                Instant.parse("2026-07-05T02:00:00Z"));
        Deny deny = (Deny) sample.sharing().decisions().decide(request);
        assertTrue(deny.reason().english().contains("ethnicity"), deny.reason().english());
    }

    @Test
    void theFormIsPrefilledAsksForKeysAndNeverForATestScore() {
        var guard = sample.guard("education-370705");
        EvidenceQuery query = query("household", KUIWEN, "2026-07-05");
        assertEquals(Verdict.PREFILL, guard.judge("household-address", query));
        assertEquals(Verdict.ASK, guard.judge("child-number", query));
        assertEquals(Verdict.ASK, guard.judge("applicant-phone", query));
        assertEquals(Verdict.FORBIDDEN_TO_ASK, guard.judge("entrance-test-score", query));
        assertEquals(Verdict.ASK, guard.judge("household-address", query("household", KUIWEN, "2026-09-01")));
    }

    @Test
    void loadingItAgainChangesNothing() {
        CatalogStore resources = CatalogStore.inMemory();
        AgreementStore agreements = AgreementStore.inMemory();
        SampleCatalog first = SampleCatalog.in(resources, agreements);
        SampleCatalog second = SampleCatalog.in(resources, agreements);
        assertEquals(first.catalog().entries(), second.catalog().entries());
        assertEquals(first.sharing().agreements(), second.sharing().agreements());
        assertEquals(0, second.catalog().changes());
    }

    private static java.util.stream.Stream<FieldRef> fields(Grant grant) {
        return grant.items().stream().map(item -> FieldRef.of(grant.resource(), item));
    }

    private static EvidenceQuery query(String requirement, RegionCode region, String date) {
        return new EvidenceQuery(
                requirement, SampleCatalog.SERVICE_ITEM, region, LocalDate.parse(date), SampleCatalog.PURPOSE);
    }
}
