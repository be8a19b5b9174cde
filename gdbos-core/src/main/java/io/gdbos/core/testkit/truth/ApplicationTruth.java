package io.gdbos.core.testkit.truth;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is true about one application. Immutable; the text form holds no personal data.
 *
 * @param application the number of the application
 * @param child the citizen number of the child
 * @param region the code of the district applied to
 * @param school the id of the school applied to
 * @param facts what is really so
 * @param dates the true order keys
 * @param batch the batch that the facts give in the district, 0 for none
 * @param forgery the forged certificate, null when the papers are genuine
 * @param late tables that hold a genuine certificate too late, or not yet
 * @param unanswered tables that never answer for a person of the family
 * @param variations what was done to the written values, in the registers and in the form
 * @param sameChild the number of the other application for the same child, null when there is none
 * @param stands false for the second of two applications for the same child
 */
public record ApplicationTruth(
        String application,
        String child,
        String region,
        String school,
        EnrolmentFacts facts,
        OrderDates dates,
        int batch,
        @Nullable Forgery forgery,
        List<String> late,
        List<String> unanswered,
        List<Variation> variations,
        @Nullable String sameChild,
        boolean stands) {
    /** Copies the lists. */
    public ApplicationTruth {
        Objects.requireNonNull(application, "application");
        late = List.copyOf(late);
        unanswered = List.copyOf(unanswered);
        variations = List.copyOf(variations);
    }

    /**
     * Whether the child is to be admitted on this application: of age, the applicant a guardian, in a batch, and
     * nothing forged. A missing vaccination is made up for and does not count here.
     *
     * @return whether an official who knows the truth approves
     */
    public boolean qualifies() {
        return batch > 0 && facts.schoolAge() && facts.guardianOfChild() && forgery == null && stands;
    }

    /**
     * Whether a certificate is forged.
     *
     * @return true when the family declares one
     */
    public boolean isForged() {
        return forgery != null;
    }

    /**
     * Whether the child is applied for twice.
     *
     * @return true for both applications
     */
    public boolean isDouble() {
        return sameChild != null;
    }

    /**
     * Whether the case is clear: the child qualifies, the papers are genuine, the application is the only one, and each
     * difference is the same value or a variant of it, whatever the kind. A certificate that its register holds late or
     * not yet, and a register that never answers, are neither.
     *
     * @return whether a perfect machine would need no official
     */
    public boolean isClear() {
        return qualifies() && !isDouble() && late.isEmpty() && unanswered.isEmpty();
    }

    @Override
    public String toString() {
        return "ApplicationTruth[" + application + ", batch " + batch + "]";
    }
}
