/**
 * SM4-GCM for fields and SM2 for signatures over the Bouncy Castle provider, by its lightweight interface: nothing is
 * registered with the platform. The only room that sees the library, which is optional. GB/T 39786-2021 asks deployed
 * systems for certified modules; these stand behind the same ports.
 *
 * <pre>{@code
 * FieldCipher cipher = Sm4GcmCipher.of(KeyFile.read(Path.of("field.keys")), random);
 * Cell cell = new Cell("enr_notice", "content", "notice-1");
 * String stored = cipher.encrypt("录取通知", cell);
 * String read = cipher.decrypt(stored, cell);
 *
 * Sm2KeyPair pair = Sm2KeyPair.generate(random);
 * DetachedSignature signature = pair.signer(random).sign(key);
 * boolean isValid = Sm2Verifier.of(pair.publicKey()).verify(key, signature) == SignatureVerifier.Check.VALID;
 * }</pre>
 */
@NullMarked
package io.gdbos.core.protect.bouncycastle;

import org.jspecify.annotations.NullMarked;
