package io.gdbos.core.record.json;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.gdbos.core.record.Connector.Outcome.Unavailable;
import io.gdbos.core.record.Deadline;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends one request and judges how it ended. Reasons hold no address, header or content. Thread-safe. */
final class Exchange {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> LATER = Set.of(REQUEST_TIMEOUT, TOO_MANY_REQUESTS);

    private final HttpClient client;
    private final Supplier<Map<String, String>> headers;
    private final HttpLimits limits;
    private final AnswerReader reader;

    Exchange(HttpClient client, Supplier<Map<String, String>> headers, HttpLimits limits) {
        this.client = client;
        this.headers = headers;
        this.limits = limits;
        this.reader = new AnswerReader(limits);
    }

    /** Sends a request that is answered with JSON. */
    Reply send(HttpRequest.Builder request, String resource, Deadline deadline) {
        return send(request, resource, deadline, reader::read);
    }

    /** Sends a request whose answer counts by its status alone. */
    Reply probe(HttpRequest.Builder request, Deadline deadline) {
        return send(request, "health", deadline, (bytes, resource) -> new Reply.Json(MissingNode.getInstance()));
    }

    private Reply send(
            HttpRequest.Builder request, String resource, Deadline deadline, BiFunction<byte[], String, Reply> read) {
        if (deadline.isOver()) {
            return late(resource);
        }
        request.timeout(deadline.left());
        try {
            headers.get().forEach(request::setHeader);
        } catch (IllegalArgumentException e) {
            // Its message would quote the header, which may be a secret.
            return Reply.Failed.forGood("A header for resource \"" + resource + "\" cannot be sent.");
        }
        CompletableFuture<HttpResponse<byte[]>> running =
                client.sendAsync(request.build(), BoundedBody.atMost(limits.bytes()));
        try {
            // The client's own limit ends with the headers of the answer; this one is for its whole.
            HttpResponse<byte[]> response = running.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            return judge(response, resource, deadline, read);
        } catch (TimeoutException e) {
            running.cancel(true);
            return late(resource);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return Reply.Failed.forGood("The caller of resource \"" + resource + "\" was interrupted.");
        } catch (ExecutionException e) {
            return failed(e.getCause(), resource);
        }
    }

    private static Reply judge(
            HttpResponse<byte[]> response, String resource, Deadline deadline, BiFunction<byte[], String, Reply> read) {
        int status = response.statusCode();
        if (status == NOT_FOUND) {
            return new Reply.NotFound();
        } else if (status >= 200 && status < 300) {
            return read.apply(response.body(), resource);
        }
        boolean mayHelp = status >= 500 || LATER.contains(status);
        return new Reply.Failed(new Unavailable(
                "Resource \"" + resource + "\" answered with status " + status + ".",
                mayHelp,
                mayHelp ? RetryAfter.in(response.headers(), deadline.clock().instant()) : null));
    }

    private Reply failed(@Nullable Throwable cause, String resource) {
        if (cause instanceof HttpTimeoutException) {
            return late(resource);
        } else if (cause instanceof BoundedBody.TooLong) {
            return Reply.Failed.forGood(
                    "Resource \"" + resource + "\" answered with more than " + limits.bytes() + " bytes.");
        } else if (cause instanceof IOException) {
            return Reply.Failed.forNow("Resource \"" + resource + "\" cannot be reached: "
                    + cause.getClass().getSimpleName() + ".");
        }
        throw new IllegalStateException("The client failed in a way that is no answer.", cause);
    }

    private static Reply late(String resource) {
        return Reply.Failed.forNow("Resource \"" + resource + "\" did not answer in time.");
    }
}
