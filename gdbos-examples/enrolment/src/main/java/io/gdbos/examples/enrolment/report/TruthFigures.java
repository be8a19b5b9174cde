package io.gdbos.examples.enrolment.report;

/**
 * What was decided, compared with what is true. Only a simulated city knows the truth. Immutable.
 *
 * @param clearCases cases whose child qualifies, whose papers are genuine and whose every difference between form and
 *     register is "same" or "variant"
 * @param clearDecidedWithoutHuman of those, the ones approved by the machine with no task for an official
 * @param needlessHumanTasks tasks for officials on clear cases
 * @param forgeries applications with a forged certificate
 * @param forgeriesToOfficial forged applications that came before an official
 * @param forgeriesRefused of those, the ones that an official did not approve
 * @param forgeriesApproved forged applications that the machine approved
 * @param wrongApprovals cases that the machine approved although the child does not qualify, or in another batch than
 *     the true one, or with an order key whose date is not the true one
 * @param orderDatesMissing cases that the machine approved rightly, with no date for an order key that has a true one
 */
public record TruthFigures(
        long clearCases,
        long clearDecidedWithoutHuman,
        long needlessHumanTasks,
        long forgeries,
        long forgeriesToOfficial,
        long forgeriesRefused,
        long forgeriesApproved,
        long wrongApprovals,
        long orderDatesMissing) {
    /**
     * The share of clear cases that needed no human.
     *
     * @return 0 to 1; 0 when there are no clear cases
     */
    public double clearWithoutHumanRate() {
        return clearCases == 0 ? 0 : (double) clearDecidedWithoutHuman / clearCases;
    }
}
