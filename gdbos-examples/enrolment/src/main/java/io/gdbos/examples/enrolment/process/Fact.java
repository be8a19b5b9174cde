package io.gdbos.examples.enrolment.process;

import io.gdbos.core.record.Value;
import java.util.List;
import java.util.Map;

/** Ids of what the checks find out about a case, as the district's rule tables name them. */
public final class Fact {
    /** How many applications were filed for the child. */
    public static final String APPLICATION_COUNT = "application-count";
    /** Whether the form is complete and each value well-formed. */
    public static final String FORM_COMPLETE = "form-complete";
    /** Whether the child is of school age. */
    public static final String AGE_ELIGIBLE = "age-eligible";
    /** Whether the applicant is proved to be a guardian of the child. */
    public static final String GUARDIAN_PROVED = "guardian-proved";
    /** Whether the child is in the district's household register, in one book with a guardian. */
    public static final String LOCAL_HOUSEHOLD = "local-household";
    /** Whether the registered address lies in the school's zone. */
    public static final String HOUSEHOLD_IN_ZONE = "household-in-zone";
    /** Whether the owner of the declared home is a grandparent in whose household book the child stands. */
    public static final String OWNER_IS_GRANDPARENT = "owner-is-grandparent";
    /** The registered address as the register holds it. */
    public static final String HELD_HOUSEHOLD_ADDRESS = "held-household-address";
    /** Whether the family's home lies in the school's zone. */
    public static final String HOME_IN_ZONE = "home-in-zone";
    /** The family's share of the home, in per cent. */
    public static final String HOME_SHARE = "home-share";
    /** Whether the home is the grandparents' with whom the child is registered. */
    public static final String GRANDPARENTS_HOME = "grandparents-home";
    /** Whether the registered address is the address of the home. */
    public static final String ADDRESS_AGREES = "address-agrees";
    /** Whether child and guardians own no home in the city area. */
    public static final String NO_HOME_IN_CITY = "no-home-in-city";
    /** Whether the leased home lies in the school's zone. */
    public static final String LEASE_IN_ZONE = "lease-in-zone";
    /** Full months of continuous tenancy on the day of reference. */
    public static final String LEASE_MONTHS = "lease-months";
    /** Whether a guardian is lawfully employed in the district. */
    public static final String EMPLOYED_IN_DISTRICT = "employed-in-district";
    /** Full months of employment on the day of reference. */
    public static final String EMPLOYMENT_MONTHS = "employment-months";
    /** Whether a guardian holds a valid residence card of the district. */
    public static final String RESIDENCE_CARD_VALID = "residence-card-valid";
    /** Whether the child's vaccinations are complete; a gap is made up later and costs nobody a place. */
    public static final String VACCINATED = "vaccinated";
    /** Order key: the day the child moved into the household. */
    public static final String MOVE_IN_DATE = "move-in-date";
    /** Order key: the day the home was registered or its contract signed. */
    public static final String HOME_DATE = "home-date";
    /** Order key: the day the guardian's employment began. */
    public static final String EMPLOYMENT_SINCE = "employment-since";
    /** Order key: the day the lease began. */
    public static final String LEASE_START_DATE = "lease-start-date";
    /** Order key: the day the residence card was issued. */
    public static final String CARD_ISSUE_DATE = "card-issue-date";
    /** What the rules say: {@code approve} or {@code review}. */
    public static final String DECISION = "decision";
    /** The batch, from 1. */
    public static final String BATCH = "batch";
    /** The ids of the order keys with their dates, first key first. */
    public static final String ORDER_KEY = "order-key";
    /** What the official decided: {@code approve} or {@code place} (by the district office). */
    public static final String REVIEW = "review-decision";
    /** The id of the admission notice. */
    public static final String NOTICE_ID = "notice-id";

    /** The facts by which families of one batch may be ordered. */
    public static final List<String> ORDER_KEYS =
            List.of(MOVE_IN_DATE, HOME_DATE, EMPLOYMENT_SINCE, LEASE_START_DATE, CARD_ISSUE_DATE);

    private static final String STATUS = "-status";

    private Fact() {}

    /**
     * The id of the outcome of the check of a requirement.
     *
     * @param requirement the id of the requirement
     * @return the id; its value is a {@code CheckStatus} in lower case
     */
    public static String statusOf(String requirement) {
        return requirement + STATUS;
    }

    /**
     * What is so when a requirement needs no check because the family claims nothing of the kind.
     *
     * @param requirement the id of the requirement
     * @return the facts, by id
     */
    public static Map<String, Value> whenNotClaimed(String requirement) {
        return switch (requirement) {
            case "home" ->
                Map.of(
                        HOME_IN_ZONE, Value.bool(false),
                        GRANDPARENTS_HOME, Value.bool(false),
                        ADDRESS_AGREES, Value.bool(false),
                        HOME_SHARE, Value.decimal(0));
            case "lease" -> Map.of(LEASE_IN_ZONE, Value.bool(false), LEASE_MONTHS, Value.decimal(0));
            default -> Map.of();
        };
    }

    /**
     * The facts that the check of a requirement finds out, without its status.
     *
     * @param requirement the id of the requirement
     * @return the ids
     */
    public static List<String> of(String requirement) {
        return switch (requirement) {
            case "guardianship" -> List.of(GUARDIAN_PROVED);
            case "household" ->
                List.of(LOCAL_HOUSEHOLD, HOUSEHOLD_IN_ZONE, OWNER_IS_GRANDPARENT, HELD_HOUSEHOLD_ADDRESS, MOVE_IN_DATE);
            case "home" -> List.of(HOME_IN_ZONE, HOME_SHARE, GRANDPARENTS_HOME, ADDRESS_AGREES, HOME_DATE);
            case "no-home" -> List.of(NO_HOME_IN_CITY);
            case "lease" -> List.of(LEASE_IN_ZONE, LEASE_MONTHS, LEASE_START_DATE);
            case "employment" -> List.of(EMPLOYED_IN_DISTRICT, EMPLOYMENT_MONTHS, EMPLOYMENT_SINCE);
            case "residence-card" -> List.of(RESIDENCE_CARD_VALID, CARD_ISSUE_DATE);
            case "vaccination" -> List.of(VACCINATED);
            default ->
                throw new IllegalArgumentException(
                        "Requirement \"" + requirement + "\" is not one of the enrolment item's requirements.");
        };
    }
}
