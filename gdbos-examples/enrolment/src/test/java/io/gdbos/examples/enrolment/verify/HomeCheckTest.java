package io.gdbos.examples.enrolment.verify;

import static io.gdbos.examples.enrolment.verify.SampleFamily.COMPARER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.DAYS;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ELSEWHERE;
import static io.gdbos.examples.enrolment.verify.SampleFamily.FATHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.GRANDFATHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.HOME;
import static io.gdbos.examples.enrolment.verify.SampleFamily.MOTHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.STRANGER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.UNZONED;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ZONES;
import static io.gdbos.examples.enrolment.verify.SampleFamily.held;
import static io.gdbos.examples.enrolment.verify.SampleFamily.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.verify.SampleFamily.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeCheckTest {
    private static final String NUMBER = "鲁（2021）潍坊市不动产权第0012345号";
    private static final LocalDate REGISTERED = LocalDate.of(2021, 3, 15);

    private final HomeCheck check = new HomeCheck(COMPARER, ZONES, DAYS);
    private final SampleFamily family = SampleFamily.ofThree()
            .says(Form.HOME_KIND, "own")
            .says(Form.HOME_ADDRESS, HOME)
            .says("owner-number", MOTHER)
            .says("owner-name", "王芳")
            .says("property-certificate-number", NUMBER)
            .says("property-registration-date", REGISTERED)
            .says(Fact.HELD_HOUSEHOLD_ADDRESS, HOME)
            .says(Fact.statusOf("household"), "passed")
            .knows(Fact.OWNER_IS_GRANDPARENT, true);
    private final Row home = Row.of(
                    "owner-number",
                    MOTHER,
                    "owner-name",
                    "王芳",
                    "property-certificate-number",
                    NUMBER,
                    "property-address",
                    HOME,
                    "property-use",
                    "住宅",
                    "property-status",
                    "正常")
            .with("ownership-share", 100)
            .with("property-registration-date", REGISTERED);

    private CheckOutcome judge(Row... rows) {
        EvidenceFound found = held(
                "owner-number",
                List.of(rows).stream().map(Row::record).toArray(io.gdbos.core.record.DataRecord[]::new));
        return check.judge(family.file(), found);
    }

    private static boolean isTrue(CheckOutcome outcome, String fact) {
        return outcome.facts().get(fact) instanceof Value.Bool bool && bool.isTrue();
    }

    private static boolean isFalse(CheckOutcome outcome, String fact) {
        return outcome.facts().get(fact) instanceof Value.Bool bool && !bool.isTrue();
    }

    private static BigDecimal share(CheckOutcome outcome) {
        return ((Value.Decimal) outcome.facts().get(Fact.HOME_SHARE)).number();
    }

    @Nested
    class OwnHome {
        @Test
        void aHomeOfTheMotherInTheZoneIsProved() {
            CheckOutcome outcome = judge(home);
            assertEquals(CheckStatus.PASSED, outcome.status());
            assertTrue(isTrue(outcome, Fact.HOME_IN_ZONE));
            assertTrue(isTrue(outcome, Fact.ADDRESS_AGREES));
            assertTrue(isFalse(outcome, Fact.GRANDPARENTS_HOME));
            assertEquals(Value.date(REGISTERED), outcome.facts().get(Fact.HOME_DATE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "潍坊市奎文区文化路18号锦绣园小区3号楼2单元501室",
                    "奎文区文化路18号锦绣园小区3号楼2单元501",
                    "山东省潍坊市奎文区文化路18号锦绣园小区3-2-501",
                    "山东省潍坊市奎文区文化路１８号锦绣园小区３号楼２单元５０１室",
                    "山東省濰坊市奎文區文化路18號錦繡園小區3號樓2單元501室"
                })
        void anAddressMayBeWrittenInManyWays(String written) {
            CheckOutcome outcome = judge(home.with("property-address", written));
            assertEquals(CheckStatus.PASSED, outcome.status(), outcome.reasons().toString());
            assertTrue(isTrue(outcome, Fact.ADDRESS_AGREES));
        }

        @ParameterizedTest
        @CsvSource({"property-certificate-number,鲁(2021)潍坊市不动产权第0012345号", "owner-name,王 芳", "owner-name,Ｗ王芳"})
        void certificateAndNameAreReadInEveryWriting(String element, String text) {
            CheckOutcome outcome = judge(home.with(element, text));
            boolean isSameWriting = !text.startsWith("Ｗ");
            assertEquals(isSameWriting ? CheckStatus.PASSED : CheckStatus.DOUBTFUL, outcome.status());
        }

        @Test
        void theShareOfCoOwnersIsAddedUp() {
            CheckOutcome outcome = judge(
                    home.with("ownership-share", 30),
                    Row.of(
                                    "owner-number",
                                    FATHER,
                                    "owner-name",
                                    "李国强",
                                    "property-certificate-number",
                                    NUMBER,
                                    "property-address",
                                    HOME,
                                    "property-use",
                                    "住宅",
                                    "property-status",
                                    "正常")
                            .with("ownership-share", 30)
                            .with("property-registration-date", REGISTERED));
            assertEquals(CheckStatus.PASSED, outcome.status());
            assertEquals(BigDecimal.valueOf(60), share(outcome));
        }

        @Test
        void aMortgageDoesNotMatter() {
            assertEquals(
                    CheckStatus.PASSED,
                    judge(home.with("property-status", "抵押")).status());
        }

        @Test
        void anAddressThatIsNotTheRegisteredOneDoesNotAgree() {
            family.says(Fact.HELD_HOUSEHOLD_ADDRESS, ELSEWHERE);
            CheckOutcome outcome = judge(home);
            assertEquals(CheckStatus.PASSED, outcome.status());
            assertTrue(isFalse(outcome, Fact.ADDRESS_AGREES));
        }

        @Test
        void aChildWithoutHouseholdInTheCityIsRegisteredAtNoHomeInIt() {
            family.silentOn(Fact.HELD_HOUSEHOLD_ADDRESS).says(Fact.statusOf("household"), "not-met");
            assertTrue(isFalse(judge(home), Fact.ADDRESS_AGREES));
        }

        @Test
        void aSilentHouseholdRegisterLeavesOpenWhetherAddressesAgree() {
            family.silentOn(Fact.HELD_HOUSEHOLD_ADDRESS).says(Fact.statusOf("household"), "doubtful");
            assertNull(judge(home).facts().get(Fact.ADDRESS_AGREES));
        }
    }

    @Nested
    class NoProof {
        @Test
        void aHomeInAnotherZoneIsNone() {
            family.says(Form.HOME_ADDRESS, ELSEWHERE);
            CheckOutcome outcome = judge(home.with("property-address", ELSEWHERE));
            assertEquals(CheckStatus.NOT_MET, outcome.status());
            assertTrue(isFalse(outcome, Fact.HOME_IN_ZONE));
        }

        @Test
        void aHomeOfWhichTheZoningKnowsNothingLeavesZoneAndShareOpen() {
            family.says(Form.HOME_ADDRESS, UNZONED);
            CheckOutcome outcome = judge(home.with("property-address", UNZONED));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertNull(outcome.facts().get(Fact.HOME_IN_ZONE));
            assertNull(outcome.facts().get(Fact.HOME_SHARE));
        }

        @ParameterizedTest
        @CsvSource({"property-use,商业", "property-use,车位", "property-status,注销"})
        void onlyAResidenceInForceIsAHome(String element, String text) {
            CheckOutcome outcome = judge(home.with(element, text));
            assertEquals(CheckStatus.NOT_MET, outcome.status());
            assertTrue(isFalse(outcome, Fact.HOME_IN_ZONE));
        }

        @Test
        void aSeizedHomeIsForAnOfficial() {
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    judge(home.with("property-status", "查封")).status());
        }

        @Test
        void aHomeRegisteredAfterTheOpeningIsForAnOfficial() {
            LocalDate late = LocalDate.of(2026, 7, 2);
            family.says("property-registration-date", late);
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    judge(home.with("property-registration-date", late)).status());
        }

        @Test
        void anUnknownNumberIsDoubtful() {
            CheckOutcome outcome = judge(home.with("property-certificate-number", "鲁（2019）潍坊市不动产权第0099999号"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(
                    outcome.reasons().get(0).contains("未查到"), outcome.reasons().toString());
            assertNull(outcome.facts().get(Fact.HOME_IN_ZONE));
        }

        @Test
        void anotherHolderOrDateContradicts() {
            CheckOutcome holder = judge(home.with("owner-number", STRANGER).with("owner-name", "赵敏"));
            assertEquals(CheckStatus.DOUBTFUL, holder.status());
            CheckOutcome date = judge(home.with("owner-number", MOTHER)
                    .with("owner-name", "王芳")
                    .with("property-registration-date", LocalDate.of(2018, 1, 1)));
            assertEquals(CheckStatus.DOUBTFUL, date.status());
            assertFalse(date.reasons().isEmpty());
        }

        @Test
        void anotherAddressThanDeclaredIsDoubtful() {
            family.says(Form.HOME_ADDRESS, ELSEWHERE);
            assertEquals(CheckStatus.DOUBTFUL, judge(home).status());
        }

        @Test
        void aSilentRegisterProvesNothing() {
            CheckOutcome outcome = check.judge(family.file(), silent("owner-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(outcome.facts().isEmpty());
        }
    }

    @Nested
    class GrandparentsHome {
        private final Row theirs = Row.of(
                        "owner-number",
                        GRANDFATHER,
                        "owner-name",
                        "李建国",
                        "property-certificate-number",
                        NUMBER,
                        "property-address",
                        HOME,
                        "property-use",
                        "住宅",
                        "property-status",
                        "正常")
                .with("ownership-share", 100)
                .with("property-registration-date", REGISTERED);

        @Test
        void countsWhenTheChildIsInTheirBook() {
            family.says("owner-number", GRANDFATHER).says("owner-name", "李建国");
            CheckOutcome outcome = judge(theirs);
            assertEquals(CheckStatus.PASSED, outcome.status(), outcome.reasons().toString());
            assertTrue(isTrue(outcome, Fact.GRANDPARENTS_HOME));
            assertTrue(isFalse(outcome, Fact.HOME_IN_ZONE));
            assertTrue(isTrue(outcome, Fact.ADDRESS_AGREES));
        }

        @Test
        void doesNotCountOtherwise() {
            family.says("owner-number", GRANDFATHER).says("owner-name", "李建国").knows(Fact.OWNER_IS_GRANDPARENT, false);
            CheckOutcome outcome = judge(theirs);
            assertFalse(isTrue(outcome, Fact.GRANDPARENTS_HOME));
            assertFalse(isTrue(outcome, Fact.ADDRESS_AGREES));
        }

        @Test
        void isAskedForWithThePersonsOfTheFamily() {
            family.says("owner-number", GRANDFATHER);
            assertTrue(check.keys(family.file(), "owner-number").contains(GRANDFATHER));
            assertEquals(List.of(), check.keys(family.file(), "buyer-number"));
        }
    }

    @Nested
    class Contract {
        @Test
        void aContractBeforeRegistrationIsAHome() {
            family.says(Form.HOME_KIND, "contract")
                    .says("buyer-number", FATHER)
                    .says("buyer-name", "李国强")
                    .says("contract-number", "YS2025-003821")
                    .says("contract-date", LocalDate.of(2025, 5, 6));
            Row contract = Row.of(
                            "buyer-number", FATHER,
                            "buyer-name", "李国强",
                            "contract-number", "YS2025-003821",
                            "contract-property-address", HOME,
                            "contract-property-use", "住宅")
                    .with("contract-date", LocalDate.of(2025, 5, 6));
            CheckOutcome outcome = check.judge(family.file(), held("buyer-number", contract.record()));
            assertEquals(CheckStatus.PASSED, outcome.status(), outcome.reasons().toString());
            assertEquals(BigDecimal.valueOf(100), share(outcome));
            assertEquals(List.of(), check.keys(family.file(), "owner-number"));
        }
    }
}
