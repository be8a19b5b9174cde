package io.gdbos.core.record.json;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a system is asked: a fixed address, and values that may be placeholders. A value of the query, or a text of the
 * body, that is exactly one of these is replaced; nothing else is, so that no key can change the address or the form of
 * the body:
 *
 * <ul>
 *   <li>{@code ${key}} the key; {@code ${keys}} all keys of the call: a list in the body, repeated in the query;
 *   <li>{@code ${fields}} what is asked for, by the system's own names: a list in the body, after commas in the query;
 *   <li>{@code ${size}}, {@code ${token}}, {@code ${page}}, {@code ${since}} of a page: how many, where to go on, the
 *       number of the page from 1, and the moment since which records have changed. Without a value the parameter or
 *       member is left out.
 * </ul>
 *
 * <p>Immutable.
 *
 * @param method GET or POST
 * @param url the address: http or https, without query, fragment or user
 * @param query the parameters of the query, by name
 * @param body the body as JSON; null for none, as GET demands
 */
public record HttpCall(
        Method method,
        URI url,
        Map<String, String> query,
        @Nullable String body) {
    /** The method of a request. */
    public enum Method {
        /** Without a body. */
        GET,
        /** With a body. */
        POST
    }

    /** Checks the address and copies the query. */
    public HttpCall {
        Objects.requireNonNull(method, "method");
        boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!isWeb
                || url.getHost() == null
                || url.getRawQuery() != null
                || url.getRawFragment() != null
                || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "An address must be http or https with a host, without query, fragment or user; came \""
                            + Placeholders.shorten(url.toString()) + "\".");
        }
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        if ((method == Method.POST) != (body != null)) {
            throw new IllegalArgumentException("POST needs a body and GET has none.");
        }
        Optional.ofNullable(body).ifPresent(Placeholders::requireJson);
    }

    /**
     * A GET.
     *
     * @param url the address
     * @param query the parameters of the query, by name
     * @return the call
     */
    public static HttpCall get(URI url, Map<String, String> query) {
        return new HttpCall(Method.GET, url, query, null);
    }

    /**
     * A POST.
     *
     * @param url the address
     * @param body the body as JSON
     * @return the call
     */
    public static HttpCall post(URI url, String body) {
        return new HttpCall(Method.POST, url, Map.of(), body);
    }

    /** Whether a placeholder stands in the query or the body. */
    boolean uses(String placeholder) {
        return query.containsValue(placeholder) || (body != null && body.contains("\"" + placeholder + "\""));
    }
}
