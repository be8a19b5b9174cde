package io.gdbos.workflow.jdbc;

import io.gdbos.core.BilingualText;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.jdbc.EncryptedColumn;
import io.gdbos.workflow.task.Task;
import io.gdbos.workflow.task.TaskPage;
import io.gdbos.workflow.task.TaskQuery;
import io.gdbos.workflow.task.TaskStatus;
import io.gdbos.workflow.task.TaskToken;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table {@code wf_task}. Thread-safe. */
final class TaskTable {
    private static final List<String> OTHERS = List.of(
            "case_id",
            "business_key",
            "definition",
            "activity",
            "iteration",
            "name_en",
            "name_zh",
            "is_for_applicant",
            "role",
            "agency",
            "region",
            "explanation",
            "status",
            "holder",
            "created_at",
            "completed_at");
    private static final String COLUMNS = "id, " + String.join(", ", OTHERS);

    static final EncryptedColumn EXPLANATION = EncryptedColumn.of("wf_task", "explanation", "id");

    private final Store store;
    private final FieldCipher cipher;
    private final String upsert;

    TaskTable(Store store, FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
        this.upsert = store.dialect().upsert("wf_task", List.of("id"), OTHERS);
    }

    void write(UnitOfWork unit, Task task) {
        unit.add(
                upsert,
                task.id(),
                task.caseId(),
                task.businessKey(),
                task.definition(),
                task.activity(),
                task.iteration(),
                task.name().english(),
                task.name().chinese(),
                task.isForApplicant(),
                task.role(),
                task.agency(),
                task.region().value(),
                cipher.encrypt(task.explanation(), EXPLANATION.cell(task.id())),
                task.status().name(),
                task.holder(),
                task.createdAt(),
                task.completedAt());
    }

    void erase(UnitOfWork unit, String caseId) {
        unit.add("update wf_task set business_key = ?, explanation = ? where case_id = ?", caseId, "{}", caseId);
    }

    Map<String, Task> find(Collection<String> ids) {
        Map<String, Task> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(ids)) {
            store.visit(
                    "select " + COLUMNS + " from wf_task where id in " + Chunks.marks(chunk),
                    row -> {
                        Task task = read(row);
                        found.put(task.id(), task);
                    },
                    chunk.toArray());
        }
        return found;
    }

    TaskPage inbox(Actor actor, TaskQuery query) {
        StringBuilder select = new StringBuilder("select ").append(COLUMNS).append(" from wf_task where");
        select.append(" agency = ? and region = ? and role = ? and (status = ? or (status = ? and holder = ?))");
        List<@Nullable Object> values = new ArrayList<>(List.of(
                actor.agency(),
                actor.region().value(),
                actor.role(),
                TaskStatus.OPEN.name(),
                TaskStatus.CLAIMED.name(),
                actor.person()));
        if (query.definition() != null) {
            select.append(" and definition = ?");
            values.add(query.definition());
        }
        if (query.activity() != null) {
            select.append(" and activity = ?");
            values.add(query.activity());
        }
        if (query.after() != null) {
            TaskToken token = TaskToken.parse(query.after());
            select.append(" and (created_at > ? or (created_at = ? and id > ?))");
            values.add(token.createdAt());
            values.add(token.createdAt());
            values.add(token.id());
        }
        select.append(" order by created_at, id");
        String page = store.dialect().page(select.toString(), 0, query.limit() + 1);
        return TaskToken.page(store.list(page, this::read, values.toArray()), query.limit());
    }

    private Task read(Row row) throws SQLException {
        return new Task(
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.integer(6),
                BilingualText.of(row.text(7), row.text(8)),
                row.bool(9),
                row.text(10),
                row.text(11),
                RegionCode.parse(row.text(12)),
                cipher.decrypt(row.text(13), EXPLANATION.cell(row.text(1))),
                TaskStatus.valueOf(row.text(14)),
                row.textOrNull(15),
                row.instant(16),
                row.instantOrNull(17));
    }
}
