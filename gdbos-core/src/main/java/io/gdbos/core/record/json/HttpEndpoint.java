package io.gdbos.core.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Deadline;
import io.gdbos.core.record.PageRequest;
import io.gdbos.core.record.Value;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** One resource, ready to be asked. Thread-safe. */
final class HttpEndpoint {
    private final HttpResource resource;
    private final AnswerMapping mapping;
    private final Exchange exchange;
    private final Map<HttpCall, JsonNode> bodies = new HashMap<>();

    HttpEndpoint(HttpResource resource, Exchange exchange, BiFunction<String, String, Value> values) {
        this.resource = resource;
        this.exchange = exchange;
        this.mapping = new AnswerMapping(resource, values);
        resource.lookups().values().forEach(this::keepBody);
        if (resource.page() != null) {
            keepBody(resource.page());
        }
    }

    private void keepBody(HttpCall call) {
        try {
            if (call.body() != null) {
                bodies.put(call, AnswerReader.MAPPER.readTree(call.body()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A call checks its body.", e);
        }
    }

    HttpResource resource() {
        return resource;
    }

    AnswerMapping mapping() {
        return mapping;
    }

    Reply lookup(Lookup lookup, List<String> keys, Deadline deadline) {
        Placeholders values = new Placeholders()
                .set(Placeholders.KEY, keys.get(0))
                .set(Placeholders.KEYS, keys)
                .set(Placeholders.FIELDS, mapping.names(lookup.items()));
        HttpCall call = Objects.requireNonNull(resource.lookups().get(lookup.keyItem()));
        return exchange.send(request(call, values), resource.resource(), deadline);
    }

    Reply page(PageRequest request, Deadline deadline) {
        Placeholders values = new Placeholders()
                .set(Placeholders.FIELDS, mapping.names(request.items()))
                .set(Placeholders.SIZE, Integer.toString(request.size()))
                .set(Placeholders.TOKEN, request.token())
                .set(Placeholders.PAGE, request.token() == null ? "1" : request.token())
                .set(
                        Placeholders.SINCE,
                        request.changedSince() == null
                                ? null
                                : request.changedSince().toString());
        return exchange.send(request(Objects.requireNonNull(resource.page()), values), resource.resource(), deadline);
    }

    private HttpRequest.Builder request(HttpCall call, Placeholders values) {
        String query = values.query(call.query());
        URI uri = query.isEmpty() ? call.url() : URI.create(call.url() + "?" + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "application/json");
        JsonNode body = bodies.get(call);
        if (body == null) {
            return request.GET();
        }
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(values.body(body)));
    }
}
