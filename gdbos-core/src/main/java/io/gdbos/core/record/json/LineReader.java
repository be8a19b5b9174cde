package io.gdbos.core.record.json;

import io.gdbos.core.record.internal.TextDecoder;
import java.io.IOException;
import java.util.Arrays;

/** Reads a text line by line into the same buffer; a line has a greatest length. */
final class LineReader {
    private static final int BUFFER = 1 << 15;

    private final TextDecoder text;
    private final int longest;
    private char[] buffer = new char[BUFFER];
    private int start;
    private int end;
    private int filled;
    private long line;
    private boolean isTooLong;

    LineReader(TextDecoder text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** Goes to the next line; false when there is none, or when it is too long. */
    boolean next() throws IOException {
        start = end;
        line++;
        int at = start;
        while (true) {
            while (at < filled) {
                if (buffer[at++] == '\n') {
                    end = at;
                    return true;
                }
            }
            if (at - start > longest) {
                isTooLong = true;
                return false;
            }
            at -= start;
            if (!fill()) {
                end = filled;
                return end > start;
            }
        }
    }

    char[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** How long the line is, without its end. */
    int length() {
        int last = end;
        while (last > start && (buffer[last - 1] == '\n' || buffer[last - 1] == '\r')) {
            last--;
        }
        return last - start;
    }

    /** The number of the line, from 1. */
    long line() {
        return line;
    }

    boolean isTooLong() {
        return isTooLong;
    }

    /** Moves the line that has begun to the front and reads more behind it. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = text.read(buffer, filled, buffer.length - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }
}
