package org.commspubliques.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * What a parser of HTML finds in a page.
 *
 * @param shape the elements with their attributes, the comments, and the signs by which scripts and styles are built
 * @param schemes the schemes of the addresses
 * @param says the text, and the attributes that people read
 */
record ReadPage(List<String> shape, List<String> schemes, List<String> says) {

    /** Without these, this parser reads an element that is never closed as if it were not there. */
    private static final String CLOSED = "'\"></title></textarea></style></xmp></script>";

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite", "background", "ping");

    private static final Set<String> READ = Set.of("title", "alt", "class", "id", "lang", "value", "name");

    static ReadPage of(String html) {
        ReadPage page = new ReadPage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        page.read(html, 0);
        return page;
    }

    private void read(String html, int inside) {
        StringBuilder text = new StringBuilder();
        // A page starts in its body, because whether a blank or a letter comes first decides where that begins.
        Jsoup.parse("<body>x" + html + CLOSED, "", Parser.htmlParser().settings(ParseSettings.htmlDefault))
                .traverse((node, depth) -> read(node, depth, inside, text));
        says.add(printed(text.toString()));
    }

    private void read(Node node, int depth, int inside, StringBuilder text) {
        if (node instanceof Element element) {
            shape.add(inside + "/" + depth + element.tagName()
                    + element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .collect(Collectors.joining(" ", "[", "]")));
            element.attributes().forEach(attribute -> read(element, attribute, inside));
        } else if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof DataNode code) {
            shape.add(signs(code.getWholeData()));
        } else if (node instanceof Comment || node instanceof DocumentType) {
            shape.add(depth + node.nodeName());
        }
    }

    private void read(Element element, Attribute attribute, int inside) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (ADDRESSES.contains(name)) {
            schemes.add(scheme(value));
        } else if (name.equals("content") && element.hasAttr("http-equiv")) {
            schemes.add(scheme(value.substring(value.indexOf('=') + 1)));
        } else if (name.equals("style") || name.startsWith("on")) {
            shape.add(signs(value));
        } else if (name.equals("srcdoc") && inside == 0) {
            read(value, 1);
        } else if (READ.contains(name)) {
            says.add(printed(value));
        }
    }

    /** What ends a string, a value or the element itself. */
    private static String signs(String code) {
        return code.replaceAll("[^'\"`<>{}/\n]", "");
    }

    /** Blanks, controls and halves of characters are read back differently by each parser. */
    static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && !Character.isSurrogate((char) c)
                        && Character.getType(c) != Character.FORMAT
                        && c != 0xFFFD
                        && c != '?')
                .forEach(c -> printed.append((char) c));
        return printed.toString();
    }

    /** By the URL Living Standard, which ignores tabulations, line breaks and what stands before. */
    private static String scheme(String address) {
        String read = address.replaceAll("^[\\x00-\\x20]+|[\t\n\r]", "");
        int colon = read.indexOf(':');
        boolean isScheme = colon > 0 && read.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
        return isScheme ? read.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    }
}
