package io.gdbos.core.record.csv;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that begins with something and then repeats something else for 2 GB. */
final class EndlessText extends InputStream {
    private static final long LENGTH = 2L << 30;

    private final byte[] beginning;
    private final byte[] repeated;
    private long next;

    EndlessText(String beginning, String repeated) {
        this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        if (next == LENGTH) {
            return -1;
        }
        long at = next++;
        return at < beginning.length
                ? beginning[(int) at]
                : repeated[(int) ((at - beginning.length) % repeated.length)];
    }
}
