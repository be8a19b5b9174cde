package io.gdbos.core.protect;

/**
 * The port to the encryption of single fields. What it gives is text that holds the id of its key ({@link Envelope}),
 * so that it fits into a text column and keys can change. Implementations are thread-safe.
 */
public interface FieldCipher {
    /**
     * Encrypts a value under the current key.
     *
     * @param text the value
     * @param cell where it will stand
     * @return the envelope to store
     */
    String encrypt(String text, Cell cell);

    /**
     * Decrypts what is stored. Text that is no envelope was stored before there was a key and is given back as it is.
     *
     * @param stored what is stored
     * @param cell where it stands
     * @return the value
     * @throws UnreadableCellException when its key is not at hand, is another, or the content was changed or moved
     */
    String decrypt(String stored, Cell cell);

    /**
     * Whether a stored text would be stored under the same key again: what is not current is re-encrypted after a
     * change of keys.
     *
     * @param stored what is stored
     * @return true when it is an envelope under the current key; for a cipher without keys, when it is none
     */
    boolean isCurrent(String stored);

    /**
     * The cipher of those who gave no key: values are stored as they are, envelopes cannot be read.
     *
     * @return the cipher
     */
    static FieldCipher none() {
        return PlainCipher.INSTANCE;
    }
}
