package io.gdbos.core.page;

import java.util.Set;
import java.util.regex.Pattern;

/** Which elements and attributes a page may hold: nothing that runs, loads or leaves the page. */
final class Markup {
    private static final Set<String> CONTENT = Set.of(
            "header main footer section div h1 h2 h3 h4 p span strong em small time abbr a br hr ul ol li dl dt dd"
                    .concat(" table caption thead tbody tfoot tr th td figure figcaption details summary")
                    .concat(" svg g rect line path circle text tspan title desc")
                    .split(" "));
    private static final Set<String> VOID = Set.of("br", "hr", "meta");
    private static final Set<String> ATTRIBUTES = Set.of("class id lang title scope colspan rowspan datetime role href"
            .concat(" x y x1 y1 x2 y2 cx cy r rx width height viewBox d transform fill fill-opacity stroke")
            .concat(" stroke-width stroke-dasharray text-anchor dominant-baseline font-size font-weight")
            .split(" "));
    private static final Pattern ARIA = Pattern.compile("aria-[a-z]+");
    private static final Pattern COLOUR = Pattern.compile("none|#[0-9a-fA-F]{6}");
    private static final Pattern LOCAL_REFERENCE = Pattern.compile("#[\\w.-]+|(?!/)[\\w.-]+(/[\\w.-]+)*(#[\\w.-]+)?");

    private Markup() {}

    static void checkElement(String name) {
        if (!CONTENT.contains(name)) {
            throw new IllegalArgumentException("Element \"" + name + "\" may not stand in a page.");
        }
    }

    static void checkAttribute(String name, String value) {
        if (!ATTRIBUTES.contains(name) && !ARIA.matcher(name).matches()) {
            throw new IllegalArgumentException("Attribute \"" + name + "\" may not stand in a page.");
        }
        if (name.equals("href") && !LOCAL_REFERENCE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A page links to files beside it only; came \"" + shorten(value) + "\".");
        }
        if ((name.equals("fill") || name.equals("stroke"))
                && !COLOUR.matcher(value).matches()) {
            throw new IllegalArgumentException("Expected a colour such as #1f5f99; came \"" + shorten(value) + "\".");
        }
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
