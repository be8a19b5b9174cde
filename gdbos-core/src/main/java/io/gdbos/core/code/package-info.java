/**
 * Identifiers as value types: each parses, normalises and prints, and says its parts.
 *
 * <pre>{@code
 * RegionCode kuiwen = RegionCode.parse("370705");
 * boolean inWeifang = RegionCode.parse("370700").contains(kuiwen);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.code;

import org.jspecify.annotations.NullMarked;
