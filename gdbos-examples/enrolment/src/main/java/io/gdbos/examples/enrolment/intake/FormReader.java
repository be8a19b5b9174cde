package io.gdbos.examples.enrolment.intake;

import io.gdbos.core.Findings;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a form by data element: values get their type, what is not well-formed is found. Immutable. */
public final class FormReader {
    private static final RecordSchema SCHEMA = new RecordSchema("enrolment-case", schema());

    private final ElementRegistry elements;
    private final LocalDate day;

    /**
     * Makes a reader.
     *
     * @param elements the data elements of the form
     * @param day the day of which they count
     */
    public FormReader(ElementRegistry elements, LocalDate day) {
        this.elements = elements;
        this.day = day;
    }

    /**
     * The values of a form with their types, and how many applications there are for the child.
     *
     * @param form the form as it was filed
     * @param applications how many
     * @return the inputs of the case; what the catalogue supplies is left out
     */
    public DataRecord read(ApplicationForm form, int applications) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String element : SCHEMA.elements()) {
            if (element.equals(Fact.APPLICATION_COUNT)) {
                values.put(element, Value.decimal(applications));
            } else if (element.equals(Form.FILED_AT)) {
                values.put(element, Value.timestamp(form.filedAt()));
            } else if (form.data().value(element) instanceof Value.Present present) {
                values.put(element, elements.read(element, present.raw()));
            }
        }
        return DataRecord.of(SCHEMA, values);
    }

    /**
     * What is not well-formed in a form.
     *
     * @param data the values
     * @return the findings, by element; personal values are masked in them
     */
    public Findings check(DataRecord data) {
        Findings findings = Findings.none();
        for (Map.Entry<String, Value> entry : data.values().entrySet()) {
            if (entry.getValue() instanceof Value.Present present
                    && !entry.getKey().equals(Form.FILED_AT)
                    && !entry.getKey().equals(Fact.APPLICATION_COUNT)) {
                findings = findings.and(elements.validate(entry.getKey(), present.raw(), day));
            }
        }
        return findings;
    }

    private static List<String> schema() {
        List<String> schema = new ArrayList<>(Form.IDENTITY);
        schema.addAll(Form.CLAIMS);
        schema.add(Fact.APPLICATION_COUNT);
        return schema;
    }
}
