package io.gdbos.core.code;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The findings of this room, one maker for each code. The caller masks what is personal. */
final class CodeFindings {
    private CodeFindings() {}

    static Finding length(Term term, String required, String shown, String text) {
        String maybe = shown.contains("E+")
                ? "Maybe the sheet kept the number as a floating-point value; its last digits are lost."
                : null;
        return length(term, required, shown, text, maybe);
    }

    static Finding digitLost(Term term, String required, String shown, String text) {
        return length(
                term,
                required,
                shown,
                text,
                "Maybe a leading or trailing digit was lost when the sheet was read as numbers.");
    }

    static Finding character(Term term, String shown, String text, int at, @Nullable String maybe) {
        String character = IdentifierText.character(text.codePointAt(at));
        return Finding.error(
                "GDB-COD-002",
                "",
                term.english + " \"" + shown + "\" has " + character + " at position " + (at + 1)
                        + ", which may not stand there." + line(maybe),
                term.chinese + "“" + shown + "”第" + (at + 1) + "位" + character + "不在允许的字符范围内。");
    }

    static Finding birthDate(Term term, String shown) {
        return Finding.error(
                "GDB-COD-003",
                "",
                term.english + " \"" + shown + "\" holds no real date of birth at positions 7 to 14.",
                term.chinese + "“" + shown + "”中的出生日期不是真实日期。");
    }

    static Finding check(Term term, String shown, @Nullable String maybe) {
        return Finding.error(
                "GDB-COD-004",
                "",
                term.english + " \"" + shown + "\" does not end in the check character that its other digits give."
                        + line(maybe),
                term.chinese + "“" + shown + "”校验码不正确。");
    }

    static Finding doubtfulCheck(Term term, String shown, char expected, @Nullable String maybe) {
        return Finding.warning(
                "GDB-COD-005",
                "",
                term.english + " \"" + shown + "\" should end in " + expected
                        + "; codes in use are known to fail this check, so ask the register."
                        + line(maybe),
                term.chinese + "“" + shown + "”校验码应为" + expected + "；个别在用代码不符合校验规则，请以登记机关为准。");
    }

    static Finding upgraded(Term term, String shown) {
        return Finding.info(
                "GDB-COD-006",
                "",
                term.english + " \"" + shown + "\" was written with 15 digits and was completed to 18.",
                term.chinese + "“" + shown + "”为15位旧号，已升为18位。");
    }

    static Finding form(Term term, String shown, String example) {
        return Finding.error(
                "GDB-COD-007",
                "",
                term.english + " \"" + shown + "\" is not well-formed; it should look like " + example + ".",
                term.chinese + "“" + shown + "”格式不正确，应形如" + example + "。");
    }

    static Finding part(Term term, String shown, String english, String chinese) {
        return Finding.warning(
                "GDB-COD-008",
                "",
                term.english + " \"" + shown + "\" " + english,
                term.chinese + "“" + shown + "”" + chinese);
    }

    static Finding placeholder(Term term, String shown) {
        return Finding.warning(
                "GDB-COD-009",
                "",
                term.english + " \"" + shown + "\" looks like a placeholder.",
                term.chinese + "“" + shown + "”疑似占位号码。");
    }

    static Finding implausible(Term term, String shown, String english, String chinese) {
        return Finding.error(
                "GDB-COD-010",
                "",
                term.english + " \"" + shown + "\" " + english,
                term.chinese + "“" + shown + "”" + chinese);
    }

    static Finding otherKind(Term term, String shown) {
        return Finding.error(
                "GDB-COD-014",
                "",
                term.english + " \"" + shown + "\" is well-formed, but begins as a number of another kind does.",
                term.chinese + "“" + shown + "”格式正确，但按其前六位属于其他证件号码。");
    }

    static Finding notStrict(Term term, String shown, String english, String chinese) {
        return Finding.error(
                "GDB-COD-015",
                "",
                term.english + " \"" + shown + "\" " + english,
                term.chinese + "“" + shown + "”" + chinese);
    }

