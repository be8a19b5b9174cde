package io.gdbos.examples.cli.evaluate;

import io.gdbos.core.GdbosException;
import io.gdbos.examples.cli.evaluate.TaggedAddress.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses with one token and its BIO tag on each line, and an empty line after each. The case of tags is of no
 * account. Confined to one thread.
 */
public final class TaggedAddresses {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_ADDRESS = 100_000;

    private final Path file;
    private final Consumer<TaggedAddress> consumer;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String open;
    private int place;
    private int line;
    private int first;
    private int count;

    private TaggedAddresses(Path file, Consumer<TaggedAddress> consumer) {
        this.file = file;
        this.consumer = consumer;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param consumer takes the addresses one by one
     * @throws GdbosException when the file cannot be read or is not in this form; the message names the line
     */
    public static void read(Path file, Consumer<TaggedAddress> consumer) {
        TaggedAddresses reader = new TaggedAddresses(file, consumer);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String next = reader.next(lines); next != null; next = reader.next(lines)) {
                reader.add(next);
            }
        } catch (NoSuchFileException e) {
            throw new GdbosException("Tagged addresses \"" + file + "\" are not there.", e);
        } catch (CharacterCodingException e) {
            throw new GdbosException(
                    "Tagged addresses \"" + file + "\" must be UTF-8; line " + reader.line + " or after is not.", e);
        } catch (IOException e) {
            throw new GdbosException("Tagged addresses \"" + file + "\" cannot be read: " + e.getMessage() + ".", e);
        }
        reader.finish();
        if (reader.count == 0) {
            throw new GdbosException("Tagged addresses \"" + file + "\" hold no address.");
        }
    }

    /** The next line; none is so long that it could fill the memory. */
    private @Nullable String next(Reader lines) throws IOException {
        StringBuilder next = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        for (line++; c >= 0 && c != '\n'; c = lines.read()) {
            next.append((char) c);
            if (next.length() > LONGEST_LINE) {
                throw malformed("at most " + LONGEST_LINE + " characters", next.toString());
            }
        }
        return next.toString();
    }

    private void add(String next) {
        String row = line == 1 && next.startsWith("\uFEFF") ? next.substring(1) : next;
        if (row.isBlank()) {
            finish();
            return;
        }
        int blank = Math.max(row.lastIndexOf(' '), row.lastIndexOf('\t'));
        String tag = blank < 1 ? "" : row.substring(blank + 1).strip();
        boolean begins = tag.startsWith("B-");
        if (!tag.equals("O") && !(tag.length() > 2 && (begins || tag.startsWith("I-")))) {
            throw malformed("a token, a blank and a tag such as B-road", row);
        }
        if (text.isEmpty()) {
            first = line;
        }
        String token = row.substring(0, blank);
        if (text.length() + token.length() > LONGEST_ADDRESS) {
            throw malformed("an empty line after an address of at most " + LONGEST_ADDRESS + " characters", row);
        }
        int end = place + token.codePointCount(0, token.length());
        add(tag.equals("O") ? null : tag.substring(2).toLowerCase(Locale.ROOT), begins, end);
        text.append(token);
        place = end;
    }

    private void add(@Nullable String tag, boolean begins, int end) {
        if (tag != null && tag.equals(open) && !begins) {
            Part last = parts.remove(parts.size() - 1);
            parts.add(new Part(last.start(), end, tag));
        } else if (tag != null) {
            parts.add(new Part(place, end, tag));
        }
        open = tag;
    }

    private void finish() {
        if (!text.isEmpty()) {
            consumer.accept(new TaggedAddress(first, text.toString(), parts));
            count++;
        }
        text.setLength(0);
        parts.clear();
        place = 0;
        open = null;
    }

    private GdbosException malformed(String needed, String came) {
        return new GdbosException(
                "Line " + line + " of \"" + file + "\" needs " + needed + "; came \"" + cut(came) + "\".");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
