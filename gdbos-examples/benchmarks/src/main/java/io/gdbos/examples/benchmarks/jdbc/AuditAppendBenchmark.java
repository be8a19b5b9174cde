package io.gdbos.examples.benchmarks.jdbc;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.jdbc.JdbcAuditLog;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the chain and the store cost: entries appended to the audit log, and the same columns written by plain JDBC
 * batches, both to an H2 file and both synced before the call returns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AuditAppendBenchmark {
    private static final String INSERT = "insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Entries in one call. */
    @Param({"1", "32", "256"})
    public int batch;

    private final AuditEntry entry = new AuditEntry(
            Instant.parse("2026-07-02T02:00:00Z"),
            Actor.of("engine", "system", "education-370705", RegionCode.parse("370705")),
            "read",
            "307370700001/000001",
            List.of("citizen-number", "move-in-date"),
            "compulsory-education-enrolment",
            "enrolment-2026-household-register",
            "permitted",
            "case-42");

    private @Nullable Resources opened;
    private long nextId;

    private record Resources(Path directory, Store store, JdbcAuditLog log, Connection connection) {}

    /**
     * Opens both databases.
     *
     * @throws IOException when there is no place for them
     * @throws SQLException when plain JDBC cannot write
     */
    @Setup
    public void open() throws IOException, SQLException {
        Path directory = Files.createTempDirectory("gdbos-bench");
        Store store = Store.embedded(directory.resolve("store"), "audit");
        store.migrate(JdbcAuditLog.migration());
        Connection connection = DriverManager.getConnection("jdbc:h2:" + directory.resolve("plain") + ";WRITE_DELAY=0");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id bigint primary key, entry_at bigint, person varchar(128), "
                    + "agency varchar(64), action_name varchar(64), resource_code varchar(128), items varchar(4000), "
                    + "purpose varchar(256), grant_id varchar(128), subject varchar(128))");
        }
        opened = new Resources(directory, store, JdbcAuditLog.open(store, "bench"), connection);
    }

    /**
     * Closes both and removes their files.
     *
     * @throws IOException when a file stays
     * @throws SQLException when the connection does not close
     */
    @TearDown
    public void close() throws IOException, SQLException {
        Resources resources = opened();
        resources.connection().close();
        resources.store().close();
        try (var files = Files.walk(resources.directory())) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Appends to the chained log; one commit. */
    @Benchmark
    public void auditLog() {
        opened().log().append(Collections.nCopies(batch, entry));
    }

    /**
     * Writes the same columns without chain and store; one commit.
     *
     * @throws SQLException when the database does not take them
     */
    @Benchmark
    public void plainJdbc() throws SQLException {
        Connection connection = opened().connection();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < batch; i++) {
                bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        try (Statement sync = connection.createStatement()) {
            sync.execute("checkpoint sync");
        }
    }

    private Resources opened() {
        return Objects.requireNonNull(opened, "opened");
    }

    private void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, nextId++);
        insert.setLong(2, entry.at().getEpochSecond());
        insert.setString(3, entry.actor().person());
        insert.setString(4, entry.actor().agency());
        insert.setString(5, entry.action());
        insert.setString(6, entry.resource());
        insert.setString(7, String.join(",", entry.items()));
        insert.setString(8, entry.purpose());
        insert.setString(9, entry.grant());
        insert.setString(10, entry.subject());
    }
}
