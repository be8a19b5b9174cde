package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessMeterTest {
    private static final RecordSchema SCHEMA = RecordSchema.of("card", "card-status");

    private static Lookup lookup(String... keys) {
        return new Lookup("card", "holder-number", List.of(keys), List.of("card-status"), Duration.ofSeconds(1), 1);
    }

    private static DataRecord card(String status) {
        return DataRecord.of(SCHEMA, Map.of("card-status", Value.code(status)));
    }

    @Test
    void countsKeysThatWereAnsweredAndRecordsThatCanBeUsed() {
        Connector system =
                asked -> new Outcome.Answered(Map.of("a", List.of(card("有效"), card("注销"))), Map.of("c", "time-out"));
        AccessMeter meter = new AccessMeter(
                system, card -> card.text("card-status").orElse("").equals("有效"));
        meter.lookup(lookup("a", "b", "c"));
        assertEquals(new AccessCounts(3, 2, 2, 1), meter.counts());
    }

    @Test
    void countsEveryKeyOfASystemThatDoesNotAnswer() {
        AccessMeter meter = new AccessMeter(asked -> new Outcome.Unavailable("down", true), card -> true);
        meter.lookup(lookup("a", "b"));
        meter.lookup(lookup("a"));
        assertEquals(new AccessCounts(3, 0, 0, 0), meter.counts());
    }
}
