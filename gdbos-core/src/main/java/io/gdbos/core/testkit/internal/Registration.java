package io.gdbos.core.testkit.internal;

import java.time.LocalDate;

/**
 * One person's place in a household book. Immutable.
 *
 * @param person the person
 * @param book the number of the book
 * @param relation the relation to the head, a code of GB/T 4761
 * @param place the address of the book
 * @param movedIn when the person was registered in it
 */
record Registration(Person person, String book, String relation, Place place, LocalDate movedIn) {}
