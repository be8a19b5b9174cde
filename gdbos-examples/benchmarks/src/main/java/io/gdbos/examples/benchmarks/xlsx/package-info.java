/**
 * Reading workbooks beside another reader.
 *
 * <pre>{@code
 * java -jar target/benchmarks.jar XlsxReadBenchmark
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.benchmarks.xlsx;

import org.jspecify.annotations.NullMarked;
