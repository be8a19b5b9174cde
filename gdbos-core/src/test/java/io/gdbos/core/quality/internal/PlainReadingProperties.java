package io.gdbos.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.json.StandardElements;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainReadingProperties {
    private final ElementRegistry registry = StandardElements.registry();
    private final ElementReading reading = new ElementReading(registry, LocalDate.of(2026, 7, 1));

    @Property(tries = 2000)
    void readsEveryTextAsTheRegistryDoes(@ForAll("elements") String element, @ForAll("texts") String text) {
        PlainReading plain = new PlainReading(reading.element(element), reading);
        assertEquals(registry.read(element, text), plain.read(text));
        assertEquals(registry.read(element, text), plain.read(text));
    }

    @Property(tries = 2000)
    void findsFaultWithEveryTextThatTheRegistryDoes(@ForAll("elements") String element, @ForAll("texts") String text) {
        PlainReading plain = new PlainReading(reading.element(element), reading);
        boolean expected = !registry.validate(element, text, reading.date()).hasErrors();
        assertEquals(expected, plain.conforms(text));
        assertEquals(expected, plain.conforms(text));
    }

    @Provide
    Arbitrary<String> elements() {
        return Arbitraries.of(
                "birth-date",
                "ownership-share",
                "insured-months",
                "person-name",
                "sex",
                "household-region",
                "insurance-continuous",
                "citizen-number",
                "filed-at");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dates =
                Arbitraries.strings().withChars("0123456789-/").ofLength(10);
        Arbitrary<String> isoDates = Arbitraries.integers()
                .between(-9000, 30000)
                .map(day -> LocalDate.ofEpochDay(day).toString())
                .map(date -> date.replace("-28", "-31"));
        Arbitrary<String> numbers =
                Arbitraries.strings().withChars("0123456789.,-+eE%０ \u3000").ofMaxLength(17);
        Arbitrary<String> words = Arbitraries.of(
                "", " ", "\u3000", "1", "男", " 男", "x", "是", "否", "370705", "3707A1", "林小禾", " 林 ", "\uFEFF林", "12个月");
        return Arbitraries.oneOf(dates, isoDates, numbers, words);
    }
}
