package io.gdbos.examples.enrolment;

/**
 * Through which a running season tells how far it is and learns that it should stop. Implementations are thread-safe.
 */
public interface SeasonProgress {
    /** Nobody watches and nobody stops the run. */
    SeasonProgress SILENT = new SeasonProgress() {
        @Override
        public void stage(String name, long total) {
            // nobody watches
        }

        @Override
        public void advance(long done) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * A new stage of the run begins.
     *
     * @param name what is done, a few words
     * @param total how many units the stage has, or 0 when unknown
     */
    void stage(String name, long total);

    /**
     * Some units of the current stage are done.
     *
     * @param done how many more, since the last call
     */
    void advance(long done);

    /**
     * Whether the run was asked to stop. The season looks at it between cases, leaves a database that resumes, and
     * throws {@link SeasonStoppedException}.
     *
     * @return true once somebody asked
     */
    boolean isCancelled();
}
