package io.gdbos.catalog;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One resource that is in order, and the people around it. */
public final class Samples {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final RegionCode CITY = RegionCode.parse("370700");
    public static final Instant NOW = Instant.parse("2026-05-01T16:30:00Z");
    public static final Actor CATALOGUER = Actor.of("p-1", CatalogAuthority.CATALOGUER, "public-security", CITY);
    public static final Actor OFFICER = Actor.of("p-2", CatalogAuthority.DATA_OFFICER, "public-security", CITY);
    public static final Actor REVIEWER = Actor.of("p-3", CatalogAuthority.BUREAU_REVIEWER, "data-bureau", CITY);

    private Samples() {}

    public static DataResource resource(String code) {
        return complete(code).build();
    }

    public static DataResourceBuilder complete(String code) {
        var review = new Safeguards.Review("p-9", LocalDate.of(2026, 4, 1), "2026-12");
        return DataResource.builder(code, "常住人口登记信息")
                .provider(Provider.of("public-security", "潍坊市公安局", "11370700MB901111XD"))
                .region(CITY)
                .summary("户籍人口的基本登记信息")
                .format(FormatCategory.DATABASE, "KingbaseES")
                .item("公民身份号码", ItemType.TEXT, "citizen-number")
                .item("姓名", ItemType.TEXT, "person-name")
                .item("迁入日期", ItemType.DATE, "move-in-date")
                .sharing(SharingTerms.conditional(
                        "用于履行法定职责",
                        "作为行政依据",
                        SharingBasis.of(LegalBasis.unverified("政务数据共享条例"), SharingBasis.Rank.ADMINISTRATIVE_REGULATION),
                        SharingMode.PLATFORM_DATABASE))
                .updateFrequency(UpdateFrequency.DAILY)
                .safeguards(Safeguards.of("一般数据3级", review, review, review));
    }

    public static Catalog emptyCatalog() {
        return Catalog.of(CatalogStore.inMemory(), CatalogAuthority.of("data-bureau"), ZONE);
    }

    public static Catalog catalogWithPublished(DataResource... resources) {
        Catalog catalog = emptyCatalog();
        for (DataResource resource : resources) {
            publish(catalog, resource);
        }
        return catalog;
    }

    public static CatalogEntry publish(Catalog catalog, DataResource resource) {
        catalog.draft(resource, CATALOGUER, NOW).orThrow();
        catalog.advance(resource.code(), LifeCycleStep.SUBMIT, CATALOGUER, NOW, "")
                .orThrow();
        catalog.advance(resource.code(), LifeCycleStep.REGISTER, OFFICER, NOW, "")
                .orThrow();
        catalog.advance(resource.code(), LifeCycleStep.REQUEST_PUBLICATION, CATALOGUER, NOW, "")
                .orThrow();
        return catalog.advance(resource.code(), LifeCycleStep.PUBLISH, REVIEWER, NOW, "")
                .orThrow();
    }
}
