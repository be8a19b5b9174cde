package io.gdbos.workflow.supervise;

import io.gdbos.core.BilingualText;

/** How urgent a case is, from the mildest to the gravest. Immutable. */
public enum Light {
    /** Nothing to remark. */
    GREEN("normal", "正常"),
    /** The limit is near. */
    BLUE("near its limit", "预警"),
    /** A step is late, or the case is due today. */
    YELLOW("warning", "黄灯"),
    /** The committed limit has passed. */
    RED("overdue", "红灯"),
    /** The statutory limit has passed. */
    DARK_RED("beyond the statutory limit", "超法定时限");

    private final String english;
    private final String chinese;

    Light(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The light in words, since colour alone tells not everybody.
     *
     * @return a short name
     */
    public BilingualText text() {
        return BilingualText.of(english, chinese);
    }
}
