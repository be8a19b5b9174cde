package io.gdbos.core.record.json;

import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a system is asked from a document; its form is published as {@code http-resources.schema.json}. */
public final class HttpResources {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");

    private HttpResources() {}

    /**
     * Reads a document.
     *
     * @param text the document
     * @param source what messages call it, such as a file name
     * @param variables values for {@code {name}} in the paths of addresses; each is written so that it stays one part of
     *     the path
     * @return the resources
     * @throws GdbosException when the document is not of this form; one line with the place
     */
    public static List<HttpResource> parse(String text, String source, Map<String, String> variables) {
        JsonObject root = JsonObject.parse(text, source);
        root.allow("$schema", "resources");
        List<HttpResource> resources = new ArrayList<>();
        for (JsonObject each : root.objects("resources")) {
            resources.add(resource(each, variables));
        }
        return List.copyOf(resources);
    }

    private static HttpResource resource(JsonObject object, Map<String, String> variables) {
        object.allow("resource", "lookups", "keysPerCall", "page", "answer");
        Map<String, HttpCall> lookups = new LinkedHashMap<>();
        if (object.has("lookups")) {
            JsonObject calls = object.object("lookups");
            calls.names().forEach(item -> lookups.put(item, call(calls.object(item), variables)));
        }
        int keysPerCall = object.has("keysPerCall") ? object.integer("keysPerCall") : 1;
        @Nullable HttpCall page = object.has("page") ? call(object.object("page"), variables) : null;
        HttpAnswer answer = answer(object.object("answer"));
        return inPlace(object, () -> new HttpResource(object.text("resource"), lookups, keysPerCall, page, answer));
    }

    private static HttpCall call(JsonObject object, Map<String, String> variables) {
        object.allow("method", "url", "query", "body");
        HttpCall.Method method = object.choice("method", HttpCall.Method.class);
        Map<String, String> query = object.has("query") ? texts(object.object("query")) : Map.of();
        @Nullable String body = object.has("body") ? object.json("body") : null;
        return inPlace(object, () -> new HttpCall(method, url(object.text("url"), variables), query, body));
    }

    private static HttpAnswer answer(JsonObject object) {
        object.allow("records", "fields", "next", "status", "good", "notFoundMeansNotHeld");
        return inPlace(
                object,
                () -> new HttpAnswer(
                        object.optionalText("records").orElse(""),
                        texts(object.object("fields")),
                        object.optionalText("next").orElse(null),
                        object.optionalText("status").orElse(null),
                        new LinkedHashSet<>(object.texts("good")),
                        object.has("notFoundMeansNotHeld") && object.bool("notFoundMeansNotHeld")));
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.names().forEach(name -> texts.put(name, object.text(name)));
        return texts;
    }

    private static URI url(String template, Map<String, String> variables) {
        StringBuilder url = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        while (matcher.find()) {
            @Nullable String value = variables.get(matcher.group(1));
            if (value == null || value.isEmpty() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException("A value is required for \"{" + matcher.group(1)
                        + "}\" in the address; known are " + variables.keySet());
            }
            if (template.indexOf('/', template.indexOf("://") + 3) > matcher.start()
                    || template.indexOf('/', template.indexOf("://") + 3) < 0) {
                throw new IllegalArgumentException("A host must be written out; came a variable");
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(Placeholders.encode(value)));
        }
        matcher.appendTail(url);
        return URI.create(url.toString());
    }

    /** What a value type refuses is an error of the document, at its place. */
    private static <T> T inPlace(JsonObject object, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw object.error("", message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
    }
}
