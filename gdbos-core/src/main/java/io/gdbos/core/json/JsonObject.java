package io.gdbos.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.record.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An object of a JSON document that knows where in the document it stands. Every reading method fails with a
 * {@link GdbosException} of one line when the member is not what it asks for. Immutable.
 */
public final class JsonObject {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String source;
    private final String path;
    private final JsonNode node;

    private JsonObject(String source, String path, JsonNode node) {
        this.source = source;
        this.path = path;
        this.node = node;
    }

    /**
     * Reads a document whose root is an object.
     *
     * @param text the document
     * @param source what messages call the document, such as a file name
     * @return the root
     * @throws GdbosException when the text is not JSON; it says the line and column
     */
    public static JsonObject parse(String text, String source) {
        Objects.requireNonNull(text, "text");
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            String at = where == null ? "" : ", line " + where.getLineNr() + " column " + where.getColumnNr();
            throw new GdbosException(
                    source + at + ": JSON is required; " + firstLine(broken.getOriginalMessage()) + ".", broken);
        }
        if (!root.isObject()) {
            throw new GdbosException(source + ": a JSON object is required; came " + kind(root) + ".");
        }
        return new JsonObject(source, "", root);
    }

    /**
     * Reads a document in UTF-8 whose root is an object.
     *
     * @param stream the document; it is read to its end and not closed
     * @param source what messages call the document
     * @return the root
     * @throws GdbosException when the text is not JSON
     * @throws UncheckedIOException when the stream fails
     */
    public static JsonObject read(InputStream stream, String source) {
        try {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), source);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Refuses members of other names.
     *
     * @param names the members allowed
     */
    public void allow(String... names) {
        List<String> allowed = Arrays.asList(names);
        for (String name : names()) {
            if (!allowed.contains(name)) {
                throw error(name, "there is no such member; allowed are " + new TreeSet<>(allowed));
            }
        }
    }

    /**
     * The names of its members.
     *
     * @return the names in the order of the document
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }

    /**
     * Whether it has a member that is not null.
     *
     * @param name the member
     * @return true when it has
     */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /**
     * A text that is not blank.
     *
     * @param name the member
     * @return the text
     */
    public String text(String name) {
        JsonNode member = node.path(name);
        if (!member.isTextual() || member.textValue().isBlank()) {
            throw expected(name, "text");
        }
        return member.textValue();
    }

    /**
     * A text, when the member is there.
     *
     * @param name the member
     * @return the text
     */
    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /**
     * A text or a list of texts.
     *
     * @param name the member
     * @return the texts; none when the member is not there
     */
    public List<String> texts(String name) {
        JsonNode member = node.path(name);
        if (!has(name)) {
            return List.of();
        } else if (member.isTextual()) {
            return List.of(text(name));
        } else if (!member.isArray()) {
            throw expected(name, "text or a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < member.size(); i++) {
            if (!member.get(i).isTextual()) {
                throw error(name + "[" + i + "]", "text is required; came " + kind(member.get(i)));
            }
            texts.add(member.get(i).textValue());
        }
        return texts;
    }

    /**
     * A date written as 2026-08-31, when the member is there.
     *
     * @param name the member
     * @return the date
     */
    public Optional<LocalDate> date(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADate) {
                throw expected(name, "a date such as 2026-08-31");
            }
        });
    }

    /**
     * A whole number.
     *
     * @param name the member
     * @return the number
     */
    public int integer(String name) {
        if (!node.path(name).canConvertToExactIntegral() || !node.path(name).canConvertToInt()) {
            throw expected(name, "a whole number");
        }
        return node.path(name).intValue();
    }

    /**
     * True or false.
     *
     * @param name the member
     * @return the value
     */
    public boolean bool(String name) {
        if (!node.path(name).isBoolean()) {
            throw expected(name, "true or false");
        }
        return node.path(name).booleanValue();
    }

    /**
     * One of the constants of an enumeration; letter case does not count, and a hyphen stands for an underscore.
     *
     * @param <E> the enumeration
     * @param name the member
     * @param type the enumeration
     * @return the constant
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = text(name).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw expected(name, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /**
     * A text, number or boolean as a value.
     *
     * @param name the member
     * @return the value
     */
    public Value value(String name) {
        JsonNode member = node.path(name);
        if (member.isTextual()) {
            return Value.text(member.textValue());
        } else if (member.isNumber()) {
            return Value.decimal(member.decimalValue());
        } else if (member.isBoolean()) {
            return Value.bool(member.booleanValue());
        }
        throw expected(name, "text, a number, true or false");
    }

    /**
     * A list of texts, numbers and booleans as values.
     *
     * @param name the member
     * @return the values; none when the member is not there
     */
    public List<Value> values(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw expected(name, "a list");
        }
        ObjectNode holder = MAPPER.createObjectNode();
        node.path(name).forEach(member -> holder.set(name + "[" + holder.size() + "]", member));
        JsonObject members = new JsonObject(source, path, holder);
        return members.names().stream().map(members::value).toList();
    }

    /**
     * A text in English ({@code en}) and Chinese ({@code zh}).
     *
     * @param name the member
     * @return the text
     */
    public BilingualText bilingual(String name) {
        JsonObject object = object(name);
        object.allow("en", "zh");
        return BilingualText.of(object.text("en"), object.text("zh"));
    }

    /**
     * Whatever the member holds, as JSON: for a part whose form is somebody else's.
     *
     * @param name the member
     * @return the text of the member
     */
    public String json(String name) {
        if (!has(name)) {
            throw expected(name, "a value");
        }
        return node.path(name).toString();
    }

    /**
     * An object.
     *
     * @param name the member
     * @return the object
     */
    public JsonObject object(String name) {
        if (!node.path(name).isObject()) {
            throw expected(name, "an object");
        }
        return new JsonObject(source, pathTo(name), node.path(name));
    }

    /**
     * A list of objects.
     *
     * @param name the member
     * @return the objects; none when the member is not there
     */
    public List<JsonObject> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw expected(name, "a list");
        }
        List<JsonObject> objects = new ArrayList<>();
        for (int i = 0; i < node.path(name).size(); i++) {
            JsonNode member = node.path(name).get(i);
            if (!member.isObject()) {
                throw error(name + "[" + i + "]", "an object is required; came " + kind(member));
            }
            objects.add(new JsonObject(source, pathTo(name + "[" + i + "]"), member));
        }
        return objects;
    }

    /**
     * A list of lists of texts, all of one length.
     *
     * @param name the member
     * @param width how many texts each list has
     * @return the lists; none when the member is not there
     */
    public List<List<String>> rows(String name, int width) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw expected(name, "a list");
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : node.path(name)) {
            List<String> cells = new ArrayList<>(width);
            row.forEach(cell -> cells.add(cell.isTextual() ? cell.textValue() : null));
            if (!row.isArray() || cells.size() != width || cells.contains(null)) {
                throw error(name + "[" + rows.size() + "]", "a list of " + width + " texts is required");
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    /**
     * An error at a member, to be thrown by the reader of the document.
     *
     * @param name the member, with an index where there is one, or empty for this object
     * @param message what was expected and what came, without a full stop
     * @return the exception
     */
    public GdbosException error(String name, String message) {
        String place = pathTo(name);
        return new GdbosException(source + (place.isEmpty() ? "" : ", " + place) + ": " + message + ".");
    }

    @Override
    public String toString() {
        return source + (path.isEmpty() ? "" : ", " + path);
    }

    private GdbosException expected(String name, String what) {
        JsonNode member = node.path(name);
        String came = member.isValueNode() && !member.isNull() ? shorten(member.toString()) : kind(member);
        return error(name, what + " is required; came " + came);
    }

    private String pathTo(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private static String kind(JsonNode node) {
        return node.isMissingNode() || node.isNull()
                ? "nothing"
                : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
