package io.gdbos.core.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gdbos.core.record.ConnectorContract.Row;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An agency's system that answers with JSON: by key, by keys, page by page; or with what a test tells it. */
final class RegisterServer {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Otherwise head and body of an answer wait for each other's acknowledgement, 40 ms each time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> authorisations = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final List<Row> rows;
    private volatile @Nullable Answer fixed;

    /** An answer that is given to every request. */
    record Answer(int status, byte[] body, Map<String, String> headers) {
        static Answer of(int status, String body) {
            return new Answer(status, body.getBytes(StandardCharsets.UTF_8), Map.of());
        }
    }

    RegisterServer(List<Row> rows) throws IOException {
        this.rows = rows;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void answer(Answer answer) {
        fixed = answer;
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            authorisations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            Answer told = fixed;
            if (told == null) {
                told = Answer.of(200, answer(exchange, body).toString());
            }
            told.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            exchange.getResponseBody().write(told.body());
        }
    }

    private JsonNode answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/batch")) {
            List<String> keys = new ArrayList<>();
            JSON.readTree(body).at("/query/numbers").forEach(key -> keys.add(key.asText()));
            return data(rows.stream().filter(row -> keys.contains(row.key())).toList(), null);
        }
        if (path.endsWith("/health")) {
            return JSON.createObjectNode();
        }
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        if (path.endsWith("/pages")) {
            return page(query);
        }
        return data(
                rows.stream()
                        .filter(row -> row.key().equals(query.get("number")))
                        .toList(),
                null);
    }

    private JsonNode page(Map<String, String> query) {
        String from = query.getOrDefault("after", "");
        Instant since = Instant.parse(query.getOrDefault("since", "1970-01-01T00:00:00Z"));
        int size = Integer.parseInt(query.get("size"));
        if (!from.isEmpty() && rows.stream().noneMatch(row -> row.serial().equals(from))) {
            ObjectNode refusal = JSON.createObjectNode();
            return refusal.put("code", "bad-token");
        }
        List<Row> rest = rows.stream()
                .filter(row ->
                        row.serial().compareTo(from) > 0 && !row.changedAt().isBefore(since))
                .toList();
        List<Row> part = rest.subList(0, Math.min(size, rest.size()));
        return data(part, part.size() < rest.size() ? part.get(part.size() - 1).serial() : null);
    }

    private static JsonNode data(List<Row> found, @Nullable String next) {
        ObjectNode root = JSON.createObjectNode();
        root.put("code", "ok");
        ObjectNode data = root.putObject("data");
        ArrayNode list = data.putArray("list");
        for (Row row : found) {
            ObjectNode record = list.addObject();
            record.put("serial", row.serial());
            record.putObject("holder").put("number", row.key());
            if (!row.status().isEmpty()) {
                record.put("cardStatus", row.status());
            }
            record.put("secret", "not asked for");
        }
        data.put("next", next);
        return root;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : raw.split("&", -1)) {
            String[] pair = part.split("=", 2);
            query.put(
                    URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
