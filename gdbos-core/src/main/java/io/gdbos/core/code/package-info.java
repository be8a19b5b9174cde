/**
 * Identifiers as value types: each parses, normalises and prints, and says its parts.
 *
 * <p>Three answers are kept apart. Well-formed: {@code tryParse} gives a {@link io.gdbos.core.code.Parsed}. Right by
 * its check character: an error for citizen numbers, a warning for codes of organisations and certificates, since some
 * in use fail. Known and in force on a date: asked of a register or of the region table, never here. Types whose
 * values are personal mask them in {@code toString()} and in findings.
 *
 * <pre>{@code
 * RegionCode kuiwen = RegionCode.parse("370705");
 * boolean inWeifang = RegionCode.parse("370700").contains(kuiwen);
 *
 * CitizenNumber number = CitizenNumber.parse("11010519491231002x");
 * LocalDate born = number.birthDate();
 * List<String> forms = number.writtenForms(); // 11010519491231002X, 11010519491231002x, 110105491231002
 *
 * Findings doubts = UnifiedSocialCreditCode.tryParse("91350211M0000XUF46").findings(); // one warning: GDB-COD-005
 * }</pre>
 */
@NullMarked
package io.gdbos.core.code;

import org.jspecify.annotations.NullMarked;
