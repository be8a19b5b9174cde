package io.gdbos.core.protect.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import io.gdbos.core.json.JsonObject;
import io.gdbos.core.rule.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** What the documents of this package share: limits, resources, texts, dates, legal bases. */
final class ProtectJson {
    static final ObjectMapper MAPPER = new ObjectMapper();
    static final int MAX_BYTES = 1 << 20;

    private ProtectJson() {}

    static String text(InputStream stream, String source) {
        try {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new GdbosException(source + ": at most " + MAX_BYTES + " bytes were expected; came more.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ProtectJson.class.getResourceAsStream(name), name)) {
            return text(stream, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static <T> T inPlace(JsonObject json, String name, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            throw json.error(name, message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
    }

    static LocalDate date(JsonObject json, String name) {
        return json.date(name)
                .orElseThrow(() -> json.error(name, "a date such as 2026-08-31 is required; came nothing"));
    }

    static LegalBasis basis(JsonObject json) {
        JsonObject basis = json.object("legalBasis");
        basis.allow("text", "verified");
        return new LegalBasis(basis.text("text"), basis.bool("verified"));
    }

    static void put(ObjectNode json, String name, BilingualText text) {
        json.putObject(name).put("en", text.english()).put("zh", text.chinese());
    }

    static void put(ObjectNode json, LegalBasis basis) {
        json.putObject("legalBasis").put("text", basis.text()).put("verified", basis.isVerified());
    }

    static String write(ObjectNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts and numbers could not be written.", impossible);
        }
    }
}
