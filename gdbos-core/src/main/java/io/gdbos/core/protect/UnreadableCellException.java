package io.gdbos.core.protect;

import io.gdbos.core.GdbosException;
import java.io.Serial;

/** An encrypted value cannot be read: its key is missing or another one, or the stored text was changed or moved. */
public final class UnreadableCellException extends GdbosException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String keyId;

    private UnreadableCellException(String message, String hint, String keyId) {
        super(message, hint, null);
        this.keyId = keyId;
    }

    /**
     * The key is not at hand.
     *
     * @param keyId the id in the envelope
     * @param cell where it stands
     * @return the exception
     */
    public static UnreadableCellException withoutKey(String keyId, Cell cell) {
        return new UnreadableCellException(
                "A value of " + place(cell) + " is encrypted under key \"" + keyId + "\", which was not given.",
                "Maybe the key file is another one, or the key was dropped before everything was re-encrypted.",
                keyId);
    }

    /**
     * The key does not open it.
     *
     * @param keyId the id in the envelope
     * @param cell where it stands
     * @return the exception
     */
    public static UnreadableCellException notAuthentic(String keyId, Cell cell) {
        return new UnreadableCellException(
                "A value of " + place(cell) + " cannot be opened with key \"" + keyId + "\".",
                "Maybe another secret has that id, or the stored value was changed or moved.",
                keyId);
    }

    /**
     * The key that the envelope names.
     *
     * @return its id
     */
    public String keyId() {
        return keyId;
    }

    private static String place(Cell cell) {
        return cell.resource() + "." + cell.field();
    }
}
