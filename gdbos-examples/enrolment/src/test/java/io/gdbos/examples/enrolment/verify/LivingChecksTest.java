package io.gdbos.examples.enrolment.verify;

import static io.gdbos.examples.enrolment.verify.SampleFamily.COMPARER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.DAYS;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ELSEWHERE;
import static io.gdbos.examples.enrolment.verify.SampleFamily.FATHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.HOME;
import static io.gdbos.examples.enrolment.verify.SampleFamily.MOTHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.UNZONED;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ZONES;
import static io.gdbos.examples.enrolment.verify.SampleFamily.add;
import static io.gdbos.examples.enrolment.verify.SampleFamily.held;
import static io.gdbos.examples.enrolment.verify.SampleFamily.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.verify.SampleFamily.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingChecksTest {
    private final SampleFamily family = SampleFamily.ofThree();

    @Nested
    class NoHome {
        private final NoHomeCheck check = new NoHomeCheck();
        private final Row home =
                Row.of("owner-number", FATHER, "property-address", HOME, "property-use", "住宅", "property-status", "正常");

        @Test
        void twoEmptyRegistersProveIt() {
            EvidenceFound found = held("owner-number");
            add(found, "buyer-number");
            CheckOutcome outcome = check.judge(family.file(), found);
            assertEquals(CheckStatus.PASSED, outcome.status());
            assertEquals(Value.bool(true), outcome.facts().get(Fact.NO_HOME_IN_CITY));
        }

        @Test
        void oneRegisterAloneProvesNothing() {
            CheckOutcome outcome = check.judge(family.file(), held("owner-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertNull(outcome.facts().get(Fact.NO_HOME_IN_CITY));
        }

        @Test
        void silenceAndRefusalProveNothing() {
            EvidenceFound silence = silent("owner-number");
            add(silence, "buyer-number");
            assertEquals(
                    CheckStatus.DOUBTFUL, check.judge(family.file(), silence).status());
            EvidenceFound refused = held("owner-number");
            refused.add("buyer-number", new EvidenceAnswer.Denied("GDB-SHR-005", BilingualText.of("no", "无协议")));
            CheckOutcome outcome = check.judge(family.file(), refused);
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(outcome.reasons().get(0).contains("GDB-SHR-005"));
        }

        @Test
        void aHomeDisprovesItEvenWhenTheOtherRegisterIsSilent() {
            EvidenceFound found = silent("buyer-number");
            add(found, "owner-number", home.record());
            CheckOutcome outcome = check.judge(family.file(), found);
            assertEquals(CheckStatus.NOT_MET, outcome.status());
            assertEquals(Value.bool(false), outcome.facts().get(Fact.NO_HOME_IN_CITY));
        }

        @ParameterizedTest
        @CsvSource({"property-use,车位", "property-use,商业", "property-status,注销"})
        void whatIsNoResidenceIsNoHome(String element, String text) {
            EvidenceFound found = held("owner-number", home.with(element, text).record());
            add(found, "buyer-number");
            assertEquals(CheckStatus.PASSED, check.judge(family.file(), found).status());
        }
    }

    @Nested
    class Lease {
        private final LeaseCheck check = new LeaseCheck(COMPARER, ZONES, DAYS);
        private final Row lease = Row.of(
                        "tenant-number",
                        MOTHER,
                        "tenant-name",
                        "王芳",
                        "lease-number",
                        "ZL2024-00123",
                        "lease-address",
                        HOME)
                .with("lease-start-date", LocalDate.of(2024, 6, 15))
                .with("lease-end-date", LocalDate.of(2027, 6, 14));

        Lease() {
            family.says(Form.HOME_KIND, "lease")
                    .says(Form.HOME_ADDRESS, HOME)
                    .says("tenant-number", MOTHER)
                    .says("tenant-name", "王芳")
                    .says("lease-number", "ZL2024-00123")
                    .says("lease-start-date", LocalDate.of(2024, 6, 15));
        }

        private CheckOutcome judge() {
            return check.judge(family.file(), held("tenant-number", lease.record()));
        }

        @Test
        void aRegisteredLeaseInTheZoneIsProvedWithItsMonths() {
            CheckOutcome outcome = judge();
            assertEquals(CheckStatus.PASSED, outcome.status(), outcome.reasons().toString());
            assertEquals(Value.bool(true), outcome.facts().get(Fact.LEASE_IN_ZONE));
            assertEquals(Value.decimal(24), outcome.facts().get(Fact.LEASE_MONTHS));
        }

        @Test
        void aShortLeaseHasItsMonthsAndNoMore() {
            LocalDate start = LocalDate.of(2025, 7, 2);
            family.says("lease-start-date", start);
            lease.with("lease-start-date", start);
            assertEquals(Value.decimal(11), judge().facts().get(Fact.LEASE_MONTHS));
        }

        @Test
        void aLeaseThatEndsBeforeTheSeasonHasNoMonths() {
            lease.with("lease-end-date", LocalDate.of(2026, 8, 30));
            assertEquals(Value.decimal(0), judge().facts().get(Fact.LEASE_MONTHS));
        }

        @Test
        void aLeaseInAnotherZoneIsNone() {
            family.says(Form.HOME_ADDRESS, ELSEWHERE);
            lease.with("lease-address", ELSEWHERE);
            assertEquals(CheckStatus.NOT_MET, judge().status());
            assertEquals(Value.bool(false), judge().facts().get(Fact.LEASE_IN_ZONE));
        }

        @Test
        void anUnknownZoneForgedNumberOrSilenceIsDoubtful() {
            family.says(Form.HOME_ADDRESS, UNZONED);
            lease.with("lease-address", UNZONED);
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            assertNull(judge().facts().get(Fact.LEASE_IN_ZONE));
            family.says("lease-number", "ZL2023-77777");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            assertTrue(
                    check.judge(family.file(), silent("tenant-number")).facts().isEmpty());
        }
    }

    @Nested
    class ResidenceCard {
        private final ResidenceCardCheck check = new ResidenceCardCheck(COMPARER, DAYS);
        private final LocalDate issued = LocalDate.of(2022, 9, 1);
        private final Row card = Row.of(
                        "holder-number", MOTHER,
                        "holder-name", "王芳",
                        "card-number", MOTHER,
                        "card-status", "有效",
                        "card-region", "370705")
                .with("card-issue-date", issued)
                .with("card-endorsement-date", LocalDate.of(2025, 9, 1));

        ResidenceCard() {
            family.says("holder-number", MOTHER)
                    .says("holder-name", "王芳")
                    .says("card-number", MOTHER)
                    .says("card-issue-date", issued);
        }

        private CheckOutcome judge() {
            return check.judge(family.file(), held("holder-number", card.record()));
        }

        @Test
        void aCardInForceIsProved() {
            assertEquals(CheckStatus.PASSED, judge().status(), judge().reasons().toString());
            assertEquals(Value.date(issued), judge().facts().get(Fact.CARD_ISSUE_DATE));
        }

        @ParameterizedTest
        @CsvSource({"card-status,暂停", "card-region,370702"})
        void aSuspendedCardOrOneOfAnotherDistrictIsNotValid(String element, String text) {
            card.with(element, text);
            assertEquals(CheckStatus.NOT_MET, judge().status());
            assertEquals(Value.bool(false), judge().facts().get(Fact.RESIDENCE_CARD_VALID));
        }

        @Test
        void aCardNotEndorsedWithinAYearHasLapsed() {
            card.with("card-endorsement-date", LocalDate.of(2025, 6, 30));
            assertEquals(CheckStatus.NOT_MET, judge().status());
            card.with("card-endorsement-date", LocalDate.of(2025, 7, 1));
            assertEquals(CheckStatus.PASSED, judge().status());
        }

        @Test
        void anUnreadableEndorsementIsDoubtful() {
            card.with("card-endorsement-date", "去年九月");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            assertNull(judge().facts().get(Fact.RESIDENCE_CARD_VALID));
        }

        @Test
        void aForgedDateOrSilenceIsDoubtful() {
            card.with("card-issue-date", LocalDate.of(2020, 2, 2));
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            CheckOutcome outcome = check.judge(family.file(), silent("holder-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(outcome.facts().isEmpty());
        }
    }

    @Nested
    class Employment {
        private final EmploymentCheck check = new EmploymentCheck(COMPARER, DAYS);
        private final LocalDate since = LocalDate.of(2023, 2, 1);
        private final Row insurance = Row.of(
                        "insured-number", FATHER, "insured-name", "李国强", "insurance-region", "370705")
                .with("insured-months", 40)
                .with("insured-since", since);
        private final Row licence = Row.of(
                        "operator-number", FATHER,
                        "operator-name", "李国强",
                        "credit-code", "92370705MA3C123456",
                        "licence-status", "存续",
                        "business-region", "370705")
                .with("establishment-date", since);

        private void insured() {
            family.says(Form.EMPLOYMENT_KIND, "insurance")
                    .says("insured-number", FATHER)
                    .says("insured-name", "李国强")
                    .says("insured-since", since);
        }

        private void licensed() {
            family.says(Form.EMPLOYMENT_KIND, "licence")
                    .says("operator-number", FATHER)
                    .says("operator-name", "李国强")
                    .says("credit-code", "92370705MA3C123456")
                    .says("establishment-date", since);
        }

        private CheckOutcome judgeInsurance() {
            return check.judge(family.file(), held("insured-number", insurance.record()));
        }

        private CheckOutcome judgeLicence() {
            return check.judge(family.file(), held("operator-number", licence.record()));
        }

        @Test
        void anInsuranceInTheDistrictIsProved() {
            insured();
            assertEquals(
                    CheckStatus.PASSED,
                    judgeInsurance().status(),
                    judgeInsurance().reasons().toString());
            assertEquals(Value.decimal(40), judgeInsurance().facts().get(Fact.EMPLOYMENT_MONTHS));
        }

        @Test
        void anInsuranceElsewhereIsNoEmploymentHere() {
            insured();
            insurance.with("insurance-region", "370702");
            assertEquals(CheckStatus.NOT_MET, judgeInsurance().status());
            assertEquals(Value.bool(false), judgeInsurance().facts().get(Fact.EMPLOYED_IN_DISTRICT));
        }

        @Test
        void anInsuranceThatTheRegisterDoesNotKnowIsDoubtful() {
            insured();
            CheckOutcome outcome = check.judge(family.file(), held("insured-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            insurance.with("insured-since", LocalDate.of(2026, 1, 1));
            assertEquals(CheckStatus.DOUBTFUL, judgeInsurance().status());
        }

        @Test
        void aLicenceInForceIsProvedWithTheMonthsSinceItWasGiven() {
            licensed();
            assertEquals(
                    CheckStatus.PASSED,
                    judgeLicence().status(),
                    judgeLicence().reasons().toString());
            assertEquals(Value.decimal(41), judgeLicence().facts().get(Fact.EMPLOYMENT_MONTHS));
        }

        @ParameterizedTest
        @CsvSource({"licence-status,注销", "business-region,370704"})
        void aDeregisteredLicenceOrOneElsewhereIsNone(String element, String text) {
            licensed();
            licence.with(element, text);
            assertEquals(CheckStatus.NOT_MET, judgeLicence().status());
            assertEquals(Value.bool(false), judgeLicence().facts().get(Fact.EMPLOYED_IN_DISTRICT));
        }

        @Test
        void aForgedLicenceIsDoubtful() {
            licensed();
            licence.with("credit-code", "92370705MA3C999999");
            assertEquals(CheckStatus.DOUBTFUL, judgeLicence().status());
        }

        @Test
        void silenceIsDoubtfulWhateverIsClaimed() {
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    check.judge(family.file(), silent("insured-number")).status());
            licensed();
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    check.judge(family.file(), silent("operator-number")).status());
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    check.judge(family.file(), new EvidenceFound()).status());
        }

        @Test
        void nothingClaimedIsNoEmployment() {
            CheckOutcome outcome = check.judge(family.file(), held("insured-number"));
            assertEquals(CheckStatus.NOT_MET, outcome.status());
        }
    }
}
