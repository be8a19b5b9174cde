package io.gdbos.catalog.share;

import static io.gdbos.catalog.share.Agreements.CODE;
import static io.gdbos.catalog.share.Agreements.PURPOSE;
import static io.gdbos.catalog.share.Agreements.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.Outcome;
import io.gdbos.catalog.Samples;
import io.gdbos.catalog.SharingBasis;
import io.gdbos.catalog.SharingTerms;
import io.gdbos.catalog.share.AccessDecision.Deny;
import io.gdbos.catalog.share.AccessDecision.Permit;
import io.gdbos.core.Finding;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final Instant JULY = Instant.parse("2026-07-05T02:00:00Z");

    private final Catalog catalog = Samples.catalogWithPublished(Samples.resource(CODE));
    private final Sharing sharing =
            Agreements.signed(catalog, Agreements.grant("g-1").build());

    @Nested
    class ADecision {
        @Test
        void permitsGrantedFieldsAndNamesGrantAndObligations() {
            Permit permit = (Permit) decide(READER, PURPOSE, JULY, "move-in-date");
            assertEquals("g-1", permit.grantId());
            assertEquals("Not to be passed on.", permit.obligations().get(0).english());
        }

        @Test
        void countsFirstAndLastDayInTheZoneOfTheJurisdiction() {
            assertEquals(DenyCode.NOT_YET_VALID, denied(READER, PURPOSE, "2026-05-31T15:59:59Z", "move-in-date"));
            assertTrue(decide(READER, PURPOSE, Instant.parse("2026-05-31T16:00:00Z"), "move-in-date")
                    .isPermitted());
            assertTrue(decide(READER, PURPOSE, Instant.parse("2026-08-31T15:59:59Z"), "move-in-date")
                    .isPermitted());
            assertEquals(DenyCode.EXPIRED, denied(READER, PURPOSE, "2026-08-31T16:00:00Z", "move-in-date"));
        }

        @Test
        void namesTheFieldThatIsNotGranted() {
            Deny deny = (Deny) decide(READER, PURPOSE, JULY, "move-in-date", "person-name");
            assertEquals(DenyCode.FIELD_NOT_GRANTED, deny.code());
            assertTrue(deny.reason().english().contains(CODE + "#person-name"));
            assertTrue(deny.reason().chinese().contains("person-name"));
        }

        @Test
        void deniesAnotherPurposeAgencyOrRegion() {
            Actor stranger = Actor.of("x", "system", "tax", Samples.CITY);
            Actor elsewhere = Actor.of("x", "system", "education", RegionCode.parse("370200"));
            assertEquals(DenyCode.OTHER_PURPOSE, denied(READER, "marketing", JULY.toString(), "move-in-date"));
            assertEquals(DenyCode.OTHER_AGENCY, denied(stranger, PURPOSE, JULY.toString(), "move-in-date"));
            assertEquals(DenyCode.OTHER_REGION, denied(elsewhere, PURPOSE, JULY.toString(), "move-in-date"));
        }

        @Test
        void deniesUnknownAndWithdrawnResources() {
            var unknown = new AccessRequest(READER, "101001/1", List.of(), PURPOSE, JULY);
            assertEquals(DenyCode.UNKNOWN_RESOURCE, ((Deny) sharing.decisions().decide(unknown)).code());

            catalog.advance(CODE, LifeCycleStep.WITHDRAW, Samples.REVIEWER, JULY, "")
                    .orThrow();
            assertEquals(DenyCode.WITHDRAWN, denied(READER, PURPOSE, JULY.toString(), "move-in-date"));
        }

        @Test
        void deniesWhatIsSuspendedOrRevoked() {
            Actor police = Actor.of("p-4", "head", "public-security", Samples.CITY);
            sharing.suspend("a-1", police, "核查").orThrow();
            assertEquals(DenyCode.NOT_ACTIVE, denied(READER, PURPOSE, JULY.toString(), "move-in-date"));
            sharing.resume("a-1", police).orThrow();
            assertTrue(decide(READER, PURPOSE, JULY, "move-in-date").isPermitted());
            sharing.revoke("a-1", police, "违规").orThrow();
            assertEquals(DenyCode.NOT_ACTIVE, denied(READER, PURPOSE, JULY.toString(), "move-in-date"));
            assertEquals(List.of("GDB-SHR-112"), codes(sharing.resume("a-1", police)));
        }

        @Test
        void reportsTheGrantThatCameClosest() {
            Sharing two = Agreements.signed(
                    catalog,
                    Agreements.grant("g-1").build(),
                    Grant.builder("g-2", CODE)
                            .to("tax")
                            .items("person-name")
                            .purpose("taxation", LegalBasis.unverified("税收征收管理法"))
                            .in(Samples.CITY)
                            .valid(
                                    Agreements.grant("x").build().validFrom(),
                                    Agreements.grant("x").build().validTo())
                            .build());
            var request = new AccessRequest(READER, CODE, fields("person-name"), PURPOSE, JULY);
            assertEquals(DenyCode.FIELD_NOT_GRANTED, ((Deny) two.decisions().decide(request)).code());
        }

        @Test
        void comesFromTheSameSnapshotUntilSomethingChanges() {
            DecisionFunction before = sharing.decisions();
            assertSame(before, sharing.decisions());
            sharing.refresh();
            assertNotSame(before, sharing.decisions());
        }
    }

    @Nested
    class AnAgreement {
        @Test
        void countsOnlyWhenEveryPartyHasSigned() {
            Sharing fresh = Sharing.of(AgreementStore.inMemory(), catalog, Samples.ZONE);
            fresh.draft(Agreements.agreement(Agreements.grant("g-1").build())).orThrow();
            fresh.sign("a-1", Agreements.signature("education")).orThrow();
            Agreement half =
                    fresh.sign("a-1", Agreements.signature("public-security")).orThrow();

            assertEquals(AgreementState.DRAFTED, half.state());
            assertEquals(List.of("data-bureau"), half.unsigned());
            var request = new AccessRequest(READER, CODE, fields("move-in-date"), PURPOSE, JULY);
            assertEquals(DenyCode.NOT_ACTIVE, ((Deny) fresh.decisions().decide(request)).code());
        }

        @Test
        void isSignedOncePerPartyAndOnlyByParties() {
            assertEquals(List.of("GDB-SHR-112"), codes(sharing.sign("a-1", Agreements.signature("education"))));
            Sharing fresh = Sharing.of(AgreementStore.inMemory(), catalog, Samples.ZONE);
            fresh.draft(Agreements.agreement(Agreements.grant("g-1").build())).orThrow();
            fresh.sign("a-1", Agreements.signature("education")).orThrow();
            assertEquals(List.of("GDB-SHR-107"), codes(fresh.sign("a-1", Agreements.signature("education"))));
            assertEquals(List.of("GDB-SHR-107"), codes(fresh.sign("a-1", Agreements.signature("tax"))));
        }

        @Test
        void cannotGrantWhatIsUnpublishedOrHasNoSuchItem() {
            Catalog drafts = Samples.emptyCatalog();
            drafts.draft(Samples.resource(CODE), Samples.CATALOGUER, JULY).orThrow();
            Sharing fresh = Sharing.of(AgreementStore.inMemory(), drafts, Samples.ZONE);
            assertEquals(
                    List.of("GDB-SHR-103", "GDB-SHR-106"),
                    codes(fresh.draft(Agreements.agreement(
                            Agreements.grant("g-1").items("height").build()))));
        }

        @Test
        void cannotGrantWhatIsNotShared() {
            var terms =
                    SharingTerms.notShared("法律禁止", SharingBasis.of(LegalBasis.unverified("某法"), SharingBasis.Rank.LAW));
            Catalog closed = Samples.catalogWithPublished(
                    Samples.complete(CODE).sharing(terms).build());
            Sharing fresh = Sharing.of(AgreementStore.inMemory(), closed, Samples.ZONE);
            assertEquals(
                    List.of("GDB-SHR-104"),
                    codes(fresh.draft(
                            Agreements.agreement(Agreements.grant("g-1").build()))));
        }

        @Test
        void expiresWhenItsLastDayIsOver() {
            Instant lastMoment = Instant.parse("2026-08-31T15:59:59Z");
            Instant after = Instant.parse("2026-08-31T16:00:00Z");
            assertEquals(List.of(), sharing.dueBefore(lastMoment));
            assertEquals(List.of(), sharing.advance(lastMoment));
            assertEquals(1, sharing.dueBefore(after).size());
            assertEquals(AgreementState.EXPIRED, sharing.advance(after).get(0).state());
            assertEquals(List.of(), sharing.advance(after));
            assertEquals(DenyCode.EXPIRED, denied(READER, PURPOSE, after.toString(), "move-in-date"));
        }
    }

    private AccessDecision decide(Actor actor, String purpose, Instant at, String... items) {
        return sharing.decisions().decide(new AccessRequest(actor, CODE, fields(items), purpose, at));
    }

    private DenyCode denied(Actor actor, String purpose, String at, String... items) {
        return ((Deny) decide(actor, purpose, Instant.parse(at), items)).code();
    }

    private static List<FieldRef> fields(String... items) {
        return List.of(items).stream().map(item -> FieldRef.of(CODE, item)).toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().list().stream().map(Finding::code).toList();
    }
}
