package io.gdbos.core.record.json;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowFormat;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.internal.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON Lines: one object on each line, without arrays or objects within. Numbers keep their writing. It is written in
 * UTF-8; read, it is decoded as other text is. Thread-safe.
 */
public final class JsonLinesFormat implements RowFormat {
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\[?\\s*\\{\\s*[\"}]");

    /** Makes the format. */
    public JsonLinesFormat() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public Recognition recognise(byte[] head) {
        try (TextDecoder text = new TextDecoder(new ByteArrayInputStream(head), null)) {
            String beginning = text.peek();
            if (BEGINNING.matcher(beginning).lookingAt()) {
                return Recognition.SURELY;
            }
            return beginning.isBlank() ? Recognition.PERHAPS : Recognition.NO;
        } catch (IOException e) {
            return Recognition.NO;
        }
    }

    @Override
    public RowSource open(RowInput input, ReadOptions options) {
        return JsonLinesSource.open(input, options);
    }

    @Override
    public RowSink create(Path file, List<String> header, WriteOptions options) {
        return JsonLinesSink.create(file, header);
    }
}
