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
                fields == null ? FieldCipher.none() : Sm4GcmCipher.of(KeyFile.read(checked(fields)), random),
                signing == null ? null : signer(checked(signing), random),
                random);
    }

    private static Path checked(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new GdbosException("Key file \"" + file + "\" is not there.");
        }
        if (KeyFile.isOpenToOthers(file)) {
            throw new GdbosException(
                    "Key file \"" + file + "\" may be read or written by others than its owner; mode 600 is required.",
                    "Maybe \"chmod 600 " + file + "\" was forgotten.",
                    null);
        }
        return file;
    }

    private static Signer signer(Path file, SecureRandom random) {
        try {
            return Sm2KeyPair.parse(Files.readString(file)).signer(random);
        } catch (IOException e) {
            throw new GdbosException("Key file \"" + file + "\" cannot be read.", e);
        } catch (GdbosException e) {
            throw new GdbosException("Key file \"" + file + "\": " + e.getMessage(), e.hint(), e);
        }
    }
}
