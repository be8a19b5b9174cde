package io.gdbos.examples.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snippet of every {@code package-info.java} compiles. What a snippet takes as given, such as {@code clock}, is
 * declared in {@code snippet-variables.txt}.
 */
class PackageSnippetsTest {
    private static final Pattern SNIPPET = Pattern.compile("(?s)<pre>\\{@code\\R(.*?)\\R \\* }</pre>");
    private static final List<String> PLATFORM = List.of(
            "java.math",
            "java.nio.charset",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.function",
            "javax.sql");

    private static final Path VARIABLES = Path.of("src/test/resources/snippet-variables.txt");

    @TempDir
    Path classes;

    @Test
    void everySnippetCompiles() throws IOException {
        List<Path> infos = packageInfos();
        assertTrue(infos.size() > 30, infos.toString());
        String imports = Stream.concat(PLATFORM.stream(), infos.stream().map(PackageSnippetsTest::packageOf))
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
        List<JavaFileObject> sources =
                infos.stream().map(info -> source(info, imports)).toList();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problems,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()),
                        null,
                        sources)
                .call();
        assertEquals(
                "",
                problems.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                        .map(PackageSnippetsTest::text)
                        .collect(Collectors.joining("\n")));
    }

    private static String text(Diagnostic<? extends JavaFileObject> problem) {
        return problem.getSource().getName() + ": " + problem.getMessage(null).replaceAll("\\s+", " ");
    }

    private static List<Path> packageInfos() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> file.toString().contains("src/main/java".replace('/', java.io.File.separatorChar)))
                    .filter(file -> !file.toString().contains("benchmarks"))
                    .filter(file -> !file.toString().contains("examples" + java.io.File.separatorChar + "cli"))
                    .sorted()
                    .toList();
        }
    }

    private static String packageOf(Path info) {
        return read(info).replaceAll("(?s).*\\Rpackage ([\\w.]+);.*", "$1");
    }

    private static JavaFileObject source(Path info, String imports) {
        Matcher snippet = SNIPPET.matcher(read(info));
        String code = snippet.find() ? snippet.group(1).replaceAll("(?m)^ \\* ?", "") : "";
        String text = "package " + packageOf(info) + ";\n" + imports + "abstract class Snippet {\n"
                + variables(packageOf(info)) + "\nvoid run() throws Exception {\n" + code + "\n}\n}\n";
        String path = packageOf(info).replace('.', '/') + "/Snippet.java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The general declarations, then those of the package, which replace general ones of the same name. */
    private static String variables(String owner) {
        Map<String, String> declarations = new LinkedHashMap<>();
        String section = "";
        for (String line :
                read(VARIABLES).lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.isEmpty() || section.equals(owner)) {
                declarations.put(line.replaceAll("^.* (\\w+(\\(.*\\))?);$", "$1"), line);
            }
        }
        return String.join("\n", declarations.values());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
