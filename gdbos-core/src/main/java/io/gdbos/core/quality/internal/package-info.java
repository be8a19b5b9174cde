/**
 * The pass over the rows of a resource: compiled checks, tallies that add up, and ledgers for what can only be said once
 * all rows were seen.
 *
 * <pre>{@code
 * RegionIds regions = new RegionIds(RegionTable.mainlandChina());
 * int id = regions.of("370705"); // 0 for what is not known
 * }</pre>
 */
@NullMarked
package io.gdbos.core.quality.internal;

import org.jspecify.annotations.NullMarked;
