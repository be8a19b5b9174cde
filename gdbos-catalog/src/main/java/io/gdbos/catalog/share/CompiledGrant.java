package io.gdbos.catalog.share;

import io.gdbos.catalog.share.AccessDecision.Permit;
import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grant in the form in which it is asked: days as instants, items as a set, the answer ready. Immutable. */
record CompiledGrant(
        Grant grant,
        AgreementState state,
        Instant from,
        Instant until,
        List<String> regionPrefixes,
        Set<String> items,
        Permit permit) {

    static CompiledGrant of(Grant grant, AgreementState state, ZoneId zone) {
        return new CompiledGrant(
                grant,
                state,
                grant.validFrom().atStartOfDay(zone).toInstant(),
                grant.validTo().plusDays(1).atStartOfDay(zone).toInstant(),
                grant.regions().stream().map(RegionCode::prefix).toList(),
                Set.copyOf(grant.items()),
                new Permit(grant.id(), grant.volume(), grant.obligations()));
    }

    String id() {
        return grant.id();
    }

    /** What stands against the request, or null when the grant permits it. Allocates nothing. */
    @Nullable
    DenyCode obstacle(AccessRequest request, Set<String> published) {
        if (!grant.consumers().contains(request.actor().agency())) {
            return DenyCode.OTHER_AGENCY;
        } else if (!grant.purpose().equals(request.purpose())) {
            return DenyCode.OTHER_PURPOSE;
        } else if (!covers(request.actor().region())) {
            return DenyCode.OTHER_REGION;
        } else if (state != AgreementState.ACTIVE && state != AgreementState.EXPIRED) {
            return DenyCode.NOT_ACTIVE;
        } else if (request.at().isBefore(from)) {
            return DenyCode.NOT_YET_VALID;
        } else if (state == AgreementState.EXPIRED || !request.at().isBefore(until)) {
            return DenyCode.EXPIRED;
        }
        return ungranted(request, published) == null ? null : DenyCode.FIELD_NOT_GRANTED;
    }

    BilingualText explain(DenyCode code, AccessRequest request, HeldResource resource) {
        String name = resource.label();
        String agency = request.actor().agency();
        return switch (code) {
            case OTHER_AGENCY ->
                text(
                        "Resource " + name + " is granted to " + grant.consumers() + ", not to \"" + agency + "\".",
                        "资源" + name + "未授权部门“" + agency + "”使用。");
            case OTHER_PURPOSE ->
                text(
                        "Grant " + id() + " is for purpose \"" + grant.purpose() + "\"; came \"" + request.purpose()
                                + "\".",
                        "授权" + id() + "的用途为“" + grant.purpose() + "”，本次申请用途为“" + request.purpose() + "”。");
            case OTHER_REGION ->
                text(
                        "Grant " + id() + " is for regions " + grant.regions() + "; came "
                                + request.actor().region() + ".",
                        "授权" + id() + "的适用区划为" + grant.regions() + "，本次为"
                                + request.actor().region() + "。");
            case NOT_ACTIVE ->
                text(
                        "The agreement of grant " + id() + " must be active; it is " + state + ".",
                        "授权" + id() + "所属协议未生效，当前为“" + state.label() + "”。");
            case NOT_YET_VALID ->
                text(
                        "Grant " + id() + " is valid from " + grant.validFrom() + " on.",
                        "授权" + id() + "自" + grant.validFrom() + "起有效。");
            case EXPIRED ->
                text(
                        "Grant " + id() + " was valid until " + grant.validTo() + ".",
                        "授权" + id() + "已于" + grant.validTo() + "到期。");
            default ->
                text(
                        "Field \"" + ungranted(request, resource.elements()) + "\" is not in grant " + id() + ".",
                        "授权" + id() + "不包含数据项“" + ungranted(request, resource.elements()) + "”。");
        };
    }

    private boolean covers(RegionCode region) {
        for (int i = 0; i < regionPrefixes.size(); i++) {
            if (region.value().startsWith(regionPrefixes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FieldRef ungranted(AccessRequest request, Set<String> published) {
        for (int i = 0; i < request.fields().size(); i++) {
            FieldRef field = request.fields().get(i);
            boolean granted = field.resource().equals(grant.resource())
                    && items.contains(field.item())
                    && published.contains(field.item());
            if (!granted) {
                return field;
            }
        }
        return null;
    }

    private static BilingualText text(String english, String chinese) {
        return BilingualText.of(english, chinese);
    }
}
