package io.gdbos.catalog.testkit;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogAuthority;
import io.gdbos.catalog.DataResource;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.ResourceState;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.Sharing;
import io.gdbos.catalog.share.Signature;
import io.gdbos.core.agency.Actor;
import java.time.Instant;

/** The people of the sample city who catalogue, approve and sign, each step on its day. */
final class SampleSteps {
    private static final Instant CATALOGUED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant REGISTERED = Instant.parse("2026-03-06T02:30:00Z");
    private static final Instant REQUESTED = Instant.parse("2026-03-09T01:15:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-03-11T07:45:00Z");
    private static final Instant SIGNED = Instant.parse("2026-05-20T06:00:00Z");

    private SampleSteps() {}

    static void publish(Catalog catalog, DataResource resource) {
        String agency = resource.provider().agency();
        Actor cataloguer = actor(CatalogAuthority.CATALOGUER, agency);
        if (catalog.find(resource.code()).isEmpty()) {
            catalog.draft(resource, cataloguer, CATALOGUED).orThrow();
        }
        step(catalog, resource, LifeCycleStep.SUBMIT, cataloguer, CATALOGUED);
        step(catalog, resource, LifeCycleStep.REGISTER, actor(CatalogAuthority.DATA_OFFICER, agency), REGISTERED);
        step(catalog, resource, LifeCycleStep.REQUEST_PUBLICATION, cataloguer, REQUESTED);
        Actor reviewer = actor(CatalogAuthority.BUREAU_REVIEWER, SampleCatalog.DATA_BUREAU);
        step(catalog, resource, LifeCycleStep.PUBLISH, reviewer, PUBLISHED);
    }

    static void sign(Sharing sharing, Agreement agreement) {
        Agreement kept = sharing.find(agreement.id())
                .orElseGet(() -> sharing.draft(agreement).orThrow());
        for (String party : kept.unsigned()) {
            Signature signature = Signature.of(actor("agency-head", party), SIGNED, "paper:" + agreement.id());
            sharing.sign(agreement.id(), signature).orThrow();
        }
    }

    private static void step(Catalog catalog, DataResource resource, LifeCycleStep step, Actor actor, Instant at) {
        ResourceState state = catalog.find(resource.code()).orElseThrow().state();
        if (state == step.from()) {
            catalog.advance(resource.code(), step, actor, at, "").orThrow();
        }
    }

    private static Actor actor(String role, String agency) {
        return Actor.of(role + "." + agency, role, agency, SampleCatalog.CITY);
    }
}
