package io.gdbos.core.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Deadline;
import io.gdbos.core.record.RecordSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One look-up: calls of some keys each, one after the other. Confined to one thread. */
final class HttpLookup {
    private final HttpEndpoint endpoint;
    private final Lookup lookup;
    private final Deadline deadline;
    private final RecordSchema schema;
    private final Map<String, List<DataRecord>> records = new HashMap<>();
    private final Map<String, String> unavailable = new HashMap<>();
    private Outcome.@Nullable Unavailable failure;
    private boolean isAnythingAnswered;

    HttpLookup(HttpEndpoint endpoint, Lookup lookup, Deadline deadline) {
        this.endpoint = endpoint;
        this.lookup = lookup;
        this.deadline = deadline;
        this.schema = new RecordSchema(lookup.resource(), lookup.items());
    }

    Outcome run() {
        List<String> keys = List.copyOf(new LinkedHashSet<>(lookup.keys()));
        int atOnce = endpoint.resource().keysPerCall();
        for (int from = 0; from < keys.size(); from += atOnce) {
            List<String> part = keys.subList(from, Math.min(keys.size(), from + atOnce));
            Outcome.@Nullable Unavailable failed = ask(part);
            if (failed != null) {
                // A system in trouble is not asked for the rest; one that refuses some keys may take others.
                List<String> open = failed.retryable() ? keys.subList(from, keys.size()) : part;
                open.forEach(key -> unavailable.put(key, failed.reason()));
                failure = failure == null || failed.retryable() ? failed : failure;
                if (failed.retryable()) {
                    break;
                }
            }
        }
        return failure != null && !isAnythingAnswered ? failure : new Outcome.Answered(records, unavailable);
    }

    private Outcome.@Nullable Unavailable ask(List<String> keys) {
        Reply reply = endpoint.lookup(lookup, keys, deadline);
        try {
            if (reply instanceof Reply.Json json) {
                Map<String, List<DataRecord>> found = read(json.root(), keys);
                found.forEach(records::put);
            } else if (reply instanceof Reply.Failed failed) {
                return failed.reason();
            } else if (!endpoint.resource().answer().notFoundMeansNotHeld()) {
                return new Outcome.Unavailable(
                        "Resource \"" + lookup.resource() + "\" answered with status 404.", false);
            }
            isAnythingAnswered = true;
            return null;
        } catch (BrokenAnswerException e) {
            return new Outcome.Unavailable(String.valueOf(e.getMessage()), false);
        }
    }

    private Map<String, List<DataRecord>> read(JsonNode root, List<String> keys) {
        AnswerMapping mapping = endpoint.mapping();
        Map<String, List<DataRecord>> found = new HashMap<>();
        for (JsonNode node : mapping.records(root)) {
            String key = endpoint.resource().keysPerCall() == 1 ? keys.get(0) : mapping.raw(node, lookup.keyItem());
            if (!keys.contains(key)) {
                // Passing over it would make a key that is held under another writing look as if it were not.
                throw mapping.broken("answered with the record of a key that was not asked for");
            }
            found.computeIfAbsent(key, held -> new ArrayList<>()).add(mapping.record(schema, node));
        }
        return found;
    }
}
