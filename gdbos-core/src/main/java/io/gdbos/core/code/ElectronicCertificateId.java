package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of an electronic certificate (GB/T 36904-2018): a root, the type of certificate, the issuer, a serial, a
 * version and a check character, with dots between.
 *
 * <p>Issuers with a division code in place of a credit code are in use, so the form is read leniently; whether the
 * check character computes is a second answer, {@link #isCheckValid()}. Immutable.
 *
 * @param value the id, letters in capitals
 */
public record ElectronicCertificateId(String value) implements Identifier, Comparable<ElectronicCertificateId> {
    private static final String ROOT = "1.2.156.3005.2";
    private static final String EXAMPLE = ROOT + ".11100000000013338W011.11430000006122244L.20230000403.001.U";
    private static final Pattern FORM = Pattern.compile(
            "1\\.2\\.156\\.3005\\.2\\.([0-9A-Z]{21})\\.([0-9A-Z]{6,18})\\.([0-9A-Z]{1,32})\\.(\\d{3})\\.([0-9A-Z])");

    /** Checks the form, not the check character. */
    public ElectronicCertificateId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Makes an id and computes its check character.
     *
     * @param type the type of certificate: the credit code of the body that defines it and three characters
     * @param issuer the credit code of the issuer
     * @param serial the serial, 1 to 32 letters or digits
     * @param version the version, 1 to 999
     * @return the id
     */
    public static ElectronicCertificateId of(String type, String issuer, String serial, int version) {
        String number = Integer.toString(1000 + version).substring(1);
        char check = CheckCharacters.MOD_37_36.of(type + issuer + serial + number);
        return new ElectronicCertificateId(
                ROOT + "." + type + "." + issuer + "." + serial + "." + number + "." + check);
    }

    /**
     * Reads an id as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException when the text is not well-formed
     */
    public static ElectronicCertificateId parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads an id. A check character that does not compute is a warning.
     *
     * @param text the id
     * @return the id, or why the text is none
     */
    public static Parsed<ElectronicCertificateId> tryParse(String text) {
        String normal = normalize(text);
        if (!FORM.matcher(normal).matches()) {
            return bad(normal);
        }
        var id = new ElectronicCertificateId(normal);
        char expected = id.computedCheck();
        return new Parsed.Ok<>(
                id,
                expected == normal.charAt(normal.length() - 1)
                        ? Findings.none()
                        : Findings.of(CodeFindings.doubtfulCheck(Term.CERTIFICATE_ID, normal, expected)));
    }

    /**
     * The writing by which ids are compared, whether or not the text is an id.
     *
     * @param text the id
     * @return capitals, half width, no white space
     */
    public static String normalize(String text) {
        return IdentifierText.compact(text).replace('。', '.').replace('．', '.');
    }

    /**
     * The type of certificate.
     *
     * @return 21 characters: the credit code of the body that defines the type, and three more
     */
    public String type() {
        return part(1);
    }

    /**
     * The issuer.
     *
     * @return a credit code, or in some ids a division code
     */
    public String issuer() {
        return part(2);
    }

    /**
     * The serial that the issuer gave.
     *
     * @return 1 to 32 characters
     */
    public String serial() {
        return part(3);
    }

    /**
     * The version of the certificate.
     *
     * @return 0 to 999
     */
    public int version() {
        return Integer.parseInt(part(4));
    }

    /**
     * Whether the last character is the one that the others give.
     *
     * @return true when it computes
     */
    @Override
    public boolean isCheckValid() {
        return computedCheck() == value.charAt(value.length() - 1);
    }

    @Override
    public int compareTo(ElectronicCertificateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private char computedCheck() {
        return CheckCharacters.MOD_37_36.of(part(1) + part(2) + part(3) + part(4));
    }

    private String part(int group) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("The form was checked when the id was made.");
        }
        return matcher.group(group);
    }

    private static Parsed<ElectronicCertificateId> bad(String text) {
        return new Parsed.Bad<>(CodeFindings.form(Term.CERTIFICATE_ID, IdentifierText.quote(text), EXAMPLE));
    }
}
