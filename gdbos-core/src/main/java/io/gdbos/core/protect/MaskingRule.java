package io.gdbos.core.protect;

/**
 * How one kind of value is masked for display, by the conventions of government services. A mask cannot be turned back;
 * it counts characters, not bytes, and never shows more than its rule says: a value of another form than the rule is
 * for, or one too short for it, is hidden wholly. Immutable.
 */
public enum MaskingRule {
    /** A person's name: the first character stays; from three characters on the last one too: 张*, 张*三. */
    NAME,
    /** A citizen number: the division and the last four stay; of 15 digits the last three. The birth date is hidden. */
    CITIZEN_NUMBER,
    /** A mobile number: three and four stay. A fixed one keeps its area code and the last two. */
    PHONE,
    /** An address: it stays down to the county or district; without one nothing stays. */
    ADDRESS,
    /** A number of a certificate, contract or licence: two and four stay. */
    CERTIFICATE_NUMBER,
    /** A bank card: the last four stay. */
    BANK_CARD,
    /**
     * A social credit code: codes of organisations are public and stay; of an individual business (92), which is tied
     * to a person, the first eight and the last two stay.
     */
    CREDIT_CODE,
    /** An e-mail address: the first character and the domain stay; the length is not shown. */
    EMAIL,
    /** The plate of a vehicle: two at each end stay. */
    PLATE,
    /** A date: only the year stays. */
    DATE,
    /** A real-estate unit code: it stays down to the building, the unit is hidden. */
    REAL_ESTATE_UNIT,
    /**
     * Free text: what has the form of a number, an e-mail address, a plate, an address or a name behind its label is
     * masked. A name without a label is not found; where one may stand, {@link #HIDDEN} is the rule.
     */
    FREE_TEXT,
    /** Anything else that is personal: the first character stays. */
    GENERIC,
    /** Nothing stays, not even the length. */
    HIDDEN,
    /** Everything stays: for values that are public. */
    OPEN;

    /**
     * Masks a value.
     *
     * @param text the value
     * @return the value with stars in place of what is hidden; empty for empty
     */
    public String mask(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (this) {
            case NAME -> Stars.count(text) == 2 ? Stars.keep(text, 1, 0, 1) : Stars.keep(text, 1, 1, 1);
            case CITIZEN_NUMBER -> NumberMasks.citizenNumber(text);
            case PHONE -> NumberMasks.phone(text);
            case ADDRESS -> AddressMask.mask(text);
            case CERTIFICATE_NUMBER -> Stars.keep(text, 2, 4, 3);
            case BANK_CARD -> NumberMasks.bankCard(text);
            case CREDIT_CODE -> NumberMasks.creditCode(text);
            case EMAIL -> NumberMasks.email(text);
            case PLATE -> NumberMasks.plate(text);
            case DATE -> NumberMasks.date(text);
            case REAL_ESTATE_UNIT -> NumberMasks.realEstateUnit(text);
            case FREE_TEXT -> FreeTextMask.mask(text);
            case GENERIC -> Stars.keep(text, 1, 0, 1);
            case HIDDEN -> "***";
            case OPEN -> text;
        };
    }
}
