package io.gdbos.catalog;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The catalogue: resources with their life cycle, over a store. Thread-safe when its store is.
 *
 * <p>A step that is not possible, not allowed, or taken on a resource with errors is a {@link Outcome.Refused} with
 * findings of the codes {@code GDB-CAT-0xx} (the resource) and {@code GDB-CAT-1xx} (the step).
 */
public final class Catalog {
    private static final int PAGE = 500;

    private final CatalogStore store;
    private final CatalogAuthority authority;
    private final ZoneId zone;
    private final AtomicLong changes = new AtomicLong();

    private Catalog(CatalogStore store, CatalogAuthority authority, ZoneId zone) {
        this.store = Objects.requireNonNull(store, "store");
        this.authority = Objects.requireNonNull(authority, "authority");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Opens a catalogue.
     *
     * @param store where it is kept
     * @param authority what an actor may do
     * @param zone the zone of the jurisdiction, in which the day of publication is counted
     * @return the catalogue
     */
    public static Catalog of(CatalogStore store, CatalogAuthority authority, ZoneId zone) {
        return new Catalog(store, authority, zone);
    }

    /**
     * Enters a new draft, or replaces the resource of a draft.
     *
     * @param resource the resource; it may still have findings
     * @param actor who writes it, of the providing department
     * @param at when
     * @return the draft; refused when the code is taken by something that is not a draft
     */
    public Outcome<CatalogEntry> draft(DataResource resource, Actor actor, Instant at) {
        Objects.requireNonNull(at, "at");
        Optional<CatalogEntry> kept = store.find(resource.code());
        if (kept.isPresent() && kept.get().state() != ResourceState.DRAFT) {
            ResourceState state = kept.get().state();
            return Outcome.refused(Finding.error(
                    "GDB-CAT-101",
                    resource.code(),
                    "Resource " + resource.code() + " must be a draft to be replaced; it is " + state + ".",
                    "资源" + resource.code() + "须为草稿方可修改，当前为“" + state.label() + "”。"));
        }
        CatalogEntry entry = kept.map(
                        draft -> new CatalogEntry(resource, draft.state(), draft.history(), draft.revision() + 1))
                .orElseGet(() -> new CatalogEntry(resource, ResourceState.DRAFT, List.of(), 1));
        Findings reasons = authority.mayTake(actor, LifeCycleStep.SUBMIT, kept.orElse(entry));
        return reasons.isEmpty() ? keep(entry) : Outcome.refused(reasons);
    }

    /**
     * Takes a step of the life cycle.
     *
     * @param code the code of the resource
     * @param step the step
     * @param actor who takes it
     * @param at when
     * @param note what is said with it; may be empty
     * @return the entry in its new state, or why the step was refused
     */
    public Outcome<CatalogEntry> advance(String code, LifeCycleStep step, Actor actor, Instant at, String note) {
        Optional<CatalogEntry> found = store.find(code);
        if (found.isEmpty()) {
            return Outcome.refused(Finding.error(
                    "GDB-CAT-100",
                    code,
                    "A catalogued resource is required; \"" + code + "\" is not in the catalogue.",
                    "目录中没有资源“" + code + "”。"));
        }
        CatalogEntry entry = found.get();
        Findings reasons = reasonsAgainst(entry, step, actor);
        return reasons.isEmpty()
                ? keep(after(entry, new LifeCycleEvent(step, actor, at, note)))
                : Outcome.refused(reasons);
    }

    /**
     * Finds an entry.
     *
     * @param code the code of the resource
     * @return the entry, empty when there is none
     */
    public Optional<CatalogEntry> find(String code) {
        return store.find(code);
    }

    /**
     * All entries in the order of their codes.
     *
     * @return the entries
     */
    public List<CatalogEntry> entries() {
        List<CatalogEntry> all = new ArrayList<>();
        List<CatalogEntry> page = store.page("", PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE
                    ? List.of()
                    : store.page(page.get(PAGE - 1).code(), PAGE);
        }
        return List.copyOf(all);
    }

    /**
     * The published entries in the order of their codes.
     *
     * @return the entries
     */
    public List<CatalogEntry> published() {
        return entries().stream().filter(CatalogEntry::isPublished).toList();
    }

    /**
     * Counts the changes made through this catalogue, so that what was derived from it can be made anew.
     *
     * @return the number of changes since it was opened
     */
    public long changes() {
        return changes.get();
    }

    private Findings reasonsAgainst(CatalogEntry entry, LifeCycleStep step, Actor actor) {
        if (entry.state() != step.from()) {
            return Findings.of(Finding.error(
                    "GDB-CAT-102",
                    entry.code(),
                    "Step " + step + " needs state " + step.from() + "; resource " + entry.code() + " is "
                            + entry.state() + ".",
                    "该步骤须在“" + step.from().label() + "”状态下进行，资源当前为“"
                            + entry.state().label() + "”。"));
        }
        Findings notAllowed = authority.mayTake(actor, step, entry);
        boolean checked = step == LifeCycleStep.SUBMIT || step == LifeCycleStep.PUBLISH;
        Findings wrong = checked ? entry.resource().check() : Findings.none();
        return wrong.hasErrors() ? notAllowed.and(wrong) : notAllowed;
    }

    private CatalogEntry after(CatalogEntry entry, LifeCycleEvent event) {
        List<LifeCycleEvent> history = new ArrayList<>(entry.history());
        history.add(event);
        DataResource resource = event.step() == LifeCycleStep.PUBLISH
                ? entry.resource().toBuilder()
                        .publicationDate(LocalDate.ofInstant(event.at(), zone))
                        .build()
                : entry.resource();
        return new CatalogEntry(resource, event.step().to(), history, entry.revision() + 1);
    }

    private Outcome<CatalogEntry> keep(CatalogEntry entry) {
        if (!store.put(entry)) {
            return Outcome.refused(Finding.error(
                    "GDB-CAT-106",
                    entry.code(),
                    "Resource " + entry.code() + " was changed by somebody else in between; nothing was kept.",
                    "资源" + entry.code() + "已被他人修改，本次操作未保存。"));
        }
        changes.incrementAndGet();
        return Outcome.done(entry);
    }
}
