package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.Signer;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** Signs with SM2 over SM3 (GB/T 32918.2); the signature is the DER sequence of r and s. Thread-safe. */
final class Sm2Signer implements Signer {
    private final ECPrivateKeyParameters key;
    private final String keyId;
    private final SecureRandom random;
    private final byte[] identity;

    Sm2Signer(ECPrivateKeyParameters key, String keyId, SecureRandom random, byte[] identity) {
        this.key = key;
        this.keyId = keyId;
        this.random = random;
        this.identity = identity;
    }

    @Override
    public DetachedSignature sign(byte[] content) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), identity));
        signer.update(content, 0, content.length);
        try {
            byte[] signature = signer.generateSignature();
            return new DetachedSignature(
                    Sm2Curve.ALGORITHM, keyId, Base64.getEncoder().encodeToString(signature));
        } catch (CryptoException e) {
            throw new IllegalStateException("Signing with key \"" + keyId + "\" failed.", e);
        }
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public String toString() {
        return "Sm2Signer[" + keyId + "]";
    }
}
