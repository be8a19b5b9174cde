package io.gdbos.catalog.share;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.Outcome;
import io.gdbos.catalog.SharingType;
import io.gdbos.catalog.share.ShareRequest.RunningLimit;
import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.Extension;
import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves share requests on, and puts each step on the clock that the rules of the place and day set. It keeps nothing
 * and runs no thread: requests are handed in and come back changed. A limit that runs out decides nothing by itself; it
 * marks the request as overdue. Thread-safe when its catalogue is.
 */
public final class ShareRequestDesk {
    private final Catalog catalog;
    private final DeadlineRules rules;
    private final WorkingDayCalendar calendar;
    private final ZoneId zone;
    private final ShareRequestChecks checks;
    private final CountingRule counting = CountingRule.standard("administrative");

    private ShareRequestDesk(
            Catalog catalog, String dataBureau, DeadlineRules rules, WorkingDayCalendar calendar, ZoneId zone) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.checks = new ShareRequestChecks(catalog, dataBureau);
    }

    /**
     * Opens a desk.
     *
     * @param catalog the catalogue whose resources are asked for
     * @param dataBureau the id of the data bureau
     * @param rules the deadlines
     * @param calendar the working days
     * @param zone the zone of the jurisdiction
     * @return the desk
     */
    public static ShareRequestDesk of(
            Catalog catalog, String dataBureau, DeadlineRules rules, WorkingDayCalendar calendar, ZoneId zone) {
        return new ShareRequestDesk(catalog, dataBureau, rules, calendar, zone);
    }

    /**
     * Takes a step and starts the limit of what comes next.
     *
     * @param request the request
     * @param step the step
     * @param actor who takes it
     * @param at when
     * @param note the reason; a refusal needs one, with its basis
     * @return the request, or why the step was refused (codes {@code GDB-SHR-2xx})
     */
    public Outcome<ShareRequest> take(
            ShareRequest request, ShareRequestStep step, Actor actor, Instant at, String note) {
        Findings wrong = checks.mayTake(request, step, actor, note);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        @Nullable
        RunningLimit next = next(request, step)
                .flatMap(kind -> rules.find(kind, request.need().region(), LocalDate.ofInstant(at, zone)))
                .map(rule -> new RunningLimit(rule, LimitClock.start(rule.limit(), counting, zone, at)))
                .orElse(null);
        return Outcome.done(request.after(new ShareRequest.Event(step, actor, at, note), next));
    }

    /**
     * Makes the running limit longer, once, when its rule allows it.
     *
     * @param request the request
     * @param at when
     * @param reason why, as the requester is told
     * @return the request, or why that was refused
     */
    public Outcome<ShareRequest> extend(ShareRequest request, Instant at, BilingualText reason) {
        @Nullable RunningLimit running = request.running();
        @Nullable TimeLimit extension = running == null ? null : running.rule().extension();
        if (running == null
                || extension == null
                || !running.clock().extensions().isEmpty()) {
            return Outcome.refused(Finding.error(
                    "GDB-SHR-206",
                    request.id(),
                    "A running limit that may still be extended is required; request " + request.id() + " has none.",
                    "申请" + request.id() + "当前没有可延长的时限。"));
        }
        var longer =
                new Extension(extension, at, reason, running.rule().legalBasis().text());
        LimitClock clock = running.clock().extend(longer);
        return Outcome.done(request.with(new RunningLimit(running.rule(), clock), false));
    }

    /**
     * When the running limit of a request is over.
     *
     * @param request the request
     * @return the end of its last day, empty when no limit runs
     */
    public Optional<Instant> dueAt(ShareRequest request) {
        return Optional.ofNullable(request.running())
                .flatMap(running -> running.clock().dueAt(calendar));
    }

    /**
     * The requests whose running limit is over before an instant.
     *
     * @param requests the requests, in any order
     * @param instant the instant
     * @return those due, earliest first
     */
    public List<ShareRequest> dueBefore(Collection<ShareRequest> requests, Instant instant) {
        return requests.stream()
                .filter(request -> dueAt(request).filter(instant::isAfter).isPresent())
                .sorted(Comparator.comparing(
                                (ShareRequest request) -> dueAt(request).orElseThrow())
                        .thenComparing(ShareRequest::id))
                .toList();
    }

    /**
     * Marks the requests whose running limit is over.
     *
     * @param requests the requests, in any order
     * @param now the instant up to which time has come
     * @return the requests that became overdue by this call, earliest first
     */
    public List<ShareRequest> advance(Collection<ShareRequest> requests, Instant now) {
        return dueBefore(requests, now).stream()
                .filter(request -> !request.isOverdue())
                .map(request -> request.with(request.running(), true))
                .toList();
    }

    private Optional<DeadlineKind> next(ShareRequest request, ShareRequestStep step) {
        return switch (step) {
            case SUBMIT -> Optional.of(DeadlineKind.COMPLIANCE_CHECK);
            case FORWARD -> catalog.find(request.need().resource()).map(ShareRequestDesk::answerTo);
            case GRANT -> Optional.of(DeadlineKind.DELIVERY);
            case RETURN, REFUSE, DELIVER -> Optional.empty();
        };
    }

    private static DeadlineKind answerTo(CatalogEntry entry) {
        return entry.resource().sharing().type() == SharingType.UNCONDITIONAL
                ? DeadlineKind.ANSWER_UNCONDITIONAL
                : DeadlineKind.ANSWER_CONDITIONAL;
    }
}
