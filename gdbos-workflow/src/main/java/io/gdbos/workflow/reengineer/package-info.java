/**
 * Re-engineering: from a process as it is, the evidence that agencies hold and the rules that can be executed, to the
 * process as it can be, with a recommendation and its evidence for every change, and for every change that was looked
 * at and not made.
 *
 * <p>A material is waived only when all that it proves is proved by published fields. A check is automated only when
 * its rule can be executed; what stays doubtful goes to an official. Nothing here decides about a case.
 *
 * <pre>{@code
 * ReengineerContext context = ReengineerContext.builder("compulsory-education-enrolment")
 *         .place(RegionCode.parse("370705"), LocalDate.of(2026, 7, 1))
 *         .purpose("compulsory-education-enrolment", actor)
 *         .material("household-book", BilingualText.of("Household book", "户口簿"), "household")
 *         .reviewStep("review")
 *         .build();
 * Redesign redesign = Reengineer.derive(paperProcess, finder, rules, context);
 * FourReductions reductions = FourReductions.between(redesign.asIs(), redesign.toBe());
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.reengineer;

import org.jspecify.annotations.NullMarked;
