package io.gdbos.core.protect.bouncycastle;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The curve that GB/T 32918.5 recommends, and the identity that stands where none was agreed. */
final class Sm2Curve {
    static final ECDomainParameters DOMAIN = domain();
    static final String DEFAULT_IDENTITY = "1234567812345678";
    static final String ALGORITHM = "SM2-SM3";

    private static final int LONGEST_IDENTITY = 8_191;

    private Sm2Curve() {}

    private static ECDomainParameters domain() {
        X9ECParameters curve = CustomNamedCurves.getByName("sm2p256v1");
        return new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
    }

    /** The identity as bytes; its length in bits must fit into 16 bits. */
    static byte[] identity(String identity) {
        byte[] bytes = identity.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_IDENTITY) {
            throw new IllegalArgumentException(
                    "An identity has at most " + LONGEST_IDENTITY + " bytes; came " + bytes.length + ".");
        }
        return bytes;
    }
}
