package io.gdbos.catalog;

import io.gdbos.core.Findings;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.ResourceCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the cataloguing guideline (发改高技〔2017〕1272号). */
final class GuidelineChecks {
    private GuidelineChecks() {}

    static Findings check(DataResource resource) {
        CheckList list = new CheckList();
        identity(resource, list);
        content(resource, list);
        sharing(resource, list);
        return list.findings();
    }

    private static void identity(DataResource resource, CheckList list) {
        String code = resource.code();
        list.errorIf(
                !isCode(code),
                "GDB-CAT-001",
                "code",
                "Resource code \"" + code + "\" is not well-formed; 6 or more digits, a slash and digits are required.",
                "资源代码“" + code + "”格式不正确，应为分类码（6位以上数字）/顺序码。");
        blank(resource.name(), list, "GDB-CAT-002", "name", "The resource has no name.", "缺少资源名称。");
        blank(resource.provider().name(), list, "GDB-CAT-003", "provider", "The resource has no provider.", "缺少资源提供方。");
        blank(
                resource.provider().creditCode(),
                list,
                "GDB-CAT-004",
                "provider.creditCode",
                "The provider has no unified social credit code.",
                "缺少资源提供方代码。");
        String creditCode = resource.provider().creditCode();
        list.warnIf(
                !creditCode.isBlank() && !isCreditCode(creditCode),
                "GDB-CAT-022",
                "provider.creditCode",
                "Provider code \"" + creditCode + "\" is no unified social credit code with a valid check character.",
                "资源提供方代码“" + creditCode + "”不是校验码正确的统一社会信用代码。");
        blank(resource.summary(), list, "GDB-CAT-005", "summary", "The resource has no summary.", "缺少资源摘要。");
        for (String related : resource.relatedCodes()) {
            list.warnIf(
                    !isCode(related),
                    "GDB-CAT-006",
                    "relatedCodes",
                    "Related resource code \"" + related + "\" is not well-formed.",
                    "关联资源代码“" + related + "”格式不正确。");
        }
    }

    private static void content(DataResource resource, CheckList list) {
        boolean structured =
                resource.formats().stream().anyMatch(format -> format.category().isStructured());
        list.errorIf(
                        resource.formats().isEmpty(),
                        "GDB-CAT-007",
                        "formats",
                        "At least one format is required; none came.",
                        "缺少资源格式。")
                .errorIf(
                        structured && resource.items().isEmpty(),
                        "GDB-CAT-008",
                        "items",
                        "A spreadsheet or database must list its items; none came.",
                        "电子表格或数据库类资源必须列出信息项。")
                .errorIf(
                        resource.updateFrequency().label().isBlank(),
                        "GDB-CAT-009",
                        "updateFrequency",
                        "An update frequency is required; none came.",
                        "缺少更新周期。");
        items(resource.items(), list);
    }

    private static void items(List<DataItem> items, CheckList list) {
        Set<String> names = new HashSet<>();
        Set<String> elements = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            DataItem item = items.get(i);
            String place = "items[" + i + "]";
            blank(item.name(), list, "GDB-CAT-010", place, "The item has no name.", "信息项缺少名称。");
            list.errorIf(
                    !names.add(item.name()) && !item.name().isBlank(),
                    "GDB-CAT-011",
                    place,
                    "Item name \"" + item.name() + "\" occurs twice; names are unique inside a resource.",
                    "信息项名称“" + item.name() + "”重复。");
            list.warnIf(
                    !item.isBound(),
                    "GDB-CAT-012",
                    place,
                    "Item \"" + item.name() + "\" is bound to no data element, so it can be neither granted nor used.",
                    "信息项“" + item.name() + "”未关联数据元。");
            list.errorIf(
                    item.isBound() && !elements.add(item.element()),
                    "GDB-CAT-013",
                    place,
                    "Data element \"" + item.element() + "\" is bound twice; once inside a resource is allowed.",
                    "数据元“" + item.element() + "”在同一资源中重复关联。");
        }
    }

    private static void sharing(DataResource resource, CheckList list) {
        SharingTerms terms = resource.sharing();
        boolean open = resource.openness().type() == OpennessType.OPEN;
        list.errorIf(
                        terms.type() == SharingType.CONDITIONAL
                                && terms.condition().isBlank(),
                        "GDB-CAT-014",
                        "sharing.condition",
                        "Conditional sharing must state its conditions; none came.",
                        "有条件共享必须填写共享条件。")
                .warnIf(
                        terms.type() == SharingType.UNCONDITIONAL
                                && !terms.condition().equals("无条件"),
                        "GDB-CAT-015",
                        "sharing.condition",
                        "The condition of unconditional sharing is \"无条件\"; came \"" + terms.condition() + "\".",
                        "无条件共享的共享条件应为“无条件”，实际为“" + terms.condition() + "”。")
                .errorIf(
                        terms.type() == SharingType.NOT_SHARED
                                && terms.legalBasis().isEmpty(),
                        "GDB-CAT-016",
                        "sharing.legalBasis",
                        "What is not shared must cite its legal basis; none came.",
                        "不予共享必须注明法律依据。")
                .errorIf(
                        terms.type() != SharingType.NOT_SHARED && terms.modes().isEmpty(),
                        "GDB-CAT-017",
                        "sharing.modes",
                        "At least one sharing mode is required; none came.",
                        "缺少共享方式。")
                .warnIf(
                        terms.modes().stream().anyMatch(mode -> !mode.isPlatform())
                                && terms.modeReason().isBlank(),
                        "GDB-CAT-018",
                        "sharing.modes",
                        "A sharing mode outside the platform needs a reason; none came.",
                        "采用共享平台以外的方式应说明理由。")
                .warnIf(
                        resource.updateFrequency().equals(UpdateFrequency.REAL_TIME)
                                && terms.modes().contains(SharingMode.MEDIA_EXCHANGE),
                        "GDB-CAT-019",
                        "updateFrequency",
                        "Real-time updates cannot travel by exchanged media.",
                        "更新周期为“实时”的资源不宜采用介质交换。")
                .errorIf(
                        open && terms.type() == SharingType.NOT_SHARED,
                        "GDB-CAT-020",
                        "openness",
                        "What is refused to departments cannot be open to the public.",
                        "不予共享的资源不得向社会开放。")
                .errorIf(
                        open && resource.openness().condition().isBlank(),
                        "GDB-CAT-021",
                        "openness.condition",
                        "A resource open to the public must state the condition of opening; none came.",
                        "向社会开放的资源必须填写开放条件。");
    }

    private static boolean isCode(String text) {
        return ResourceCode.tryParse(text) instanceof Parsed.Ok;
    }

    /** Only doubtful when not: credit codes whose check character does not compute were given out and are in use. */
    private static boolean isCreditCode(String text) {
        return UnifiedSocialCreditCode.tryParse(text).fold(ok -> ok.value().isCheckValid(), bad -> false);
    }

    private static void blank(String text, CheckList list, String code, String place, String english, String chinese) {
        list.errorIf(text.isBlank(), code, place, english, chinese);
    }
}
