package io.gdbos.core.audit;

/** Keeps a part of the log that is about to be removed from the database. Confined to one thread. */
public interface AuditArchive extends AuditVisitor {
    /**
     * Makes what was shown durable, reads it back and checks it.
     *
     * @return a digest of the archive, 64 hexadecimal digits
     * @throws io.gdbos.core.GdbosException when it could not be kept or is broken
     */
    String keep();
}
