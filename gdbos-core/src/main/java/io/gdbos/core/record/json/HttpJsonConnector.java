package io.gdbos.core.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Deadline;
import io.gdbos.core.record.Health;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The connector to a system that answers with JSON over HTTP. Status 408, 429 and 5xx are worth another try, after as
 * long as {@code Retry-After} says; other refusals are not. Answers are bounded in length and depth. Thread-safe.
 */
public final class HttpJsonConnector implements Connector {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Map<String, HttpEndpoint> endpoints;
    private final Exchange exchange;
    private final InstantSource clock;
    private final @Nullable URI health;

    private HttpJsonConnector(Builder builder) {
        this.clock = builder.clock;
        this.health = builder.health;
        this.exchange = new Exchange(builder.client, builder.headers, builder.limits);
        this.endpoints = new LinkedHashMap<>();
        builder.resources.forEach(
                (code, resource) -> endpoints.put(code, new HttpEndpoint(resource, exchange, builder.values)));
    }

    /**
     * Begins a connector.
     *
     * @param client the client, which must not follow redirects: an answer must not send a key elsewhere
     * @param clock tells how much time is left
     * @param values reads a raw text as the value of an element: element id, raw text
     * @return a builder
     * @throws IllegalArgumentException when the client follows redirects
     */
    public static Builder builder(HttpClient client, InstantSource clock, BiFunction<String, String, Value> values) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "The client must not follow redirects; it follows them " + client.followRedirects() + ".");
        }
        return new Builder(client, Objects.requireNonNull(clock, "clock"), Objects.requireNonNull(values, "values"));
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        @Nullable HttpEndpoint endpoint = endpoints.get(lookup.resource());
        if (endpoint == null || !endpoint.resource().lookups().containsKey(lookup.keyItem())) {
            return new Outcome.Unavailable(
                    "Resource \"" + lookup.resource() + "\" cannot be looked up by \"" + lookup.keyItem() + "\".",
                    false);
        }
        Outcome.@Nullable Unavailable unknown = unknownItem(endpoint, lookup.items());
        if (unknown != null) {
            return unknown;
        }
        return new HttpLookup(endpoint, lookup, Deadline.in(clock, lookup.timeout())).run();
    }

    @Override
    public PageOutcome page(PageRequest request) {
        @Nullable HttpEndpoint endpoint = endpoints.get(request.resource());
        if (endpoint == null || endpoint.resource().page() == null) {
            return Connector.super.page(request);
        }
        Outcome.@Nullable Unavailable unknown = unknownItem(endpoint, request.items());
        if (unknown != null) {
            return unknown;
        }
        if (isCounted(endpoint)
                && request.token() != null
                && !PAGE_NUMBER.matcher(request.token()).matches()) {
            return new Outcome.Unavailable("The token of \"" + request.resource() + "\" is none of its own.", false);
        }
        Reply reply = endpoint.page(request, Deadline.in(clock, request.timeout()));
        if (reply instanceof Reply.Json json) {
            try {
                return page(request, endpoint, json.root());
            } catch (BrokenAnswerException e) {
                return new Outcome.Unavailable(String.valueOf(e.getMessage()), false);
            }
        }
        return reply instanceof Reply.Failed failed
                ? failed.reason()
                : new Outcome.Unavailable("Resource \"" + request.resource() + "\" answered with status 404.", false);
    }

    private static PageOutcome page(PageRequest request, HttpEndpoint endpoint, JsonNode root) {
        AnswerMapping mapping = endpoint.mapping();
        RecordSchema schema = new RecordSchema(request.resource(), request.items());
        List<DataRecord> records = new ArrayList<>();
        for (JsonNode node : mapping.records(root)) {
            records.add(mapping.record(schema, node));
        }
        if (records.size() > request.size()) {
            throw mapping.broken("answered with more records than were asked for");
        }
        @Nullable String next;
        if (isCounted(endpoint)) {
            int number = request.token() == null ? 1 : Integer.parseInt(request.token());
            next = records.size() == request.size() ? Integer.toString(number + 1) : null;
        } else {
            next = mapping.next(root);
            if (next != null && next.equals(request.token())) {
                throw mapping.broken("answered with the token it was asked with, which would never end");
            }
        }
        return new PageOutcome.Page(records, next);
    }

    private static boolean isCounted(HttpEndpoint endpoint) {
        return endpoint.resource().answer().next() == null;
    }

    private static Outcome.@Nullable Unavailable unknownItem(HttpEndpoint endpoint, List<String> items) {
        for (String item : items) {
            if (!endpoint.mapping().has(item)) {
                return new Outcome.Unavailable(
                        "Resource \"" + endpoint.resource().resource() + "\" has no item \"" + item + "\".", false);
            }
        }
        return null;
    }

    @Override
    public Health health(Duration timeout) {
        if (health == null) {
            return new Health.Unknown();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(health).GET();
        Reply reply = exchange.probe(request, Deadline.in(clock, timeout));
        if (reply instanceof Reply.Failed failed) {
            return new Health.Down(failed.reason().reason());
        }
        return reply instanceof Reply.Json ? new Health.Up() : new Health.Down("The address of health is not there.");
    }

    /** Builds a {@link HttpJsonConnector}. Confined to one thread. */
    public static final class Builder {
        private final HttpClient client;
        private final InstantSource clock;
        private final BiFunction<String, String, Value> values;
        private final Map<String, HttpResource> resources = new LinkedHashMap<>();
        private Supplier<Map<String, String>> headers = Map::of;
        private HttpLimits limits = HttpLimits.DEFAULT;
        private @Nullable URI health;

        private Builder(HttpClient client, InstantSource clock, BiFunction<String, String, Value> values) {
            this.client = client;
            this.clock = clock;
            this.values = values;
        }

        /**
         * Adds resources.
         *
         * @param more the resources
         * @return this builder
         * @throws IllegalArgumentException when one is there already
         */
        public Builder resources(List<HttpResource> more) {
            for (HttpResource resource : more) {
                if (resources.putIfAbsent(resource.resource(), resource) != null) {
                    throw new IllegalArgumentException("Resource \"" + resource.resource() + "\" is described twice.");
                }
            }
            return this;
        }

        /**
         * Sets what gives the headers of every request, such as a token; asked each time, never kept or logged.
         *
         * @param supplier the headers by name
         * @return this builder
         */
        public Builder headers(Supplier<Map<String, String>> supplier) {
            headers = Objects.requireNonNull(supplier, "supplier");
            return this;
        }

        /**
         * Sets how much of an answer is read; {@link HttpLimits#DEFAULT} when not called.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(HttpLimits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the address that tells whether the system is up: any status from 200 to 299 says so.
         *
         * @param address the address
         * @return this builder
         */
        public Builder health(URI address) {
            health = HttpCall.get(address, Map.of()).url();
            return this;
        }

        /**
         * Makes the connector.
         *
         * @return the connector
         */
        public HttpJsonConnector build() {
            return new HttpJsonConnector(this);
        }
    }
}