    /** The error of a wrong check character, once a register confirmed the code: a warning. */
    static Finding confirmed(Finding error) {
        return Finding.warning(
                "GDB-COD-011",
                "",
                error.text().english().lines().findFirst().orElseThrow()
                        + " The register knows it, so it is taken as it is.",
                error.text().chinese() + "登记机关已确认该号码，予以采用。");
    }

    static <T> Findings standing(Parsed<T> parsed, Standing standing, LocalDate date) {
        return switch (standing) {
            case IN_FORCE, KNOWN, NOT_ANSWERED -> Findings.none();
            case NOT_IN_FORCE ->
                Findings.of(Finding.warning(
                        "GDB-COD-013",
                        "",
                        "\"" + shown(parsed) + "\" is known to the register, but was not in force on " + date + ".",
                        "“" + shown(parsed) + "”已登记，但在" + date + "不在有效期内。"));
            case NOT_KNOWN ->
                Findings.of(new Finding(
                        "GDB-COD-012",
                        isProved(parsed) ? Severity.WARNING : Severity.ERROR,
                        "",
                        BilingualText.of(
                                "\"" + shown(parsed) + "\" is not known to the register that was asked.",
                                "“" + shown(parsed) + "”在所查登记簿中不存在。")));
        };
    }

    private static boolean isProved(Parsed<?> parsed) {
        return parsed instanceof Parsed.Ok<?> ok && !(ok.value() instanceof Identifier id && !id.isCheckValid());
    }

    /** The value as it prints itself: masked when it is personal. */
    private static String shown(Parsed<?> parsed) {
        Object read = parsed instanceof Parsed.Bad<?> bad ? bad.unconfirmed() : ((Parsed.Ok<?>) parsed).value();
        return IdentifierText.quote(String.valueOf(read));
    }

    private static Finding length(Term term, String required, String shown, String text, @Nullable String maybe) {
        boolean isCut = text.length() > IdentifierText.LONGEST;
        int came = isCut ? IdentifierText.LONGEST : text.codePointCount(0, text.length());
        return Finding.error(
                "GDB-COD-001",
                "",
                term.english + " \"" + shown + "\" has " + (isCut ? "more than " : "") + came + " characters; "
                        + required + " are required." + line(maybe),
                term.chinese + "“" + shown + "”" + (isCut ? "超过" : "有") + came + "位，应为"
                        + required.replace(" or ", "或").replace(", ", "、") + "位。");
    }

    private static String line(@Nullable String maybe) {
        return maybe == null ? "" : "\n" + maybe;
    }

    /** What an identifier is called in both languages. */
    enum Term {
        CITIZEN_NUMBER("Citizen number", "公民身份号码"),
        RESIDENCE_PERMIT("Residence permit number", "港澳台居民居住证号码"),
        PERMANENT_RESIDENCE("Permanent residence number", "外国人永久居留身份证号码"),
        TRAVEL_DOCUMENT("Travel document number", "出入境证件号码"),
        CREDIT_CODE("Unified social credit code", "统一社会信用代码"),
        ORGANISATION_CODE("Organisation code", "组织机构代码"),
        REGISTRATION_NUMBER("Registration number", "工商注册号"),
        REGION_CODE("Region code", "行政区划代码"),
        CERTIFICATE_ID("Electronic certificate id", "电子证照标识"),
        UNIT_CODE("Real-estate unit code", "不动产单元代码"),
        PROPERTY_CERTIFICATE("Property certificate number", "不动产权证号"),
        BIRTH_CERTIFICATE("Birth certificate number", "出生医学证明编号"),
        RESOURCE_CODE("Resource code", "信息资源代码"),
        ITEM_CODE("Service item code", "政务服务事项编码"),
        MOBILE_NUMBER("Mobile number", "手机号码"),
        FIXED_PHONE("Fixed telephone number", "固定电话号码");

        final String english;
        final String chinese;

        Term(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        static Term of(PersonNumber number) {
            return number instanceof CitizenNumber
                    ? CITIZEN_NUMBER
                    : number instanceof ResidencePermitNumber ? RESIDENCE_PERMIT : PERMANENT_RESIDENCE;
        }
    }
}
