package io.gdbos.catalog.share;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.SharingType;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may take which step of a share request, and on what. Immutable.
 *
 * @param catalog the catalogue
 * @param dataBureau the id of the data bureau
 */
record ShareRequestChecks(Catalog catalog, String dataBureau) {
    ShareRequestChecks {
        Objects.requireNonNull(dataBureau, "dataBureau");
    }

    Findings mayTake(ShareRequest request, ShareRequestStep step, Actor actor, String note) {
        if (request.state() != step.from()) {
            return error(
                    "GDB-SHR-201",
                    request,
                    "Step " + step + " needs state " + step.from() + "; the request is " + request.state() + ".",
                    "步骤“" + step + "”与申请当前状态“" + request.state() + "”不符。");
        }
        Optional<CatalogEntry> resource = catalog.find(request.need().resource());
        Findings wrong = byActor(request, step, actor, resource);
        if (step == ShareRequestStep.REFUSE && note.isBlank()) {
            wrong = wrong.and(error(
                    "GDB-SHR-203", request, "A refusal must state reason and basis; none came.", "不同意共享须说明理由和依据。"));
        }
        boolean looksAtResource =
                step == ShareRequestStep.SUBMIT || step == ShareRequestStep.FORWARD || step == ShareRequestStep.GRANT;
        return looksAtResource ? wrong.and(byResource(request, resource)) : wrong;
    }

    private Findings byActor(
            ShareRequest request, ShareRequestStep step, Actor actor, Optional<CatalogEntry> resource) {
        String wanted =
                switch (step) {
                    case SUBMIT -> request.need().consumer();
                    case RETURN, FORWARD -> dataBureau;
                    case GRANT, REFUSE, DELIVER ->
                        resource.map(entry -> entry.resource().provider().agency())
                                .orElse("");
                };
        return actor.agency().equals(wanted)
                ? Findings.none()
                : error(
                        "GDB-SHR-202",
                        request,
                        "An actor of agency \"" + wanted + "\" is required; came one of \"" + actor.agency() + "\".",
                        "须由部门“" + wanted + "”的人员操作，实际为“" + actor.agency() + "”。");
    }

    private static Findings byResource(ShareRequest request, Optional<CatalogEntry> resource) {
        if (resource.filter(CatalogEntry::isPublished).isEmpty()) {
            return error(
                    "GDB-SHR-204",
                    request,
                    "A published resource is required; " + request.need().resource() + " is not.",
                    "资源" + request.need().resource() + "未发布，不能申请共享。");
        } else if (resource.get().resource().sharing().type() == SharingType.NOT_SHARED) {
            return error(
                    "GDB-SHR-205",
                    request,
                    "Resource " + request.need().resource() + " is not shared; no request is possible.",
                    "资源" + request.need().resource() + "不予共享，不能申请。");
        }
        return Findings.none();
    }

    private static Findings error(String code, ShareRequest request, String english, String chinese) {
        return Findings.of(Finding.error(code, request.id(), english, chinese));
    }
}
