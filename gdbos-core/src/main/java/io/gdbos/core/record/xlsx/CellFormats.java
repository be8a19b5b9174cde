package io.gdbos.core.record.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which formats of cells show a number as a date or a time. */
final class CellFormats {
    private static final int MOST = 70_000;

    private final List<DateStyle> styles = new ArrayList<>();

    private CellFormats() {}

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(XmlPart xml) {
        CellFormats formats = new CellFormats();
        Map<Integer, String> codes = new HashMap<>();
        boolean isWithin = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                isWithin &= !(xml.isEnd() && xml.name().equals("cellXfs"));
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> {
                    String code = xml.attribute("formatCode");
                    if (code != null && codes.size() < MOST) {
                        codes.put(number(xml, "numFmtId"), code);
                    }
                }
                case "cellXfs" -> isWithin = true;
                case "xf" -> {
                    if (isWithin && formats.styles.size() < MOST) {
                        formats.styles.add(style(number(xml, "numFmtId"), codes));
                    }
                }
                default -> xml.foreign(xml.name());
            }
        }
        return formats;
    }

    DateStyle style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : DateStyle.NONE;
    }

    private static DateStyle style(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        return code == null ? DateStyle.builtIn(id) : DateStyle.of(code);
    }

    private static int number(XmlPart xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? 0 : Numbers.integer(value);
    }
}
