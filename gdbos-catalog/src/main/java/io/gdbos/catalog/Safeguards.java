package io.gdbos.catalog;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sharing regulation asks to be settled before a resource is submitted: its grade, and three reviews inside
 * the department. Immutable.
 *
 * @param grade the grade of the data (数据分类分级), in the words of the scheme in use; empty when not graded
 * @param isSecret whether it holds state or work secrets; such a resource is not catalogued here
 * @param secrecyReview the review of the secrecy risk, or null
 * @param impactAssessment the personal-information impact assessment, or null
 * @param headApproval the approval of the department's person in charge, or null
 */
public record Safeguards(
        String grade,
        boolean isSecret,
        @Nullable Review secrecyReview,
        @Nullable Review impactAssessment,
        @Nullable Review headApproval) {
    /** Nothing settled yet. */
    public static final Safeguards NONE = new Safeguards("", false, null, null, null);

    /** Checks for null. */
    public Safeguards {
        Objects.requireNonNull(grade, "grade");
    }

    /**
     * All settled, for a resource without secrets.
     *
     * @param grade the grade
     * @param secrecyReview the review of the secrecy risk
     * @param impactAssessment the impact assessment
     * @param headApproval the approval of the person in charge
     * @return the safeguards
     */
    public static Safeguards of(String grade, Review secrecyReview, Review impactAssessment, Review headApproval) {
        return new Safeguards(grade, false, secrecyReview, impactAssessment, headApproval);
    }

    /**
     * One review, held in the department and only referred to here.
     *
     * @param reviewer a token for who held it
     * @param on the day
     * @param reference the number of its record
     */
    public record Review(String reviewer, LocalDate on, String reference) {
        /** Checks for null. */
        public Review {
            Objects.requireNonNull(reviewer, "reviewer");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reference, "reference");
        }
    }
}
