package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.gdbos.core.record.RowBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the members of one object after another into cells; a member that is new gets a new column. */
final class Members {
    private static final int DEEPEST = 64;

    private final JsonFactory json;
    private final int mostColumns;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header = new ArrayList<>();
    private @Nullable String[] values = new @Nullable String[16];
    private boolean[] isGiven = new boolean[16];
    private boolean isNested;
    private boolean hasNul;

    Members(int longestText, int mostColumns) {
        this.mostColumns = mostColumns;
        json = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNumberLength(1_000)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** The names of the columns met so far; a list that grows. */
    List<String> header() {
        return header;
    }

    /** Whether the last row had a list or an object in it. */
    boolean isNested() {
        return isNested;
    }

    /** Whether the last row had a character NUL in it. */
    boolean hasNul() {
        return hasNul;
    }

    /** Reads one object into a row. */
    void read(char[] text, int offset, int length, RowBuffer row) throws IOException, MemberException {
        Arrays.fill(values, 0, header.size(), null);
        Arrays.fill(isGiven, 0, header.size(), false);
        isNested = false;
        hasNul = false;
        try (JsonParser parser = json.createParser(text, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MemberException("A line must be a JSON object", "每行应为一个JSON对象", -1);
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                int column = column(name);
                if (isGiven[column]) {
                    throw new MemberException("A member comes twice", "成员重复", column);
                }
                isGiven[column] = true;
                values[column] = value(parser, text, offset);
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new MemberException("A line must be one JSON object and nothing else", "每行只能有一个JSON对象", -1);
            }
        }
        for (int column = 0; column < header.size(); column++) {
            add(row, values[column]);
        }
    }

    private void add(RowBuffer row, @Nullable String value) {
        if (value == null) {
            row.addMissing();
        } else {
            hasNul |= value.indexOf('\0') >= 0;
            row.add(value);
        }
    }

    private int column(String name) throws MemberException {
        Integer known = columns.get(name);
        if (known != null) {
            return known;
        }
        int column = header.size();
        if (column == mostColumns) {
            throw new MemberException("There are more than " + mostColumns + " columns", "列数超过" + mostColumns, column);
        }
        header.add(name);
        columns.put(name, column);
        if (column == values.length) {
            values = Arrays.copyOf(values, column * 2);
            isGiven = Arrays.copyOf(isGiven, column * 2);
        }
        return column;
    }

    private @Nullable String value(JsonParser parser, char[] text, int offset) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (token != null && token.isStructStart()) {
            isNested = true;
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
            return new String(text, offset + start, end - start);
        }
        return parser.getText();
    }
}
