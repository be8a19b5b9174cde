/**
 * The electronic admission notice: its id with a check character, its content with a digest, its page.
 *
 * <pre>{@code
 * AdmissionNotice notice = issuer.issue(caseId, region, content);
 * String page = NoticePage.render(notice);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.notice;

import org.jspecify.annotations.NullMarked;
