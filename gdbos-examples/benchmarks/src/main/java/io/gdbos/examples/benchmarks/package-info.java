/**
 * Micro-benchmarks of the rooms that every case passes, with JMH.
 *
 * <pre>{@code
 * // ./mvnw -q -B package -DskipTests -Pbench
 * // java -jar gdbos-examples/benchmarks/target/benchmarks.jar -f 1 -wi 3 -i 5 CitizenNumber
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
