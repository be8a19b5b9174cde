/** The enrolment example. */
@NullMarked
package io.gdbos.examples.enrolment;

import org.jspecify.annotations.NullMarked;
