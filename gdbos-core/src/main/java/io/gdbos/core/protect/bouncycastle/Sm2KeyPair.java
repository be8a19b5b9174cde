package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.protect.Signer;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/** A private key of SM2 and its public key. {@link #toString()} shows the id of the key alone. Immutable. */
public final class Sm2KeyPair {
    private final ECPrivateKeyParameters privateKey;
    private final Sm2PublicKey publicKey;

    private Sm2KeyPair(ECPrivateKeyParameters privateKey) {
        ECDomainParameters curve = Sm2Curve.DOMAIN;
        ECPoint point = new FixedPointCombMultiplier()
                .multiply(curve.getG(), privateKey.getD())
                .normalize();
        this.privateKey = privateKey;
        this.publicKey = Sm2PublicKey.of(point);
    }

    /**
     * Makes a new pair.
     *
     * @param random the source of the private key
     * @return the pair
     */
    public static Sm2KeyPair generate(SecureRandom random) {
        BigInteger order = Sm2Curve.DOMAIN.getN();
        BigInteger d;
        do {
            d = new BigInteger(order.bitLength(), random);
        } while (d.signum() == 0 || d.compareTo(order.subtract(BigInteger.ONE)) >= 0);
        return new Sm2KeyPair(new ECPrivateKeyParameters(d, Sm2Curve.DOMAIN));
    }

    /**
     * Reads a private key as tools write it: PKCS #8 in PEM, {@code -----BEGIN PRIVATE KEY-----}, not encrypted.
     *
     * @param pem the text
     * @return the pair
     * @throws io.gdbos.core.GdbosException when it is something else or a key of another curve
     */
    public static Sm2KeyPair parse(String pem) {
        return new Sm2KeyPair(Sm2Pem.privateKey(pem));
    }

    /**
     * The public key.
     *
     * @return the key to hand to those who verify
     */
    public Sm2PublicKey publicKey() {
        return publicKey;
    }

    /**
     * The private key as PKCS #8 in PEM, to be kept where only its owner can read it.
     *
     * @return the text
     */
    public String toPem() {
        return Sm2Pem.write(privateKey, publicKey.point());
    }

    /**
     * A signer under the default identity of the standard.
     *
     * @param random the source of the number that every signature needs anew
     * @return the signer
     */
    public Signer signer(SecureRandom random) {
        return signer(random, Sm2Curve.DEFAULT_IDENTITY);
    }

    /**
     * A signer.
     *
     * @param random the source of the number that every signature needs anew
     * @param identity the signer's distinguishing identifier (GB/T 32918.2), which goes into what is signed
     * @return the signer
     */
    public Signer signer(SecureRandom random, String identity) {
        return new Sm2Signer(
                privateKey, publicKey.id(), Objects.requireNonNull(random, "random"), Sm2Curve.identity(identity));
    }

    @Override
    public String toString() {
        return "Sm2KeyPair[" + publicKey.id() + "]";
    }
}
