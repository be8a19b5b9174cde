package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.List;

/** Where divisions are written more than once, keeps the fullest writing and calls the others redundant. */
final class DivisionChains {
    private final List<Stretch> all;

    DivisionChains(List<Stretch> all) {
        this.all = all;
    }

    void settle() {
        List<List<Stretch>> chains = chains();
        if (chains.size() < 2) {
            return;
        }
        List<Stretch> best = chains.get(0);
        for (List<Stretch> chain : chains) {
            best = weight(chain) > weight(best) ? chain : best;
        }
        for (List<Stretch> chain : chains) {
            if (chain == best) {
                continue;
            }
            for (Stretch part : chain) {
                if (isSaid(best, part)) {
                    part.settle(AddressLevel.REDUNDANT);
                }
            }
        }
    }

    /** Whether a chain says what another part says; a township may be written once, apart from the chain. */
    private static boolean isSaid(List<Stretch> chain, Stretch part) {
        for (Stretch said : chain) {
            boolean isNarrower = said.level().compareTo(part.level()) > 0 && part.level() != AddressLevel.TOWNSHIP;
            if (isNarrower || said.level() == part.level()) {
                return true;
            }
        }
        return false;
    }

    private List<List<Stretch>> chains() {
        List<List<Stretch>> chains = new ArrayList<>();
        AddressLevel last = AddressLevel.REST;
        for (Stretch part : all) {
            if (part.piece().isDivision() && part.level().isDivision()) {
                if (part.level().compareTo(last) <= 0) {
                    chains.add(new ArrayList<>());
                }
                chains.get(chains.size() - 1).add(part);
                last = part.level();
            }
        }
        return chains;
    }

    private static int weight(List<Stretch> chain) {
        int weight = 0;
        for (Stretch part : chain) {
            boolean isFull = part.place() == null || !part.place().names().isShort();
            weight += part.level() == AddressLevel.TOWNSHIP ? 0 : isFull ? 10 : 8;
        }
        return weight;
    }
}
