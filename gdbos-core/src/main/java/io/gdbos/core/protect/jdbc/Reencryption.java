package io.gdbos.core.protect.jdbc;

import io.gdbos.core.jdbc.Store;
import io.gdbos.core.protect.FieldCipher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a database under the current key, after a change of keys or when a key is given for the first time. It may be
 * stopped at any moment and begun again, also while others write; what is current is left alone.
 */
public final class Reencryption {
    private Reencryption() {}

    /**
     * Encrypts every value of the columns under the current key. When it returns, the older keys may be dropped, if the
     * columns are all that the database encrypts.
     *
     * @param store the database
     * @param cipher the cipher, with the current key and all older ones
     * @param columns all encrypted columns of all modules that use the database
     * @return how many values were encrypted anew, by {@code table.column}
     * @throws io.gdbos.core.protect.UnreadableCellException when a key is missing; pages before it are done
     * @throws IllegalArgumentException when the cipher has no key
     */
    public static Map<String, Long> run(Store store, FieldCipher cipher, List<EncryptedColumn> columns) {
        if (FieldKeys.currentKey(cipher).isEmpty()) {
            throw new IllegalArgumentException("Re-encryption needs a key.");
        }
        FieldKeys.check(store, cipher);
        Map<String, Long> renewed = new LinkedHashMap<>();
        for (EncryptedColumn column : columns) {
            renewed.put(column.table() + "." + column.column(), column.reencrypt(store, cipher));
        }
        FieldKeys.forgetOlder(store, cipher);
        return renewed;
    }
}
