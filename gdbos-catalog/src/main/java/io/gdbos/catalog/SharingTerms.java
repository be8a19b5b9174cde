package io.gdbos.catalog;

import java.util.List;
import java.util.Objects;

/**
 * How a resource is shared (共享属性). Immutable.
 *
 * @param type the sharing type
 * @param condition the sharing condition: 无条件 for type 1, the concrete conditions for type 2, the reason for type 3
 * @param scope scope and purpose of use that are permitted (使用条件); empty when not stated
 * @param modes by which ways the data travels
 * @param modeReason why a way outside the platform is needed; empty when none is
 * @param legalBasis what the type rests on; needed for type 3
 */
public record SharingTerms(
        SharingType type,
        String condition,
        String scope,
        List<SharingMode> modes,
        String modeReason,
        List<SharingBasis> legalBasis) {
    /** Copies the lists. */
    public SharingTerms {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(scope, "scope");
        modes = List.copyOf(modes);
        Objects.requireNonNull(modeReason, "modeReason");
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * Shared with every department.
     *
     * @param scope scope and purpose of use
     * @param modes by which ways the data travels
     * @return the terms
     */
    public static SharingTerms unconditional(String scope, SharingMode... modes) {
        return new SharingTerms(SharingType.UNCONDITIONAL, "无条件", scope, List.of(modes), "", List.of());
    }

    /**
     * Shared under conditions.
     *
     * @param condition the conditions
     * @param scope scope and purpose of use
     * @param legalBasis what the condition rests on
     * @param modes by which ways the data travels
     * @return the terms
     */
    public static SharingTerms conditional(
            String condition, String scope, SharingBasis legalBasis, SharingMode... modes) {
        return new SharingTerms(SharingType.CONDITIONAL, condition, scope, List.of(modes), "", List.of(legalBasis));
    }

    /**
     * Not shared.
     *
     * @param reason why
     * @param legalBasis the provision that forbids it
     * @return the terms
     */
    public static SharingTerms notShared(String reason, SharingBasis legalBasis) {
        return new SharingTerms(SharingType.NOT_SHARED, reason, "", List.of(), "", List.of(legalBasis));
    }
}
