package io.gdbos.core.match;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.Address;
import io.gdbos.core.normalize.AddressLevel;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.Value;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses level by level: a level that one does not say is no disagreement. */
final class AddressComparator implements ValueComparator {
    private final DivisionNames divisions;

    AddressComparator(DivisionNames divisions) {
        this.divisions = divisions;
    }

    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        String first = ValueComparator.text(declared);
        String second = ValueComparator.text(held);
        if (first.equals(second)) {
            return Comparison.SAME;
        }
        Address a = Address.parse(first, divisions);
        Address b = Address.parse(second, divisions);
        Set<VariantKind> kinds = EnumSet.noneOf(VariantKind.class);
        for (AddressLevel level : AddressLevel.values()) {
            boolean decides = isApart(a, b, level) && !isExplained(a, b, level, kinds);
            if (decides) {
                return Comparison.different(
                        level.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "the " + level.title().english() + " differs",
                        level.title().chinese() + "不同");
            }
        }
        boolean onRoad = isCommon(a, b, AddressLevel.ROAD);
        boolean inVillage = isCommon(a, b, AddressLevel.COMMUNITY) && !isApart(a, b, AddressLevel.COMMUNITY);
        if (!onRoad && !inVillage && !isCommon(a, b, AddressLevel.ESTATE)) {
            return Comparison.notComparable(
                    "no-common-place", "the addresses name no road or estate in common", "没有共同的道路或小区");
        }
        kinds.addAll(precision(a, b));
        kinds.addAll(Writing.marks(first, second));
        Optional<Set<VariantKind>> steps = Writing.kinds(first, second);
        if (steps.isPresent() && steps.get().containsAll(kinds)) {
            return Comparison.variant(steps.get());
        }
        kinds.add(VariantKind.ADDRESS_WRITING);
        return Comparison.variant(kinds);
    }

    private static boolean isCommon(Address a, Address b, AddressLevel level) {
        return a.part(level).isPresent() && b.part(level).isPresent();
    }

    private static boolean isApart(Address a, Address b, AddressLevel level) {
        return isCommon(a, b, level) && !a.part(level).equals(b.part(level));
    }

    /** Differences that do not make two places. */
    private static boolean isExplained(Address a, Address b, AddressLevel level, Set<VariantKind> kinds) {
        String one = a.part(level).orElse("");
        String other = b.part(level).orElse("");
        if (TextStep.VARIANT_CHARACTER.apply(one).equals(TextStep.VARIANT_CHARACTER.apply(other))) {
            kinds.add(VariantKind.VARIANT_CHARACTER);
            return true;
        }
        switch (level) {
            case CITY -> {
                // a county-level city is read as a city where the one above it is left out
                return b.part(AddressLevel.DISTRICT).filter(one::equals).isPresent()
                        || a.part(AddressLevel.DISTRICT).filter(other::equals).isPresent();
            }
            case DISTRICT -> {
                boolean zone = a.region().filter(RegionCode::isLocal).isPresent()
                        != b.region().filter(RegionCode::isLocal).isPresent();
                kinds.addAll(zone ? EnumSet.of(VariantKind.ADDRESS_DIVISION) : Set.of());
                return zone;
            }
            case DEVELOPMENT_ZONE, TOWNSHIP, COMMUNITY -> {
                kinds.add(VariantKind.ADDRESS_DIVISION);
                return true;
            }
            case ESTATE, SUB_ESTATE -> {
                boolean part = one.contains(other) || other.contains(one);
                kinds.addAll(part ? EnumSet.of(VariantKind.ADDRESS_LESS_PRECISE) : Set.of());
                return part;
            }
            case FLOOR -> {
                return isCommon(a, b, AddressLevel.ROOM);
            }
            case INTERSECTION, OCCUPANT, DIRECTION, DISTANCE, REST -> {
                kinds.add(VariantKind.ADDRESS_LESS_PRECISE);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether one says less where it matters: no number on a road alone, or no building, unit or room. */
    private static Set<VariantKind> precision(Address a, Address b) {
        boolean placed = isCommon(a, b, AddressLevel.ROAD_NUMBER) || isCommon(a, b, AddressLevel.ESTATE);
        boolean sameInside = says(a, b, AddressLevel.SUB_ESTATE)
                && says(a, b, AddressLevel.BUILDING)
                && says(a, b, AddressLevel.UNIT)
                && says(a, b, AddressLevel.ROOM)
                && says(a, b, AddressLevel.REST);
        boolean bareRoads = !isCommon(a, b, AddressLevel.ROAD_NUMBER)
                && says(a, b, AddressLevel.ROAD_NUMBER)
                && says(a, b, AddressLevel.ESTATE);
        return (placed || bareRoads) && sameInside ? Set.of() : EnumSet.of(VariantKind.ADDRESS_LESS_PRECISE);
    }

    private static boolean says(Address a, Address b, AddressLevel level) {
        return a.part(level).isPresent() == b.part(level).isPresent();
    }

    @Override
    public String normal(Value.Present value) {
        Address address = Address.parse(ValueComparator.text(value), divisions);
        return address.parts().entrySet().stream()
                .filter(part -> !part.getKey().isDivision())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }
}
