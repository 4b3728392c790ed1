package org.commspubliques.templates.internal.parse;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds tags, and changes delimiters when a tag says so. Not thread-safe. */
final class TagReader {

    private static final String KINDS = "#^/!>=&";

    /** Marks of the optional parts of Mustache that this engine does not have: refused rather than taken for names. */
    private static final String RESERVED = "<$";

    private final SourceText source;
    private final String text;
    private String open = "{{";
    private String close = "}}";

    TagReader(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Reads the next tag at or after an offset; null where only text remains. */
    @Nullable Tag next(int from) {
        int start = text.indexOf(open, from);
        return start < 0 ? null : read(start);
    }

    private Tag read(int start) {
        int inner = start + open.length();
        char mark = inner < text.length() ? text.charAt(inner) : ' ';
        boolean triple = mark == '{' && open.equals("{{");
        boolean marked = triple || KINDS.indexOf(mark) >= 0;
        if (RESERVED.indexOf(mark) >= 0) {
            throw source.error(
                    start, Wording.of("balise « " + mark + " » non prise en charge", "unsupported tag '" + mark + "'"));
        }
        int from = marked ? inner + 1 : inner;
        String closing = triple ? "}" + close : mark == '=' ? "=" + close : close;
        int to = text.indexOf(closing, from);
        if (to < 0) {
            throw source.error(
                    start,
                    Wording.of(
                            "la balise ouverte ici n'est jamais fermée par « " + closing + " »",
                            "the tag opened here is never closed by '" + closing + "'"));
        }
        return new Tag(marked ? mark : ' ', Blanks.strip(text.substring(from, to)), start, to + closing.length());
    }

    void changeDelimiters(Tag tag) {
        String[] pair = tag.content().split("\\s+", -1);
        if (pair.length != 2 || pair[0].isEmpty() || tag.content().indexOf('=') >= 0) {
            throw source.error(
                    tag.start(),
                    Wording.of(
                            "des délimiteurs s'écrivent {{=<% %>=}} : deux, séparés par une espace, sans signe égal",
                            "delimiters are written {{=<% %>=}}: two, with a space between, without equals sign"));
        }
        open = pair[0];
        close = pair[1];
    }
}
