package io.gdbos.core.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a store promises on every database. */
abstract class StoreContract {
    private static final String NOTE =
            "create table if not exists note (id varchar(40) not null primary key, version integer not null);";
    private static final String INSERT = "insert into note (id, version) values (?, ?)";
    private static final String UPDATE = "update note set version = version + 1 where id = ? and version = ?";

    private DataSource source;
    private Store store;

    abstract DataSource openSource() throws Exception;

    abstract void closeSource(DataSource opened) throws Exception;

    @BeforeEach
    void open() throws Exception {
        source = openSource();
        store = Store.on(source);
        store.migrate(Migration.inline("note", NOTE));
    }

    @AfterEach
    void close() throws Exception {
        if (source != null) {
            store.close();
            closeSource(source);
        }
    }

    private List<String> notes() {
        return store.list("select id, version from note order by id", row -> row.text(1) + row.integer(2));
    }

    @Nested
    class A_unit_of_work {
        @Test
        void is_stored_as_a_whole() {
            store.newUnit()
                    .add(INSERT, "a", 1)
                    .add(INSERT, "b", 1)
                    .add(UPDATE, "a", 1)
                    .commit();

            assertEquals(List.of("a2", "b1"), notes());
        }

        @Test
        void leaves_nothing_behind_when_one_of_its_statements_fails() {
            UnitOfWork unit = store.newUnit().add(INSERT, "a", 1).add(INSERT, "b", null);

            assertThrows(GdbosException.class, unit::commit);
            assertEquals(List.of(), notes());
            assertFalse(unit.isCommitted());
            assertTrue(unit.failure().isPresent());
        }

        @Test
        void is_stale_when_it_concerns_other_rows_than_expected() {
            store.newUnit().add(INSERT, "a", 1).commit();
            UnitOfWork unit = store.newUnit().add(INSERT, "b", 1).addExpecting(1, UPDATE, "a", 7);

            assertThrows(StaleWriteException.class, unit::commit);
            assertEquals(List.of("a1"), notes());
        }

        @Test
        void names_a_duplicate_key_without_its_value() {
            store.newUnit().add(INSERT, "370705201501010023", 1).commit();
            UnitOfWork unit = store.newUnit().add(INSERT, "370705201501010023", 1);

            DuplicateKeyException failure = assertThrows(DuplicateKeyException.class, unit::commit);
            for (Throwable at = failure; at != null; at = at.getCause()) {
                assertFalse(at.toString().contains("3707052015"), at.toString());
            }
        }

        @Test
        void cannot_be_committed_twice() {
            UnitOfWork unit = store.newUnit().add(INSERT, "a", 1);
            unit.commit();

            assertThrows(IllegalStateException.class, unit::commit);
            assertThrows(IllegalStateException.class, () -> unit.add(INSERT, "b", 1));
        }

        @Test
        void does_nothing_when_it_is_empty() {
            StoreStatistics before = store.statistics();
            store.newUnit().commit();

            assertEquals(0, store.statistics().since(before).commits());
        }

        @Test
        void refuses_values_of_an_unknown_kind_where_they_are_added() {
            assertThrows(IllegalArgumentException.class, () -> store.newUnit().add(INSERT, new StringBuilder("a"), 1));
        }

        @Test
        void keeps_the_order_of_its_statements() {
            String delete = "delete from note where id = ?";
            store.newUnit()
                    .add(INSERT, "a", 1)
                    .add(delete, "a")
                    .add(INSERT, "a", 2)
                    .commit();

            assertEquals(List.of("a2"), notes());
        }

        @Test
        void may_hold_many_thousand_rows() {
            UnitOfWork unit = store.newUnit();
            IntStream.range(0, 5_001).forEach(i -> unit.add(INSERT, "n" + i, i));
            unit.commit();

            assertEquals(Optional.of(5_001L), store.first("select count(*) from note", row -> row.longInteger(1)));
        }
    }

