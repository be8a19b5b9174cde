package io.gdbos.core.protect.jdbc;

import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.Cell;
import io.gdbos.core.protect.Envelope;
import io.gdbos.core.protect.FieldCipher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which keys a database was written with: of each its id and a fixed text encrypted under it, never the key. A module
 * that encrypts checks them before it writes, so that a wrong or missing key is found while nothing is changed.
 */
public final class FieldKeys {
    private static final String FIXED = "gdbos";

    private FieldKeys() {}

    /**
     * The table, for hosts that make it with those of other modules.
     *
     * @return the migration
     */
    public static Migration migration() {
        return Migration.of("protect", 1, FieldKeys.class);
    }

    /**
     * Checks that every key the database was written with is at hand and is the same, and keeps note of the current
     * one.
     *
     * @param store the database, with the table of {@link #migration()}
     * @param cipher the cipher that is about to be used
     * @throws io.gdbos.core.protect.UnreadableCellException when a key is missing or another; it names the key
     */
    public static void check(Store store, FieldCipher cipher) {
        Map<String, String> proofs = new LinkedHashMap<>();
        store.visit(
                "select key_id, proof from gdbos_field_key order by key_id",
                row -> proofs.put(row.text(1), row.text(2)));
        proofs.forEach((id, proof) -> cipher.decrypt(proof, cell(id)));
        Optional<String> current = currentKey(cipher);
        if (current.isPresent() && !proofs.containsKey(current.get())) {
            String id = current.get();
            store.newUnit()
                    .add(
                            store.dialect().insertIfAbsent("gdbos_field_key", List.of("key_id"), List.of("proof")),
                            id,
                            cipher.encrypt(FIXED, cell(id)))
                    .commit();
        }
    }

    /** Forgets all keys but the current one, once nothing is encrypted under them any longer. */
    static void forgetOlder(Store store, FieldCipher cipher) {
        UnitOfWork unit = store.newUnit();
        currentKey(cipher).ifPresent(id -> unit.add("delete from gdbos_field_key where key_id <> ?", id));
        unit.commit();
    }

    /** The id of the key under which is written; empty when nothing is encrypted. */
    static Optional<String> currentKey(FieldCipher cipher) {
        String probe = cipher.encrypt(FIXED, cell(FIXED));
        return Envelope.isEnvelope(probe) ? Optional.of(Envelope.parse(probe).keyId()) : Optional.empty();
    }

    private static Cell cell(String id) {
        return new Cell("gdbos_field_key", "proof", id);
    }
}
