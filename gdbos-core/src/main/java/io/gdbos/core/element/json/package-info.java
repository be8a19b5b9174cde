/**
 * Data elements and code lists as JSON documents, and those bundled with this SDK.
 *
 * <pre>{@code
 * ElementRegistry elements = StandardElements.registry();
 * Value sex = elements.read("sex", "男"); // the code 1
 *
 * ElementDocument own = ElementJson.parse(Files.readString(file), file.toString(), StandardElements.codeLists());
 * ElementRegistry all = elements.with(own.registry().elements(LocalDate.of(2026, 7, 1)));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.element.json;

import org.jspecify.annotations.NullMarked;
