package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.util.Objects;
import org.bouncycastle.math.ec.ECPoint;

/**
 * A public key of SM2. Its id is made from the key itself, so that it cannot name another. Immutable.
 */
public final class Sm2PublicKey {
    private static final int ID_DIGITS = 16;

    private final ECPoint point;
    private final String id;

    private Sm2PublicKey(ECPoint point) {
        this.point = point;
        this.id = "sm2-" + Digests.hex(Sm3.digest(point.getEncoded(false))).substring(0, ID_DIGITS);
    }

    static Sm2PublicKey of(ECPoint point) {
        return new Sm2PublicKey(point);
    }

    /**
     * Reads a public key: the point as 130 hexadecimal digits that begin with 04, or SubjectPublicKeyInfo in PEM,
     * {@code -----BEGIN PUBLIC KEY-----}.
     *
     * @param text the key
     * @return the key
     * @throws io.gdbos.core.GdbosException when it is something else, a key of another curve or no point of the curve
     */
    public static Sm2PublicKey parse(String text) {
        return new Sm2PublicKey(Sm2Pem.publicKey(Objects.requireNonNull(text, "text")));
    }

    /**
     * The id of the key.
     *
     * @return {@code sm2-} and 16 hexadecimal digits of the SM3 digest of the point
     */
    public String id() {
        return id;
    }

    /**
     * The point as hexadecimal digits.
     *
     * @return 130 digits, the first two 04
     */
    public String hex() {
        return Digests.hex(point.getEncoded(false));
    }

    ECPoint point() {
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sm2PublicKey key && point.equals(key.point);
    }

    @Override
    public int hashCode() {
        return point.hashCode();
    }

    @Override
    public String toString() {
        return "Sm2PublicKey[" + id + "]";
    }
}
