/**
 * Data quality after GB/T 36344-2018: the twenty metrics, rules bound to data elements, one streaming pass over the rows
 * of a resource, score cards by resource, agency and region, and requests to correct what was found.
 *
 * <p>A rule counts units that are good or bad for one metric X = A / B. Where nothing was evaluated, B is 0 and there is
 * no score: "not evaluated" is neither 0 nor 100. Checks within a row are judged at once; duplicates and comparisons with
 * other resources when all rows were seen, from digests of keys. Threads never change a result. Examples are masked.
 *
 * <pre>{@code
 * QualityRules rules = QualityRules.builder("registers", "2026-1")
 *         .resource(QualityResource.of("household_register", BilingualText.of("household register", "户籍登记"), "public-security", city)
 *                 .withKey("citizen-number"))
 *         .rule(QualityRule.builder("HH-01", "household_register", QualityMetric.METADATA, new QualityCheck.Conforms(List.of("citizen-number", "birth-date")))
 *                 .build())
 *         .build();
 * QualityPlan plan = QualityPlan.builder(rules, elements, date).build();
 * try (QualityRun run = plan.run()) {
 *     try (QualityPass pass = run.pass("household_register", List.of("citizen-number", "birth-date"))) {
 *         pass.row("370705201503070023", "2015-03-07");
 *     }
 *     ScoreCard card = run.finish().total();
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.quality;

import org.jspecify.annotations.NullMarked;
