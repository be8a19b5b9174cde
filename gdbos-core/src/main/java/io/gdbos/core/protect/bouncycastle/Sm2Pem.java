package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.GdbosException;
import io.gdbos.core.protect.Digests;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.math.ec.ECPoint;

/** Keys of SM2 in the forms that other tools write. No message holds any of what was read. */
final class Sm2Pem {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private Sm2Pem() {}

    static ECPrivateKeyParameters privateKey(String pem) {
        try {
            AsymmetricKeyParameter key = PrivateKeyFactory.createKey(body(pem, PRIVATE));
            if (key instanceof ECPrivateKeyParameters ec
                    && isOnCurve(ec.getParameters().getG())) {
                return new ECPrivateKeyParameters(ec.getD(), Sm2Curve.DOMAIN);
            }
        } catch (IOException | RuntimeException broken) {
            throw refusal("private key of SM2 as PKCS #8 in PEM");
        }
        throw refusal("private key of SM2 as PKCS #8 in PEM");
    }

    static ECPoint publicKey(String text) {
        try {
            String hex = text.strip();
            if (hex.startsWith("04")) {
                return Sm2Curve.DOMAIN.validatePublicPoint(
                        Sm2Curve.DOMAIN.getCurve().decodePoint(Digests.parseHex(hex)));
            }
            AsymmetricKeyParameter key = PublicKeyFactory.createKey(body(text, PUBLIC));
            if (key instanceof ECPublicKeyParameters ec
                    && isOnCurve(ec.getParameters().getG())) {
                return Sm2Curve.DOMAIN.validatePublicPoint(
                        Sm2Curve.DOMAIN.getCurve().decodePoint(ec.getQ().getEncoded(false)));
            }
        } catch (IOException | RuntimeException broken) {
            throw refusal("public key of SM2 as 130 hexadecimal digits or in PEM");
        }
        throw refusal("public key of SM2 as 130 hexadecimal digits or in PEM");
    }

    static String write(ECPrivateKeyParameters key, ECPoint point) {
        try {
            int bits = Sm2Curve.DOMAIN.getN().bitLength();
            AlgorithmIdentifier algorithm =
                    new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, GMObjectIdentifiers.sm2p256v1);
            ECPrivateKey inner = new ECPrivateKey(bits, key.getD(), new DERBitString(point.getEncoded(false)), null);
            byte[] der = new PrivateKeyInfo(algorithm, inner).getEncoded(ASN1Encoding.DER);
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
            return "-----BEGIN " + PRIVATE + "-----\n" + body + "\n-----END " + PRIVATE + "-----\n";
        } catch (IOException e) {
            throw new IllegalStateException("A key can always be written.", e);
        }
    }

    private static boolean isOnCurve(ECPoint generator) {
        return Arrays.equals(generator.getEncoded(false), Sm2Curve.DOMAIN.getG().getEncoded(false));
    }

    private static byte[] body(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no PEM");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }

    private static GdbosException refusal(String expected) {
        return new GdbosException(
                "A " + expected + " was expected; came something else.",
                "Maybe it is encrypted, of another curve, or in the older form \"EC PRIVATE KEY\".",
                null);
    }
}
