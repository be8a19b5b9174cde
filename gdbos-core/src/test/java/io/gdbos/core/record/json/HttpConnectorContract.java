package io.gdbos.core.record.json;

import io.gdbos.core.record.Connector;
import io.gdbos.core.record.ConnectorContract;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The promises of a connector over HTTP. */
abstract class HttpConnectorContract extends ConnectorContract {
    static final String ANSWER = """
            {"records": "/data/list", "next": "/data/next", "status": "/code", "good": ["ok"],
             "fields": {"serial": "/serial", "holder-number": "/holder/number", "card-status": "/cardStatus"}}""";

    private @Nullable RegisterServer server;

    /** How the look-up is done, as the document writes it. */
    abstract String lookup(String address);

    @Override
    protected final Connector connect(List<Row> rows) throws Exception {
        server = new RegisterServer(rows);
        String document = """
                {"resources": [{"resource": "%s", %s, "page": {"method": "GET", "url": "%s/{city}/pages",
                  "query": {"size": "${size}", "after": "${token}", "since": "${since}", "fields": "${fields}"}},
                  "answer": %s}]}""".formatted(RESOURCE, lookup(server.address()), server.address(), ANSWER);
        return HttpJsonConnector.builder(HttpClient.newHttpClient(), InstantSource.system(), ConnectorContract::value)
                .resources(HttpResources.parse(document, "cards.json", Map.of("city", "370700/../x y")))
                .health(URI.create(server.address() + "/health"))
                .build();
    }

    @Override
    protected final void breakDown() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    protected final void disconnect() {
        breakDown();
    }
}
