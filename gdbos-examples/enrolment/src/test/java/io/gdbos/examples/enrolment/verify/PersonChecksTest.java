package io.gdbos.examples.enrolment.verify;

import static io.gdbos.examples.enrolment.verify.SampleFamily.CHILD;
import static io.gdbos.examples.enrolment.verify.SampleFamily.COMPARER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ELSEWHERE;
import static io.gdbos.examples.enrolment.verify.SampleFamily.FATHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.GRANDFATHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.HOME;
import static io.gdbos.examples.enrolment.verify.SampleFamily.MOTHER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.STRANGER;
import static io.gdbos.examples.enrolment.verify.SampleFamily.ZONES;
import static io.gdbos.examples.enrolment.verify.SampleFamily.held;
import static io.gdbos.examples.enrolment.verify.SampleFamily.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.verify.SampleFamily.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonChecksTest {
    private static final LocalDate BORN = LocalDate.of(2020, 4, 20);

    private final SampleFamily family = SampleFamily.ofThree()
            .says("birth-certificate-number", "T370123456")
            .says("birth-certificate-issue-date", BORN)
            .says("vaccination-certificate-number", "3707052020001234")
            .says("vaccination-date", LocalDate.of(2026, 3, 1));

    @Nested
    class Guardianship {
        private final GuardianshipCheck check = new GuardianshipCheck(COMPARER);
        private final Row certificate = Row.of(
                        "birth-certificate-number", "T370123456",
                        "child-number", CHILD,
                        "child-name", "李小河",
                        "mother-number", MOTHER,
                        "mother-name", "王芳",
                        "father-number", FATHER,
                        "father-name", "李国强")
                .with("birth-certificate-issue-date", BORN);

        private CheckOutcome judge() {
            return check.judge(family.file(), held("child-number", certificate.record()));
        }

        @Test
        void bothParentsOfTheFormAreProved() {
            assertEquals(CheckStatus.PASSED, judge().status(), judge().reasons().toString());
            assertEquals(Value.bool(true), judge().facts().get(Fact.GUARDIAN_PROVED));
        }

        @ParameterizedTest
        @CsvSource({"mother-name,王　芳", "father-name,李國強", "child-name,李小 河", "birth-certificate-number,t370123456"})
        void aWritingIsNoDifference(String element, String text) {
            certificate.with(element, text);
            assertEquals(CheckStatus.PASSED, judge().status(), judge().reasons().toString());
        }

        @Test
        void aStrangerIsNoGuardian() {
            family.says(Form.APPLICANT_NUMBER, STRANGER)
                    .says(Form.APPLICANT_NAME, "赵敏")
                    .silentOn(Form.SECOND_GUARDIAN_NUMBER);
            assertEquals(CheckStatus.NOT_MET, judge().status());
            assertEquals(Value.bool(false), judge().facts().get(Fact.GUARDIAN_PROVED));
        }

        @Test
        void aStrangerBesideAParentIsDoubtful() {
            family.says(Form.SECOND_GUARDIAN_NUMBER, STRANGER).says(Form.SECOND_GUARDIAN_NAME, "赵敏");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
        }

        @Test
        void aParentWhomTheFormLeavesOutIsDoubtful() {
            family.silentOn(Form.SECOND_GUARDIAN_NUMBER).silentOn(Form.SECOND_GUARDIAN_NAME);
            CheckOutcome outcome = judge();
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(
                    outcome.reasons().toString().contains("未填写"),
                    outcome.reasons().toString());
        }

        @Test
        void oneParentOnTheCertificateIsEnoughWhenItNamesNoOther() {
            family.silentOn(Form.SECOND_GUARDIAN_NUMBER).silentOn(Form.SECOND_GUARDIAN_NAME);
            certificate.with("father-number", "").with("father-name", "");
            assertEquals(CheckStatus.PASSED, judge().status());
        }

        @Test
        void aNumberThatIsNoneIsDoubtful() {
            family.says(Form.SECOND_GUARDIAN_NUMBER, "37070219881105");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
        }

        @Test
        void anotherNameIsDoubtful() {
            certificate.with("mother-name", "王方");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
        }

        @ParameterizedTest
        @CsvSource({"birth-certificate-number,S370999999", "child-name,张小山"})
        void aForgedCertificateIsDoubtful(String element, String text) {
            certificate.with(element, text);
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
        }

        @Test
        void anotherDateIsDoubtful() {
            certificate.with("birth-certificate-issue-date", LocalDate.of(2019, 1, 1));
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
        }

        @Test
        void aSilentAgencyIsDoubtful() {
            CheckOutcome outcome = check.judge(family.file(), silent("child-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertTrue(outcome.facts().isEmpty());
        }
    }

    @Nested
    class Household {
        private final HouseholdCheck check = new HouseholdCheck(COMPARER, ZONES);
        private final Row child = entry(CHILD, "李小河", "B-1");
        private final Row mother = entry(MOTHER, "王芳", "B-1");
        private final Row father = entry(FATHER, "李国强", "B-2");

        private Row entry(String number, String name, String book) {
            return Row.of(
                            "citizen-number", number,
                            "person-name", name,
                            "household-number", book,
                            "household-address", HOME,
                            "household-region", "370705")
                    .with("move-in-date", LocalDate.of(2020, 5, 1));
        }

        private CheckOutcome judge(Row... rows) {
            DataRecord[] records = List.of(rows).stream().map(Row::record).toArray(DataRecord[]::new);
            return check.judge(family.file(), held("citizen-number", records));
        }

        @Test
        void oneBookWithAGuardianInTheDistrictIsLocal() {
            CheckOutcome outcome = judge(child, mother, father);
            assertEquals(CheckStatus.PASSED, outcome.status(), outcome.reasons().toString());
            assertEquals(Value.bool(true), outcome.facts().get(Fact.LOCAL_HOUSEHOLD));
            assertEquals(Value.bool(true), outcome.facts().get(Fact.HOUSEHOLD_IN_ZONE));
            assertEquals(Value.date(LocalDate.of(2020, 5, 1)), outcome.facts().get(Fact.MOVE_IN_DATE));
        }

        @Test
        void aRegistrationInAnotherDistrictIsNotLocal() {
            CheckOutcome outcome = judge(child.with("household-region", "370702"), mother, father);
            assertEquals(CheckStatus.NOT_MET, outcome.status());
            assertEquals(Value.bool(false), outcome.facts().get(Fact.LOCAL_HOUSEHOLD));
        }

        @Test
        void aBookWithoutAGuardianIsNotLocal() {
            assertEquals(
                    CheckStatus.NOT_MET,
                    judge(child.with("household-number", "B-9"), mother, father).status());
        }

        @Test
        void aChildInNoBookOfTheCityIsNotLocal() {
            CheckOutcome outcome = judge(mother, father);
            assertEquals(CheckStatus.NOT_MET, outcome.status());
            assertEquals(Value.bool(false), outcome.facts().get(Fact.LOCAL_HOUSEHOLD));
        }

        @Test
        void anEntryWithoutAReadableAddressIsDoubtful() {
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    judge(child.with("household-address", ""), mother, father).status());
        }

        @Test
        void anotherNameUnderTheSameNumberIsDoubtful() {
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    judge(child.with("person-name", "张小山"), mother, father).status());
        }

        @Test
        void anOldNumberInTheRegisterIsTheSamePerson() {
            String old = MOTHER.substring(0, 6) + MOTHER.substring(8, 17);
            assertEquals(
                    CheckStatus.PASSED,
                    judge(child, mother.with("citizen-number", old), father).status());
            assertTrue(check.keys(family.file(), "citizen-number").contains(old));
        }

        @Test
        void theOwnerOfTheHomeIsAskedForToo() {
            family.says("owner-number", GRANDFATHER);
            assertTrue(check.keys(family.file(), "citizen-number").contains(GRANDFATHER));
            Row grandfather = entry(GRANDFATHER, "李建国", "B-1").with("relation-to-head", "02");
            CheckOutcome outcome = judge(child.with("relation-to-head", "41"), mother, father, grandfather);
            assertEquals(Value.bool(true), outcome.facts().get(Fact.OWNER_IS_GRANDPARENT));
        }

        @Test
        void anOwnerInTheBookWhoIsNoGrandparentDoesNotCount() {
            family.says("owner-number", GRANDFATHER);
            Row uncle = entry(GRANDFATHER, "李建国", "B-1").with("relation-to-head", "97");
            CheckOutcome outcome = judge(child.with("relation-to-head", "41"), mother, father, uncle);
            assertEquals(Value.bool(false), outcome.facts().get(Fact.OWNER_IS_GRANDPARENT));
            Row head = uncle.with("relation-to-head", "02");
            CheckOutcome nephew = judge(child.with("relation-to-head", "97"), mother, father, head);
            assertEquals(Value.bool(false), nephew.facts().get(Fact.OWNER_IS_GRANDPARENT));
        }

        @Test
        void aRegisteredAddressElsewhereIsNotInTheZone() {
            CheckOutcome outcome = judge(child.with("household-address", ELSEWHERE), mother, father);
            assertEquals(CheckStatus.PASSED, outcome.status());
            assertEquals(Value.bool(false), outcome.facts().get(Fact.HOUSEHOLD_IN_ZONE));
        }

        @Test
        void aSilentRegisterLeavesEverythingOpen() {
            CheckOutcome outcome = check.judge(family.file(), silent("citizen-number"));
            assertEquals(CheckStatus.DOUBTFUL, outcome.status());
            assertNull(outcome.facts().get(Fact.LOCAL_HOUSEHOLD));
        }
    }

    @Nested
    class Vaccination {
        private final VaccinationCheck check = new VaccinationCheck(COMPARER);
        private final Row row = Row.of(
                        "vaccinated-child-number", CHILD,
                        "vaccinated-child-name", "李小河",
                        "vaccination-certificate-number", "3707052020001234")
                .with("vaccination-date", LocalDate.of(2026, 3, 1))
                .with("vaccination-complete", true);

        private CheckOutcome judge() {
            return check.judge(family.file(), held("vaccinated-child-number", row.record()));
        }

        @Test
        void aCompleteRecordIsProved() {
            assertEquals(CheckStatus.PASSED, judge().status(), judge().reasons().toString());
        }

        @Test
        void aGapIsMadeUpLater() {
            row.with("vaccination-complete", false);
            assertEquals(CheckStatus.NOT_MET, judge().status());
            assertTrue(judge().reasons().get(0).contains("补种"));
        }

        @Test
        void anUnreadableEntryForgedNumberOrSilenceIsDoubtful() {
            row.with("vaccination-complete", "也许");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            row.with("vaccination-complete", true).with("vaccination-certificate-number", "9999");
            assertEquals(CheckStatus.DOUBTFUL, judge().status());
            assertEquals(
                    CheckStatus.DOUBTFUL,
                    check.judge(family.file(), silent("vaccinated-child-number"))
                            .status());
        }
    }
}
