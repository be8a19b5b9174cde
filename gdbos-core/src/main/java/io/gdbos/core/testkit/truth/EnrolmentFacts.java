package io.gdbos.core.testkit.truth;

/**
 * What is really so for one child, one district and one school, whatever papers say. Immutable.
 *
 * @param schoolAge the child is of the age of the season
 * @param guardianOfChild the applicant is a parent of the child
 * @param householdInDistrict the child is registered in the district, in one book with a guardian
 * @param householdInZone the address of that book lies in the zone of the school
 * @param homeInZone a guardian or the child owns, or has bought, a dwelling for residential use in the zone
 * @param grandparentsHomeInZone a grandparent owns such a dwelling
 * @param halfOwned guardians and child own at least half of the home
 * @param addressesAgree the address of the book is the home
 * @param noHomeInCity neither child nor guardian owns or has bought a dwelling in the city's districts
 * @param tenancyOneYear a lease in the zone has run for a year when the season opens, and does not end in it
 * @param employedOneYear a guardian has been insured, or has run a business, in the district for twelve months
 * @param residenceCardValid the applicant's residence card of the district is in force and endorsed within a year
 * @param vaccinationComplete the child is vaccinated
 * @param homeSeized the home is under seizure
 */
public record EnrolmentFacts(
        boolean schoolAge,
        boolean guardianOfChild,
        boolean householdInDistrict,
        boolean householdInZone,
        boolean homeInZone,
        boolean grandparentsHomeInZone,
        boolean halfOwned,
        boolean addressesAgree,
        boolean noHomeInCity,
        boolean tenancyOneYear,
        boolean employedOneYear,
        boolean residenceCardValid,
        boolean vaccinationComplete,
        boolean homeSeized) {

    /**
     * Looks a condition up by the name it has in {@code expected-batches.csv}.
     *
     * @param condition such as {@code home}, or {@code !home} for its contrary
     * @return whether it holds
     * @throws IllegalArgumentException when there is no such condition
     */
    public boolean holds(String condition) {
        if (condition.startsWith("!")) {
            return !holds(condition.substring(1));
        }
        return switch (condition) {
            case "household" -> householdInDistrict;
            case "household-in-zone" -> householdInZone;
            case "home" -> homeInZone;
            case "grandparents-home" -> grandparentsHomeInZone;
            case "half-owned" -> halfOwned;
            case "agree" -> addressesAgree;
            case "no-home" -> noHomeInCity;
            case "tenancy" -> tenancyOneYear;
            case "employed" -> employedOneYear;
            case "card" -> residenceCardValid;
            default -> throw new IllegalArgumentException("There is no condition \"" + condition + "\".");
        };
    }
}
