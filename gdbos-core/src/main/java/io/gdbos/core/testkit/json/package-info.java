/**
 * What the sample city brings as JSON documents.
 *
 * <pre>{@code
 * QualityRules rules = SampleQualityRules.read();
 * Files.writeString(directory.resolve("quality-rules.json"), SampleQualityRules.text());
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit.json;

import org.jspecify.annotations.NullMarked;
