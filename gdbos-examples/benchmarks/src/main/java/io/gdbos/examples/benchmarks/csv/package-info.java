/**
 * Reading CSV beside the bare parser.
 *
 * <pre>{@code
 * java -jar target/benchmarks.jar CsvReadBenchmark
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.benchmarks.csv;

import org.jspecify.annotations.NullMarked;
