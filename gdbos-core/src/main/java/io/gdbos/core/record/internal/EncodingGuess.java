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
 * GB18030 is GB18030.
 *
 * @param charset the encoding, or null when it is neither
 * @param isAmbiguous whether UTF-8 of two-byte characters only was chosen although it is GB18030 as well
 */
record EncodingGuess(@Nullable Charset charset, boolean isAmbiguous) {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LAST_OF_TWO_BYTES = '\u07FF';

    /** Looks at bytes, the last of which may be cut in the middle of a character unless the text ends there. */
    static EncodingGuess of(ByteBuffer window, boolean isEnd) {
        CharBuffer utf8 = decoded(window, StandardCharsets.UTF_8, isEnd);
        CharBuffer gb18030 = decoded(window, GB18030, isEnd);
        if (utf8 != null) {
            boolean isShort = utf8.chars().noneMatch(c -> c > LAST_OF_TWO_BYTES);
            return new EncodingGuess(StandardCharsets.UTF_8, isShort && gb18030 != null);
        }
        return new EncodingGuess(gb18030 == null ? null : GB18030, false);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static @Nullable CharBuffer decoded(ByteBuffer window, Charset charset, boolean isEnd) {
        CharBuffer text = CharBuffer.allocate(window.remaining());
        CoderResult result = strict(charset).decode(window.duplicate(), text, isEnd);
        return result.isError() ? null : text.flip();
    }
}
