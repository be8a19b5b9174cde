package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListTest {
    private static final LocalDate OLD = LocalDate.of(2019, 6, 1);
    private static final LocalDate NEW = LocalDate.of(2021, 6, 1);

    private final CodeList dated = list(
            entry("1", "old").effective(null, LocalDate.of(2019, 12, 31)).build(),
            entry("1", "new").effective(LocalDate.of(2020, 1, 1), null).build(),
            entry("2", "gone").effective(null, LocalDate.of(2019, 12, 31)).build());

    @Test
    void the_day_decides_what_a_code_means() {
        assertEquals("old", dated.find("1", OLD).orElseThrow().name().english());
        assertEquals("new", dated.find("1", NEW).orElseThrow().name().english());
        assertEquals("new", dated.find("1").orElseThrow().name().english());
        assertTrue(dated.find("gone", NEW).isEmpty());
        assertEquals("2", dated.find("gone").orElseThrow().code());
    }

    @Test
    void a_code_out_of_force_is_known_and_doubtful() {
        DataElement element = DataElement.builder("x", BilingualText.of("x", "x"), new ValueDomain.Codes(dated))
                .build();
        ElementCheck check = ElementCheck.of(element, NEW);
        Finding finding = check.check("2").list().get(0);

        assertEquals("GDB-ELE-015", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("GDB-ELE-005", check.check("3").list().get(0).code());
        assertTrue(ElementCheck.of(element, OLD).check("2").isEmpty());
    }

    @Test
    void one_code_has_one_meaning_on_a_day() {
        CodeEntry other = entry("1", "other").effective(OLD, NEW).build();

        assertThrows(IllegalArgumentException.class, () -> list(dated.entries().get(0), other));
    }

    @Test
    void what_lies_below_nothing_or_below_itself_is_refused() {
        CodeEntry orphan = entry("1", "a").parent("9").build();
        CodeEntry first = entry("1", "a").parent("2").build();
        CodeEntry second = entry("2", "b").parent("1").build();

        assertThrows(IllegalArgumentException.class, () -> list(orphan));
        assertThrows(IllegalArgumentException.class, () -> list(first, second));
        assertThrows(
                IllegalArgumentException.class,
                () -> entry("1", "a").parent("1").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> entry("1", "a").effective(NEW, OLD).build());
    }

    private static CodeEntryBuilder entry(String code, String name) {
        return CodeEntry.builder(code, BilingualText.of(name, name));
    }

    private static CodeList list(CodeEntry... entries) {
        return CodeList.of("l", BilingualText.of("l", "l"), Provenance.own("ours"), List.of(entries));
    }
}
