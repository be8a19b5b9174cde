package io.gdbos.core.protect;

import java.util.List;
import java.util.Optional;

/**
 * The port to where keys are kept: a file, a key service, a certified module. One key is current, the others are there
 * to read what was written under them. Keys come from outside and are never in the database they protect.
 * Implementations are thread-safe.
 */
public interface KeyRing {
    /**
     * The key under which is written.
     *
     * @return the key
     */
    KeyMaterial current();

    /**
     * Looks a key up.
     *
     * @param id its name
     * @return the key, empty when the ring does not hold it (any longer)
     */
    Optional<KeyMaterial> find(String id);

    /**
     * The names of all keys.
     *
     * @return the ids, the current one first, then from newer to older
     */
    List<String> ids();

    /**
     * A ring of keys that are at hand.
     *
     * @param current the key under which is written
     * @param older keys that are only read with, from newer to older
     * @return the ring
     * @throws IllegalArgumentException when two keys have one name
     */
    static KeyRing of(KeyMaterial current, KeyMaterial... older) {
        return FixedKeyRing.of(current, older);
    }
}
