package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.util.Objects;

/**
 * What an element is about, whatever its values look like: a property of a class of objects (ISO/IEC 11179). Elements
 * of one concept may differ in their representation. Immutable.
 *
 * @param objectClass 对象类: the things the element describes, such as person or home
 * @param property 特性: what it says of them, such as date of birth
 */
public record ElementConcept(BilingualText objectClass, BilingualText property) {
    /** Checks for null. */
    public ElementConcept {
        Objects.requireNonNull(objectClass, "objectClass");
        Objects.requireNonNull(property, "property");
    }
}
