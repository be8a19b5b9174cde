package io.gdbos.examples.enrolment.notice;

import io.gdbos.workflow.step.Effect;

/** Keeps notices, in one commit with the step that issues them. Implementations are thread-safe. */
@FunctionalInterface
public interface NoticeRegister {
    /**
     * The write that keeps a notice.
     *
     * @param notice the notice
     * @return a write to hand along with the step's result
     */
    Effect keep(AdmissionNotice notice);
}
