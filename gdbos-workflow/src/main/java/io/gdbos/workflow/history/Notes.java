package io.gdbos.workflow.history;

/** The names under which events keep what is no value of a data element. */
public final class Notes {
    /** Of {@link EventType#CASE_STARTED}: the id of the process. */
    public static final String DEFINITION = "definition";
    /** Of {@link EventType#CASE_STARTED}: the version of the process. */
    public static final String VERSION = "version";
    /** Of {@link EventType#CASE_STARTED}: what the case is called outside. */
    public static final String BUSINESS_KEY = "business-key";
    /** Of {@link EventType#CASE_STARTED}: the region in which the case is handled. */
    public static final String REGION = "region";
    /** Of a completion: the explanation of the step, or the comment of the person. */
    public static final String EXPLANATION = "explanation";
    /** Of {@link EventType#CHOICE_TAKEN}: the id of the node to which the path leads. */
    public static final String TAKEN = "taken";
    /** Of {@link EventType#INCIDENT_RAISED}: why; of {@link EventType#INCIDENT_RETRIED}: why it may be tried again. */
    public static final String REASON = "reason";

    private Notes() {}
}
