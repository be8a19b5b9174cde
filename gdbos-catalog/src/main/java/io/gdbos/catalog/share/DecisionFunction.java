package io.gdbos.catalog.share;

import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.ResourceState;
import io.gdbos.catalog.SharingType;
import io.gdbos.catalog.share.AccessDecision.Deny;
import io.gdbos.core.BilingualText;
import io.gdbos.core.record.FieldRef;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers who may read which fields of a resource for which purpose and when. It is a pure function over a snapshot of
 * the catalogue and the agreements: same snapshot and same request, same answer. Immutable.
 */
public final class DecisionFunction {
    private final Map<String, HeldResource> resources;

    private DecisionFunction(Map<String, HeldResource> resources) {
        this.resources = resources;
    }

    /**
     * Makes the function.
     *
     * @param entries the catalogue, in any order
     * @param agreements the agreements, in any order
     * @param zone the zone in which the first and last days of grants are counted
     * @return the function
     */
    public static DecisionFunction of(Collection<CatalogEntry> entries, Collection<Agreement> agreements, ZoneId zone) {
        Map<String, List<CompiledGrant>> grants = new HashMap<>();
        for (Agreement agreement : agreements) {
            for (Grant grant : agreement.grants()) {
                grants.computeIfAbsent(grant.resource(), code -> new ArrayList<>())
                        .add(CompiledGrant.of(grant, agreement.state(), zone));
            }
        }
        Comparator<CompiledGrant> byId = Comparator.comparing(CompiledGrant::id);
        Map<String, HeldResource> resources = new HashMap<>();
        for (CatalogEntry entry : entries) {
            List<CompiledGrant> granted = grants.getOrDefault(entry.code(), List.of());
            resources.put(
                    entry.code(),
                    HeldResource.of(entry, granted.stream().sorted(byId).toList()));
        }
        return new DecisionFunction(Map.copyOf(resources));
    }

    /**
     * Decides one request. One grant must cover all its fields.
     *
     * @param request the request
     * @return permitted under a grant, or denied with the reason of the grant that came closest
     */
    public AccessDecision decide(AccessRequest request) {
        @Nullable HeldResource resource = resources.get(request.resource());
        if (resource == null) {
            return deny(
                    DenyCode.UNKNOWN_RESOURCE,
                    "Resource " + request.resource() + " is not in the catalogue.",
                    "目录中没有资源" + request.resource() + "。");
        }
        @Nullable AccessDecision closed = closed(resource);
        return closed != null ? closed : byGrants(resource, request);
    }

    /**
     * Whether a published resource has an item bound to a data element.
     *
     * @param field the field
     * @return true when it is there to be granted
     */
    public boolean isPublished(FieldRef field) {
        @Nullable HeldResource resource = resources.get(field.resource());
        return resource != null
                && resource.state() == ResourceState.PUBLISHED
                && resource.elements().contains(field.item());
    }

    private static @Nullable AccessDecision closed(HeldResource resource) {
        String name = resource.label();
        if (resource.state() == ResourceState.WITHDRAWN) {
            return deny(DenyCode.WITHDRAWN, "Resource " + name + " was withdrawn.", "资源" + name + "已下架。");
        } else if (resource.state() != ResourceState.PUBLISHED) {
            return deny(
                    DenyCode.NOT_PUBLISHED,
                    "Resource " + name + " must be published; it is " + resource.state() + ".",
                    "资源" + name + "尚未发布，当前为“" + resource.state().label() + "”。");
        } else if (resource.sharing() == SharingType.NOT_SHARED) {
            return deny(
                    DenyCode.NOT_SHARED,
                    "Resource " + name + " is catalogued as not shared.",
                    "资源" + name + "的共享类型为不予共享。");
        } else if (resource.grants().isEmpty()) {
            return deny(DenyCode.NO_AGREEMENT, "No agreement covers resource " + name + ".", "资源" + name + "没有共享协议。");
        }
        return null;
    }

    private static AccessDecision byGrants(HeldResource resource, AccessRequest request) {
        @Nullable DenyCode closest = null;
        @Nullable CompiledGrant closestGrant = null;
        for (int i = 0; i < resource.grants().size(); i++) {
            CompiledGrant grant = resource.grants().get(i);
            @Nullable DenyCode obstacle = grant.obstacle(request, resource.elements());
            if (obstacle == null) {
                return grant.permit();
            } else if (closest == null || obstacle.compareTo(closest) > 0) {
                closest = obstacle;
                closestGrant = grant;
            }
        }
        if (closest == null || closestGrant == null) {
            throw new IllegalStateException("A resource without grants is refused before its grants are looked at.");
        }
        return new Deny(closest, closestGrant.explain(closest, request, resource));
    }

    static AccessDecision deny(DenyCode code, String english, String chinese) {
        return new Deny(code, BilingualText.of(english, chinese));
    }
}
