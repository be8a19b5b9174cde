package io.gdbos.catalog.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.Samples;
import io.gdbos.core.record.FieldRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionFunctionProperties {
    private static final Instant JULY = Instant.parse("2026-07-05T02:00:00Z");

    private final Catalog catalog = Samples.catalogWithPublished(Samples.resource(Agreements.CODE));

    @Property(tries = 100)
    void permittedExactlyWhenOneGrantCoversAllFields(
            @ForAll("items") Set<String> first,
            @ForAll("items") Set<String> second,
            @ForAll("items") Set<String> asked) {
        boolean permitted = decide(grants(first, second), asked).isPermitted();
        assertEquals(first.containsAll(asked) || second.containsAll(asked), permitted);
    }

    @Property(tries = 100)
    void askingForLessIsNeverRefusedWhereMoreIsPermitted(
            @ForAll("items") Set<String> granted, @ForAll("items") Set<String> asked, @ForAll Random random) {
        if (decide(grants(granted, granted), asked).isPermitted()) {
            List<String> fewer = new ArrayList<>(asked);
            Collections.shuffle(fewer, random);
            Set<String> part = Set.copyOf(fewer.subList(0, 1));
            assertTrue(decide(grants(granted, granted), part).isPermitted());
        }
    }

    @Property(tries = 50)
    void theOrderOfAgreementsDoesNotMatter(
            @ForAll("items") Set<String> first,
            @ForAll("items") Set<String> second,
            @ForAll("items") Set<String> asked) {
        List<Agreement> agreements = grants(first, second);
        List<Agreement> reversed = new ArrayList<>(agreements);
        Collections.reverse(reversed);
        assertEquals(decide(agreements, asked), decide(reversed, asked));
    }

    @Provide
    Arbitrary<Set<String>> items() {
        return Arbitraries.of("citizen-number", "person-name", "move-in-date")
                .set()
                .ofMinSize(1);
    }

    private AccessDecision decide(List<Agreement> agreements, Set<String> items) {
        List<FieldRef> fields = items.stream()
                .sorted()
                .map(item -> FieldRef.of(Agreements.CODE, item))
                .toList();
        return DecisionFunction.of(catalog.entries(), agreements, Samples.ZONE)
                .decide(new AccessRequest(Agreements.READER, Agreements.CODE, fields, Agreements.PURPOSE, JULY));
    }

    private static List<Agreement> grants(Set<String> first, Set<String> second) {
        return List.of(active("a-1", "g-1", first), active("a-2", "g-2", second));
    }

    private static Agreement active(String id, String grantId, Set<String> items) {
        Grant like = Agreements.grant(grantId).build();
        Grant grant = new Grant(
                grantId,
                like.resource(),
                like.consumers(),
                items.stream().sorted().toList(),
                like.purpose(),
                like.legalBasis(),
                like.regions(),
                like.validFrom(),
                like.validTo(),
                null,
                like.obligations());
        return new Agreement(
                id,
                "",
                "education",
                List.of("public-security"),
                "data-bureau",
                List.of(grant),
                List.of(),
                AgreementState.ACTIVE,
                "",
                1);
    }
}
