package io.gdbos.catalog.share;

import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.DataItem;
import io.gdbos.catalog.ResourceState;
import io.gdbos.catalog.SharingType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the decision needs to know of a resource. Immutable. */
record HeldResource(
        String label, ResourceState state, SharingType sharing, Set<String> elements, List<CompiledGrant> grants) {

    static HeldResource of(CatalogEntry entry, List<CompiledGrant> grants) {
        Set<String> elements = entry.resource().items().stream()
                .filter(DataItem::isBound)
                .map(DataItem::element)
                .collect(Collectors.toUnmodifiableSet());
        String label = entry.code() + " (" + entry.resource().name() + ")";
        return new HeldResource(label, entry.state(), entry.resource().sharing().type(), elements, grants);
    }
}
