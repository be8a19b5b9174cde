package io.gdbos.core.element.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.element.Certainty;
import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.DataGrade;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.PersonalData;
import io.gdbos.core.element.Provenance;
import io.gdbos.core.element.RegistrationStatus;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.element.ValueDomain;
import io.gdbos.core.element.ValueFormat;
import io.gdbos.core.json.SchemaOracle;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementSchemaTest {
    private static final SchemaOracle SCHEMA = SchemaOracle.of(ElementJson.schema());
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final CodeList colours = CodeList.of(
            "colour",
            text("Colour", "颜色"),
            new Provenance("made up", "a friend", "MIT"),
            List.of(
                    CodeEntry.builder("1", text("red", "红"))
                            .aliases(List.of("rouge"))
                            .notation("alpha-2", "RD")
                            .effective(LocalDate.of(2000, 1, 1), LocalDate.of(2020, 12, 31))
                            .build(),
                    CodeEntry.builder("1", text("crimson", "绯红"))
                            .effective(LocalDate.of(2021, 1, 1), null)
                            .certainty(Certainty.UNVERIFIED)
                            .build(),
                    CodeEntry.builder("11", text("深红", "深红"))
                            .parent("1")
                            .certainty(Certainty.NONSTANDARD)
                            .build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code-lists.json",
                "industry.json",
                "country.json",
                "service-code-lists.json",
                "catalogue-code-lists.json",
                "standard-elements.json"
            })
    void every_bundled_document_is_in_its_form(String name) throws IOException {
        try (var stream = ElementJson.class.getResourceAsStream(name)) {
            assertEquals(List.of(), SCHEMA.violations(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void what_is_written_is_in_its_form_and_reads_as_the_same() {
        List<DataElement> elements = every();
        String written = ElementJson.write(elements, List.of(colours));
        ElementDocument read = ElementJson.parse(written, "written", Map.of());

        assertEquals(List.of(), SCHEMA.violations(written));
        assertEquals(Map.of("colour", colours), read.codeLists());
        for (DataElement element : elements) {
            assertEquals(
                    element,
                    read.registry().version(element.id(), element.version()).orElseThrow());
        }
        assertEquals(written, ElementJson.write(elements, read.codeLists().values()));
    }

    @Test
    void all_that_is_bundled_survives_writing_and_reading() {
        ElementRegistry bundled = StandardElements.registry();
        String written = ElementJson.write(
                bundled.elements(DAY), StandardElements.codeLists().values());
        ElementDocument read = ElementJson.parse(written, "written", Map.of());

        assertEquals(List.of(), SCHEMA.violations(written));
        assertEquals(bundled.elements(DAY), read.registry().elements(DAY));
        assertEquals(StandardElements.codeLists(), read.codeLists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"general-1\"}]}",
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"general-5\","
                        + " \"domain\": {\"kind\": \"date\"}}]}",
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"core\","
                        + " \"domain\": {\"kind\": \"date\", \"list\": \"y\"}}]}",
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"core\","
                        + " \"domain\": {\"kind\": \"date\"}, \"status\": \"retired\"}]}",
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"core\","
                        + " \"domain\": {\"kind\": \"date\"}, \"status\": \"standard\"}]}",
                "{\"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"grade\": \"core\","
                        + " \"representation\": {\"format\": \"an18..\"}}]}",
                "{\"codeLists\": [{\"id\": \"x\", \"name\": {\"en\": \"x\", \"zh\": \"x\"}, \"standard\": \"s\","
                        + " \"columns\": [\"code\"], \"rows\": [[\"1\"]]}]}",
                "{\"elements\": [], \"lists\": []}"
            })
    void what_the_reader_refuses_the_schema_refuses_too(String document) {
        assertThrows(GdbosException.class, () -> ElementJson.parse(document, "broken", Map.of()));
        assertFalse(SCHEMA.violations(document).isEmpty());
    }

    @Test
    void a_format_alone_makes_the_domain() {
        String document = "{\"authority\": \"bureau\", \"elements\": [{\"id\": \"x\", \"name\": {\"en\": \"x\","
                + " \"zh\": \"x\"}, \"grade\": \"core\", \"representation\": {\"format\": \"n..5,2\"}}]}";
        DataElement element = ElementJson.parse(document, "short", Map.of())
                .registry()
                .latest("x")
                .orElseThrow();

        assertEquals(List.of(), SCHEMA.violations(document));
        assertEquals(ValueFormat.parse("n..5,2").domain(), element.domain());
        assertEquals("bureau", element.registration().authority());
    }

    private List<DataElement> every() {
        List<ValueDomain> domains = List.of(
                new ValueDomain.Text(2, 9, TextPattern.compile("[a-z\"\\\\]+")),
                ValueDomain.Text.upTo(Integer.MAX_VALUE),
                new ValueDomain.Codes(colours),
                new ValueDomain.Date(true),
                new ValueDomain.Timestamp(),
                new ValueDomain.Decimal(new BigDecimal("-0.5"), new BigDecimal("1E+3"), 2, "%"),
                new ValueDomain.Decimal(null, null, 0, ""),
                new ValueDomain.YesNo(),
                new ValueDomain.Region(),
                new ValueDomain.Identifier(io.gdbos.core.element.IdentifierKind.CREDIT_CODE));
        List<DataElement> elements = new ArrayList<>();
        for (ValueDomain domain : domains) {
            elements.add(DataElement.builder("e" + elements.size(), text("e", "元"), domain)
                    .synonyms(List.of("s", "同义"))
                    .definition(text("what it is", "含义"))
                    .concept(text("thing", "事物"), text("property", "特性"))
                    .grade(elements.size() % 2 == 0 ? DataGrade.core() : DataGrade.general(3))
                    .personal(PersonalData.values()[elements.size() % 3])
                    .version("v" + elements.size())
                    .status(RegistrationStatus.values()[elements.size() % 8])
                    .authority("bureau")
                    .effectiveFrom(LocalDate.of(2020, 1, 1))
                    .effectiveTo(LocalDate.of(2030, 1, 1))
                    .build());
        }
        return elements;
    }

    private static BilingualText text(String english, String chinese) {
        return BilingualText.of(english, chinese);
    }
}
