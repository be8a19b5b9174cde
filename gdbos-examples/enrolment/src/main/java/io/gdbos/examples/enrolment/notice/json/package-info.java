/**
 * Admission notices as JSON documents.
 *
 * <pre>{@code
 * String document = NoticeJson.FORMAT.write(content);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.notice.json;

import org.jspecify.annotations.NullMarked;
