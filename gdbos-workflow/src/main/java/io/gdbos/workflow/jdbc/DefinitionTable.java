package io.gdbos.workflow.jdbc;

import io.gdbos.core.GdbosException;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.json.DefinitionJson;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The table {@code wf_definition}. Thread-safe. */
final class DefinitionTable {
    private final Store store;
    private final ConcurrentMap<String, RecordSchema> schemas = new ConcurrentHashMap<>();

    DefinitionTable(Store store) {
        this.store = store;
    }

    ProcessDefinition keep(ProcessDefinition definition) {
        try {
            store.newUnit()
                    .add(
                            "insert into wf_definition (id, version, digest, content) values (?, ?, ?, ?)",
                            definition.id(),
                            definition.version(),
                            definition.digest(),
                            DefinitionJson.write(definition))
                    .commit();
            return definition;
        } catch (DuplicateKeyException e) {
            return find(definition.id(), definition.version()).orElseThrow(() -> e);
        }
    }

    Optional<ProcessDefinition> find(String id, int version) {
        return store.first(
                "select content from wf_definition where id = ? and version = ?",
                row -> DefinitionJson.read(row.text(1)),
                id,
                version);
    }

    Optional<ProcessDefinition> newest(String id) {
        return store.first(
                "select content from wf_definition where id = ? order by version desc",
                row -> DefinitionJson.read(row.text(1)),
                id);
    }

    RecordSchema schema(String id, int version) {
        return schemas.computeIfAbsent(id + "." + version, key -> find(id, version)
                .orElseThrow(() ->
                        new GdbosException("Version " + version + " of process \"" + id + "\" is not in the database."))
                .dataSchema());
    }
}
