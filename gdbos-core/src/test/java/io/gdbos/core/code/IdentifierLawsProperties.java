package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every type of identifier. */
class IdentifierLawsProperties {
    @Provide
    Arbitrary<IdentifierType> types() {
        return Arbitraries.of(IdentifierType.ALL);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> near = Arbitraries.strings()
                .numeric()
                .withChars("ABXx×Ⅹ ·-－—'（）()[]+/.。．８６第号转Ａａ\u200B\u3000")
                .ofMaxLength(40);
        return Arbitraries.oneOf(any, near);
    }

    @Property
    void what_a_type_prints_it_reads_again(@ForAll("types") IdentifierType type) {
        for (String sample : type.samples()) {
            Identifier read = type.reader().apply(sample).orElseThrow();

            assertEquals(sample, read.value());
            assertEquals(read, type.reader().apply(read.value()).orElseThrow());
            assertTrue(read.isCheckValid());
            assertEquals(sample, type.normal().apply(sample));
        }
    }

    @Property
    void the_normal_form_is_its_own_normal_form(@ForAll("types") IdentifierType type, @ForAll("texts") String text) {
        String normal = type.normal().apply(text);

        assertEquals(normal, type.normal().apply(normal));
    }

    @Property
    void a_text_that_is_read_has_the_normal_form_of_its_value(
            @ForAll("types") IdentifierType type, @ForAll("texts") String text) {
        type.reader()
                .apply(text)
                .toOptional()
                .ifPresent(read -> assertEquals(
                        type.normal().apply(read.value()), type.normal().apply(text)));
    }

    @Property
    void the_writing_does_not_matter(
            @ForAll("types") IdentifierType type, @ForAll @IntRange(max = 200) int at, @ForAll("blanks") String blank) {
        for (String sample : type.samples()) {
            int gap = at % (sample.length() + 1);
            String spaced = sample.substring(0, gap) + blank + sample.substring(gap);
            boolean isCased = type.name().equals("local-item");
            String written = isCased ? spaced : spaced.toLowerCase(Locale.ROOT);

            assertEquals(sample, type.reader().apply(written).orElseThrow().value());
        }
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\u3000", "\t", "\u00A0", "\u200B", "\uFEFF");
    }
}
