/**
 * Intake: a form is read by data element, what the catalogue supplies is not asked, and applications for the same
 * child are brought together.
 *
 * <pre>{@code
 * IntakeDesk desk = new IntakeDesk(guard, pseudonyms, serviceItem, purpose, day);
 * RegisteredApplication application = desk.register(form);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.intake;

import org.jspecify.annotations.NullMarked;
