package io.gdbos.core.element;

import java.util.Objects;

/**
 * How much harm a leak would do (GB/T 43697-2024): core, important or general data, general data in four sub-levels.
 * Products have scales of their own; they are mapped, not stored here. Immutable.
 *
 * @param level the level of the standard
 * @param subLevel 1 (public) to 4 (sensitive) for general data, 0 for the others
 */
public record DataGrade(Level level, int subLevel) implements Comparable<DataGrade> {
    /** Checks the sub-level. */
    public DataGrade {
        Objects.requireNonNull(level, "level");
        boolean isRight = level == Level.GENERAL ? subLevel >= 1 && subLevel <= 4 : subLevel == 0;
        if (!isRight) {
            throw new IllegalArgumentException(
                    "General data have a sub-level from 1 to 4, others none; came " + level + " " + subLevel + ".");
        }
    }

    /**
     * A grade of general data.
     *
     * @param subLevel 1 public, 2 internal, 3 fairly sensitive, 4 sensitive
     * @return the grade
     */
    public static DataGrade general(int subLevel) {
        return new DataGrade(Level.GENERAL, subLevel);
    }

    /**
     * The grade of important data.
     *
     * @return the grade
     */
    public static DataGrade important() {
        return new DataGrade(Level.IMPORTANT, 0);
    }

    /**
     * The grade of core data.
     *
     * @return the grade
     */
    public static DataGrade core() {
        return new DataGrade(Level.CORE, 0);
    }

    /**
     * The higher of two grades: a set of data is graded at least as high as its highest field.
     *
     * @param other the other grade
     * @return the higher one
     */
    public DataGrade or(DataGrade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(DataGrade other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : Integer.compare(subLevel, other.subLevel);
    }

    @Override
    public String toString() {
        return level == Level.GENERAL ? "general-" + subLevel : level == Level.CORE ? "core" : "important";
    }

    /** The levels of the standard, lowest first. */
    public enum Level {
        /** 一般数据. */
        GENERAL,
        /** 重要数据. */
        IMPORTANT,
        /** 核心数据. */
        CORE
    }
}
