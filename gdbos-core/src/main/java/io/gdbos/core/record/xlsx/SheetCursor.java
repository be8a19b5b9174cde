package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.ReadLimits;
import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.RowBuffer;
import io.gdbos.core.record.xlsx.CellText.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one sheet. Confined to one thread. */
final class SheetCursor {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_RANGES = 10_000;

    private final XmlPart xml;
    private final ReadLimits limits;
    private final CellText cells;
    private final RowBuffer row = new RowBuffer();
    private final List<String> merged = new ArrayList<>();
    private int number;
    private boolean isHidden;
    private boolean isPastRows;

    SheetCursor(XmlPart xml, ReadLimits limits, CellText cells) {
        this.xml = xml;
        this.limits = limits;
        this.cells = cells;
    }

    RowBuffer row() {
        return row;
    }

    boolean isHidden() {
        return isHidden;
    }

    /** The ranges of cells that are merged; known after the last row. */
    List<String> merged() {
        return merged;
    }

    /** Goes to the next row that is in the file. */
    boolean next() {
        while (!isPastRows && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "row" -> {
                        readRow();
                        return true;
                    }
                    case "worksheet", "sheetData" -> {}
                    default -> xml.skip();
                }
            } else if (xml.isEnd() && xml.name().equals("sheetData")) {
                readRest();
            }
        }
        isPastRows = true;
        return false;
    }

    private void readRow() {
        int given = number + 1;
        isHidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            switch (name) {
                case "r" -> given = Numbers.integer(xml.attributeValue(i));
                case "hidden" -> isHidden = isTrue(xml.attributeValue(i));
                default -> xml.foreign(name);
            }
        }
        if (given <= number || given > MOST_ROWS) {
            throw xml.wrong("Rows must stand in their order, at most " + MOST_ROWS, "行号无序或超出范围");
        }
        number = given;
        row.begin(number);
        while (xml.next()) {
            if (xml.isEnd()) {
                return;
            } else if (xml.isStart() && xml.name().equals("c")) {
                readCell();
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
    }

    private void readCell() {
        int column = row.width();
        Kind kind = Kind.NUMBER;
        int style = -1;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            switch (name) {
                case "r" -> column = CellAddress.column(xml.attributeValue(i));
                case "s" -> style = Numbers.integer(xml.attributeValue(i));
                case "t" -> kind = kind(xml.attributeValue(i));
                default -> xml.foreign(name);
            }
        }
        if (column < row.width()) {
            throw xml.wrong("Cells must stand in their order (row " + number + ")", "第" + number + "行单元格无序");
        } else if (column >= limits.columns()) {
            throw refused("A row has more than " + limits.columns() + " columns", "列数超过" + limits.columns());
        }
        while (row.width() < column) {
            row.addMissing();
        }
        cells.read(xml, kind, style, row);
        if (row.size() > limits.rowCharacters()) {
            throw refused(
                    "A row has more than " + limits.rowCharacters() + " characters",
                    "一行超过" + limits.rowCharacters() + "个字符");
        }
    }

    private Kind kind(String type) {
        Kind kind = Kind.of(type);
        if (kind == null) {
            throw xml.wrong("A cell is of no known type (row " + number + ")", "第" + number + "行单元格类型未知");
        }
        return kind;
    }

    /** Behind the rows stands which cells are merged. */
    private void readRest() {
        isPastRows = true;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            String range = xml.name().equals("mergeCell") ? xml.attribute("ref") : null;
            if (range != null && merged.size() < MOST_RANGES) {
                merged.add(range);
            } else {
                xml.foreign(xml.name());
            }
        }
    }

    private RefusedFileException refused(String english, String chinese) {
        return new RefusedFileException(
                SheetFindings.limit(xml.place() + ", row " + number, english, chinese), null, null);
    }

    private static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
