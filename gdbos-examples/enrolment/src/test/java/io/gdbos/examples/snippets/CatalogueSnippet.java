package io.gdbos.examples.snippets;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogAuthority;
import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.DataResource;
import io.gdbos.catalog.FormatCategory;
import io.gdbos.catalog.ItemType;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.Provider;
import io.gdbos.catalog.Safeguards;
import io.gdbos.catalog.SharingMode;
import io.gdbos.catalog.SharingTerms;
import io.gdbos.catalog.UpdateFrequency;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class CatalogueSnippet {
    private CatalogueSnippet() {}

    static List<CatalogEntry> run(Instant now) {
        // snippet:catalogue
        String code = "307370700005/000001";
        RegionCode city = RegionCode.parse("370700");
        var review = new Safeguards.Review("p-9", LocalDate.of(2026, 4, 1), "2026-12");
        DataResource licences = DataResource.builder(code, "营业执照信息")
                .provider(Provider.of("market-regulation", "潍坊市市场监督管理局", "11370700MB901111XD"))
                .region(city)
                .summary("市场主体的登记信息")
                .format(FormatCategory.DATABASE, "KingbaseES")
                .item("统一社会信用代码", ItemType.TEXT, "credit-code")
                .item("登记状态", ItemType.TEXT, "licence-status")
                .sharing(SharingTerms.unconditional("作为行政依据", SharingMode.PLATFORM_DATABASE))
                .updateFrequency(UpdateFrequency.DAILY)
                .safeguards(Safeguards.of("一般数据1级", review, review, review))
                .build();

        Actor clerk = Actor.of("p-1", CatalogAuthority.CATALOGUER, "market-regulation", city);
        Actor officer = Actor.of("p-2", CatalogAuthority.DATA_OFFICER, "market-regulation", city);
        Actor reviewer = Actor.of("p-3", CatalogAuthority.BUREAU_REVIEWER, "data-bureau", city);
        Catalog catalog =
                Catalog.of(CatalogStore.inMemory(), CatalogAuthority.of("data-bureau"), ZoneId.of("Asia/Shanghai"));
        catalog.draft(licences, clerk, now).orThrow();
        catalog.advance(code, LifeCycleStep.SUBMIT, clerk, now, "").orThrow();
        catalog.advance(code, LifeCycleStep.REGISTER, officer, now, "").orThrow();
        catalog.advance(code, LifeCycleStep.REQUEST_PUBLICATION, clerk, now, "").orThrow();
        catalog.advance(code, LifeCycleStep.PUBLISH, reviewer, now, "").orThrow();
        List<CatalogEntry> published = catalog.published();
        // end
        return published;
    }
}
