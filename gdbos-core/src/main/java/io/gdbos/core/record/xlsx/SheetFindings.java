package io.gdbos.core.record.xlsx;

import io.gdbos.core.Finding;
import io.gdbos.core.record.internal.FileFindings;

/** What may be wrong with a workbook or a cell, one maker for each code. */
final class SheetFindings {
    static final String FORMULA = "GDB-REC-030";
    static final String NO_CACHED_VALUE = "GDB-REC-031";
    static final String ERROR_VALUE = "GDB-REC-032";
    static final String LOST_DIGITS = "GDB-REC-033";
    static final String NO_DATE = "GDB-REC-034";
    static final String MERGED = "GDB-REC-035";
    static final String HIDDEN_ROW = "GDB-REC-036";
    static final String OTHER_SHEETS = "GDB-REC-037";
    static final String NO_SHEET = "GDB-REC-038";
    static final String NO_WORKBOOK = "GDB-REC-039";
    static final String DECLARATION = "GDB-REC-040";
    static final String OLD_FORMAT = "GDB-REC-041";

    private SheetFindings() {}

    static Finding formula(String place) {
        return Finding.info(
                FORMULA,
                place,
                "The cell holds a formula; the value last calculated is used (" + place + ").",
                "单元格为公式，取其上次计算的值（" + place + "）。");
    }

    static Finding noCachedValue(String place) {
        return Finding.error(
                NO_CACHED_VALUE,
                place,
                "The cell holds a formula that was never calculated; it counts as missing (" + place + ").",
                "单元格为公式且没有计算值，按缺失处理（" + place + "）。");
    }

    static Finding errorValue(String place, String value) {
        return Finding.warning(
                ERROR_VALUE,
                place,
                "The cell holds the error " + value + "; it counts as missing (" + place + ").",
                "单元格为错误值" + value + "，按缺失处理（" + place + "）。");
    }

    static Finding lostDigits(String place) {
        return Finding.warning(
                LOST_DIGITS,
                place,
                "The cell holds a number of more than 15 digits; a sheet loses those beyond (" + place + ").",
                "单元格数值超过15位，表格软件会丢失其后的位数（" + place + "）。");
    }

    static Finding noDate(String place) {
        return Finding.warning(
                NO_DATE,
                place,
                "The cell is formatted as a date, and its number is none; the number is used (" + place + ").",
                "单元格为日期格式，但其数值不是日期，取原数值（" + place + "）。");
    }

    static Finding merged(String place, String range) {
        return Finding.warning(
                MERGED,
                place,
                "The cells " + range + " are merged; only the first has a value (" + place + ").",
                "单元格" + range + "已合并，仅首格有值（" + place + "）。");
    }

    static Finding hiddenRow(String place) {
        return Finding.info(
                HIDDEN_ROW, place, "The row is hidden; it is read (" + place + ").", "本行被隐藏，仍已读取（" + place + "）。");
    }

    static Finding otherSheets(String name, String sheet, String others) {
        return Finding.info(
                OTHER_SHEETS,
                name,
                "Of the workbook \"" + name + "\" the sheet \"" + sheet + "\" is read, and not " + others + ".",
                "工作簿“" + name + "”读取工作表“" + sheet + "”，未读取" + others + "。");
    }

    static Finding noSheet(String name, String wanted, String sheets) {
        return Finding.error(
                NO_SHEET,
                name,
                "Workbook \"" + name + "\" has no " + wanted + "; it has " + sheets + ".",
                "工作簿“" + name + "”没有所需的工作表，现有" + sheets + "。");
    }

    static Finding noWorkbook(String place, String english, String chinese) {
        return Finding.error(
                NO_WORKBOOK,
                place,
                english + "; a workbook (.xlsx) is required (" + place + ").",
                chinese + "，应为工作簿（.xlsx）（" + place + "）。");
    }

    static Finding declaration(String place) {
        return Finding.error(
                DECLARATION,
                place,
                "A document type declaration is not allowed in a workbook (" + place + ").",
                "工作簿中不得出现文档类型声明（" + place + "）。");
    }

    static Finding oldFormat(String name, String english, String chinese) {
        return Finding.error(
                OLD_FORMAT,
                name,
                "File \"" + name + "\" is " + english + "; a workbook (.xlsx) without a password is required.",
                "文件“" + name + "”是" + chinese + "，应为未加密的工作簿（.xlsx）。");
    }

    static Finding limit(String place, String english, String chinese) {
        return FileFindings.limit(place, english, chinese);
    }
}
