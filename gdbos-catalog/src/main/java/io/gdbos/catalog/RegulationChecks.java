package io.gdbos.catalog;

import io.gdbos.core.Findings;
import java.util.List;

/** What the sharing regulation (政务数据共享条例, State Council Order 809) adds to the guideline. */
final class RegulationChecks {
    private RegulationChecks() {}

    static Findings check(DataResource resource) {
        Safeguards safeguards = resource.safeguards();
        SharingTerms terms = resource.sharing();
        boolean notShared = terms.type() == SharingType.NOT_SHARED;
        List<SharingBasis.Rank> ranks =
                terms.legalBasis().stream().map(SharingBasis::rank).toList();
        return new CheckList()
                .errorIf(
                        safeguards.isSecret(),
                        "GDB-CAT-030",
                        "safeguards.isSecret",
                        "State and work secrets are not government data to be shared; the resource cannot be "
                                + "catalogued here.",
                        "涉及国家秘密、工作秘密的资源不得编入本目录。")
                .errorIf(
                        safeguards.grade().isBlank(),
                        "GDB-CAT-031",
                        "safeguards.grade",
                        "The grade of the data is required; none came.",
                        "缺少数据分类分级。")
                .errorIf(
                        safeguards.secrecyReview() == null,
                        "GDB-CAT-032",
                        "safeguards.secrecyReview",
                        "The review of the secrecy risk is required before submission; none came.",
                        "提交前须完成保密风险审查。")
                .errorIf(
                        safeguards.impactAssessment() == null,
                        "GDB-CAT-033",
                        "safeguards.impactAssessment",
                        "The personal-information impact assessment is required before submission; none came.",
                        "提交前须完成个人信息保护影响评估。")
                .errorIf(
                        safeguards.headApproval() == null,
                        "GDB-CAT-034",
                        "safeguards.headApproval",
                        "The approval of the department's person in charge is required before submission; none came.",
                        "提交前须经部门负责人同意。")
                .errorIf(
                        !notShared && terms.scope().isBlank(),
                        "GDB-CAT-035",
                        "sharing.scope",
                        "The conditions of use (scope and purpose) are required; none came.",
                        "缺少使用条件（使用范围和用途）。")
                .errorIf(
                        notShared && terms.condition().isBlank(),
                        "GDB-CAT-036",
                        "sharing.condition",
                        "What is not shared must give the reason; none came.",
                        "不予共享必须说明理由。")
                .errorIf(
                        notShared
                                && !terms.legalBasis().isEmpty()
                                && terms.legalBasis().stream()
                                        .noneMatch(basis -> basis.rank().mayForbidSharing()),
                        "GDB-CAT-037",
                        "sharing.legalBasis",
                        "Only a law, an administrative regulation or a State Council decision may forbid sharing; came "
                                + ranks + ".",
                        "不予共享的依据须为法律、行政法规或国务院决定，实际为" + ranks + "。")
                .findings();
    }
}
