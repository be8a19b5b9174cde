package io.gdbos.core.quality.internal;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The findings of this room, one maker for each code. None of them holds a value. */
public final class QualityFindings {
    private QualityFindings() {}

    static Finding missing(String element) {
        return error("GDB-QUA-001", "A value is required; there is none.", "应填而未填。", element);
    }

    static Finding form(String element) {
        return error("GDB-QUA-002", "The value is not written in the required form.", "书写格式不符合要求。", element);
    }

    static Finding notListed(String element, String list) {
        return error(
                "GDB-QUA-003",
                "The value is not in the authoritative list \"" + list + "\".",
                "取值不在权威参考数据“" + list + "”中。",
                element);
    }

    static Finding noValue(String element) {
        return error(
                "GDB-QUA-004",
                "A stand-in, or control or replacement characters, stand where a value is required.",
                "以占位文字、控制字符或乱码代替了真实取值。",
                element);
    }

    static Finding conditionFails(String condition) {
        return error("GDB-QUA-005", "The condition does not hold: " + condition + ".", "不满足条件：" + condition + "。", "");
    }

    static Finding notUnique() {
        return error("GDB-QUA-006", "Another record has the same values.", "与其他记录取值重复。", "");
    }

    static Finding notHeldThere(String resource) {
        return error(
                "GDB-QUA-007",
                "Resource \"" + resource + "\" has no record of this value.",
                "在资源“" + resource + "”中查无对应记录。",
                "");
    }

    static Finding notTheSame(String resource) {
        return error(
                "GDB-QUA-008",
                "Resource \"" + resource + "\" holds another value for the same key.",
                "与资源“" + resource + "”中同一主键的取值不一致。",
                "");
    }

    static Finding outsidePeriod(String element, @Nullable LocalDate from, LocalDate to) {
        String begin = from == null ? "…" : from.toString();
        return error(
                "GDB-QUA-009",
                "The date must lie within " + begin + " to " + to + ".",
                "日期应在" + begin + "至" + to + "之间。",
                element);
    }

    static Finding outOfOrder(String element, String earlier) {
        return error(
                "GDB-QUA-010",
                "The date lies before \"" + earlier + "\", which comes first.",
                "日期早于在先的“" + earlier + "”。",
                element);
    }

    static Finding late(String element, BilingualText limit) {
        return error(
                "GDB-QUA-011",
                "It was not done, or not told, within " + limit.english() + ".",
                "未在" + limit.chinese() + "内完成或更新。",
                element);
    }

    static Finding incomplete(String element) {
        return error("GDB-QUA-012", "The record is not complete.", "记录不完整。", element);
    }

    /**
     * Nothing was delivered of a resource that has rules.
     *
     * @param resource its id
     * @return the finding
     */
    public static Finding notDelivered(String resource) {
        return Finding.warning(
                "GDB-QUA-101",
                resource,
                "Resource \"" + resource + "\" was not handed to the run; its rules are not evaluated.",
                "资源“" + resource + "”未提供数据，其规则未评价。");
    }

    /**
     * A resource lacks columns that a rule reads.
     *
     * @param rule the id of the rule
     * @param resource the resource
     * @param elements the elements that no column is bound to
     * @return the finding
     */
    public static Finding columnsAbsent(String rule, String resource, Iterable<String> elements) {
        String names = String.join(", ", elements);
        return Finding.warning(
                "GDB-QUA-102",
                rule,
                "Resource \"" + resource + "\" has no column for " + names + "; the rule is not evaluated.",
                "资源“" + resource + "”缺少" + names + "列，规则未评价。");
    }

    /**
     * A resource with which a rule compares was not handed to the run.
     *
     * @param rule the id of the rule
     * @param other the resource
     * @return the finding
     */
    public static Finding nothingToCompare(String rule, String other) {
        return Finding.warning(
                "GDB-QUA-103",
                rule,
                "Resource \"" + other + "\" was not handed to the run, or lacks a column; the rule is not evaluated.",
                "未提供资源“" + other + "”或缺少所需列，规则未评价。");
    }

    /**
     * Nobody said how many records are expected, or which accesses there were.
     *
     * @param rule the id of the rule
     * @return the finding
     */
    public static Finding countsNotGiven(String rule) {
        return Finding.warning(
                "GDB-QUA-104",
                rule,
                "The counts that the rule needs were not handed to the run; it is not evaluated.",
                "未提供规则所需的计数，规则未评价。");
    }

    /**
     * There are more complete records than expected.
     *
     * @param rule the id of the rule
     * @param found how many there are
     * @param expected how many were expected
     * @return the finding
     */
    public static Finding moreThanExpected(String rule, long found, long expected) {
        return Finding.warning(
                "GDB-QUA-105",
                rule,
                found + " complete records are there where " + expected + " were expected.",
                "完整记录" + found + "条，多于应有的" + expected + "条。");
    }

    /**
     * Nothing to which the rule applies was found.
     *
     * @param rule the id of the rule
     * @return the finding
     */
    public static Finding nothingEvaluated(String rule) {
        return Finding.info(
                "GDB-QUA-106",
                rule,
                "There was nothing that the rule could evaluate (B = 0).",
                "没有可供该规则评价的数据（B = 0），未评价。");
    }

    private static Finding error(String code, String english, String chinese, String place) {
        return Finding.error(code, place, english, chinese);
    }
}
