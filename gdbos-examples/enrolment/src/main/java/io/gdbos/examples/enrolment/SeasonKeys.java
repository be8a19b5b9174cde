package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.KeyFile;
import io.gdbos.core.protect.Signer;
import io.gdbos.core.protect.bouncycastle.Sm2KeyPair;
import io.gdbos.core.protect.bouncycastle.Sm4GcmCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * What a season does with its keys. Immutable.
 *
 * @param cipher encrypts data of persons
 * @param signer signs notices, or null
 * @param random the source of nonces, salts and signatures
 */
record SeasonKeys(FieldCipher cipher, @Nullable Signer signer, SecureRandom random) {
    static SeasonKeys read(SeasonKeyFiles files, SecureRandom random) {
        Path fields = files.fields();
        Path signing = files.signing();
        return new SeasonKeys(
                fields == null ? FieldCipher.none() : Sm4GcmCipher.of(KeyFile.read(fields), random),
                signing == null ? null : signer(signing, random),
                random);
    }

    private static Signer signer(Path file, SecureRandom random) {
        try {
            return Sm2KeyPair.parse(Files.readString(file)).signer(random);
        } catch (IOException e) {
            throw new GdbosException("Key file \"" + file + "\" cannot be read.", e);
        }
    }
}
