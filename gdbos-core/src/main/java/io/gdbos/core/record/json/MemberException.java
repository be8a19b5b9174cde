package io.gdbos.core.record.json;

import java.io.Serial;

/** What is wrong with the object of a line although it is JSON. */
final class MemberException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String english;
    private final String chinese;
    private final int column;

    MemberException(String english, String chinese, int column) {
        super(english, null, false, false);
        this.english = english;
        this.chinese = chinese;
        this.column = column;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }

    /** The column, from 0; negative when it concerns the row. */
    int column() {
        return column;
    }
}
