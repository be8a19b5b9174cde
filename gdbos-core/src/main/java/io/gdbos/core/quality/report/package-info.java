/**
 * The quality report as a page for those who decide, in Chinese, in one file.
 *
 * <pre>{@code
 * Files.writeString(path, QualityPage.of(qualityReport).render());
 * }</pre>
 */
@NullMarked
package io.gdbos.core.quality.report;

import org.jspecify.annotations.NullMarked;
