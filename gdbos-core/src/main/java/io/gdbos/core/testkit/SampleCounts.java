package io.gdbos.core.testkit;

/**
 * How large a sample city is. Immutable.
 *
 * @param children children who apply
 * @param persons persons in the household register
 * @param households household books
 * @param properties certificates in the real-estate register
 * @param applications filed forms
 */
public record SampleCounts(int children, int persons, int households, int properties, int applications) {}
