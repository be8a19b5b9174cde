package io.gdbos.core.audit.jdbc;

import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.Digests;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chains in the store: a writer's id and the small number that stands for it in keys. */
final class Chains {
    private static final int ATTEMPTS = 5;

    private final Store store;

    /** A chain. */
    record Chain(int number, String writer) {}

    Chains(Store store) {
        this.store = store;
    }

    /** Another process may take the same number at the same time; then the next one is tried. */
    int numberOf(String writer) {
        for (int attempt = 1; ; attempt++) {
            Optional<Integer> known =
                    store.first("select chain from audit_chain where writer = ?", row -> row.integer(1), writer);
            if (known.isPresent()) {
                return known.get();
            }
            int next = 1
                    + store.first("select max(chain) from audit_chain", row -> row.integer(1))
                            .orElse(0);
            try {
                store.newUnit()
                        .add("insert into audit_chain (chain, writer) values (?, ?)", next, writer)
                        .commit();
                return next;
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Sorted here, since databases sort text in different ways. */
    List<Chain> all() {
        List<Chain> all =
                store.list("select chain, writer from audit_chain", row -> new Chain(row.integer(1), row.text(2)));
        return all.stream().sorted(Comparator.comparing(Chain::writer)).toList();
    }

    /** How far a chain has come: its last entry, or, where its entries were archived, what the last root says. */
    ChainHead head(String writer, int number) {
        String last =
                store.dialect().page("select id, hash from audit_entry where id > ? and id < ? order by id desc", 0, 1);
        return store.first(
                        last,
                        row -> new ChainHead(writer, EntryRows.sequence(row.longInteger(1)), Digests.hex(row.bytes(2))),
                        EntryRows.id(number, 0),
                        EntryRows.id(number + 1, 0))
                .or(() -> sealedHead(writer))
                .orElseGet(() -> ChainHead.empty(writer));
    }

    /** How far a chain had come at the last root. */
    Optional<ChainHead> sealedHead(String writer) {
        String last = store.dialect()
                .page("select last_entry, hash from audit_root_head where writer = ? order by root desc", 0, 1);
        return store.first(last, row -> new ChainHead(writer, row.longInteger(1), row.text(2)), writer);
    }
}
