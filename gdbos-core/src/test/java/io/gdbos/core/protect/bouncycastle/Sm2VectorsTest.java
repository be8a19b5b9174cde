package io.gdbos.core.protect.bouncycastle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.SampleKeys;
import io.gdbos.core.protect.SignatureVerifier;
import io.gdbos.core.protect.SignatureVerifier.Check;
import io.gdbos.core.protect.Signer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class Sm2VectorsTest {
    /** The example of GB/T 32918.5: private key, public key, the number k, r and s over "message digest". */
    private static final BigInteger D =
            new BigInteger("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8", 16);

    private static final String PUBLIC = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final BigInteger K =
            new BigInteger("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21", 16);
    private static final String RS = "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
            + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

    /** Made by OpenSSL 3.0 under the default identity. */
    private static final String TOOL_PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgfnI05Z4hyqvwxLsh
            J/DAuIEjvSMmAHB/+yTWr2VtF8ehRANCAARb+XKmzL0Mk5HYcM1M+YvxV5Ee+sYv
            bcLOLwqTkfJnDcs9ekfXMpEdxxF1Um0jNHWoZuc+a81kbeRnl7UN++EO
            -----END PRIVATE KEY-----
            """;

    private static final String TOOL_PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEW/lypsy9DJOR2HDNTPmL8VeRHvrG
            L23Czi8Kk5HyZw3LPXpH1zKRHccRdVJtIzR1qGbnPmvNZG3kZ5e1DfvhDg==
            -----END PUBLIC KEY-----
            """;
    private static final String TOOL_SIGNATURE = "304502205de1c59e45dbaa191db38663d82e8646e4ac5e18b447e75f2f97296a637b"
            + "467f022100dff7a938a1cff5ac3bd90fa8f2a168b63112e07bf980512c9b471fe41c07a2b1";
    private static final byte[] NOTICE = "录取通知书".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = SampleKeys.random();

    @Test
    void the_example_of_the_standard_is_signed_as_printed() throws CryptoException {
        SM2Signer signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        ECPrivateKeyParameters key = new ECPrivateKeyParameters(D, Sm2Curve.DOMAIN);
        signer.init(
                true,
                new ParametersWithID(
                        new ParametersWithRandom(key, new FixedNumber(K)),
                        Sm2Curve.identity(Sm2Curve.DEFAULT_IDENTITY)));
        byte[] message = "message digest".getBytes(StandardCharsets.UTF_8);
        signer.update(message, 0, message.length);

        assertEquals(RS, Digests.hex(signer.generateSignature()));
        assertEquals(PUBLIC, Sm2PublicKey.parse(PUBLIC).hex());
    }

    @Test
    void a_signature_of_another_tool_is_valid_here() {
        Sm2PublicKey key = Sm2PublicKey.parse(TOOL_PUBLIC);
        DetachedSignature signature = new DetachedSignature(
                "SM2-SM3", key.id(), Base64.getEncoder().encodeToString(Digests.parseHex(TOOL_SIGNATURE)));

        assertEquals(Check.VALID, Sm2Verifier.of(key).verify(NOTICE, signature));
    }

    @Test
    void a_private_key_of_another_tool_has_the_public_key_that_the_tool_says() {
        Sm2KeyPair pair = Sm2KeyPair.parse(TOOL_PRIVATE);

        assertEquals(Sm2PublicKey.parse(TOOL_PUBLIC), pair.publicKey());
        assertEquals(pair.publicKey(), Sm2KeyPair.parse(pair.toPem()).publicKey());
    }

    @Nested
    class Signatures {
        private final Sm2KeyPair pair = Sm2KeyPair.generate(random);
        private final Signer signer = pair.signer(random);
        private final SignatureVerifier verifier = Sm2Verifier.of(pair.publicKey());

        @Test
        void what_was_signed_is_valid_and_every_change_of_it_is_found() {
            DetachedSignature signature = signer.sign(NOTICE);

            assertEquals(Check.VALID, verifier.verify(NOTICE, signature));
            for (int i = 0; i < NOTICE.length; i++) {
                byte[] changed = NOTICE.clone();
                changed[i] ^= 1;
                assertEquals(Check.INVALID, verifier.verify(changed, signature));
            }
        }

        @Test
        void a_signature_that_was_changed_is_found_whatever_the_change() {
            DetachedSignature signature = signer.sign(NOTICE);
            byte[] value = Base64.getDecoder().decode(signature.value());
            for (int i = 0; i < value.length; i++) {
                byte[] changed = value.clone();
                changed[i] ^= 4;
                DetachedSignature wrong = new DetachedSignature(
                        "SM2-SM3", signature.keyId(), Base64.getEncoder().encodeToString(changed));
                assertEquals(Check.INVALID, verifier.verify(NOTICE, wrong));
            }
            for (String value2 : List.of("", "?", "MAA=")) {
                assertEquals(
                        Check.INVALID,
                        verifier.verify(NOTICE, new DetachedSignature("SM2-SM3", signer.keyId(), value2)));
            }
            assertEquals(
                    Check.INVALID,
                    verifier.verify(NOTICE, new DetachedSignature("RSA", signer.keyId(), signature.value())));
        }

        @Test
        void a_key_that_was_not_handed_in_is_unknown() {
            Sm2KeyPair other = Sm2KeyPair.generate(random);

            assertEquals(
                    Check.UNKNOWN_KEY,
                    verifier.verify(NOTICE, other.signer(random).sign(NOTICE)));
        }

        @Test
        void another_identity_has_not_signed() {
            DetachedSignature signature =
                    pair.signer(random, "education-370705").sign(NOTICE);

            assertEquals(Check.INVALID, verifier.verify(NOTICE, signature));
            assertEquals(
                    Check.VALID,
                    Sm2Verifier.of(List.of(pair.publicKey()), "education-370705")
                            .verify(NOTICE, signature));
        }

        @Test
        void the_private_key_is_shown_nowhere() {
            String secret = pair.toPem().lines().skip(1).findFirst().orElseThrow();

            assertFalse((pair + " " + signer + " " + verifier + " " + pair.publicKey()).contains(secret));
            assertTrue(pair.toString().contains(pair.publicKey().id()));
        }
    }

    @Test
    void what_is_no_key_is_refused_in_one_line_that_quotes_nothing() {
        for (String text :
                List.of("", "04ff", PUBLIC.replace("04", "05"), TOOL_PRIVATE, "-----BEGIN PUBLIC KEY-----")) {
            GdbosException refusal = assertThrows(GdbosException.class, () -> Sm2PublicKey.parse(text));
            assertTrue(String.valueOf(refusal.getMessage()).startsWith("A public key of SM2"), refusal.getMessage());
        }
        assertThrows(GdbosException.class, () -> Sm2KeyPair.parse(TOOL_PUBLIC));
    }

    /** Gives one number, as the example of the standard asks for. */
    private static final class FixedNumber extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] number;

        FixedNumber(BigInteger number) {
            this.number = Digests.parseHex(number.toString(16));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(number, 0, bytes, 0, bytes.length);
        }
    }
}
