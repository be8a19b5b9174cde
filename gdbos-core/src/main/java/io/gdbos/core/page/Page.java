package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One page: a header, sections and a footer, in one file that needs no network and no script. Immutable.
 *
 * <p>A content security policy in the page admits its own style sheet and nothing else.
 */
public final class Page {
    private final PageLanguage language;
    private final String title;
    private final String overline;
    private final String lead;
    private final List<String> remarks;
    private final List<Section> sections;
    private final List<String> footer;

    private Page(Builder builder) {
        language = builder.language;
        title = builder.title;
        overline = builder.overline;
        lead = builder.lead;
        remarks = List.copyOf(builder.remarks);
        sections = List.copyOf(builder.sections);
        footer = List.copyOf(builder.footer);
    }

    /**
     * Begins a page.
     *
     * @param language the language it is written in
     * @param title its title
     * @return its builder
     */
    public static Builder builder(PageLanguage language, String title) {
        return new Builder(language, title);
    }

    /**
     * Writes the page as HTML that is well-formed XML too. The same page gives the same text.
     *
     * @return the text, to be stored as UTF-8
     */
    public String render() {
        StyleSheet style = StyleSheet.ofPages();
        String policy = "default-src 'none'; style-src " + style.cspSource() + "; base-uri 'none'; form-action 'none'";
        return new HtmlWriter()
                .line("<!DOCTYPE html>")
                .line("<html lang=\"" + language.tag() + "\">")
                .line("<head>")
                .line("<meta charset=\"UTF-8\"/>")
                .escaped("<meta http-equiv=\"Content-Security-Policy\" content=\"", policy, "\"/>")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .line("<meta name=\"referrer\" content=\"no-referrer\"/>")
                .escaped("<title>", title, "</title>")
                .node(style)
                .line("</head>")
                .line("<body>")
                .node(header())
                .node(Element.of("main", sections.stream().map(Section::toHtml).toList()))
                .node(Element.of(
                        "footer", footer.stream().map(Blocks::paragraph).toList()))
                .line("</body>")
                .line("</html>")
                .toString();
    }

    private Html header() {
        var parts = new ArrayList<Html>();
        if (!overline.isEmpty()) {
            parts.add(Element.of("p", overline).styled("overline"));
        }
        parts.add(Element.of("h1", title));
        if (!lead.isEmpty()) {
            parts.add(Element.of("p", lead).styled("lead"));
        }
        if (!remarks.isEmpty()) {
            parts.add(Element.of(
                            "ul",
                            remarks.stream()
                                    .map(remark -> Element.of("li", remark))
                                    .toList())
                    .styled("remarks"));
        }
        return Element.of("header", parts);
    }

    /** Collects the parts of a page. Confined to one thread. */
    public static final class Builder {
        private final PageLanguage language;
        private final String title;
        private String overline = "";
        private String lead = "";
        private final List<String> remarks = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<String> footer = new ArrayList<>();

        private Builder(PageLanguage language, String title) {
            this.language = Objects.requireNonNull(language, "language");
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Names the issuing body, above the title.
         *
         * @param text its name
         * @return this builder
         */
        public Builder overline(String text) {
            overline = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sums the page up in a sentence below the title.
         *
         * @param text the sentence
         * @return this builder
         */
        public Builder lead(String text) {
            lead = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a short remark to the header, such as the period that is reported.
         *
         * @param text the remark
         * @return this builder
         */
        public Builder remark(String text) {
            remarks.add(text);
            return this;
        }

        /**
         * Adds a section.
         *
         * @param section the section
         * @return this builder
         */
        public Builder section(Section section) {
            sections.add(section);
            return this;
        }

        /**
         * Adds a line to the footer.
         *
         * @param text the line
         * @return this builder
         */
        public Builder footer(String text) {
            footer.add(text);
            return this;
        }

        /**
         * Builds the page.
         *
         * @return the page
         */
        public Page build() {
            return new Page(this);
        }
    }
}
