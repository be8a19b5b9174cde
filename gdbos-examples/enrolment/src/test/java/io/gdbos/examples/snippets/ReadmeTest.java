package io.gdbos.examples.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README shows what is compiled and tested here. After a change, {@code -Dreadme.write=true} writes the snippets
 * into the README.
 */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SNIPPETS = Path.of("src/test/java/io/gdbos/examples/snippets");
    private static final Pattern MARKED = Pattern.compile("(?s)// snippet:(\\w+)\\R(.*?)\\R *// end");
    private static final Pattern SHOWN = Pattern.compile("(?s)<!-- snippet:(\\w+) -->\\R```java\\R(.*?)\\R```");
    private static final int LONGEST = 29;

    @Test
    void everySnippetIsShownAsItIsCompiled() throws IOException {
        Map<String, String> compiled = compiled();
        if (Boolean.getBoolean("readme.write")) {
            write(compiled);
        }
        assertEquals(compiled, shown());
    }

    @Test
    void everySnippetIsShort() throws IOException {
        compiled().forEach((name, code) -> assertTrue(code.lines().count() <= LONGEST, name));
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        try (Stream<Path> files = Files.list(SNIPPETS)) {
            for (Path file : files.filter(file -> file.toString().endsWith("Snippet.java"))
                    .toList()) {
                Matcher matcher = MARKED.matcher(Files.readString(file));
                while (matcher.find()) {
                    snippets.put(matcher.group(1), matcher.group(2).stripIndent());
                }
            }
        }
        return snippets;
    }

    private static Map<String, String> shown() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        Matcher matcher = SHOWN.matcher(Files.readString(README));
        while (matcher.find()) {
            snippets.put(matcher.group(1), matcher.group(2));
        }
        return snippets;
    }

    private static void write(Map<String, String> compiled) throws IOException {
        String readme = SHOWN.matcher(Files.readString(README))
                .replaceAll(shown -> Matcher.quoteReplacement("<!-- snippet:" + shown.group(1) + " -->\n```java\n"
                        + compiled.getOrDefault(shown.group(1), shown.group(2)) + "\n```"));
        Files.writeString(README, readme);
    }
}
