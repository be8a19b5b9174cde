package io.gdbos.core.record.json;

final class HttpKeyByKeyIT extends HttpConnectorContract {
    @Override
    String lookup(String address) {
        return """
                "lookups": {"holder-number": {"method": "GET", "url": "%s/cards",
                  "query": {"number": "${key}", "fields": "${fields}"}}}""".formatted(address);
    }
}
