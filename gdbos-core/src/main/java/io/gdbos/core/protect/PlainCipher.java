package io.gdbos.core.protect;

/** Stores values as they are. Immutable. */
final class PlainCipher implements FieldCipher {
    static final FieldCipher INSTANCE = new PlainCipher();

    private PlainCipher() {}

    @Override
    public String encrypt(String text, Cell cell) {
        if (Envelope.isEnvelope(text)) {
            throw new IllegalArgumentException(
                    "A text for " + cell.resource() + "." + cell.field() + " looks like an envelope; it needs a key.");
        }
        return text;
    }

    @Override
    public String decrypt(String stored, Cell cell) {
        if (Envelope.isEnvelope(stored)) {
            throw UnreadableCellException.withoutKey(Envelope.parse(stored).keyId(), cell);
        }
        return stored;
    }

    @Override
    public boolean isCurrent(String stored) {
        return !Envelope.isEnvelope(stored);
    }

    @Override
    public String toString() {
        return "FieldCipher[none]";
    }
}
