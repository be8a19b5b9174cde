package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import io.gdbos.core.record.internal.AbstractRowSink;
import io.gdbos.core.record.internal.PendingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one object on each line, with every column as a member; a missing cell is null. */
final class JsonLinesSink extends AbstractRowSink {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;
    private final SerializedString[] names;

    private JsonLinesSink(Path file, PendingFile pending, List<String> header) throws IOException {
        super(file, pending, header);
        json = JSON.createGenerator(pending.out());
        json.setRootValueSeparator(new SerializedString("\n"));
        names = header.stream().map(SerializedString::new).toArray(SerializedString[]::new);
    }

    static JsonLinesSink create(Path file, List<String> header) {
        if (new HashSet<>(header).size() != header.size()) {
            throw new IllegalArgumentException("File \"" + file + "\" needs columns of different names.");
        }
        PendingFile pending = PendingFile.at(file);
        try {
            return new JsonLinesSink(file, pending, header);
        } catch (IOException e) {
            throw failed(file, pending, e);
        }
    }

    @Override
    protected void writeCells(@Nullable String[] row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            json.writeFieldName(names[i]);
            if (row[i] == null) {
                json.writeNull();
            } else {
                json.writeString(row[i]);
            }
        }
        json.writeEndObject();
    }

    @Override
    protected void finish() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
