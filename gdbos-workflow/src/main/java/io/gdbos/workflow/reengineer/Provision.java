package io.gdbos.workflow.reengineer;

import io.gdbos.core.GdbosException;
import io.gdbos.core.rule.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when a kind of change is allowed, and by which provision: data, since provisions change. Immutable. */
record Provision(RecommendationKind kind, int heuristic, LocalDate from, LegalBasis basis) {
    private static final String RESOURCE = "provisions.txt";

    /** The provision for a kind of change that is in force on a day; the latest when there are several. */
    static Optional<Provision> inForce(RecommendationKind kind, LocalDate day) {
        return bundled().stream()
                .filter(provision -> provision.kind == kind && !provision.from.isAfter(day))
                .reduce((earlier, later) -> later.from.isAfter(earlier.from) ? later : earlier);
    }

    /** The latest provision for a kind of change, in force or not yet. */
    static Provision latest(RecommendationKind kind) {
        return inForce(kind, LocalDate.MAX)
                .orElseThrow(() -> new GdbosException(RESOURCE + " has no provision for " + kind + "."));
    }

    static List<Provision> bundled() {
        try (InputStream in = Provision.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new GdbosException(
                        "Resource " + RESOURCE + " is missing beside " + Provision.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Provision::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provision parse(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new GdbosException(RESOURCE + " expects 5 cells in a line; came \"" + line + "\".");
        }
        boolean isVerified = cells[4].strip().equals("verified");
        return new Provision(
                RecommendationKind.valueOf(cells[0].strip()),
                Integer.parseInt(cells[1].strip()),
                LocalDate.parse(cells[2].strip()),
                new LegalBasis(cells[3].strip(), isVerified));
    }
}
