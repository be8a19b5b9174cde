package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * Holds what an identifier says against what the same record declares. A record that contradicts itself is wrong in one
 * of the two places; which, these checks cannot tell. Findings mask what is personal. Thread-safe.
 */
public final class InRecordChecks {
    private InRecordChecks() {}

    /**
     * The date of birth that a number holds against the declared one.
     *
     * @param number the number
     * @param declared the date
     * @return an error (GDB-COD-020) when they differ
     */
    public static Findings birthDate(PersonNumber number, LocalDate declared) {
        return birthDate(number, number.birthDate().equals(declared));
    }

    /**
     * The date of birth that an older permanent-residence number holds, without its century, against the declared one.
     *
     * @param number the number
     * @param declared the date
     * @return an error (GDB-COD-020) when the year within the century, the month or the day differ
     */
    public static Findings birthDate(PermanentResidence2017 number, LocalDate declared) {
        return birthDate(number, number.mayBeBornOn(declared));
    }

    /**
     * The sex that a number holds against the declared one.
     *
     * @param number the number
     * @param declared the code of GB/T 2261.1; only {@code 1} and {@code 2} are compared, others declare nothing
     * @return an error (GDB-COD-021) when they differ
     */
    public static Findings sex(PersonNumber number, String declared) {
        boolean isOpen = !declared.equals("1") && !declared.equals("2");
        return isOpen || declared.equals(number.sexCode())
                ? Findings.none()
                : Findings.of(Finding.error(
                        "GDB-COD-021",
                        "",
                        "\"" + number + "\" holds another sex than the record declares (" + declared + ").",
                        "证件号码“" + number + "”中的性别与所填性别代码" + declared + "不一致。"));
    }

    /**
     * The region that a number holds against the declared one, by the structure of the codes. People move and keep
     * their number, and divisions change, so a difference is no more than a hint.
     *
     * @param number the number
     * @param declared the region of any level, such as that of the household
     * @return a warning (GDB-COD-022) when neither lies in the other
     */
    public static Findings region(PersonNumber number, RegionCode declared) {
        return region(number, declared, (child, ancestor) -> ancestor.contains(child));
    }

    /**
     * The region that a number holds against the declared one, by a dated table that knows successors.
     *
     * @param number the number
     * @param declared the region of any level
     * @param isIn whether its first region lies in its second, such as the region table on a day
     * @return a warning (GDB-COD-022) when neither lies in the other
     */
    public static Findings region(PersonNumber number, RegionCode declared, BiPredicate<RegionCode, RegionCode> isIn) {
        RegionCode held = number.region();
        return isIn.test(held, declared) || isIn.test(declared, held)
                ? Findings.none()
                : Findings.of(Finding.warning(
                        "GDB-COD-022",
                        "",
                        "\"" + number + "\" was given in another region than " + declared
                                + ", which the record declares.",
                        "证件号码“" + number + "”的签发地区与所填地区" + declared + "不一致。"));
    }

    /**
     * The organisation code within a credit code against the declared one.
     *
     * @param code the credit code
     * @param declared the organisation code
     * @return an error (GDB-COD-023) when they differ
     */
    public static Findings organisation(UnifiedSocialCreditCode code, OrganisationCode declared) {
        return code.organisation().equals(declared)
                ? Findings.none()
                : Findings.of(Finding.error(
                        "GDB-COD-023",
                        "",
                        "\"" + code + "\" holds the organisation code " + code.organisation()
                                + ", but the record declares " + declared + ".",
                        "统一社会信用代码“" + code + "”中的组织机构代码与所填“" + declared + "”不一致。"));
    }

    private static Findings birthDate(Identifier number, boolean agrees) {
        return agrees
                ? Findings.none()
                : Findings.of(Finding.error(
                        "GDB-COD-020",
                        "",
                        "\"" + number + "\" holds another date of birth than the record declares.",
                        "证件号码“" + number + "”中的出生日期与所填出生日期不一致。"));
    }
}
