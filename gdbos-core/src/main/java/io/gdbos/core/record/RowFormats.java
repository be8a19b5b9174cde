package io.gdbos.core.record;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.RowFormat.Recognition;
import io.gdbos.core.record.internal.FileFindings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The formats that an application reads and writes. It knows a file by its content; the ending of its name decides only
 * where the content leaves it open. Immutable.
 */
public final class RowFormats {
    private final List<RowFormat> formats;

    private RowFormats(List<RowFormat> formats) {
        this.formats = formats;
    }

    /**
     * The formats that are on the class path.
     *
     * @return the formats that {@link ServiceLoader} finds
     */
    public static RowFormats installed() {
        return new RowFormats(ServiceLoader.load(RowFormat.class, RowFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Some formats.
     *
     * @param formats the formats
     * @return them
     */
    public static RowFormats of(RowFormat... formats) {
        return new RowFormats(List.copyOf(Arrays.asList(formats)));
    }

    /**
     * Opens a file.
     *
     * @param file where it is
     * @return its rows; everything detected
     * @throws RefusedFileException when no format knows it, or the one that does cannot read it
     * @throws GdbosException when it is not there
     */
    public RowSource open(Path file) {
        return open(RowInput.of(file), ReadOptions.standard());
    }

    /**
     * Opens a file or a stream.
     *
     * @param input the bytes; closed with the source, or at once when it cannot be opened
     * @param options how to read it
     * @return its rows
     * @throws RefusedFileException when no format knows it, or the one that does cannot read it
     * @throws GdbosException when it is not there
     */
    public RowSource open(RowInput input, ReadOptions options) {
        Optional<RowFormat> format;
        try {
            format = recognise(input);
        } catch (GdbosException e) {
            input.close();
            throw e;
        }
        if (format.isEmpty()) {
            input.close();
            throw new RefusedFileException(FileFindings.unknownFormat(input.name(), ids()), null, null);
        }
        return format.get().open(input, options);
    }

    /**
     * Tells the format of a file or a stream.
     *
     * @param input the bytes; none is used up
     * @return the format; empty when none knows it
     */
    public Optional<RowFormat> recognise(RowInput input) {
        byte[] head = input.head();
        Optional<RowFormat> sure = formats.stream()
                .filter(format -> format.recognise(head) == Recognition.SURELY)
                .findFirst();
        if (sure.isPresent()) {
            return sure;
        }
        List<RowFormat> possible = formats.stream()
                .filter(format -> format.recognise(head) == Recognition.PERHAPS)
                .toList();
        Optional<RowFormat> named = possible.stream()
                .filter(format -> format.extensions().contains(ending(input.name())))
                .findFirst();
        return named.isPresent() ? named : possible.stream().findFirst();
    }

    /**
     * Begins a file in the format that the ending of its name says.
     *
     * @param file where it will be
     * @param header the names of the columns
     * @param options how to write it
     * @return the sink
     * @throws IllegalArgumentException when no format has this ending
     * @throws GdbosException when nothing can be written there
     */
    public RowSink create(Path file, List<String> header, WriteOptions options) {
        String ending = ending(file.toString());
        return formats.stream()
                .filter(format -> format.extensions().contains(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("File \"" + file
                        + "\" must have the ending of a format, one of " + endings() + "; it has \"" + ending + "\"."))
                .create(file, header, options);
    }

    private String ids() {
        return formats.stream().map(RowFormat::id).sorted().collect(Collectors.joining(", "));
    }

    private List<String> endings() {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .sorted()
                .toList();
    }

    private static String ending(String name) {
        int point = name.lastIndexOf('.');
        return name.substring(point + 1).toLowerCase(Locale.ROOT);
    }
}
