/**
 * The matching rules of the registers, as JSON documents.
 *
 * <pre>{@code
 * RegisterComparer comparer = new MatchComparer(RegisterRules.compile(divisions)::get);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.verify.json;

import org.jspecify.annotations.NullMarked;
