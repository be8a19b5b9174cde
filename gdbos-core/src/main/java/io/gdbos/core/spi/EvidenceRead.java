package io.gdbos.core.spi;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.record.FieldRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One read of one resource about one subject. Immutable.
 *
 * @param actor who reads
 * @param subject a token for what it is read about, such as the case id; kept in the audit log
 * @param purpose for what purpose
 * @param resource the code of the resource
 * @param fields exactly the fields that are needed
 * @param key the field by which records are looked up
 * @param keys the values of the key; several when one number may be written in several ways
 * @param at when it is read
 */
public record EvidenceRead(
        Actor actor,
        String subject,
        String purpose,
        String resource,
        List<FieldRef> fields,
        FieldRef key,
        List<String> keys,
        Instant at) {
    /** Copies the lists. */
    public EvidenceRead {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(resource, "resource");
        fields = List.copyOf(fields);
        Objects.requireNonNull(key, "key");
        keys = List.copyOf(keys);
        Objects.requireNonNull(at, "at");
    }

    /**
     * A read of what one source of an alternative names.
     *
     * @param actor who reads
     * @param subject a token for what it is read about
     * @param purpose for what purpose
     * @param source the source
     * @param keys the values of the source's key
     * @param at when it is read
     * @return the read
     */
    public static EvidenceRead of(
            Actor actor,
            String subject,
            String purpose,
            EvidenceAlternative.Source source,
            List<String> keys,
            Instant at) {
        return new EvidenceRead(actor, subject, purpose, source.resource(), source.fields(), source.key(), keys, at);
    }

    /** Names no key value, since keys are personal. */
    @Override
    public String toString() {
        return "EvidenceRead[" + resource + " " + fields + " for " + purpose + "]";
    }
}
