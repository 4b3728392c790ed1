package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * HTML, by the tokenizer of the Living Standard. Where a browser could read the same text in two ways, as in a drawing
 * of SVG or in {@code noscript}, both must agree, or the template is refused.
 */
final class HtmlTracker extends ContextTracker {

    private final NameBuffer name = new NameBuffer();
    private final HtmlState at = new HtmlState();
    private final HtmlTags tags = new HtmlTags(at, name);
    private final HtmlComments comments = new HtmlComments(at);
    private final HtmlRawText rawText = new HtmlRawText(at, name, tags);

    @Override
    public void read(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (at.phase) {
                case TEXT -> {
                    while (i < to && text[i] != '<') {
                        i++;
                    }
                    if (i < to) {
                        at.phase = HtmlPhase.TAG_OPEN;
                    }
                }
                case DOUBLE_QUOTED -> i = quoted(text, i, to, '"');
                case SINGLE_QUOTED -> i = quoted(text, i, to, '\'');
                case START_NAME, END_NAME, ATTRIBUTE_NAME -> i = name(text, i, to);
                case RAW -> i = rawText(text, i, to);
                default -> step(text[i]);
            }
        }
    }

    private int quoted(char[] text, int from, int to, char quote) {
        int i = from;
        if (at.attribute == Names.PLAIN && !at.noscript) {
            while (i < to && text[i] != quote) {
                i++;
            }
        } else {
            while (i < to && text[i] != quote) {
                tags.value(text[i]);
                i++;
            }
        }
        if (i < to) {
            tags.endAttribute();
            at.phase = HtmlPhase.AFTER_VALUE;
        }
        return i;
    }

    /** Every character that ends a name comes before the letters. */
    private int name(char[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] > '>' && !at.cut) {
            name.add(text[i]);
            i++;
        }
        if (i < to) {
            step(text[i]);
        }
        return i;
    }

    private int rawText(char[] text, int from, int to) {
        int i = rawText.skip(text, from, to);
        if (i < to) {
            step(text[i]);
        }
        return i;
    }

    private void step(char c) {
        switch (at.phase) {
            case TAG_OPEN -> tags.tagOpen(c);
            case END_OPEN -> tags.endOpen(c);
            case START_NAME, END_NAME -> tags.tagName(c);
            case IN_TAG -> tags.inTag(c);
            case ATTRIBUTE_NAME, AFTER_NAME -> tags.attributeName(c);
            case BEFORE_VALUE -> tags.beforeValue(c);
            case UNQUOTED -> tags.unquoted(c);
            case AFTER_VALUE -> tags.inTag(c);
            case SELF_CLOSING -> tags.selfClosing(c);
            case JOINED -> tags.joined(c);
            case DECLARATION, DECLARATION_DASH -> comments.declaration(c);
            case COMMENT_START, COMMENT_START_DASH, COMMENT, COMMENT_DASH, COMMENT_END, COMMENT_BANG ->
                comments.comment(c);
            case BOGUS -> comments.bogus(c);
            case CDATA -> comments.cdata(c);
            default -> rawText.raw(c);
        }
    }

    @Override
    public int state() {
        switch (at.phase) {
            case START_NAME, END_NAME -> at.element = at.cut ? at.element : Names.element(name);
            case ATTRIBUTE_NAME ->
                at.attribute = at.cut ? at.attribute : Names.unfinishedAttribute(name, at.element, at.said);
            case RAW_END_NAME, HIDDEN_END_NAME, HIDDEN_START_NAME -> at.attribute = rawText.isEndOfRaw() ? 1 : 0;
            case DOUBLE_QUOTED, SINGLE_QUOTED, UNQUOTED -> {
                if (at.attribute == Names.URL || at.attribute == Names.RESOURCE) {
                    at.sub = UrlPlace.forgetWord(at.sub);
                }
            }
            default -> {}
        }
        at.cut |= at.phase.isName()
                || at.phase == HtmlPhase.AFTER_NAME
                || at.attribute == Names.TYPE
                || at.attribute == Names.REL;
        name.clear();
        return at.pack();
    }

    @Override
    public void restore(int state) {
        at.unpack(state);
        name.clear();
    }

    @Override
    public boolean isText() {
        return at.phase == HtmlPhase.TEXT;
    }

    @Override
    public Escaping escaping() {
        return switch (at.phase) {
            case TEXT -> Escaping.HTML_TEXT;
            case DOUBLE_QUOTED, SINGLE_QUOTED -> attributeEscaping();
            case RAW -> rawEscaping();
            case COMMENT -> {
                if (at.sub == 0) {
                    yield Escaping.HTML_COMMENT;
                }
                throw Fault.unsafe(
                        "une valeur ne peut pas être dans un commentaire conditionnel, que certains logiciels de"
                                + " courrier lisent comme du HTML",
                        "a value cannot be in a conditional comment, which some mail programs read as HTML");
            }
            case BEFORE_VALUE, UNQUOTED ->
                throw Fault.unsafe(
                        "la valeur d’un attribut doit être entre guillemets",
                        "the value of an attribute must be between quotes");
            default -> throw HtmlPlaces.refused(at);
        };
    }

    private Escaping attributeEscaping() {
        return switch (at.attribute) {
            case Names.PLAIN -> Escaping.HTML_TEXT;
            case Names.URL -> UrlPlace.escaping(at.sub);
            case Names.RESOURCE -> UrlPlace.resourceEscaping(at.sub);
            case Names.CSS, Names.CSS_VALUE -> CssPlace.escaping(at.sub);
            case Names.URL_LIST -> {
                if (at.sub != 0) {
                    yield Escaping.URL_PART;
                }
                throw Fault.unsafe(
                        "dans une liste d’adresses, une valeur ne peut pas commencer une adresse ; écrivez-en le début,"
                                + " ou utilisez src ou href",
                        "in a list of addresses, a value cannot begin an address; write its beginning, or use src or"
                                + " href");
            }
            case Names.CONTENT -> {
                if ((at.said & Names.META_IS_A_HEADER) != 0) {
                    throw HtmlPlaces.refusedMeta();
                }
                yield Escaping.HTML_TEXT;
            }
            default -> throw HtmlPlaces.refused(at);
        };
    }

    private Escaping rawEscaping() {
        return switch (at.element) {
            case Names.TITLE, Names.TEXTAREA -> Escaping.HTML_TEXT;
            case Names.SCRIPT -> {
                if (at.foreign > 0 || at.said == Names.SCRIPT_IS_DATA) {
                    throw HtmlPlaces.refused(at);
                }
                yield at.said == Names.SCRIPT_IS_JSON ? JsonPlace.escapingInHtml(at.sub) : ScriptPlace.escaping(at.sub);
            }
            case Names.STYLE -> {
                if (at.foreign > 0) {
                    throw HtmlPlaces.refused(at);
                }
                yield CssPlace.escaping(at.sub);
            }
            default -> throw HtmlPlaces.refused(at);
        };
    }

    @Override
    public void wrote(Escaping escaping) {
        if (at.phase.isBetweenValues()) {
            at.phase = HtmlPhase.JOINED;
            at.cut = false;
            at.attribute = Names.PLAIN;
        } else if (at.phase.isQuoted()) {
            wroteInAttribute();
        } else if (at.phase == HtmlPhase.RAW) {
            at.sub = switch (at.element) {
                case Names.STYLE -> CssPlace.wrote(at.sub);
                case Names.SCRIPT ->
                    at.said == Names.SCRIPT_IS_JSON ? JsonPlace.wrote(at.sub) : ScriptPlace.wrote(at.sub);
                default -> at.sub;
            };
        }
    }

    private void wroteInAttribute() {
        switch (at.attribute) {
            case Names.URL, Names.RESOURCE -> at.sub = UrlPlace.wrote(at.sub);
            case Names.CSS, Names.CSS_VALUE -> at.sub = CssPlace.wrote(at.sub);
            case Names.URL_LIST -> at.sub = 1;
            case Names.CONTENT -> at.said |= Names.META_HAS_A_VALUE;
            case Names.TYPE, Names.REL -> at.cut = true;
            default -> {}
        }
    }

    @Override
    public int join(int a, int b) {
        return a == b ? a : HtmlPlaces.join(HtmlState.of(a), HtmlState.of(b));
    }

    @Override
    public Wording describe(int state) {
        return HtmlPlaces.describe(HtmlState.of(state));
    }
}
