package io.gdbos.workflow.task;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one case waits for a person to do. Immutable; {@link #toString()} shows neither keys nor explanation.
 *
 * @param id the id, from case, activity and iteration
 * @param caseId the id of the case
 * @param businessKey what the case is called outside
 * @param definition the id of the process
 * @param activity the id of the step
 * @param iteration how often the case has come to the step, counted from 1
 * @param name what the task is called
 * @param isForApplicant whether the applicant does it, and not an official
 * @param role the role that may do it
 * @param agency the id of the agency that does it
 * @param region the region in which the case is handled
 * @param explanation why a person has to look: a JSON object with the explanation of each step before it, by step id
 * @param status how far it has come
 * @param holder the token of the person who took or did it, or null
 * @param createdAt when the case began to wait
 * @param completedAt when it was done, or null
 */
public record Task(
        String id,
        String caseId,
        String businessKey,
        String definition,
        String activity,
        int iteration,
        BilingualText name,
        boolean isForApplicant,
        String role,
        String agency,
        RegionCode region,
        String explanation,
        TaskStatus status,
        @Nullable String holder,
        Instant createdAt,
        @Nullable Instant completedAt) {
    /** Checks for null. */
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(businessKey, "businessKey");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /**
     * This task taken by a person.
     *
     * @param person the person's token
     * @return the task
     */
    public Task claimedBy(String person) {
        return with(TaskStatus.CLAIMED, person, null);
    }

    /**
     * This task done by a person.
     *
     * @param person the person's token
     * @param at when
     * @return the task
     */
    public Task completedBy(String person, Instant at) {
        return with(TaskStatus.COMPLETED, person, at);
    }

    /**
     * What is left of this task after the case was erased: no explanation; the case's id stands for the business key.
     *
     * @return the task without personal data
     */
    public Task erased() {
        return new Task(
                id,
                caseId,
                caseId,
                definition,
                activity,
                iteration,
                name,
                isForApplicant,
                role,
                agency,
                region,
                "{}",
                status,
                holder,
                createdAt,
                completedAt);
    }

    private Task with(TaskStatus newStatus, String newHolder, @Nullable Instant newCompletedAt) {
        return new Task(
                id,
                caseId,
                businessKey,
                definition,
                activity,
                iteration,
                name,
                isForApplicant,
                role,
                agency,
                region,
                explanation,
                newStatus,
                newHolder,
                createdAt,
                newCompletedAt);
    }

    @Override
    public String toString() {
        return "Task[" + id + " " + status + " of " + role + " at " + agency + " in " + region + "]";
    }
}
