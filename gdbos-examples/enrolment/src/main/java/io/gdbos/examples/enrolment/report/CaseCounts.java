package io.gdbos.examples.enrolment.report;

/**
 * What became of the applications of one place. Each case is either decided by the machine, approved by an official,
 * placed by the district or pending. Immutable.
 *
 * @param families families that registered: different groups of guardians, however many children they enrol
 * @param applications forms that were filed
 * @param cases children applied for; several applications for one child are one case
 * @param decidedByMachine cases that the machine approved, so that no official reviewed them
 * @param approvedByOfficial cases that an official reviewed and approved
 * @param placedByDistrict cases that an official handed to the district office for placing (统筹)
 * @param pending cases that have not ended
 * @param notices admission notices issued, all of them online
 * @param doubtful cases in which at least one check ended in doubt
 * @param conflicts cases of a child that was applied for more than once
 * @param conflictsResolved of those, the ones in which an official chose the application that stands
 * @param humanTasks tasks that officials got: conflicts to settle and cases to review
 */
public record CaseCounts(
        long families,
        long applications,
        long cases,
        long decidedByMachine,
        long approvedByOfficial,
        long placedByDistrict,
        long pending,
        long notices,
        long doubtful,
        long conflicts,
        long conflictsResolved,
        long humanTasks) {
    /**
     * Cases that an official decided.
     *
     * @return approved and placed ones together
     */
    public long decidedByOfficial() {
        return approvedByOfficial + placedByDistrict;
    }

    /**
     * The online admission rate: notices as a share of cases.
     *
     * @return 0 to 1; 0 when there are no cases
     */
    public double onlineAdmissionRate() {
        return cases == 0 ? 0 : (double) notices / cases;
    }
}
