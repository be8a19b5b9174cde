package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of an electronic certificate (GB/T 36904-2018): a root, the type of certificate, the issuer, a serial, a
 * version and a check character, with dots between.
 *
 * <p>Issuers with a division code in place of a credit code are in use, so {@link #tryParse} reads leniently, and
 * whether the check character computes is a second answer, {@link #isCheckValid()}. {@link #tryParseStrictly} holds a
 * text to the letter of the standard, as an issuer should before it gives an id away. Immutable.
 *
 * @param value the id, letters in capitals
 */
public record ElectronicCertificateId(String value) implements Identifier, Comparable<ElectronicCertificateId> {
    private static final String ROOT = "1.2.156.3005.2";
    private static final String EXAMPLE = ROOT + ".11100000000013338W011.11430000006122244L.20230000403.001.U";
    private static final int TYPE = ROOT.length() + 1;
    private static final int ISSUER = TYPE + 22;
    private static final Pattern FORM = Pattern.compile(
            "1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.(?:[0-9A-Z]{6}|[0-9A-Z]{18})\\.[0-9A-Z]{1,32}\\.\\d{3}\\.[0-9A-Z]");

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
     * Reads an id leniently: the issuer may be a credit code or six characters, the serial has 1 to 32 characters, and
     * a check character that does not compute is a warning.
     *
     * @param text the id
     * @return the id, or why the text is none
     */
    public static Parsed<ElectronicCertificateId> tryParse(String text) {
        String read = dots(IdentifierText.read(text));
        if (!FORM.matcher(read).matches()) {
            return bad(read);
        }
        var id = new ElectronicCertificateId(read);
        return new Parsed.Ok<>(id, id.isCheckValid() ? Findings.none() : Findings.of(id.doubt()));
    }

    /**
     * Reads an id strictly: the type begins with a credit code and the issuer is one, both well-formed, the version is
     * at least 1, and the check character computes.
     *
     * @param text the id
     * @return the id, or why the text is none
     */
    public static Parsed<ElectronicCertificateId> tryParseStrictly(String text) {
        Parsed<ElectronicCertificateId> lenient = tryParse(text);
        if (!(lenient instanceof Parsed.Ok<ElectronicCertificateId> ok)) {
            return lenient;
        }
        ElectronicCertificateId id = ok.value();
        Finding fault = id.strictFault();
        return fault == null ? lenient : new Parsed.Bad<>(fault, id.isCheckValid() ? null : id);
    }

    /**
     * The writing by which ids are compared, whether or not the text is an id.
     *
     * @param text the id
     * @return capitals, half width, no white space
     */
    public static String normalize(String text) {
        return dots(IdentifierText.compact(text));
    }

    /**
     * The type of certificate.
     *
     * @return 21 characters: the credit code of the body that defines the type, and three more
     */
    public String type() {
        return value.substring(TYPE, ISSUER - 1);
    }

    /**
     * The issuer.
     *
     * @return a credit code, or in some ids a division code
     */
    public String issuer() {
        return value.substring(ISSUER, serialStart() - 1);
    }

    /**
     * The serial that the issuer gave.
     *
     * @return 1 to 32 characters
     */
    public String serial() {
        return value.substring(serialStart(), versionStart() - 1);
    }

    /**
     * The version of the certificate.
     *
     * @return 0 to 999
     */
    public int version() {
        return IdentifierText.number(value, versionStart(), versionStart() + 3);
    }

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

    private int serialStart() {
        return value.indexOf('.', ISSUER) + 1;
    }

    /** Three digits, a dot and the check character close the id. */
    private int versionStart() {
        return value.length() - 5;
    }

    private char computedCheck() {
        String version = value.substring(versionStart(), versionStart() + 3);
        return CheckCharacters.MOD_37_36.of(type() + issuer() + serial() + version);
    }

    private @Nullable Finding strictFault() {
        if (!CreditCodeForm.isForm(type().substring(0, CreditCodeForm.LENGTH)) || !CreditCodeForm.isForm(issuer())) {
            return fault("names a body by something else than its credit code.", "所含机构代码不是统一社会信用代码。");
        }
        if (version() == 0) {
            return fault("has the version 000; versions begin with 001.", "版本号应从001起。");
        }
        return isCheckValid() ? null : CodeFindings.check(Term.CERTIFICATE_ID, shown(value), null);
    }

    private Finding doubt() {
        return CodeFindings.doubtfulCheck(Term.CERTIFICATE_ID, shown(value), computedCheck(), null);
    }

    private Finding fault(String english, String chinese) {
        return CodeFindings.notStrict(Term.CERTIFICATE_ID, shown(value), english, chinese);
    }

    private static String dots(String compact) {
        return compact.replace('。', '.');
    }

    private static String shown(String text) {
        return IdentifierText.quote(text);
    }

    private static Parsed<ElectronicCertificateId> bad(String text) {
        return new Parsed.Bad<>(CodeFindings.form(Term.CERTIFICATE_ID, shown(text), EXAMPLE));
    }
}
