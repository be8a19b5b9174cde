package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionRequestTest {
    private static final Instant AT = Instant.parse("2026-07-01T01:02:03.123456789Z");
    private static final Actor OFFICER =
            Actor.of("p-7", "data-officer", "education-370705", RegionCode.parse("370705"));
    private static final Pseudonymizer PSEUDONYMS = Pseudonymizer.of("0123456789abcdef".getBytes());

    private final QualityRule rule = QualityRule.builder(
                    "R", Sheet.TABLE, QualityMetric.METADATA, new QualityCheck.Conforms(List.of("birth-date")))
            .basis(LegalBasis.unverified("政务数据共享条例第二十六条"))
            .build();
    private final QualityRulesBuilder rules = QualityRules.builder("t", "1")
            .resource(Sheet.resource(Sheet.TABLE).withKey("citizen-number"))
            .rule(rule);

    private static CorrectionRequest ask(QualityReport report) {
        RuleResult result = report.rule("R").orElseThrow();
        return CorrectionRequest.of(report, result, result.examples().get(0), OFFICER, AT);
    }

    private QualityReport report(String... lines) {
        return Sheet.run(Sheet.plan(rules).pseudonyms(PSEUDONYMS).build(), lines);
    }

    @Test
    void namesRecordFieldReasonBasisAndWhoHasToAnswer() {
        CorrectionRequest request = ask(report("citizen-number,birth-date", "370705201503070023,2015-13-07"));
        assertEquals(FieldRef.of(Sheet.TABLE, "birth-date"), request.field());
        assertEquals("public-security", request.toAgency());
        assertEquals("政务数据共享条例第二十六条", request.basis().text());
        assertEquals(PSEUDONYMS.pseudonym("citizen-number", "370705201503070023"), request.recordToken());
        assertEquals(Instant.parse("2026-07-01T01:02:03.123456Z"), request.raisedAt());
        assertNull(request.proposedValue());
        assertFalse(request.heldValue().contains("13-07"), request.heldValue());
    }

    @Test
    void isTheSameForTheSameRecordHoweverItsKeyIsWritten() {
        CorrectionRequest first = ask(report("citizen-number,birth-date", "37070520150307009x,2015-13-07"));
        CorrectionRequest again = ask(report("citizen-number,birth-date", "37070520150307009X,2015-13-07"))
                .proposing("2015-03-07");
        CorrectionRequest other = ask(report("citizen-number,birth-date", "370705201503070031,2015-13-07"));
        assertEquals(first.id(), again.id());
        assertNotEquals(first.id(), other.id());
        assertEquals("2015-03-07", again.proposedValue());
        assertFalse(again.toString().contains("2015-03-07"));
    }

    @Test
    void cannotBeMadeWithoutATokenOfTheRecord() {
        QualityReport nameless = Sheet.run(
                QualityPlan.builder(rules.build(), StandardElements.registry(), Sheet.AS_OF)
                        .build(),
                "citizen-number,birth-date",
                "370705201503070023,2015-13-07");
        assertThrows(IllegalArgumentException.class, () -> ask(nameless));
    }

    @Test
    void cannotBeMadeOfARecordWithoutAKey() {
        QualityReport report = report("citizen-number,birth-date", " ,2015-13-07");
        assertThrows(IllegalArgumentException.class, () -> ask(report));
        QualityReport without = report("birth-date", "2015-13-07");
        assertThrows(IllegalArgumentException.class, () -> ask(without));
    }

    @Test
    void cannotBeSentToNobody() {
        CorrectionRequest request = ask(report("citizen-number,birth-date", "370705201503070023,2015-13-07"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CorrectionRequest(
                        request.id(),
                        request.field(),
                        request.recordToken(),
                        "",
                        null,
                        "",
                        request.reason(),
                        null,
                        OFFICER,
                        " ",
                        AT));
    }
}
