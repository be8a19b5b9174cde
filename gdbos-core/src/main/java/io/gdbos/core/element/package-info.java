/**
 * Data elements, their value domains and code lists, and the registry of all their versions.
 *
 * <p>An element is the point at which catalogue, forms, rules and records meet: an item of a resource and a field of a
 * form are bound to it by its id. The elements bundled with this SDK are read by
 * {@code io.gdbos.core.element.json.StandardElements}; applications add their own.
 *
 * <pre>{@code
 * ElementRegistry elements = ElementRegistry.of(List.of(
 *         DataElement.builder("move-in-date", BilingualText.of("move-in date", "迁入日期"), new ValueDomain.Date(false))
 *                 .personal(PersonalData.PERSONAL)
 *                 .build()));
 * Value value = elements.read("move-in-date", "2019年3月1日"); // a date, with the raw text kept
 * Findings findings = elements.validate("move-in-date", "2019年13月1日", LocalDate.of(2026, 7, 1)); // GDB-ELE-006
 * }</pre>
 */
@NullMarked
package io.gdbos.core.element;

import org.jspecify.annotations.NullMarked;
