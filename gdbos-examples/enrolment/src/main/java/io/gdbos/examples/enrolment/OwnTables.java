package io.gdbos.examples.enrolment;

import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.GdbosException;
import io.gdbos.core.record.Connector;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import io.gdbos.examples.enrolment.jdbc.SeasonIdentity;
import io.gdbos.examples.enrolment.official.Official;
import io.gdbos.examples.enrolment.official.TruthBook;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.examples.enrolment.zoning.ZoneLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Agencies' tables, applications and zones in files of one's own. All of it is read once before the season begins,
 * so that a broken file stops it before anything is written; rows of the agencies are not kept but read again when
 * they are loaded. Nobody knows the truth, and no official decides: what the machine leaves open stays open. Immutable.
 */
final class OwnTables implements SeasonSource {
    private static final String APPLICATIONS = "applications";
    private static final String ZONES = "zones";
    private static final String AGREEMENTS = "agreements";
    private static final int LONGEST_VALUE = 400;

    private final SeasonIdentity identity;
    private final RuleBook rules;
    private final List<AgencyTable> tables;
    private final List<ZoneLine> zones;
    private final List<ApplicationForm> applications;

    private OwnTables(
            SeasonIdentity identity,
            RuleBook rules,
            List<AgencyTable> tables,
            List<ZoneLine> zones,
            List<ApplicationForm> applications) {
        this.identity = identity;
        this.rules = rules;
        this.tables = List.copyOf(tables);
        this.zones = List.copyOf(zones);
        this.applications = List.copyOf(applications);
    }

    /**
     * Reads a folder.
     *
     * @param folder where the files are
     * @param rules the rules of the districts
     * @param plan the dates of the season
     * @return the source of a season
     * @throws GdbosException when a file is missing or broken; it names file, line and what is allowed
     */
    static OwnTables read(Path folder, RuleBook rules, SeasonPlan plan) {
        if (!Files.isDirectory(folder)) {
            throw new GdbosException("Folder \"" + folder + "\" with the agencies' tables is not there.");
        }
        List<AgencyTable> tables = new ArrayList<>();
        Set<String> agreed = agreed(folder);
        for (AgencyTable shape : SampleCity.emptyTables()) {
            if (agreed.contains(shape.name())) {
                tables.add(table(required(folder, shape.name()), shape));
            }
        }
        List<ZoneLine> zones = OwnApplications.zones(required(folder, ZONES), rules);
        List<ApplicationForm> applications = OwnApplications.read(required(folder, APPLICATIONS), rules, zones, plan);
        SeasonIdentity identity = new SeasonIdentity(0, 0, FolderDigest.of(folder));
        return new OwnTables(identity, rules, tables, zones, applications);
    }

    private static Path required(Path folder, String name) {
        return OwnTable.find(folder, name)
                .orElseThrow(() -> new GdbosException(
                        "Folder \"" + folder + "\" must hold the file \"" + name + OwnTable.ENDINGS.get(0)
                                + "\" (or one that ends with "
                                + String.join(" or ", OwnTable.ENDINGS.subList(1, OwnTable.ENDINGS.size()))
                                + "); it is not there.",
                        "Maybe it has another name; \"gdbos sample-tables DIR\" writes all files that are needed.",
                        null));
    }

    /** The tables under agreement: all, or those that a file of agreements names. */
    private static Set<String> agreed(Path folder) {
        Set<String> known = SampleCatalog.codes().keySet();
        Optional<Path> file = OwnTable.find(folder, AGREEMENTS);
        if (file.isEmpty()) {
            return known;
        }
        Set<String> agreed = new TreeSet<>();
        OwnTable table = new OwnTable(file.get(), List.of("table"));
        table.visit(row -> {
            String name = row.text(0);
            if (!known.contains(name)) {
                throw table.wrong(row, "must name a table, one of " + known + "; it names \"" + name + "\".", "");
            }
            agreed.add(name);
        });
        return agreed;
    }

    private static AgencyTable table(Path file, AgencyTable shape) {
        OwnTable table = new OwnTable(file, shape.columns());
        table.visit(row -> {
            for (int i = 0; i < row.width(); i++) {
                if (row.length(i) > LONGEST_VALUE) {
                    throw table.wrong(
                            row,
                            "has " + row.length(i) + " characters in column \""
                                    + table.columns().get(i) + "\"; at most " + LONGEST_VALUE + " are allowed.",
                            "Maybe a closing quote is missing.");
                }
            }
        });
        return shape.withRows(new Rows(table));
    }

    @Override
    public SeasonIdentity identity() {
        return identity;
    }

    @Override
    public RuleBook rules() {
        return rules;
    }

    @Override
    public List<AgencyTable> tables() {
        return tables;
    }

    @Override
    public List<ApplicationForm> applications() {
        return applications;
    }

    @Override
    public List<ZoneLine> zones() {
        return zones;
    }

    @Override
    public Connector failing(Connector below) {
        return below;
    }

    @Override
    public Optional<Official> official() {
        return Optional.empty();
    }

    @Override
    public Optional<TruthBook> truth() {
        return Optional.empty();
    }

    /** The rows of a file. A pass with {@code forEach} keeps one row at a time; an iterator keeps them all. */
    private record Rows(OwnTable table) implements Iterable<List<String>> {
        @Override
        public void forEach(Consumer<? super List<String>> action) {
            table.visit(row -> action.accept(OwnTable.values(row)));
        }

        @Override
        public Iterator<List<String>> iterator() {
            List<List<String>> rows = new ArrayList<>();
            forEach(rows::add);
            return rows.iterator();
        }
    }
}
