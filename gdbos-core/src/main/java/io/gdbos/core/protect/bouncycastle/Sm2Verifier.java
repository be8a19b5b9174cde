package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.SignatureVerifier;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.SM2Signer;

/** Checks signatures of SM2 over SM3 (GB/T 32918.2) with public keys that were handed in. Thread-safe. */
public final class Sm2Verifier implements SignatureVerifier {
    private final Map<String, Sm2PublicKey> keys;
    private final byte[] identity;

    private Sm2Verifier(Map<String, Sm2PublicKey> keys, byte[] identity) {
        this.keys = keys;
        this.identity = identity;
    }

    /**
     * A verifier under the default identity of the standard.
     *
     * @param keys the public keys of who may sign
     * @return the verifier
     */
    public static SignatureVerifier of(Sm2PublicKey... keys) {
        return of(List.of(keys), Sm2Curve.DEFAULT_IDENTITY);
    }

    /**
     * A verifier.
     *
     * @param keys the public keys of who may sign
     * @param identity the signers' distinguishing identifier
     * @return the verifier
     */
    public static SignatureVerifier of(Collection<Sm2PublicKey> keys, String identity) {
        Map<String, Sm2PublicKey> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id(), key));
        return new Sm2Verifier(Map.copyOf(byId), Sm2Curve.identity(identity));
    }

    @Override
    public Check verify(byte[] content, DetachedSignature signature) {
        Sm2PublicKey key = keys.get(signature.keyId());
        if (key == null) {
            return Check.UNKNOWN_KEY;
        }
        byte[] value;
        try {
            value = Base64.getDecoder().decode(signature.value());
        } catch (IllegalArgumentException notBase64) {
            return Check.INVALID;
        }
        SM2Signer verifier = new SM2Signer();
        verifier.init(false, new ParametersWithID(new ECPublicKeyParameters(key.point(), Sm2Curve.DOMAIN), identity));
        verifier.update(content, 0, content.length);
        boolean isRight = signature.algorithm().equals(Sm2Curve.ALGORITHM) && verifier.verifySignature(value);
        return isRight ? Check.VALID : Check.INVALID;
    }

    @Override
    public String toString() {
        return "Sm2Verifier" + keys.keySet();
    }
}
