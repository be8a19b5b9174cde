package io.gdbos.core.protect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys that are at hand. Thread-safe. */
final class FixedKeyRing implements KeyRing {
    private final KeyMaterial current;
    private final Map<String, KeyMaterial> keys;

    private FixedKeyRing(KeyMaterial current, Map<String, KeyMaterial> keys) {
        this.current = current;
        this.keys = keys;
    }

    static KeyRing of(KeyMaterial current, KeyMaterial... older) {
        Map<String, KeyMaterial> keys = new LinkedHashMap<>();
        keys.put(current.id(), current);
        for (KeyMaterial key : older) {
            if (keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("Two keys are called \"" + key.id() + "\".");
            }
        }
        return new FixedKeyRing(current, keys);
    }

    @Override
    public KeyMaterial current() {
        return current;
    }

    @Override
    public Optional<KeyMaterial> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public List<String> ids() {
        return List.copyOf(keys.keySet());
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }
}
