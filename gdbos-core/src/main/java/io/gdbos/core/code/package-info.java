/**
 * Identifiers as value types: each parses, normalises and prints, and says its parts.
 *
 * <p>Three answers are kept apart, in the same way for all types. Well-formed: {@code tryParse} gives a {@link
 * io.gdbos.core.code.Parsed}. Known, and in force on a day: {@link io.gdbos.core.code.Parsed#ask} puts both to a {@link
 * io.gdbos.core.code.Register}, such as the region table, and gives {@link io.gdbos.core.code.Answers}; a register that
 * judges a part of an identifier can disprove the whole, never prove it. A wrong check character is an error for numbers
 * of persons and a warning for codes of organisations and certificates, of which some in use fail; a register that knows
 * the code makes it a warning for all, one that does not know it makes it an error.
 *
 * <p>{@link io.gdbos.core.code.InRecordChecks} holds an identifier against the rest of its record, and {@code repairs}
 * names the one slip of typing that would explain a wrong check character. Types whose values are personal mask them in
 * {@code toString()} and in findings; a finding has one line, and at most one more that begins with "Maybe", whatever
 * the text was.
 *
 * <pre>{@code
 * RegionCode kuiwen = RegionCode.parse("370705");
 * boolean inWeifang = RegionCode.parse("370700").contains(kuiwen);
 *
 * CitizenNumber number = CitizenNumber.parse("11010519491231002x");
 * LocalDate born = number.birthDate();
 * List<String> forms = number.writtenForms(); // 11010519491231002X, 11010519491231002x, 110105491231002
 * Findings contradiction = InRecordChecks.sex(number, "1"); // GDB-COD-021
 *
 * Findings doubts = UnifiedSocialCreditCode.tryParse("91350211M0000XUF46").findings(); // one warning: GDB-COD-005
 *
 * Register<CitizenNumber> byRegion = RegionTable.mainlandChina().ofPart(CitizenNumber::region);
 * Answers<CitizenNumber> answers = CitizenNumber.tryParse("110105491231002").ask(byRegion, LocalDate.of(2026, 7, 1));
 * Answer known = answers.known(); // OPEN: the region is known, the number was not asked for
 * }</pre>
 */
@NullMarked
package io.gdbos.core.code;

import org.jspecify.annotations.NullMarked;
