package io.gdbos.core.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one module and how they came to be: scripts numbered from 1, never changed once released. Each is a
 * list of statements that end with a semicolon at the end of a line; they must do no harm when they run a second time
 * ({@code create table if not exists}), since not every database can undo them. Immutable.
 */
public final class Migration {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    private final String module;
    private final int version;
    private final @Nullable Class<?> anchor;
    private final List<String> inline;

    private Migration(String module, int version, @Nullable Class<?> anchor, List<String> inline) {
        if (!NAME.matcher(module).matches()) {
            throw new IllegalArgumentException(
                    "A module's name must be lower-case letters, digits or hyphens; came \"" + module + "\".");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1; came " + version + ".");
        }
        this.module = module;
        this.version = version;
        this.anchor = anchor;
        this.inline = inline;
    }

    /**
     * Scripts in resources beside a class, one per version and dialect, named {@code module-version.dialect.sql}, such
     * as {@code audit-1.h2.sql} and {@code audit-1.postgresql.sql}.
     *
     * @param module the module's name, unique in the store
     * @param version the newest version
     * @param anchor the class beside which the scripts lie
     * @return the migration
     */
    public static Migration of(String module, int version, Class<?> anchor) {
        return new Migration(module, version, Objects.requireNonNull(anchor, "anchor"), List.of());
    }

    /**
     * Scripts that are the same for every dialect, one per version.
     *
     * @param module the module's name, unique in the store
     * @param scripts the scripts in the order of their versions, at least one
     * @return the migration
     */
    public static Migration inline(String module, String... scripts) {
        return new Migration(module, scripts.length, null, List.of(scripts));
    }

    String module() {
        return module;
    }

    int version() {
        return version;
    }

    /** The script of a version, with line ends and margins made equal so that a check sum compares content only. */
    String script(int ofVersion, Dialect dialect) {
        String text = anchor == null ? inline.get(ofVersion - 1) : resource(anchor, ofVersion, dialect);
        return text.replace("\r\n", "\n").strip();
    }

    private String resource(Class<?> beside, int ofVersion, Dialect dialect) {
        String name = module + "-" + ofVersion + "." + dialect.id() + ".sql";
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Script \"" + name + "\" is missing beside " + beside.getName() + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Script \"" + name + "\" cannot be read.", e);
        }
    }

    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.strip().startsWith("--")) {
                continue;
            }
            current.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                addStatement(current, statements);
            }
        }
        addStatement(current, statements);
        return statements;
    }

    private static void addStatement(StringBuilder current, List<String> statements) {
        String statement = current.toString().strip();
        current.setLength(0);
        if (statement.endsWith(";")) {
            statement = statement.substring(0, statement.length() - 1).strip();
        }
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }
}
