/**
 * Protection of personal data: the SM3 digest, pseudonyms that can be joined but not turned back, and masks for what a
 * screen shows.
 *
 * <pre>{@code
 * String seal = Digests.hex(Sm3.digest("通知书".getBytes(StandardCharsets.UTF_8)));
 * String token = Pseudonymizer.of(key).pseudonym("citizen-number", "370705201503070023");
 * Masker masker = Masker.of(Map.of("person-name", MaskingRule.NAME, "citizen-number", MaskingRule.CITIZEN_NUMBER));
 * String shown = masker.mask("citizen-number", "370705201503070023"); // 370705********0023
 * }</pre>
 */
@NullMarked
package io.gdbos.core.protect;

import org.jspecify.annotations.NullMarked;
