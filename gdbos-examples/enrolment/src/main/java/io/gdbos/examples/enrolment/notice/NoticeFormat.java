package io.gdbos.examples.enrolment.notice;

/** Writes and reads the content of a notice as a document. Implementations are thread-safe. */
public interface NoticeFormat {
    /**
     * Writes a content; the same content gives the same text.
     *
     * @param content the content
     * @return the document
     */
    String write(NoticeContent content);

    /**
     * Reads a content back.
     *
     * @param document what {@link #write} gave
     * @return the content
     */
    NoticeContent read(String document);
}
