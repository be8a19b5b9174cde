/**
 * Data elements and code lists as JSON documents, and those bundled with this SDK; the schema of the documents is
 * published as the resource {@code element-document.schema.json} of this package.
 *
 * <pre>{@code
 * ElementRegistry elements = StandardElements.registry();
 * Value sex = elements.read("sex", "男"); // the code 1
 * CodeList industry = StandardElements.codeLists().get("industry");
 * boolean farming = industry.isWithin("0111", "A"); // growing rice is agriculture
 *
 * ElementDocument own = ElementJson.parse(Files.readString(file), file.toString(), StandardElements.codeLists());
 * ElementRegistry all = elements.with(own.registry().elements(LocalDate.of(2026, 7, 1)));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.element.json;

import org.jspecify.annotations.NullMarked;
