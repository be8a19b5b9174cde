package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.BilingualText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look accepts nothing in which the full reading finds something. */
class ElementCheckProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final CodeList CODES = CodeList.of(
            "l",
            BilingualText.of("l", "l"),
            Provenance.own("ours"),
            List.of(
                    CodeEntry.of("A1", BilingualText.of("a one", "甲一")),
                    CodeEntry.builder("12", BilingualText.of("twelve", "十二"))
                            .effective(null, LocalDate.of(2020, 1, 1))
                            .build()));
    private static final List<ValueDomain> DOMAINS = List.of(
            new ValueDomain.Text(2, 4, null),
            new ValueDomain.Text(0, 5, TextPattern.compile("[0-9甲]+")),
            new ValueDomain.Codes(CODES),
            new ValueDomain.Date(false),
            new ValueDomain.Date(true),
            new ValueDomain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100), 2, "%"),
            new ValueDomain.Decimal(new BigDecimal("0.5"), new BigDecimal("20260701.5"), 1, ""),
            new ValueDomain.Decimal(BigDecimal.valueOf(-20), null, 0, ""),
            new ValueDomain.Decimal(null, null, 3, ""),
            new ValueDomain.YesNo(),
            new ValueDomain.Region(),
            new ValueDomain.Timestamp(),
            new ValueDomain.Identifier(IdentifierKind.CREDIT_CODE));

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void a_right_text_is_one_without_findings(@ForAll("domains") ValueDomain domain, @ForAll("texts") String text) {
        DataElement element =
                DataElement.builder("x", BilingualText.of("x", "x"), domain).build();
        ElementCheck check = ElementCheck.of(element, DAY);

        assertEquals(ElementCheck.check(element, text, DAY), check.check(text), () -> domain + " \"" + text + "\"");
        assertEquals(check.check(text).isEmpty(), check.isRight(text), () -> domain + " \"" + text + "\"");
    }

    @Provide
    Arbitrary<ValueDomain> domains() {
        return Arbitraries.of(DOMAINS);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "A1",
                        "a1",
                        "Ａ１",
                        "12",
                        "甲一",
                        "是",
                        "无",
                        "yes",
                        "100",
                        "100.00",
                        "100.01",
                        "0.5",
                        "0.49",
                        "-3",
                        "-20",
                        "1e3",
                        "2026-07-01",
                        "2026-07-02",
                        "20260701",
                        "20260702",
                        "0999-01-01",
                        "2023-02-29",
                        "2026/7/1",
                        "370705",
                        "070705",
                        "3707A1",
                        " 370705",
                        "20260701.5",
                        "20260701.6",
                        "1.",
                        ".5",
                        "123456789012345678901",
                        "𠮷𠮷",
                        "2026-07-01T00:00:00Z",
                        "",
                        " ",
                        "\u200B甲"),
                Arbitraries.strings().withChars("0123456789.-甲 ").ofMaxLength(11),
                Arbitraries.strings().ofMaxLength(6));
    }
}
