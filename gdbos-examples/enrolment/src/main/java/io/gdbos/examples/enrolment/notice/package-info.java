/**
 * The electronic admission notice: its id with a check character, its content with a digest, its page.
 *
 * <pre>{@code
 * NoticeContent content = NoticeJson.FORMAT.read(notice.content());
 * String page = NoticePage.of(notice, content).render();
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.notice;

import org.jspecify.annotations.NullMarked;
