package io.gdbos.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.SharingBasis.Rank;
import io.gdbos.core.Finding;
import io.gdbos.core.rule.LegalBasis;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DataResourceTest {
    private static final String CODE = "307370700001/000001";

    @Test
    void aCompleteResourceHasNoFindings() {
        assertEquals(List.of(), Samples.resource(CODE).check().list());
    }

    @Test
    void theBuilderNamesWhatIsMissing() {
        DataResourceBuilder builder = DataResource.builder(CODE, "户籍");
        assertEquals(
                "Resource \"" + CODE + "\" needs its provider before build().",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
    }

    @Test
    void rebuildingChangesNothing() {
        DataResource resource = Samples.complete(CODE)
                .alsoClassifiedAs("101001")
                .relatedCode("101001/7")
                .extension("服务领域", "教育")
                .openness(OpennessTerms.open("脱敏后开放"))
                .build();
        assertEquals(resource, resource.toBuilder().build());
    }

    @Nested
    class Checks {
        @Test
        void aCodeThatIsTooShortIsAnError() {
            assertEquals(List.of("GDB-CAT-001"), codes(Samples.complete("30737/1")));
        }

        @Test
        void conditionalSharingNeedsItsConditions() {
            assertEquals(List.of("GDB-CAT-014"), codes(sharing(SharingType.CONDITIONAL, "", Rank.LAW)));
        }

        @Test
        void aLocalRuleCannotForbidSharing() {
            assertEquals(List.of("GDB-CAT-037"), codes(sharing(SharingType.NOT_SHARED, "保密", Rank.LOCAL_REGULATION)));
            assertEquals(List.of(), codes(sharing(SharingType.NOT_SHARED, "保密", Rank.LAW)));
        }

        @Test
        void refusedToDepartmentsCannotBeOpenToThePublic() {
            assertEquals(
                    List.of("GDB-CAT-020"),
                    codes(sharing(SharingType.NOT_SHARED, "保密", Rank.LAW).openness(OpennessTerms.open("公开"))));
        }

        @Test
        void aConditionOnUnconditionalSharingIsOnlyAWarning() {
            DataResource resource =
                    sharing(SharingType.UNCONDITIONAL, "须申请", Rank.LAW).build();
            assertEquals(List.of("GDB-CAT-015"), codes(resource.toBuilder()));
            assertTrue(!resource.check().hasErrors());
        }

        @Test
        void realTimeDataCannotTravelByMedia() {
            var terms = new SharingTerms(
                    SharingType.UNCONDITIONAL, "无条件", "行政依据", List.of(SharingMode.MEDIA_EXCHANGE), "", List.of());
            assertEquals(
                    List.of("GDB-CAT-018", "GDB-CAT-019"),
                    codes(Samples.complete(CODE).sharing(terms).updateFrequency(UpdateFrequency.ofLabel(" 实时"))));
        }

        @Test
        void aDatabaseWithoutItemsIsAnError() {
            assertEquals(List.of("GDB-CAT-008"), codes(Samples.complete(CODE).items(List.of())));
        }

        @Test
        void itemsAreNamedAndBoundOnce() {
            assertEquals(
                    List.of("GDB-CAT-011", "GDB-CAT-013", "GDB-CAT-012"),
                    codes(Samples.complete(CODE)
                            .item("姓名", ItemType.TEXT, "person-name")
                            .item("备注", ItemType.MEMO, "")));
        }

        @Test
        void secretsAreNotCatalogued() {
            assertTrue(codes(Samples.complete(CODE).safeguards(new Safeguards("核心", true, null, null, null)))
                    .contains("GDB-CAT-030"));
        }

        private DataResourceBuilder sharing(SharingType type, String condition, Rank rank) {
            return Samples.complete(CODE)
                    .sharing(new SharingTerms(
                            type,
                            condition,
                            "行政依据",
                            List.of(SharingMode.PLATFORM_FILE),
                            "",
                            List.of(SharingBasis.of(LegalBasis.unverified("某法第一条"), rank))));
        }

        private static List<String> codes(DataResourceBuilder builder) {
            return builder.build().check().list().stream().map(Finding::code).toList();
        }
    }
}
