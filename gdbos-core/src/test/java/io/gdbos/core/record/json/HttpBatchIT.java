package io.gdbos.core.record.json;

final class HttpBatchIT extends HttpConnectorContract {
    @Override
    String lookup(String address) {
        return """
                "keysPerCall": 200, "lookups": {"holder-number": {"method": "POST", "url": "%s/batch",
                  "body": {"query": {"numbers": "${keys}", "fields": "${fields}"}, "version": 2}}}""".formatted(address);
    }
}
