package io.gdbos.core.quality.internal;

/**
 * What a resource gives to the rule of another that compares with it. Immutable.
 *
 * @param rule the id of the rule
 * @param key the columns of the key here
 * @param value the column that is compared, or {@link Layout#ABSENT}
 */
record Feed(String rule, Slots key, int value) {}
