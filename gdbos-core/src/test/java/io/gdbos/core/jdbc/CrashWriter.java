package io.gdbos.core.jdbc;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A process that stores units without end, prints the id of each that was acknowledged, and waits to be killed. */
final class CrashWriter {
    static final String TABLE =
            "create table if not exists pair (id varchar(40) not null, half integer not null, primary key (id, half));";

    private CrashWriter() {}

    public static void main(String[] args) {
        Store store = Store.embedded(Path.of(args[0]), "crash");
        store.migrate(Migration.inline("pair", TABLE));
        ExecutorService executor = Executors.newFixedThreadPool(4);
        for (int thread = 0; thread < 4; thread++) {
            String prefix = args[1] + "-" + thread + "-";
            executor.execute(() -> storeWithoutEnd(store, prefix));
        }
    }

    private static void storeWithoutEnd(Store store, String prefix) {
        for (int i = 0; ; i++) {
            UnitOfWork unit = store.newUnit();
            unit.add("insert into pair (id, half) values (?, 1)", prefix + i);
            unit.add("insert into pair (id, half) values (?, 2)", prefix + i);
            unit.commit();
            System.out.println(prefix + i);
        }
    }
}
