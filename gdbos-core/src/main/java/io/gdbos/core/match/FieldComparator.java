package io.gdbos.core.match;

/** How the values of a field are compared. Immutable. */
public enum FieldComparator {
    /** Text: width, letter case, spaces, traditional and variant characters. */
    TEXT,
    /** Names of persons: as text, and by reading, shape, parts and Pinyin. */
    PERSON_NAME,
    /** Citizen numbers: 15 and 18 digits, x and X, typing errors. */
    CITIZEN_NUMBER,
    /** Dates in all their writings. */
    DATE,
    /** Addresses, level by level. */
    ADDRESS,
    /** Numbers of certificates of real-estate rights. */
    PROPERTY_CERTIFICATE,
    /** Numbers of birth certificates. */
    BIRTH_CERTIFICATE,
    /** Numbers of contracts and others without a check: equal but for width, letter case and spaces. */
    CONTRACT_NUMBER,
    /** Codes: equal but for width, letter case and spaces. */
    CODE,
    /** Yes or no, also as 是 and 否. */
    YES_NO,
    /** Numbers, by their value. */
    NUMBER
}
