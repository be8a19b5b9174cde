package io.gdbos.examples.enrolment.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.protect.Pseudonymizer;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.ReCollectionGuard;
import io.gdbos.examples.enrolment.process.Form;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String OLD = "370705790203004";
    private static final String NEW = io.gdbos.core.code.CitizenNumber.normalize(OLD);

    private static ApplicationForm form(Map<String, String> texts) {
        Map<String, Value> values = new TreeMap<>();
        texts.forEach((element, text) -> values.put(element, Value.text(text)));
        DataRecord data = DataRecord.of(new RecordSchema("form", List.copyOf(values.keySet())), values);
        return new ApplicationForm("A-1", Instant.parse("2026-07-03T06:30:00Z"), RegionCode.parse("370705"), data);
    }

    private static IntakeDesk desk(ReCollectionGuard guard) {
        Pseudonymizer pseudonyms =
                Pseudonymizer.of("a key that is long enough to be one".getBytes(StandardCharsets.UTF_8));
        return new IntakeDesk(guard, pseudonyms, "enrolment", "enrolment", DAY);
    }

    @Test
    void whatTheCatalogueSuppliesIsNotAsked() {
        ApplicationForm form = form(Map.of(Form.CHILD_NUMBER, NEW, "household-number", "B-1"));
        RegisteredApplication asked =
                desk((element, query) -> ReCollectionGuard.Verdict.ASK).register(form);
        RegisteredApplication prefilled =
                desk((element, query) -> ReCollectionGuard.Verdict.PREFILL).register(form);
        assertEquals(2, asked.fieldsAsked());
        assertEquals(0, asked.fieldsPrefilled());
        assertEquals(1, prefilled.fieldsAsked());
        assertEquals(Form.DETAILS.size(), prefilled.fieldsPrefilled());
    }

    @Test
    void aChildHasOneTokenInEveryWritingOfItsNumber() {
        IntakeDesk desk = desk((element, query) -> ReCollectionGuard.Verdict.ASK);
        String token = desk.childToken(form(Map.of(Form.CHILD_NUMBER, NEW)));
        String wide = NEW.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).reduce("", String::concat);
        for (String written : List.of(OLD, " " + NEW + " ", wide, NEW.toLowerCase(java.util.Locale.ROOT))) {
            assertEquals(token, desk.childToken(form(Map.of(Form.CHILD_NUMBER, written))));
        }
        assertNotEquals(token, desk.childToken(form(Map.of(Form.CHILD_NUMBER, "370705202004120021"))));
        assertFalse(token.contains(NEW));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 16, 12})
    void aTypoInANumberIsFoundAndItsValueMasked(int place) {
        FormReader reader = new FormReader(StandardElements.registry(), DAY);
        char wrong = NEW.charAt(place) == '5' ? '6' : '5';
        String typo = NEW.substring(0, place) + wrong + NEW.substring(place + 1);
        DataRecord data = reader.read(form(Map.of(Form.CHILD_NUMBER, typo)), 1);
        assertTrue(reader.check(data).hasErrors());
        reader.check(data).list().forEach(finding -> {
            assertFalse(finding.text().english().contains(typo), finding.text().english());
            assertFalse(finding.text().chinese().contains(typo), finding.text().chinese());
        });
        assertFalse(reader.check(reader.read(form(Map.of(Form.CHILD_NUMBER, NEW)), 1))
                .hasErrors());
    }
}
