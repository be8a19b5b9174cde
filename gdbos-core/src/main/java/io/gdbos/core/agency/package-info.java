/**
 * Agencies, the dated region tree, and who acts.
 *
 * <p>Divisions and agencies change names, codes and borders; both tables answer for a day. Functional zones without a
 * national code stand beside the divisions under local codes that the application gives. The statistical divisions, down
 * to townships, are a list of their own.
 *
 * <pre>{@code
 * RegionTable regions = RegionTable.mainlandChina().with(FunctionalZone.of("3707A1", "高新区", 1992));
 * LocalDate day = LocalDate.of(2026, 7, 1);
 * Optional<String> name = regions.fullNameOf(RegionCode.parse("370705"), day); // 山东省潍坊市奎文区
 * boolean inCity = regions.isIn(RegionCode.parse("3707A1"), RegionCode.parse("370700"), day);
 * List<StatisticalDivision> streets = StatisticalDivisions.of2023().childrenOf(RegionCode.parse("370705"));
 *
 * AgencyDirectory agencies = AgencyDirectory.of(List.of(
 *         Agency.builder("education", BilingualText.of("Education bureau", "教育局"), RegionCode.parse("370700")).build()));
 * Actor official = Actor.of("official-17", "enrolment-officer", "education", RegionCode.parse("370700"));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.agency;

import org.jspecify.annotations.NullMarked;
