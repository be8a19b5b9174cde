package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.RefusedFileException;
import io.gdbos.core.record.RowBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook share, kept in memory as characters; how many they may be is limited. */
final class SharedTexts {
    private static final int CHUNK = 1 << 20;
    /** What a text costs beyond its characters, in characters. */
    private static final int OVERHEAD = 8;

    private final String place;
    private final long most;
    private final List<char[]> chunks = new ArrayList<>();
    private int[] chunkOf = new int[1024];
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int used = CHUNK;
    private long weight;

    private SharedTexts(String place, long most) {
        this.place = place;
        this.most = most;
    }

    static SharedTexts none() {
        return new SharedTexts("", 0);
    }

    static SharedTexts read(XmlPart part, String place, long most, int longest) {
        SharedTexts texts = new SharedTexts(place, most);
        while (part.next()) {
            if (part.isStart()) {
                switch (part.name()) {
                    case "si" -> texts.add(RichText.read(part, longest));
                    case "sst" -> {}
                    default -> part.skip();
                }
            }
        }
        return texts;
    }

    int size() {
        return count;
    }

    void addTo(RowBuffer row, int index) {
        row.add(chunks.get(chunkOf[index]), starts[index], lengths[index]);
    }

    private void add(String text) {
        weight += text.length() + OVERHEAD;
        if (weight > most) {
            throw new RefusedFileException(
                    SheetFindings.limit(
                            place, "The shared texts have more than " + most + " characters", "共享字符串超过" + most + "个字符"),
                    "Maybe the sheet was exported with one text for each cell; write it as CSV instead.",
                    null);
        }
        if (count == starts.length) {
            chunkOf = Arrays.copyOf(chunkOf, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        if (used + text.length() > CHUNK || chunks.isEmpty()) {
            chunks.add(new char[Math.max(CHUNK, text.length())]);
            used = 0;
        }
        text.getChars(0, text.length(), chunks.get(chunks.size() - 1), used);
        chunkOf[count] = chunks.size() - 1;
        starts[count] = used;
        lengths[count++] = text.length();
        used += text.length();
    }
}