    @Nested
    class Several_units {
        @Test
        void share_one_commit_and_one_batch_for_each_statement() {
            StoreStatistics before = store.statistics();
            List<UnitOfWork> units = IntStream.range(0, 100)
                    .mapToObj(i -> store.newUnit().add(INSERT, "n" + i, 1).addExpecting(1, UPDATE, "n" + i, 1))
                    .toList();
            store.commitAll(units);

            assertEquals(
                    new StoreStatistics(100, 0, 2, 200, 1, 1, 0),
                    store.statistics().since(before));
        }

        @Test
        void are_committed_in_groups_of_256() {
            StoreStatistics before = store.statistics();
            store.commitAll(IntStream.range(0, 600)
                    .mapToObj(i -> store.newUnit().add(INSERT, "n" + i, 1))
                    .toList());

            assertEquals(3, store.statistics().since(before).commits());
            assertEquals(600, notes().size());
        }

        @Test
        void are_stored_though_one_of_them_fails() {
            store.newUnit().add(INSERT, "taken", 1).commit();
            UnitOfWork good = store.newUnit().add(INSERT, "a", 1);
            UnitOfWork duplicate = store.newUnit().add(INSERT, "x", 1).add(INSERT, "taken", 1);
            UnitOfWork stale = store.newUnit().add(INSERT, "y", 1).addExpecting(1, UPDATE, "taken", 9);
            UnitOfWork alsoGood = store.newUnit().add(INSERT, "b", 1);

            assertThrows(DuplicateKeyException.class, () -> store.commitAll(List.of(good, duplicate, stale, alsoGood)));
            assertEquals(List.of("a1", "b1", "taken1"), notes());
            assertTrue(good.isCommitted() && alsoGood.isCommitted());
            assertTrue(duplicate.failure().orElseThrow() instanceof DuplicateKeyException);
            assertTrue(stale.failure().orElseThrow() instanceof StaleWriteException);
        }

        @Test
        void of_many_threads_are_all_stored_with_fewer_commits() throws Exception {
            StoreStatistics before = store.statistics();
            int threads = 8;
            int each = 50;
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                List<Callable<Integer>> work = new ArrayList<>();
                for (int t = 0; t < threads; t++) {
                    int thread = t;
                    work.add(() -> commitOneByOne("t" + thread + "-", each));
                }
                for (Future<Integer> done : executor.invokeAll(work)) {
                    assertEquals(each, done.get());
                }
            } finally {
                executor.shutdown();
            }
            StoreStatistics did = store.statistics().since(before);
            assertEquals(threads * each, notes().size());
            assertEquals(threads * each, did.units());
            assertTrue(did.commits() <= did.units(), did::toString);
            assertEquals(did.commits(), did.syncs());
        }

        private int commitOneByOne(String prefix, int count) {
            for (int i = 0; i < count; i++) {
                store.newUnit().add(INSERT, prefix + i, 1).commit();
            }
            return count;
        }

