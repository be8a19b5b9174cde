package io.gdbos.workflow.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.record.Value;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.testkit.SampleProcess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {
    private static final Instant AT = Instant.parse("2026-07-01T01:00:00Z");

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<String> texts = Arbitraries.strings();
        return Arbitraries.oneOf(
                Combinators.combine(texts, texts).as(Value.Text::new),
                texts.map(Value::text),
                Combinators.combine(texts, texts).as(Value.Code::new),
                texts.map(Value::code),
                Combinators.combine(Arbitraries.bigDecimals(), texts).as(Value.Decimal::new),
                Arbitraries.bigDecimals().map(Value::decimal),
                Arbitraries.longs().between(-100_000, 100_000).map(day -> Value.date(LocalDate.ofEpochDay(day))),
                Combinators.combine(Arbitraries.longs().between(-1_000_000_000L, 9_000_000_000L), texts)
                        .as((second, raw) -> new Value.Timestamp(Instant.ofEpochSecond(second), raw)),
                Combinators.combine(Arbitraries.of(true, false), texts).as(Value.Bool::new),
                Arbitraries.of(Value.Absent.class).map(absent -> absent));
    }

    @Provide
    Arbitrary<Map<String, Value>> data() {
        return Arbitraries.maps(Arbitraries.strings(), values()).ofMaxSize(6);
    }

    @Property(tries = 300)
    void reading_a_payload_that_was_written_gives_the_same(
            @ForAll("data") Map<String, Value> values, @ForAll Map<String, String> notes) {
        CaseEvent event = new CaseEvent("c", 1, EventType.CASE_STARTED, "start", 1, AT, AT, null, values, notes, "");
        CaseJson.Payload read = CaseJson.payload(event.payload());
        assertEquals(event.values(), read.values());
        assertEquals(event.notes(), read.notes());
    }

    @Example
    void reading_a_definition_that_was_written_gives_the_same() {
        String json = DefinitionJson.write(SampleProcess.definition());
        assertEquals(SampleProcess.definition(), DefinitionJson.read(json));
        assertEquals(json, DefinitionJson.write(DefinitionJson.read(json)));
        assertEquals(
                SampleProcess.definition().digest(), DefinitionJson.read(json).digest());
    }
}
