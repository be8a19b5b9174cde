package io.gdbos.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Connector.Lookup;
import io.gdbos.core.record.Connector.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TimeLimitedConnectorTest {
    private static final Outcome GOOD = new Outcome.Answered(Map.of(), Map.of());
    private static final Lookup LOOKUP =
            new Lookup("r", "number", List.of("a"), List.of("status"), Duration.ofMillis(20), 1);

    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    @Test
    void hands_on_an_answer_in_time_and_caps_what_the_caller_allows() {
        Duration[] allowed = new Duration[1];
        Connector system = lookup -> {
            allowed[0] = lookup.timeout();
            return GOOD;
        };
        Connector limited = TimeLimitedConnector.over(system, Duration.ofSeconds(3), executor);

        assertEquals(GOOD, limited.lookup(LOOKUP.withTimeout(Duration.ofHours(1))));
        assertEquals(Duration.ofSeconds(3), allowed[0]);
    }

    @Test
    void gives_up_a_system_that_does_not_keep_to_its_time_and_interrupts_it() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Connector system = lookup -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return GOOD;
        };
        Outcome outcome = TimeLimitedConnector.over(system, Duration.ofSeconds(3), executor)
                .lookup(LOOKUP);

        assertTrue(assertInstanceOf(Outcome.Unavailable.class, outcome).retryable());
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
    }

    @Test
    void a_full_executor_is_an_answer() throws Exception {
        ThreadPoolExecutor full = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
        CountDownLatch release = new CountDownLatch(1);
        full.submit(() -> release.await(10, TimeUnit.SECONDS));
        try {
            Connector limited = TimeLimitedConnector.over(lookup -> GOOD, Duration.ofSeconds(3), full);
            Outcome.Unavailable busy = assertInstanceOf(Outcome.Unavailable.class, limited.lookup(LOOKUP));

            assertTrue(busy.reason().startsWith("Too many calls"), busy::reason);
        } finally {
            release.countDown();
            full.shutdownNow();
        }
    }

    @Test
    void hands_on_an_exception_as_it_is() {
        Connector broken = lookup -> {
            throw new IllegalStateException("broken");
        };
        Connector limited = TimeLimitedConnector.over(broken, Duration.ofSeconds(3), executor);

        assertThrows(IllegalStateException.class, () -> limited.lookup(LOOKUP.withTimeout(Duration.ofSeconds(3))));
    }

    @Test
    void a_page_that_a_system_cannot_give_is_unavailable_for_good() {
        Connector limited = TimeLimitedConnector.over(lookup -> GOOD, Duration.ofSeconds(3), executor);
        PageOutcome page = limited.page(PageRequest.first("r", List.of(), 1, Duration.ofSeconds(3)));

        assertTrue(!assertInstanceOf(Outcome.Unavailable.class, page).retryable());
        assertEquals(new Health.Unknown(), limited.health(Duration.ofSeconds(3)));
    }
}
