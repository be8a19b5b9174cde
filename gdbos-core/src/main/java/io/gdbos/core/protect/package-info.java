/**
 * Protection of personal data: the SM3 digest, pseudonyms that can be joined but not turned back, masks for what a
 * screen shows, how long data are kept, and the ports behind which fields are encrypted and documents signed. Keys come
 * from outside ({@link io.gdbos.core.protect.KeyRing}); what is done with a key holds its id, never the key.
 *
 * <pre>{@code
 * String seal = Digests.hex(Sm3.digest("通知书".getBytes(StandardCharsets.UTF_8)));
 * KeyRing keys = KeyFile.read(Path.of("field.keys"));
 * String token = Pseudonymizer.under(keys, purpose).pseudonym("citizen-number", "370705201503070023");
 * String shown = Masker.standard().mask("citizen-number", "370705201503070023"); // 370705********0023
 * }</pre>
 */
@NullMarked
package io.gdbos.core.protect;

import org.jspecify.annotations.NullMarked;
