package io.gdbos.workflow.history;

import io.gdbos.core.record.Value;
import java.util.Map;

/**
 * Values as canonical JSON: keys in order, no white space, nothing optional. Text is a string; other kinds are arrays
 * of a letter, the content, and the raw text where it differs.
 */
public final class PayloadText {
    private static final String HEX = "0123456789abcdef";

    private PayloadText() {}

    static String of(Map<String, Value> values, Map<String, String> notes) {
        StringBuilder out = new StringBuilder(64 + values.size() * 32);
        out.append("{\"n\":");
        texts(out, notes);
        out.append(",\"v\":");
        values(out, values);
        return out.append('}').toString();
    }

    /**
     * Writes values as a JSON object.
     *
     * @param out where to
     * @param values the values, in a stable order
     */
    public static void values(StringBuilder out, Map<String, ? extends Value> values) {
        char separator = '{';
        for (Map.Entry<String, ? extends Value> entry : values.entrySet()) {
            out.append(separator);
            string(out, entry.getKey());
            out.append(':');
            value(out, entry.getValue());
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    /**
     * Writes texts as a JSON object.
     *
     * @param out where to
     * @param texts the texts, in a stable order
     */
    public static void texts(StringBuilder out, Map<String, String> texts) {
        char separator = '{';
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.append(separator);
            string(out, entry.getKey());
            out.append(':');
            string(out, entry.getValue());
            separator = ',';
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void value(StringBuilder out, Value value) {
        if (value instanceof Value.Text text) {
            if (text.text().equals(text.raw())) {
                string(out, text.text());
            } else {
                tagged(out, 't', text.text(), text.raw(), "");
            }
        } else if (value instanceof Value.Code code) {
            tagged(out, 'c', code.code(), code.raw(), code.code());
        } else if (value instanceof Value.Date date) {
            String iso = date.date().toString();
            tagged(out, 'd', iso, date.raw(), iso);
        } else if (value instanceof Value.Timestamp timestamp) {
            String iso = timestamp.instant().toString();
            tagged(out, 'i', iso, timestamp.raw(), iso);
        } else if (value instanceof Value.Decimal decimal) {
            tagged(
                    out,
                    'n',
                    decimal.number().toString(),
                    decimal.raw(),
                    decimal.number().toPlainString());
        } else if (value instanceof Value.Bool bool) {
            String text = Boolean.toString(bool.isTrue());
            tagged(out, 'b', text, bool.raw(), text);
        } else {
            out.append(value == Value.Absent.MISSING ? "null" : value == Value.Absent.UNKNOWN ? "[\"u\"]" : "[\"r\"]");
        }
    }

    private static void tagged(StringBuilder out, char tag, String content, String raw, String usualRaw) {
        out.append("[\"").append(tag).append("\",");
        string(out, content);
        if (tag == 't' || !raw.equals(usualRaw)) {
            out.append(',');
            string(out, raw);
        }
        out.append(']');
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Surrogates are escaped one by one, so that even a text cut in the middle of a character is kept as it is. */
    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xf));
        }
    }
}
