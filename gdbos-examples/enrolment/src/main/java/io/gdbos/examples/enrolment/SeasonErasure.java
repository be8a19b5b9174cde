package io.gdbos.examples.enrolment;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.jdbc.JdbcAuditLog;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseErasure;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStatus;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.EraseOutcome;
import io.gdbos.workflow.history.Erasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Erases what a season keeps of cases whose retention has ended: the data of the case, its applications and its notice,
 * all or nothing for each case, and one entry of the audit log for each erasure. It may be stopped at any moment and
 * run again; what was erased is left as it is, and an entry that was not written yet is made up for. Confined to one
 * thread; no other process may use the writer of the audit log meanwhile.
 */
public final class SeasonErasure {
    /** The action in the audit log. */
    public static final String ACTION = "erase";

    private static final int AT_ONCE = 200;

    private final CaseStore cases;
    private final SeasonStore season;
    private final JdbcAuditLog audit;
    private final String purpose;

    /**
     * Makes an erasure.
     *
     * @param cases the cases of the season
     * @param season its applications and notices, in the same database
     * @param audit where each erasure is told
     * @param purpose the purpose for which the data were kept
     */
    public SeasonErasure(CaseStore cases, SeasonStore season, JdbcAuditLog audit, String purpose) {
        this.cases = Objects.requireNonNull(cases, "cases");
        this.season = Objects.requireNonNull(season, "season");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * Erases every ended case for which a rule says so.
     *
     * @param due the id of the rule under which a case is due, empty while it is kept; not asked for erased cases
     * @param actor who erases
     * @param now the time of the audit entries
     * @param today the day of the erasures, in the zone of the season
     * @return how many cases are erased now, those of earlier runs among them, and why others that are due are not
     */
    public Result run(Function<Case, Optional<String>> due, Actor actor, Instant now, LocalDate today) {
        Run run = new Run(due, actor, now, today);
        List<Case> page = new ArrayList<>(AT_ONCE);
        cases.visitCases(CaseQuery.in(CaseStatus.ENDED), head -> {
            page.add(head);
            if (page.size() == AT_ONCE) {
                run.erase(page);
                page.clear();
            }
        });
        run.erase(page);
        return new Result(run.erased, run.refused);
    }

    private boolean isTold(String caseId) {
        return audit.about(caseId).stream().anyMatch(entry -> entry.action().equals(ACTION));
    }

    /**
     * What a run came to. Immutable.
     *
     * @param erased how many cases are erased, those of earlier runs among them
     * @param refused how many cases are due and not erased, by reason
     */
    public record Result(long erased, Map<EraseOutcome.Reason, Long> refused) {
        /** Copies the map. */
        public Result {
            refused = Map.copyOf(refused);
        }
    }

    private final class Run {
        private final Function<Case, Optional<String>> due;
        private final Actor actor;
        private final Instant now;
        private final LocalDate today;
        private final Map<EraseOutcome.Reason, Long> refused = new EnumMap<>(EraseOutcome.Reason.class);
        private long erased;

        Run(Function<Case, Optional<String>> due, Actor actor, Instant now, LocalDate today) {
            this.due = due;
            this.actor = actor;
            this.now = now;
            this.today = today;
        }

        void erase(List<Case> page) {
            Map<String, Erasure> before =
                    cases.erasures(page.stream().map(Case::id).toList());
            List<AuditEntry> entries = new ArrayList<>();
            List<CaseErasure> wishes = new ArrayList<>();
            for (Case head : page) {
                Erasure earlier = before.get(head.id());
                if (earlier == null) {
                    due.apply(head).ifPresent(rule -> wishes.add(wish(head, rule)));
                } else {
                    erased++;
                    if (!isTold(head.id())) {
                        entries.add(entry(earlier));
                    }
                }
            }
            for (EraseOutcome outcome : cases.erase(wishes)) {
                if (outcome instanceof EraseOutcome.Erased done) {
                    erased++;
                    entries.add(entry(done.erasure()));
                } else if (outcome instanceof EraseOutcome.Refused no) {
                    refused.merge(no.reason(), 1L, Long::sum);
                }
            }
            audit.append(entries);
        }

        private CaseErasure wish(Case head, String rule) {
            return new CaseErasure(new Erasure(head.id(), rule, today), season.erase(head.id(), head.businessKey()));
        }

        private AuditEntry entry(Erasure erasure) {
            return new AuditEntry(
                    now, actor, ACTION, erasure.caseId(), List.of(), purpose, "", erasure.rule(), erasure.caseId());
        }
    }
}
