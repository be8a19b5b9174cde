package io.gdbos.core.record.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.Health;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import io.gdbos.core.record.Value;
import io.gdbos.core.record.json.RegisterServer.Answer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class HttpJsonConnectorTest {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GOOD = "[{\"k\": \"a\", \"v\": 1.50}, {\"k\": \"b\", \"v\": true}]";

    private RegisterServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RegisterServer(List.of());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResource resource(int keysPerCall, HttpAnswer answer) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("k", "${keys}");
        HttpCall call = HttpCall.get(URI.create(server.address() + "/r"), query);
        HttpCall page = HttpCall.get(call.url(), Map.of("page", answer.next() == null ? "${page}" : "${token}"));
        return new HttpResource("r", Map.of("k", call), keysPerCall, page, answer);
    }

    private HttpJsonConnector.Builder builder(HttpResource resource) {
        return HttpJsonConnector.builder(CLIENT, InstantSource.fixed(NOW), (element, raw) -> Value.text(raw))
                .resources(List.of(resource));
    }

    private HttpJsonConnector connector() {
        return builder(resource(10, HttpAnswer.of("", Map.of("k", "/k", "v", "/v"))))
                .build();
    }

    private static Lookup keys(String... keys) {
        return new Lookup("r", "k", List.of(keys), List.of("v"), TIMEOUT, 1);
    }

    private Outcome.Unavailable failure(int status, Map<String, String> headers) {
        server.answer(new Answer(status, "sorry 370705201501010023".getBytes(), headers));
        return assertInstanceOf(Outcome.Unavailable.class, connector().lookup(keys("a")));
    }

    @Test
    void scalars_keep_the_writing_of_the_answer() {
        server.answer(Answer.of(200, GOOD));
        Outcome.Answered answered = (Outcome.Answered) connector().lookup(keys("a", "b"));

        assertEquals(Value.text("1.50"), answered.records().get("a").get(0).value("v"));
        assertEquals(Value.text("true"), answered.records().get("b").get(0).value("v"));
    }

    @Nested
    class A_status {
        @Test
        void of_refusal_is_for_good_and_its_reason_shows_no_content() {
            for (int status : new int[] {301, 400, 401, 403, 404, 410, 422}) {
                Outcome.Unavailable refused = failure(status, Map.of("Location", "http://localhost:1/"));

                assertFalse(refused.retryable(), status + "");
                assertTrue(refused.reason().contains(status + ""), refused::reason);
                assertFalse(refused.reason().contains("3707"), refused::reason);
            }
        }

        @Test
        void of_trouble_may_pass() {
            for (int status : new int[] {408, 429, 500, 502, 503, 504}) {
                assertTrue(failure(status, Map.of()).retryable(), status + "");
            }
        }

        @Test
        void may_say_when_to_come_again_in_seconds_or_by_date() {
            assertEquals(
                    Duration.ofSeconds(120),
                    failure(429, Map.of("Retry-After", "120")).retryAfter());
            assertEquals(
                    Duration.ofSeconds(90),
                    failure(503, Map.of("Retry-After", "Wed, 01 Jul 2026 00:01:30 GMT"))
                            .retryAfter());
            assertEquals(null, failure(503, Map.of("Retry-After", "soon")).retryAfter());
        }

        @Test
        void not_found_means_not_held_only_where_that_was_said() {
            HttpAnswer answer = new HttpAnswer("", Map.of("v", "/v"), null, null, Set.of(), true);
            server.answer(Answer.of(404, ""));

            assertEquals(
                    new Outcome.Answered(Map.of(), Map.of()),
                    builder(resource(1, answer)).build().lookup(keys("a", "b")));
        }
    }

    @Nested
    class A_broken_answer {
        private void isRefused(String body) {
            server.answer(Answer.of(200, body));
            Outcome.Unavailable refused =
                    assertInstanceOf(Outcome.Unavailable.class, connector().lookup(keys("a")), body);
            assertFalse(refused.retryable(), body);
        }

        @Test
        void is_never_taken_for_not_held() {
            isRefused("");
            isRefused("no json");
            isRefused("[{\"k\": \"a\", \"k\": \"b\"}]");
            isRefused("[] []");
            isRefused("7");
            isRefused("[7]");
            isRefused("[{\"k\": \"a\", \"v\": {}}]");
            isRefused("[{\"v\": \"1\"}]");
        }

        @Test
        void holds_the_record_of_another_key() {
            isRefused("[{\"k\": \"A\", \"v\": \"1\"}]");
        }

        @Test
        void is_too_deep() {
            isRefused("[".repeat(1_000) + "]".repeat(1_000));
        }

        @Test
        void is_too_long() {
            server.answer(new Answer(200, new byte[100_001], Map.of()));
            Outcome outcome = builder(resource(10, HttpAnswer.of("", Map.of("k", "/k", "v", "/v"))))
                    .limits(new HttpLimits(100_000, 8))
                    .build()
                    .lookup(keys("a"));

            assertTrue(((Outcome.Unavailable) outcome).reason().contains("100000 bytes"), outcome::toString);
        }

        @Test
        void lacks_what_its_place_should_hold_while_null_says_that_nothing_is_held() {
            HttpAnswer answer = HttpAnswer.of("/data", Map.of("k", "/k", "v", "/v"));
            server.answer(Answer.of(200, "{\"error\": \"x\"}"));
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    builder(resource(10, answer)).build().lookup(keys("a")));
            server.answer(Answer.of(200, "{\"data\": null}"));
            assertEquals(
                    new Outcome.Answered(Map.of(), Map.of()),
                    builder(resource(10, answer)).build().lookup(keys("a")));
        }

        @Test
        void says_itself_that_it_did_not_go_well() {
            HttpAnswer answer =
                    new HttpAnswer("/data", Map.of("k", "/k", "v", "/v"), null, "/code", Set.of("200"), false);
            server.answer(Answer.of(200, "{\"code\": 500, \"data\": []}"));
            assertInstanceOf(
                    Outcome.Unavailable.class,
                    builder(resource(10, answer)).build().lookup(keys("a")));
            server.answer(Answer.of(200, "{\"code\": 200, \"data\": []}"));
            assertInstanceOf(
                    Outcome.Answered.class,
                    builder(resource(10, answer)).build().lookup(keys("a")));
        }

        @Test
        void repeats_the_token_it_was_asked_with() {
            HttpAnswer answer = new HttpAnswer("/data", Map.of("k", "/k"), "/next", null, Set.of(), false);
            server.answer(Answer.of(200, "{\"data\": [], \"next\": \"t\"}"));
            PageOutcome page = builder(resource(10, answer))
                    .build()
                    .page(PageRequest.first("r", List.of("k"), 2, TIMEOUT).after("t"));

            assertInstanceOf(Outcome.Unavailable.class, page);
        }
    }

    @Test
    void pages_are_counted_where_the_answer_has_no_token() {
        server.answer(Answer.of(200, GOOD));
        PageRequest first = PageRequest.first("r", List.of("k"), 2, TIMEOUT);
        PageOutcome.Page full = (PageOutcome.Page) connector().page(first);
        assertEquals("2", full.next());
        server.answer(Answer.of(200, "[]"));
        PageOutcome.Page last = (PageOutcome.Page) connector().page(first.after("2"));

        assertEquals(null, last.next());
        assertTrue(server.requests.get(1).startsWith("GET /r?page=2 "), server.requests::toString);
    }

    @Test
    void a_system_in_trouble_is_not_asked_for_the_rest_of_the_keys() {
        server.answer(Answer.of(503, ""));
        HttpAnswer answer = HttpAnswer.of("", Map.of("v", "/v"));
        builder(resource(1, answer)).build().lookup(keys("a", "b", "c"));

        assertEquals(1, server.requests.size());
    }

    @Test
    void headers_are_asked_for_each_time_and_never_shown() {
        server.answer(Answer.of(200, "[]"));
        String[] token = {"Bearer one"};
        HttpJsonConnector connector = builder(resource(10, HttpAnswer.of("", Map.of("k", "/k", "v", "/v"))))
                .headers(() -> Map.of("Authorization", token[0]))
                .build();
        connector.lookup(keys("a"));
        token[0] = "Bearer two";
        connector.lookup(keys("a"));
        token[0] = "Bearer three\r\nHost: elsewhere";
        Outcome.Unavailable refused = (Outcome.Unavailable) connector.lookup(keys("a"));

        assertEquals(List.of("Bearer one", "Bearer two"), server.authorisations);
        assertFalse(refused.reason().contains("three"), refused::reason);
    }

    @Test
    void a_body_that_never_ends_is_late() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            HttpCall call =
                    HttpCall.get(URI.create("http://localhost:" + silent.getLocalPort() + "/"), Map.of("k", "${key}"));
            HttpResource resource =
                    new HttpResource("r", Map.of("k", call), 1, null, HttpAnswer.of("", Map.of("v", "/v")));
            HttpJsonConnector connector = HttpJsonConnector.builder(
                            CLIENT, InstantSource.system(), (element, raw) -> Value.text(raw))
                    .resources(List.of(resource))
                    .health(call.url())
                    .build();
            Outcome.Unavailable late =
                    (Outcome.Unavailable) connector.lookup(keys("a").withTimeout(Duration.ofMillis(50)));

            assertTrue(late.retryable() && late.reason().contains("in time"), late::reason);
            assertInstanceOf(Health.Down.class, connector.health(Duration.ofMillis(50)));
        }
    }

    @Test
    void a_client_that_follows_redirects_is_refused() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThrows(
                IllegalArgumentException.class,
                () -> HttpJsonConnector.builder(
                        following, InstantSource.fixed(NOW), (element, raw) -> Value.text(raw)));
    }

    @Nested
    class A_document {
        private String error(String resource) {
            GdbosException failure = assertThrows(
                    GdbosException.class,
                    () -> HttpResources.parse(
                            "{\"resources\": [" + resource + "]}", "cards.json", Map.of("up", "..", "city", "3707")));
            return String.valueOf(failure.getMessage());
        }

        private String lookup(String url, String query) {
            return "{\"resource\": \"r\", \"answer\": {\"fields\": {\"v\": \"/v\"}}, \"lookups\": {\"k\": "
                    + "{\"method\": \"GET\", \"url\": \"" + url + "\", \"query\": {\"k\": \"" + query + "\"}}}}";
        }

        @Test
        void names_the_place_of_what_is_wrong() {
            assertTrue(error(lookup("ftp://host/", "${key}")).contains("resources[0].lookups.k"));
            assertTrue(error(lookup("https://user:pw@host/", "${key}")).contains("without query, fragment or user"));
            assertTrue(error(lookup("https://host/?a=b", "${key}")).contains("without query"));
            assertTrue(error(lookup("https://{city}/r", "${key}")).contains("host must be written out"));
            assertTrue(error(lookup("https://host/{up}/r", "${key}")).contains("{up}"));
            assertTrue(error(lookup("https://host/{none}/r", "${key}")).contains("{none}"));
            assertTrue(error(lookup("https://host/r", "fixed")).contains("must hold ${key}"));
            assertTrue(error(lookup("https://host/r", "${key}").replace("\"/v\"", "\"v\""))
                    .contains("JSON pointer"));
        }

        @Test
        void writes_variables_so_that_they_stay_one_part_of_the_path() {
            HttpResource read = HttpResources.parse(
                            "{\"resources\": [" + lookup("https://host/{city}/r", "${key}") + "]}",
                            "cards.json",
                            Map.of("city", "a/b?c#d 区"))
                    .get(0);

            assertEquals(
                    "https://host/a%2Fb%3Fc%23d%20%E5%8C%BA/r",
                    String.valueOf(read.lookups().get("k").url()));
        }
    }
}
