package io.gdbos.core.quality.internal;

import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Elements as they are on the day as of which is evaluated. Immutable.
 *
 * @param registry the elements
 * @param date the day
 */
public record ElementReading(ElementRegistry registry, LocalDate date) {
    /**
     * An element.
     *
     * @param id its id
     * @return the version of the day; the newest one when none is in force
     */
    public DataElement element(String id) {
        return find(id).orElseThrow(() -> new GdbosException("There is no data element \"" + id + "\"."));
    }

    /**
     * An element, if there is one.
     *
     * @param id its id
     * @return the version of the day; the newest one when none is in force
     */
    public Optional<DataElement> find(String id) {
        return registry.find(id, date).or(() -> registry.latest(id));
    }

    /**
     * The writing by which values of an element are compared.
     *
     * @param id the element
     * @param raw the value as it came
     * @return the writing; empty for a blank value
     */
    public String normal(String id, String raw) {
        String text = KeyDigest.text(read(element(id), raw));
        return text == null ? "" : text;
    }

    Findings check(DataElement element, String raw) {
        return registry.validate(element.id(), raw, date);
    }

    Value read(DataElement element, String raw) {
        return registry.read(element.id(), raw);
    }
}
