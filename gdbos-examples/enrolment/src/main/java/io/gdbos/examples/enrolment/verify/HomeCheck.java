package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The family owns a home, or has bought one, in the zone of the school. Immutable. */
public final class HomeCheck implements RequirementCheck {
    static final String OWNER = "owner-number";
    static final String BUYER = "buyer-number";

    private final RegisterComparer comparer;
    private final ZoneFinder zones;
    private final SeasonDays days;
    private final Certificates register;
    private final Certificates contracts;

    /**
     * Makes the check.
     *
     * @param comparer compares declared and held
     * @param zones the zoning
     * @param days the days of the season
     */
    public HomeCheck(RegisterComparer comparer, ZoneFinder zones, SeasonDays days) {
        this.comparer = comparer;
        this.zones = zones;
        this.days = days;
        this.register = new Certificates(comparer, "real-estate-register", "property-certificate-number", "不动产权证");
        this.contracts = new Certificates(comparer, "purchase-contract", "contract-number", "购房合同");
    }

    @Override
    public String requirement() {
        return "home";
    }

    @Override
    public List<String> keys(CaseFile file, String keyItem) {
        boolean isOwn = isOwn(file);
        if (keyItem.equals(OWNER) && isOwn) {
            List<PersonNumber> persons = new ArrayList<>(file.family());
            file.number(OWNER).filter(owner -> !persons.contains(owner)).ifPresent(persons::add);
            return CaseFile.writtenForms(persons);
        }
        return keyItem.equals(BUYER) && !isOwn ? CaseFile.writtenForms(file.family()) : List.of();
    }

    @Override
    public CheckOutcome judge(CaseFile file, EvidenceFound found) {
        boolean isOwn = isOwn(file);
        String key = isOwn ? OWNER : BUYER;
        if (!found.isComplete()) {
            return CheckOutcome.doubtful(Map.of(), found.silences());
        }
        Certificates.Found certificate = (isOwn ? register : contracts).find(file.data(), found.by(key), found);
        Optional<DataRecord> genuine = certificate.genuine();
        if (genuine.isEmpty()) {
            return CheckOutcome.doubtful(Map.of(), certificate.reasons());
        }
        List<HeldHome> homes = found.by(key).stream()
                .map(HeldHome::from)
                .filter(HeldHome::isDwelling)
                .toList();
        HeldHome declared = HeldHome.from(genuine.get());
        List<String> doubts = doubts(file, declared);
        Map<String, Value> facts = facts(file, declared, homes);
        if (!doubts.isEmpty()) {
            return CheckOutcome.doubtful(facts, doubts);
        }
        boolean isInZone = (facts.get(Fact.HOME_IN_ZONE) instanceof Value.Bool inZone && inZone.isTrue())
                || (facts.get(Fact.GRANDPARENTS_HOME) instanceof Value.Bool grandparents && grandparents.isTrue());
        if (isInZone) {
            return CheckOutcome.passed(facts, List.of("房产登记与申报一致，位于学校片区内"));
        }
        return facts.containsKey(Fact.HOME_IN_ZONE)
                ? CheckOutcome.notMet(facts, "申报房产不是学校片区内的住宅")
                : CheckOutcome.doubtful(facts, List.of("无法确定房产所在片区"));
    }

    private List<String> doubts(CaseFile file, HeldHome declared) {
        List<String> doubts = new ArrayList<>();
        if (declared.status().equals("查封")) {
            doubts.add("房产处于查封状态");
        }
        LocalDate since = declared.since();
        if (since == null || !since.isBefore(days.opens())) {
            doubts.add("房产登记日期不早于报名开始日");
        }
        Optional<String> address = file.data().text(Form.HOME_ADDRESS);
        if (address.isPresent() && comparer.sameDwelling(address.get(), declared.address()) != Truth.TRUE) {
            doubts.add("申报住址与登记坐落不一致");
        }
        return doubts;
    }

    private Map<String, Value> facts(CaseFile file, HeldHome declared, List<HeldHome> homes) {
        Map<String, Value> facts = new LinkedHashMap<>();
        String school = file.data().text(Form.SCHOOL).orElse("");
        List<PersonNumber> family = file.family();
        boolean isGrandparents = file.data().bool(Fact.OWNER_IS_GRANDPARENT).orElse(false);
        Truth own = Truth.FALSE;
        Truth grandparents = Truth.FALSE;
        Truth agrees = Truth.FALSE;
        BigDecimal share = BigDecimal.ZERO;
        boolean isShareKnown = true;
        for (HeldHome home : homes) {
            Truth inZone = zones.isInZone(home.address(), school);
            boolean isFamilys = CaseFile.isOneOf(home.owner(), family);
            if (isFamilys) {
                own = own.or(inZone);
                share = inZone == Truth.TRUE ? share.add(home.share()) : share;
                isShareKnown &= inZone != Truth.UNKNOWN;
            } else if (isGrandparents) {
                grandparents = grandparents.or(inZone);
            }
            if (isFamilys || isGrandparents) {
                agrees = agrees.or(inZone.and(isHousehold(file, home)));
            }
        }
        put(facts, Fact.HOME_IN_ZONE, own);
        put(facts, Fact.GRANDPARENTS_HOME, grandparents);
        put(facts, Fact.ADDRESS_AGREES, agrees);
        if (isShareKnown) {
            facts.put(Fact.HOME_SHARE, Value.decimal(share.min(HeldHome.WHOLE)));
        }
        LocalDate since = declared.since();
        if (since != null) {
            facts.put(Fact.HOME_DATE, Value.date(since));
        }
        return facts;
    }

    /** A child registered nowhere in the city is registered at no home in it; a silent register does not say so. */
    private Truth isHousehold(CaseFile file, HeldHome home) {
        return file.data()
                .text(Fact.HELD_HOUSEHOLD_ADDRESS)
                .map(address -> comparer.sameDwelling(address, home.address()))
                .orElseGet(() -> isHouseholdClear(file) ? Truth.FALSE : Truth.UNKNOWN);
    }

    private static boolean isHouseholdClear(CaseFile file) {
        return file.data()
                .text(Fact.statusOf("household"))
                .map(CheckStatus::of)
                .filter(status -> status != CheckStatus.DOUBTFUL)
                .isPresent();
    }

    private static void put(Map<String, Value> facts, String fact, Truth truth) {
        if (truth != Truth.UNKNOWN) {
            facts.put(fact, Value.bool(truth == Truth.TRUE));
        }
    }

    private static boolean isOwn(CaseFile file) {
        return file.data().text(Form.HOME_KIND).orElse("").equals("own");
    }
}
