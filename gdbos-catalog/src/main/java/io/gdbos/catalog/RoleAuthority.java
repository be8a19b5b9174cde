package io.gdbos.catalog;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import java.util.Objects;

/**
 * Decides by agency and role. Immutable.
 *
 * @param dataBureau the agency id of the data bureau
 */
record RoleAuthority(String dataBureau) implements CatalogAuthority {
    RoleAuthority {
        Objects.requireNonNull(dataBureau, "dataBureau");
    }

    @Override
    public Findings mayTake(Actor actor, LifeCycleStep step, CatalogEntry entry) {
        String provider = entry.resource().provider().agency();
        return switch (step) {
            case SUBMIT, REQUEST_PUBLICATION, AMEND, REVISE -> agency(actor, provider, entry);
            case RETURN, REGISTER ->
                agency(actor, provider, entry)
                        .and(role(actor, DATA_OFFICER, entry))
                        .and(other(actor, LifeCycleStep.SUBMIT, entry));
            case PUBLISH, REFUSE_PUBLICATION ->
                agency(actor, dataBureau, entry)
                        .and(role(actor, BUREAU_REVIEWER, entry))
                        .and(other(actor, LifeCycleStep.REGISTER, entry));
            case WITHDRAW -> actor.agency().equals(dataBureau) ? Findings.none() : agency(actor, provider, entry);
        };
    }

    private static Findings agency(Actor actor, String wanted, CatalogEntry entry) {
        if (actor.agency().equals(wanted)) {
            return Findings.none();
        }
        return Findings.of(Finding.error(
                "GDB-CAT-103",
                entry.code(),
                "An actor of agency \"" + wanted + "\" is required; came one of \"" + actor.agency() + "\".",
                "须由部门“" + wanted + "”的人员操作，实际为“" + actor.agency() + "”。"));
    }

    private static Findings role(Actor actor, String wanted, CatalogEntry entry) {
        if (actor.role().equals(wanted)) {
            return Findings.none();
        }
        return Findings.of(Finding.error(
                "GDB-CAT-104",
                entry.code(),
                "Role \"" + wanted + "\" is required; came \"" + actor.role() + "\".",
                "须具有角色“" + wanted + "”，实际为“" + actor.role() + "”。"));
    }

    private static Findings other(Actor actor, LifeCycleStep before, CatalogEntry entry) {
        boolean same = entry.latest(before)
                .map(event -> event.actor().person().equals(actor.person()))
                .orElse(false);
        if (!same) {
            return Findings.none();
        }
        return Findings.of(Finding.error(
                "GDB-CAT-105",
                entry.code(),
                "Another person than the one who took step " + before + " is required; came the same.",
                "审核人不得与执行“" + before + "”步骤的人员相同。"));
    }
}
