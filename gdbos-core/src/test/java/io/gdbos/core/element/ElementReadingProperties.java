package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ElementReadingProperties {
    private static final List<String> WRITINGS = List.of(
            "yyyy-MM-dd", "yyyyMMdd", "yyyy年M月d日", "yyyy年MM月dd日", "yyyy/M/d", "yyyy.M.d", "yyyy-MM-dd HH:mm:ss");

    private final ElementRegistry registry = ElementRegistry.of(
            List.of(DataElement.builder("day", BilingualText.of("day", "日期"), new ValueDomain.Date(true))
                    .build()));

    @Property
    void every_writing_of_a_day_gives_the_day(
            @ForAll @IntRange(min = -30000, max = 30000) int offset,
            @ForAll @IntRange(max = 6) int writing,
            @ForAll boolean isFullWidth) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(offset);
        String text = day.atTime(8, 30).format(DateTimeFormatter.ofPattern(WRITINGS.get(writing)));
        String raw = isFullWidth ? fullWidth(text) : text;

        assertEquals(new Value.Date(day, raw), registry.read("day", raw));
        assertTrue(registry.validate("day", raw, LocalDate.of(2026, 7, 1)).isEmpty());
    }

    @Property
    void no_text_makes_reading_or_checking_fail(@ForAll String raw) {
        Value value = registry.read("day", raw);
        boolean isClean =
                registry.validate("day", raw, LocalDate.of(2026, 7, 1)).isEmpty();

        assertEquals(isClean, value instanceof Value.Date || value == Value.Absent.MISSING);
    }

    private static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c));
        return out.toString();
    }
}
