package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/** XML 1.0: a value may stand in text and in quoted attributes. */
final class XmlTracker extends StepTracker {

    private static final int TEXT = 0;
    private static final int OPEN = 1;
    private static final int TAG = 2;
    private static final int DOUBLE_QUOTED = 3;
    private static final int SINGLE_QUOTED = 4;
    private static final int BANG = 5;
    private static final int BANG_DASH = 6;
    private static final int COMMENT = 7;
    private static final int COMMENT_DASH = 8;
    private static final int COMMENT_END = 9;
    private static final int CDATA = 10;
    private static final int CDATA_BRACKET = 11;
    private static final int CDATA_END = 12;
    private static final int INSTRUCTION = 13;
    private static final int INSTRUCTION_END = 14;
    private static final int DOCTYPE = 15;
    private static final int DOCTYPE_DOUBLE = 16;
    private static final int DOCTYPE_SINGLE = 17;
    /** After a type of document that declares its own entities, which we do not read. */
    private static final int LOST = 18;

    XmlTracker() {
        super(TEXT);
    }

    @Override
    int step(int from, char c) {
        return switch (from) {
            case TEXT -> c == '<' ? OPEN : TEXT;
            case OPEN -> c == '!' ? BANG : c == '?' ? INSTRUCTION : tag(c);
            case TAG -> tag(c);
            case DOUBLE_QUOTED -> c == '"' ? TAG : DOUBLE_QUOTED;
            case SINGLE_QUOTED -> c == '\'' ? TAG : SINGLE_QUOTED;
            case BANG -> c == '-' ? BANG_DASH : c == '[' ? CDATA : doctype(c);
            case BANG_DASH -> c == '-' ? COMMENT : doctype(c);
            case COMMENT -> c == '-' ? COMMENT_DASH : COMMENT;
            case COMMENT_DASH -> c == '-' ? COMMENT_END : COMMENT;
            case COMMENT_END -> c == '>' ? TEXT : c == '-' ? COMMENT_END : COMMENT;
            case CDATA -> c == ']' ? CDATA_BRACKET : CDATA;
            case CDATA_BRACKET -> c == ']' ? CDATA_END : CDATA;
            case CDATA_END -> c == '>' ? TEXT : c == ']' ? CDATA_END : CDATA;
            case INSTRUCTION -> c == '?' ? INSTRUCTION_END : INSTRUCTION;
            case INSTRUCTION_END -> c == '>' ? TEXT : c == '?' ? INSTRUCTION_END : INSTRUCTION;
            case DOCTYPE -> doctype(c);
            case DOCTYPE_DOUBLE -> c == '"' ? DOCTYPE : DOCTYPE_DOUBLE;
            case DOCTYPE_SINGLE -> c == '\'' ? DOCTYPE : DOCTYPE_SINGLE;
            default -> LOST;
        };
    }

    private static int tag(char c) {
        return switch (c) {
            case '>' -> TEXT;
            case '"' -> DOUBLE_QUOTED;
            case '\'' -> SINGLE_QUOTED;
            default -> TAG;
        };
    }

    private static int doctype(char c) {
        return switch (c) {
            case '>' -> TEXT;
            case '"' -> DOCTYPE_DOUBLE;
            case '\'' -> DOCTYPE_SINGLE;
            case '[' -> LOST;
            default -> DOCTYPE;
        };
    }

    @Override
    int afterValue(int from) {
        return from;
    }

    @Override
    public Escaping escaping() {
        return switch (state()) {
            case TEXT, DOUBLE_QUOTED, SINGLE_QUOTED -> Escaping.XML_TEXT;
            case LOST ->
                throw Fault.unsafe(
                        "une valeur ne peut pas suivre un DOCTYPE qui a des crochets ; enlevez-les",
                        "a value cannot follow a DOCTYPE that has brackets; take them away");
            default -> {
                Wording place = describe(state());
                throw Fault.unsafe(
                        "une valeur ne peut pas être " + place.fr()
                                + " ; placez-la dans le texte, ou dans la valeur d’un attribut entre guillemets",
                        "a value cannot be " + place.en()
                                + "; place it in the text, or in the value of an attribute between quotes");
            }
        };
    }

    @Override
    public boolean isText() {
        return state() == TEXT;
    }

    @Override
    public Wording describe(int place) {
        return switch (place) {
            case TEXT -> Wording.of("dans le texte", "in the text");
            case OPEN, TAG ->
                Wording.of(
                        "dans une balise, hors de la valeur d’un attribut",
                        "in a tag, outside the value of an attribute");
            case DOUBLE_QUOTED, SINGLE_QUOTED ->
                Wording.of("dans la valeur d’un attribut", "in the value of an attribute");
            default ->
                Wording.of(
                        "dans un commentaire, une section CDATA ou une déclaration",
                        "in a comment, a CDATA section or a declaration");
        };
    }
}
