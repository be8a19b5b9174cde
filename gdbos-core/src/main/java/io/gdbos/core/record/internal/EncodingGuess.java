package io.gdbos.core.record.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the first bytes beyond ASCII in which encoding a text is: strictly valid UTF-8 is UTF-8, else strictly valid
 * GB18030 is GB18030, unless what stands before the first byte that is not UTF-8 can only be UTF-8: most of broken UTF-8
 * is valid GB18030 too, and would be read as nonsense.
 *
 * @param charset the encoding, or null when it is neither
 * @param isAmbiguous whether UTF-8 of two-byte characters only was chosen although it is GB18030 as well
 */
record EncodingGuess(@Nullable Charset charset, boolean isAmbiguous) {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LAST_OF_TWO_BYTES = '\u07FF';
    /** Among GB18030 texts even two characters in a row that are UTF-8 of three bytes each are rare. */
    private static final int SURELY_UTF8 = 8;

    /** Looks at bytes, the last of which may be cut in the middle of a character unless the text ends there. */
    static EncodingGuess of(ByteBuffer window, boolean isEnd) {
        Decoded utf8 = Decoded.of(window, StandardCharsets.UTF_8, isEnd);
        Decoded gb18030 = Decoded.of(window, GB18030, isEnd);
        long longOnes = utf8.text().chars().filter(c -> c > LAST_OF_TWO_BYTES).count();
        if (utf8.isWhole()) {
            return new EncodingGuess(StandardCharsets.UTF_8, longOnes == 0 && gb18030.isWhole());
        }
        return new EncodingGuess(gb18030.isWhole() && longOnes < SURELY_UTF8 ? GB18030 : null, false);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What could be decoded, up to the first error. */
    private record Decoded(CharBuffer text, boolean isWhole) {
        static Decoded of(ByteBuffer window, Charset charset, boolean isEnd) {
            CharBuffer text = CharBuffer.allocate(window.remaining());
            CoderResult result = strict(charset).decode(window.duplicate(), text, isEnd);
            return new Decoded(text.flip(), !result.isError());
        }
    }
}
