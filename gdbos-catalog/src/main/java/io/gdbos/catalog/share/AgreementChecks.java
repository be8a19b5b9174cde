package io.gdbos.catalog.share;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.SharingType;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand in an agreement, and who may change it. */
final class AgreementChecks {
    private AgreementChecks() {}

    static Findings check(Agreement agreement, Catalog catalog, List<Agreement> others) {
        Set<String> taken = others.stream()
                .flatMap(other -> other.grants().stream())
                .map(Grant::id)
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Grant grant : agreement.grants()) {
            if (taken.contains(grant.id())) {
                findings.add(error(
                        "GDB-SHR-101",
                        grant.id(),
                        "Grant id \"" + grant.id() + "\" is used by another agreement.",
                        "授权编号“" + grant.id() + "”已被其他协议使用。"));
            }
            catalog.find(grant.resource())
                    .ifPresentOrElse(
                            entry -> findings.addAll(checkResource(agreement, grant, entry)),
                            () -> findings.add(error(
                                    "GDB-SHR-102",
                                    grant.id(),
                                    "Resource " + grant.resource() + " is not in the catalogue.",
                                    "目录中没有资源" + grant.resource() + "。")));
        }
        return new Findings(findings);
    }

    static Findings mayBeSigned(Agreement agreement, Signature signature) {
        if (agreement.state() != AgreementState.DRAFTED) {
            return wrongState(agreement);
        } else if (!agreement.unsigned().contains(signature.agency())) {
            return Findings.of(error(
                    "GDB-SHR-107",
                    agreement.id(),
                    "A party that has not signed is required, one of " + agreement.unsigned() + "; came \""
                            + signature.agency() + "\".",
                    "须由尚未签署的协议方签署，实际为“" + signature.agency() + "”。"));
        }
        return Findings.none();
    }

    static Findings mayBeMoved(Agreement agreement, Actor actor, List<AgreementState> allowed) {
        if (!allowed.contains(agreement.state())) {
            return wrongState(agreement);
        } else if (!agreement.parties().contains(actor.agency())) {
            return Findings.of(error(
                    "GDB-SHR-108",
                    agreement.id(),
                    "A party of the agreement is required; came \"" + actor.agency() + "\".",
                    "须由协议方操作，实际为“" + actor.agency() + "”。"));
        }
        return Findings.none();
    }

    static Findings unknown(String id) {
        return Findings.of(error("GDB-SHR-109", id, "There is no agreement \"" + id + "\".", "没有协议“" + id + "”。"));
    }

    static Findings idTaken(String id) {
        return Findings.of(
                error("GDB-SHR-110", id, "There is already an agreement \"" + id + "\".", "协议“" + id + "”已存在。"));
    }

    static Findings changedInBetween(String id) {
        return Findings.of(error(
                "GDB-SHR-111",
                id,
                "Agreement \"" + id + "\" was changed by somebody else in between; nothing was kept.",
                "协议“" + id + "”已被他人修改，本次操作未保存。"));
    }

    private static List<Finding> checkResource(Agreement agreement, Grant grant, CatalogEntry entry) {
        List<Finding> findings = new ArrayList<>();
        String code = entry.code();
        if (!entry.isPublished()) {
            findings.add(error(
                    "GDB-SHR-103",
                    grant.id(),
                    "Resource " + code + " must be published to be granted; it is " + entry.state() + ".",
                    "资源" + code + "未发布，不得授权，当前为“" + entry.state().label() + "”。"));
        }
        if (entry.resource().sharing().type() == SharingType.NOT_SHARED) {
            findings.add(error(
                    "GDB-SHR-104",
                    grant.id(),
                    "Resource " + code + " is not shared, so it cannot be granted.",
                    "资源" + code + "不予共享，不得授权。"));
        }
        if (!agreement.providers().contains(entry.resource().provider().agency())) {
            findings.add(error(
                    "GDB-SHR-105",
                    grant.id(),
                    "Resource " + code + " is of \""
                            + entry.resource().provider().agency() + "\", which is no provider of the agreement.",
                    "资源" + code + "的提供方不是本协议的提供方。"));
        }
        Optional<String> missing = grant.items().stream()
                .filter(item -> entry.resource().item(item).isEmpty())
                .findFirst();
        missing.ifPresent(item -> findings.add(error(
                "GDB-SHR-106",
                grant.id(),
                "Resource " + code + " has no item bound to \"" + item + "\".",
                "资源" + code + "没有数据项“" + item + "”。")));
        return findings;
    }

    private static Findings wrongState(Agreement agreement) {
        return Findings.of(error(
                "GDB-SHR-112",
                agreement.id(),
                "Agreement \"" + agreement.id() + "\" does not allow this in state " + agreement.state() + ".",
                "协议“" + agreement.id() + "”当前为“" + agreement.state().label() + "”，不能进行该操作。"));
    }

    private static Finding error(String code, String place, String english, String chinese) {
        return Finding.error(code, place, english, chinese);
    }
}
