package io.gdbos.core.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Text of a stream whose encoding is found on the way. A byte order mark decides; without one the text is ASCII until
 * the first other byte, and the 64 KiB from there on decide between UTF-8 and GB18030. Decoding is strict: all
 * characters before a malformed byte are given, then a {@link MalformedTextException} is thrown. The same bytes give the
 * same text however the stream hands them out. Memory is constant. Confined to one thread.
 */
public final class TextDecoder extends Reader {
    private static final int WINDOW = 1 << 16;
    private static final int SHOWN_BYTES = 4;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).flip();
    private final boolean hasByteOrderMark;
    private long consumed;
    private boolean isEnd;
    private @Nullable CharsetDecoder decoder;
    private boolean isAmbiguous;
    private boolean hasNul;
    private final char[] text = new char[WINDOW];
    private int next;
    private int end;
    private long delivered;

    /**
     * Begins to read.
     *
     * @param in the bytes; closed with this reader
     * @param encoding the encoding, or null to find it; a byte order mark of another one prevails
     * @throws IOException when the stream fails
     */
    public TextDecoder(InputStream in, @Nullable Charset encoding) throws IOException {
        this.in = in;
        fill();
        Charset marked = ByteOrderMarks.skip(bytes);
        hasByteOrderMark = marked != null;
        if (marked != null) {
            decoder = EncodingGuess.strict(marked);
        } else if (encoding != null) {
            decoder = EncodingGuess.strict(encoding);
        }
    }

    /**
     * The encoding, as far as it is known.
     *
     * @return its name; UTF-8 as long as there was nothing but ASCII
     */
    public String encoding() {
        return decoder == null
                ? StandardCharsets.UTF_8.name()
                : decoder.charset().name();
    }

    /**
     * Whether a byte order mark stood at the beginning.
     *
     * @return true when there was one
     */
    public boolean hasByteOrderMark() {
        return hasByteOrderMark;
    }

    /**
     * How much text {@link #peek()} shows at most.
     *
     * @return the number of {@code char}s, one less than what is held
     */
    public int window() {
        return text.length - 1;
    }

    /**
     * Whether the text was taken for UTF-8 although it could be GB18030 as well, which happens to short ones.
     *
     * @return true when a person should look
     */
    public boolean isAmbiguous() {
        return isAmbiguous;
    }

    /**
     * Whether a character NUL has been among the text given so far.
     *
     * @return true when there was one
     */
    public boolean hasNul() {
        return hasNul;
    }

    /**
     * How many characters were given so far.
     *
     * @return the number of {@code char}s
     */
    public long delivered() {
        return delivered;
    }

    /**
     * The text that comes next, which is not used up; called before anything is read.
     *
     * @return up to 64 Ki characters; fewer when it ends before, or when a malformed byte stands there
     * @throws IOException when the stream fails
     */
    public String peek() throws IOException {
        try {
            while (text.length - end > 1 && decode()) {
                // Each round appends to what there is.
            }
        } catch (MalformedTextException e) {
            // The same bytes are met again, and reported, when the text before them has been read.
            return new String(text, next, end - next);
        }
        return new String(text, next, end - next);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == end) {
            next = 0;
            end = 0;
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, end - next);
        System.arraycopy(text, next, target, offset, count);
        next += count;
        delivered += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Appends at least one character; false at the end. */
    private boolean decode() throws IOException {
        CharBuffer out = CharBuffer.wrap(text, end, text.length - end);
        while (true) {
            if (decoder == null) {
                ascii(out);
            }
            CharsetDecoder strict = decoder;
            CoderResult result = strict == null ? CoderResult.UNDERFLOW : strict.decode(bytes, out, isEnd);
            if (out.position() > end) {
                hasNul |= containsNul(end, out.position());
                end = out.position();
                return true;
            } else if (result.isError() && strict != null) {
                throw malformed(strict, result.length());
            } else if (isEnd && !bytes.hasRemaining()) {
                return false;
            }
            fill();
        }
    }

    /** Copies ASCII; at the first other byte the encoding is decided. */
    private void ascii(CharBuffer out) throws IOException {
        int start = bytes.position();
        int most = start + Math.min(bytes.remaining(), out.remaining());
        byte[] from = bytes.array();
        int at = start;
        int place = out.position();
        while (at < most && from[at] >= 0) {
            text[place++] = (char) from[at++];
        }
        bytes.position(at);
        out.position(place);
        if (bytes.hasRemaining() && bytes.get(at) < 0) {
            decide();
        }
    }

    private void decide() throws IOException {
        fill();
        EncodingGuess guess = EncodingGuess.of(bytes, isEnd);
        // Neither: strict UTF-8 names the first byte that cannot be read.
        decoder = EncodingGuess.strict(guess.charset() == null ? StandardCharsets.UTF_8 : guess.charset());
        isAmbiguous = guess.isAmbiguous();
    }

    /** Fills the window wherever the stream stops to take a breath, so that nothing depends on how it hands bytes out. */
    private void fill() throws IOException {
        consumed += bytes.position();
        bytes.compact();
        while (bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                isEnd = true;
                break;
            }
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private MalformedTextException malformed(CharsetDecoder strict, int length) {
        int shown = Math.min(Math.max(length, 1), Math.min(SHOWN_BYTES, bytes.remaining()));
        byte[] wrong = new byte[shown];
        bytes.duplicate().get(wrong);
        return new MalformedTextException(
                strict.charset().name(),
                consumed + bytes.position(),
                HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong));
    }

    private boolean containsNul(int from, int to) {
        int zeros = 0;
        for (int i = from; i < to; i++) {
            zeros |= text[i] - 1;
        }
        return zeros < 0;
    }
}
