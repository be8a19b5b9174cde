package io.gdbos.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.PropertyCertificateNumber;
import io.gdbos.core.normalize.PersonName;
import io.gdbos.core.normalize.WrittenDate;
import io.gdbos.core.testkit.truth.ApplicationTruth;
import io.gdbos.core.testkit.truth.ForgeryKind;
import io.gdbos.core.testkit.truth.SampleTruth;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.Variation;
import io.gdbos.core.testkit.truth.VariationKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SampleDirtTest {
    private static final CityConfig CONFIG = CityConfig.of(2_000, 42);
    private static final SampleCity CITY = SampleCity.generate(CONFIG);
    private static final SampleTruth TRUTH = CITY.truth();
    private static final List<ApplicationTruth> TRUTHS = TRUTH.all();

    @Nested
    class Rates {
        @Test
        void leaveMostCasesClear() {
            assertTrue(share(ApplicationTruth::isClear) >= 0.85, "Too few cases are clear.");
        }

        @Test
        void makeEveryKindOfVariationAppear() {
            Set<VariationKind> seen = EnumSet.noneOf(VariationKind.class);
            TRUTHS.forEach(truth -> truth.variations().forEach(variation -> seen.add(variation.kind())));
            assertEquals(EnumSet.allOf(VariationKind.class), seen);
        }

        @Test
        void makeEveryKindOfForgeryAppear() {
            SampleCity city =
                    SampleCity.generate(CONFIG.withRates(DirtRates.defaults().with("family.forged-certificate", 0.5)));
            Set<ForgeryKind> seen = EnumSet.noneOf(ForgeryKind.class);
            for (ApplicationTruth truth : city.truth().all()) {
                if (truth.forgery() != null) {
                    seen.add(truth.forgery().kind());
                    assertFalse(truth.qualifies() || truth.isClear());
                }
            }
            assertEquals(EnumSet.allOf(ForgeryKind.class), seen);
        }

        @Test
        void areKept() {
            SampleCity city = SampleCity.generate(CityConfig.of(8_000, 3));
            List<ApplicationTruth> truths = city.truth().all();
            double forged = truths.stream().filter(ApplicationTruth::isForged).count() / 8_000.0;
            double doubled = truths.stream().filter(ApplicationTruth::isDouble).count() / 2 / 8_000.0;
            double spaced = truths.stream()
                            .flatMap(truth -> truth.variations().stream())
                            .filter(variation -> variation.side() == Side.FORM
                                    && variation.element().equals("child-name")
                                    && variation.kind() == VariationKind.NAME_SPACES)
                            .count()
                    / 8_000.0;
            assertEquals(0.008, forged, 0.003);
            assertEquals(0.006, doubled, 0.003);
            assertEquals(0.02, spaced, 0.006);
        }

        @Test
        void standInOneResourceAndRefuseUnknownNames() {
            assertEquals(0.008, DirtRates.defaults().of("family.forged-certificate"));
            assertThrows(
                    IllegalArgumentException.class, () -> DirtRates.defaults().of("family.forged"));
            assertThrows(
                    IllegalArgumentException.class, () -> DirtRates.defaults().with("family.forged-certificate", 1.5));
        }

        @Test
        void makeACleanCityWhenTheyAreZero() {
            for (ApplicationTruth truth : SampleCity.generate(CONFIG.withRates(DirtRates.clean()))
                    .truth()
                    .all()) {
                assertTrue(truth.variations().isEmpty() && truth.late().isEmpty());
                assertFalse(truth.isForged() || truth.isDouble());
            }
        }
    }

    /** The same city without variations: everything that is drawn for a value but the writing stays the same. */
    @Nested
    class Variations {
        @Test
        void ofBenignKindsKeepTheValue() {
            SampleCity clean = SampleCity.generate(CONFIG.withRates(withoutForms()));
            Iterator<Application> truths = clean.applications().iterator();
            int compared = 0;
            for (Application written : CITY.applications()) {
                Application real = truths.next();
                Map<String, VariationKind> kinds = new HashMap<>();
                TRUTH.find(written.number()).orElseThrow().variations().stream()
                        .filter(variation -> variation.side() == Side.FORM)
                        .forEach(variation -> kinds.put(variation.element(), variation.kind()));
                for (String element : EnrolmentForm.SCHEMA.elements()) {
                    String before = real.form().text(element).orElse("");
                    String after = written.form().text(element).orElse("");
                    VariationKind kind = kinds.get(element);
                    if (element.equals(EnrolmentForm.APPLICANT_PHONE)) {
                        continue;
                    }
                    assertEquals(kind == null, before.equals(after), element);
                    if (kind != null && kind.isBenign()) {
                        assertEquals(normal(kind, before), normal(kind, after), element);
                        compared++;
                    }
                }
                if (compared > 4_000) {
                    return;
                }
            }
        }

        private DirtRates withoutForms() {
            DirtRates rates = DirtRates.defaults();
            for (String name : rates.shares().keySet()) {
                rates = name.startsWith("form.") ? rates.with(name, 0) : rates;
            }
            return rates;
        }

        private String normal(VariationKind kind, String text) {
            return switch (kind) {
                case NAME_TRADITIONAL, NAME_SPACES, NAME_DOT ->
                    PersonName.of(text).normal();
                case NUMBER_15_DIGITS, NUMBER_FULL_WIDTH, NUMBER_LOWER_X -> CitizenNumber.normalize(text);
                case DATE_WRITING -> WrittenDate.tryParse(text).orElseThrow().toString();
                case CERTIFICATE_BRACKETS -> PropertyCertificateNumber.normalize(text);
                default -> "";
            };
        }
    }

    private static double share(Predicate<ApplicationTruth> condition) {
        return TRUTHS.stream().filter(condition).count() / (double) TRUTHS.size();
    }

    @Test
    void namesTheElementItWasDoneTo() {
        for (ApplicationTruth truth : TRUTHS) {
            for (Variation variation : truth.variations()) {
                List<String> elements = variation.side() == Side.FORM
                        ? EnrolmentForm.SCHEMA.elements()
                        : SampleCityTest.table(variation.table()).elements();
                assertTrue(elements.contains(variation.element()), variation.toString());
            }
        }
    }
}
