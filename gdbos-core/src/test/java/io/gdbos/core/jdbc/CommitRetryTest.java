package io.gdbos.core.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitRetryTest {
    private static final String SERIALIZATION_FAILURE = "40001";

    private final AtomicInteger commitsToUndo = new AtomicInteger();
    private Store store;

    @BeforeEach
    void open() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:retry;DB_CLOSE_DELAY=-1");
        store = Store.on(undoing(h2), Dialects.H2);
        store.migrate(Migration.inline("retry", "create table item (id integer primary key, step integer not null);"));
    }

    @AfterEach
    void close() {
        store.newUnit().add("drop all objects").commit();
        store.close();
    }

    @Test
    void aGroupThatTheDatabaseUndidIsStoredOnceByTheNextTry() {
        commitsToUndo.set(1);
        UnitOfWork one = insert(1);
        UnitOfWork two = insert(2);
        store.commitAll(List.of(one, two));
        assertEquals(List.of(1, 2), ids());
        assertTrue(one.isCommitted() && two.isCommitted());
    }

    @Test
    void aUnitThatFailedForItselfIsNotTriedAgainWithItsGroup() {
        insert(1).commit();
        commitsToUndo.set(1);
        UnitOfWork twice = insert(1);
        UnitOfWork good = insert(2);
        assertThrows(DuplicateKeyException.class, () -> store.commitAll(List.of(twice, good)));
        assertTrue(good.isCommitted());
        assertEquals(List.of(1, 2), ids());
    }

    @Test
    void aDatabaseThatUndoesEverythingIsToldToTheCaller() {
        commitsToUndo.set(100);
        UnitOfWork unit = insert(1);
        assertThrows(GdbosException.class, unit::commit);
        commitsToUndo.set(0);
        assertEquals(List.of(), ids());
    }

    private UnitOfWork insert(int id) {
        return store.newUnit().add("insert into item (id, step) values (?, ?)", id, 0);
    }

    private List<Integer> ids() {
        return store.list("select id from item order by id", row -> row.integer(1));
    }

    /** A database that undoes the next commits, as PostgreSQL does when transactions collide. */
    private DataSource undoing(DataSource below) {
        return proxy(DataSource.class, below, false);
    }

    private <T> T proxy(Class<T> type, T below, boolean isConnection) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (isConnection && method.getName().equals("commit") && commitsToUndo.getAndDecrement() > 0) {
                        ((Connection) below).rollback();
                        throw new SQLException("could not serialize access", SERIALIZATION_FAILURE);
                    }
                    try {
                        Object result = method.invoke(below, arguments);
                        return result instanceof Connection connection
                                ? proxy(Connection.class, connection, true)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