        @Test
        void that_race_for_one_row_let_exactly_one_win() throws Exception {
            store.newUnit().add(INSERT, "row", 1).commit();
            ExecutorService executor = Executors.newFixedThreadPool(6);
            try {
                List<Callable<Boolean>> work = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    work.add(() -> {
                        UnitOfWork unit = store.newUnit().addExpecting(1, UPDATE, "row", 1);
                        try {
                            unit.commit();
                        } catch (StaleWriteException e) {
                            return false;
                        }
                        return unit.isCommitted();
                    });
                }
                int winners = 0;
                for (Future<Boolean> done : executor.invokeAll(work)) {
                    winners += done.get() ? 1 : 0;
                }
                assertEquals(1, winners);
                assertEquals(List.of("row2"), notes());
            } finally {
                executor.shutdown();
            }
        }
    }

    @Nested
    class Values {
        @Test
        void come_back_as_they_were_stored() {
            store.migrate(Migration.inline("kinds", StoreContract.this.kindsTable()));
            Instant at = Instant.parse("1969-12-31T23:59:59.123456789Z");
            LocalDate date = LocalDate.of(2026, 2, 28);
            store.newUnit()
                    .add(
                            "insert into kinds (t, l, i, d, b, on_day, at, y, f) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            "奎文区",
                            Long.MIN_VALUE,
                            7,
                            new BigDecimal("12.50"),
                            true,
                            date,
                            at,
                            new byte[] {1, -1},
                            0.25)
                    .commit();

            store.visit("select t, l, i, d, b, on_day, at, y, f from kinds", row -> {
                assertEquals("奎文区", row.text(1));
                assertEquals(Long.MIN_VALUE, row.longInteger(2));
                assertEquals(7, row.integer(3));
                assertEquals(new BigDecimal("12.50"), row.decimalOrNull(4));
                assertTrue(row.bool(5));
                assertEquals(date, row.date(6));
                assertEquals(Instant.parse("1969-12-31T23:59:59.123456Z"), row.instant(7));
                assertArrayEquals(new byte[] {1, -1}, row.bytes(8));
            });
        }

        @Test
        void that_are_null_or_empty_text_are_the_same() {
            store.migrate(Migration.inline("kinds", StoreContract.this.kindsTable()));
            String insert = "insert into kinds (t, l, i, d, b, on_day, at, y, f) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
            store.newUnit()
                    .add(insert, "", null, null, null, null, null, null, null, null)
                    .add(insert, null, 1L, null, null, null, null, null, null, null)
                    .commit();

            List<Boolean> nulls = store.list("select t, on_day, at, l from kinds order by l", row -> {
                assertEquals("", row.text(1));
                assertNull(row.dateOrNull(2));
                assertNull(row.instantOrNull(3));
                return row.textOrNull(1) == null;
            });
            assertEquals(List.of(true, true), nulls);
        }
    }

    /** The one table whose column types differ between databases. */
    abstract String kindsTable();

    @Nested
    class The_dialect {
        private final List<String> key = List.of("id");
        private final List<String> others = List.of("version");

        @Test
        void pages() {
            IntStream.range(0, 5)
                    .forEach(i -> store.newUnit().add(INSERT, "n" + i, i).commit());
            String page = store.dialect().page("select id from note order by id", 1, 2);

            assertEquals(List.of("n1", "n2"), store.list(page, row -> row.text(1)));
        }

        @Test
        void upserts() {
            String upsert = store.dialect().upsert("note", key, others);
            store.newUnit()
                    .add(upsert, "a", 1)
                    .add(upsert, "a", 5)
                    .add(upsert, "b", 2)
                    .commit();

            assertEquals(List.of("a5", "b2"), notes());
        }

        @Test
        void inserts_only_what_is_absent() {
            String insert = store.dialect().insertIfAbsent("note", key, others);
            store.newUnit().addExpecting(1, insert, "a", 1).commit();
            store.newUnit().addExpecting(0, insert, "a", 9).commit();

            assertEquals(List.of("a1"), notes());
        }

        @Test
        void knows_the_time_of_the_database() {
            String select = "select " + store.dialect().nowMicros() + " from gdbos_schema_lock";
            Instant now = store.first(select, row -> row.instant(1)).orElseThrow();

            assertTrue(now.isAfter(Instant.parse("2026-01-01T00:00:00Z")), now::toString);
        }

        @Test
        void leaves_out_rows_that_others_hold() throws SQLException {
            store.newUnit().add(INSERT, "a", 1).add(INSERT, "b", 1).commit();
            try (Connection holder = source.getConnection()) {
                holder.setAutoCommit(false);
                try (Statement statement = holder.createStatement()) {
                    statement.executeQuery("select id from note where id = 'a' for update");
                    String free = store.dialect().forUpdateSkipLocked("select id from note order by id");
                    assertEquals(List.of("b"), store.list(free, row -> row.text(1)));
                } finally {
                    holder.rollback();
                    holder.setAutoCommit(true);
                }
            }
        }
    }

    @Nested
    class Migrations {
        private final String second = "alter table note add column if not exists remark varchar(40);";

        @Test
        void run_once_and_in_order() {
            store.migrate(Migration.inline("note", NOTE, second));
            store.migrate(Migration.inline("note", NOTE, second));
            store.newUnit()
                    .add("insert into note (id, version, remark) values (?, ?, ?)", "a", 1, "later")
                    .commit();

            assertEquals(
                    List.of("1", "2"),
                    store.list(
                            "select version from gdbos_schema where module = ? order by version",
                            row -> row.text(1),
                            "note"));
        }

        @Test
        void refuse_a_script_that_was_changed() {
            GdbosException failure = assertThrows(
                    GdbosException.class, () -> store.migrate(Migration.inline("note", NOTE + "\nselect 1;")));

            assertTrue(failure.getMessage().contains("has changed since"), failure::getMessage);
        }

        @Test
        void refuse_tables_of_a_newer_version() {
            store.migrate(Migration.inline("note", NOTE, second));

            assertThrows(GdbosException.class, () -> store.migrate(Migration.inline("note", NOTE)));
        }

        @Test
        void name_the_script_that_fails() {
            GdbosException failure = assertThrows(
                    GdbosException.class, () -> store.migrate(Migration.inline("broken", "create tabel x (id int);")));

            assertTrue(failure.getMessage().startsWith("Script 1 of \"broken\""), failure::getMessage);
        }

        @Test
        void of_several_threads_wait_for_each_other() throws Exception {
            String[] scripts = IntStream.range(0, 5)
                    .mapToObj(i -> "create table many_" + i + " (id integer not null primary key);")
                    .toArray(String[]::new);
            ExecutorService executor = Executors.newFixedThreadPool(3);
            try {
                Callable<Boolean> work = () -> {
                    store.migrate(Migration.inline("many", scripts));
                    return true;
                };
                for (Future<Boolean> done : executor.invokeAll(List.of(work, work, work))) {
                    assertTrue(done.get());
                }
            } finally {
                executor.shutdown();
            }
        }
    }

    @Nested
    class Joining_the_hosts_transaction {
        @Test
        void leaves_the_commit_to_the_host() throws SQLException {
            try (Connection host = source.getConnection()) {
                host.setAutoCommit(false);
                Store joined = Store.joining(host);
                joined.newUnit().add(INSERT, "a", 1).commit();
                host.rollback();
                joined.newUnit().add(INSERT, "b", 1).commit();
                host.commit();
                host.setAutoCommit(true);
            }
            assertEquals(List.of("b1"), notes());
        }

        @Test
        void keeps_the_hosts_work_when_a_unit_fails() throws SQLException {
            try (Connection host = source.getConnection()) {
                host.setAutoCommit(false);
                Store joined = Store.joining(host);
                joined.newUnit().add(INSERT, "a", 1).commit();
                UnitOfWork twice = joined.newUnit().add(INSERT, "c", 1).add(INSERT, "a", 1);
                assertThrows(DuplicateKeyException.class, twice::commit);
                assertEquals(Optional.of(1L), joined.first("select count(*) from note", row -> row.longInteger(1)));
                host.commit();
                host.setAutoCommit(true);
            }
            assertEquals(List.of("a1"), notes());
        }

        @Test
        void needs_auto_commit_to_be_off() throws SQLException {
            try (Connection host = source.getConnection()) {
                assertThrows(IllegalArgumentException.class, () -> Store.joining(host));
            }
        }
    }

    @Test
    void a_closed_store_refuses_units() {
        UnitOfWork unit = store.newUnit().add(INSERT, "a", 1);
        store.close();

        assertThrows(IllegalStateException.class, unit::commit);
        assertNotNull(unit);
    }

    @Test
    void an_interrupted_caller_still_gets_its_unit_stored_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        store.newUnit().add(INSERT, "a", 1).commit();
        boolean wasInterrupted = Thread.interrupted();

        assertTrue(wasInterrupted);
        assertEquals(List.of("a1"), notes());
    }
}
