package io.gdbos.core.element.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.record.Value;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.Application;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The dirt of the sample city is read by the standard elements: whatever agencies and families write has a type. */
class SampleCityElementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);

    private final ElementRegistry elements = StandardElements.registry();
    private final SampleCity city = SampleCity.generate(CityConfig.of(300, 7));

    @Test
    void every_cell_of_every_register_is_clean_for_its_element() {
        Set<String> wrong = new TreeSet<>();
        for (AgencyTable table : city.tables()) {
            for (List<String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    collect(table.elements().get(i), row.get(i), wrong);
                }
            }
        }

        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_field_of_every_form_is_clean_but_for_mistyped_numbers() {
        Set<String> wrong = new TreeSet<>();
        for (Application application : city.applications()) {
            application.form().values().forEach((element, value) -> {
                assertTrue(elements.latest(element).isPresent(), element);
                if (value instanceof Value.Present present) {
                    collect(element, present.raw(), wrong);
                }
            });
        }
        wrong.removeIf(finding -> finding.matches("(applicant|child)-number GDB-COD-00[34]"));

        assertEquals(Set.of(), wrong);
    }

    private void collect(String element, String raw, Set<String> wrong) {
        for (Finding finding :
                elements.validate(element, raw == null ? "" : raw, DAY).list()) {
            if (finding.severity().name().equals("ERROR")) {
                wrong.add(element + " " + finding.code());
            }
        }
    }
}
