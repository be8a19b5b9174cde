package io.gdbos.core.testkit.internal;

import java.time.LocalDate;

/**
 * An invented person. Immutable; the text form names nobody.
 *
 * @param number the citizen number, 18 characters
 * @param name the name, simplified, with the standard dot if it has one
 * @param isMale whether male
 * @param born the date of birth
 * @param ethnicity the code of GB/T 3304
 */
record Person(String number, String name, boolean isMale, LocalDate born, String ethnicity) {
    @Override
    public String toString() {
        return "Person[]";
    }
}
