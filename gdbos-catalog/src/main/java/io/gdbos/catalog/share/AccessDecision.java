package io.gdbos.catalog.share;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a read is permitted. Immutable. */
public sealed interface AccessDecision {
    /**
     * It is.
     *
     * @param grantId the grant under which it is
     * @param volume the most reads of the grant over its whole term, or null for no limit
     * @param obligations what the reader must observe
     */
    record Permit(String grantId, @Nullable Long volume, List<BilingualText> obligations) implements AccessDecision {
        /** Copies the obligations. */
        public Permit {
            Objects.requireNonNull(grantId, "grantId");
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * It is not.
     *
     * @param code the stable code of the reason
     * @param reason why; names the field, the day or the agency that does not fit
     */
    record Deny(DenyCode code, BilingualText reason) implements AccessDecision {
        /** Checks for null. */
        public Deny {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Whether the read is permitted.
     *
     * @return true for {@link Permit}
     */
    default boolean isPermitted() {
        return this instanceof Permit;
    }
}
