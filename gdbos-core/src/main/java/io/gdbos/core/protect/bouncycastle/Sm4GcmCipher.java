package io.gdbos.core.protect.bouncycastle;

import io.gdbos.core.protect.Cell;
import io.gdbos.core.protect.Envelope;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.KeyMaterial;
import io.gdbos.core.protect.KeyRing;
import io.gdbos.core.protect.UnreadableCellException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Encrypts fields with SM4 in Galois/counter mode (GB/T 32907 for the block cipher, RFC 8998 for the mode): nonce of 96
 * bits, tag of 128 bits. Every column has a key of its own, derived from the ring's key; the cell, the key id and the
 * version are authenticated. Thread-safe.
 *
 * <p>Nonces are random, so one column may be written at most 2^32 times under one key (the bound of NIST SP 800-38D for
 * random nonces). One cipher object counts and refuses to go beyond; across restarts and nodes it is the operator's to
 * change the key in time.
 */
public final class Sm4GcmCipher implements FieldCipher {
    private static final int KEY_BYTES = 16;

    private final KeyRing keys;
    private final SecureRandom nonces;
    private final ConcurrentMap<String, ColumnCipher> columns = new ConcurrentHashMap<>();

    private Sm4GcmCipher(KeyRing keys, SecureRandom nonces) {
        this.keys = keys;
        this.nonces = nonces;
    }

    /**
     * A cipher over a ring of keys.
     *
     * @param keys the keys; the current one writes, all read
     * @param nonces the source of nonces; in production an operating system's generator
     * @return the cipher
     */
    public static FieldCipher of(KeyRing keys, SecureRandom nonces) {
        return new Sm4GcmCipher(Objects.requireNonNull(keys, "keys"), Objects.requireNonNull(nonces, "nonces"));
    }

    @Override
    public String encrypt(String text, Cell cell) {
        KeyMaterial key = keys.current();
        byte[] nonce = new byte[ColumnCipher.NONCE_BYTES];
        nonces.nextBytes(nonce);
        byte[] content =
                column(key, cell).seal(nonce, associated(key.id(), cell), text.getBytes(StandardCharsets.UTF_8));
        return Envelope.of(key.id(), content).toString();
    }

    @Override
    public String decrypt(String stored, Cell cell) {
        if (!Envelope.isEnvelope(stored)) {
            return stored;
        }
        Envelope envelope = Envelope.parse(stored);
        String id = envelope.keyId();
        KeyMaterial key = keys.find(id).orElseThrow(() -> UnreadableCellException.withoutKey(id, cell));
        byte[] plain;
        try {
            plain = column(key, cell).open(envelope.bytes(), associated(id, cell));
        } catch (IllegalArgumentException notBase64) {
            throw UnreadableCellException.notAuthentic(id, cell);
        }
        if (plain == null) {
            throw UnreadableCellException.notAuthentic(id, cell);
        }
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isCurrent(String stored) {
        return Envelope.isEnvelope(stored)
                && Envelope.parse(stored).keyId().equals(keys.current().id());
    }

    private ColumnCipher column(KeyMaterial key, Cell cell) {
        String name = key.id() + ":" + cell.resource() + "." + cell.field();
        ColumnCipher known = columns.get(name);
        return known != null
                ? known
                : columns.computeIfAbsent(name, absent -> {
                    byte[] own = key.derive("field:" + cell.resource() + "." + cell.field(), KEY_BYTES);
                    try {
                        return new ColumnCipher(own, cell.resource() + "." + cell.field(), key.id());
                    } finally {
                        Arrays.fill(own, (byte) 0);
                    }
                });
    }

    private static byte[] associated(String keyId, Cell cell) {
        byte[] head = ("gdb1:" + keyId + ":").getBytes(StandardCharsets.UTF_8);
        byte[] place = cell.bytes();
        byte[] all = Arrays.copyOf(head, head.length + place.length);
        System.arraycopy(place, 0, all, head.length, place.length);
        return all;
    }

    @Override
    public String toString() {
        return "Sm4GcmCipher[" + keys.current().id() + "]";
    }
}
