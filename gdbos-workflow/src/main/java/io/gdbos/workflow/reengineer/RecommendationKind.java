package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;

/** What a recommendation does to a process, in the order in which recommendations are derived. Immutable. */
public enum RecommendationKind {
    /** A material is no longer asked for, because agencies hold what it proves. */
    WAIVE_MATERIAL("Waive a material", "材料免交"),
    /** A program does what an official did by hand. */
    AUTOMATE_CHECK("Automate a check", "自动核验"),
    /** Officials look at doubtful cases only. */
    REVIEW_DOUBT_ONLY("Review doubtful cases only", "只审存疑"),
    /** A step is dropped, because nothing depends on it any more. */
    ELIMINATE_STEP("Drop a step", "取消环节"),
    /** The applicant need not come in person any more. */
    DROP_VISIT("Drop a visit", "免跑动"),
    /** Steps that do not need each other stand side by side. */
    PARALLELISE("Run side by side", "并联办理");

    private final String english;
    private final String chinese;

    RecommendationKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The kind in words.
     *
     * @return a short name
     */
    public BilingualText text() {
        return BilingualText.of(english, chinese);
    }
}
