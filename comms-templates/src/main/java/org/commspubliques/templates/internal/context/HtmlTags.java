package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.internal.source.Fault;

/** Reads tags and their attributes. */
final class HtmlTags {

    private final HtmlState at;
    private final NameBuffer name;

    HtmlTags(HtmlState at, NameBuffer name) {
        this.at = at;
        this.name = name;
    }

    static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static Fault cutName() {
        return Fault.unsafe(
                "le nom d’une balise ou d’un attribut ne peut pas être coupé par une section ou une valeur ;"
                        + " écrivez-le d’un seul tenant",
                "the name of a tag or of an attribute cannot be cut by a section or a value; write it in one"
                        + " piece");
    }

    static boolean endsName(char c) {
        return isBlank(c) || c == '/' || c == '>';
    }

    void tagOpen(char c) {
        if (isLetter(c)) {
            beginName(HtmlPhase.START_NAME, c);
        } else {
            switch (c) {
                case '/' -> at.phase = HtmlPhase.END_OPEN;
                case '!' -> at.phase = HtmlPhase.DECLARATION;
                case '?' -> at.phase = HtmlPhase.BOGUS;
                case '<' -> {}
                default -> at.phase = HtmlPhase.TEXT;
            }
        }
    }

    void endOpen(char c) {
        if (isLetter(c)) {
            beginName(HtmlPhase.END_NAME, c);
        } else {
            at.phase = c == '>' ? HtmlPhase.TEXT : HtmlPhase.BOGUS;
        }
    }

    void beginName(HtmlPhase phase, char c) {
        name.clear();
        name.add(c);
        at.cut = false;
        at.phase = phase;
    }

    void addToName(char c) {
        if (at.cut) {
            throw cutName();
        }
        name.add(c);
    }

    void tagName(char c) {
        if (!endsName(c)) {
            addToName(c);
            return;
        }
        nameTag();
        inTag(c);
    }

    private void nameTag() {
        if (!at.cut) {
            at.element = Names.element(name);
        }
        at.cut = false;
        if (at.phase == HtmlPhase.END_NAME) {
            closeElement();
            at.element = Names.END_TAG;
        }
    }

    private void closeElement() {
        switch (at.element) {
            case Names.SVG, Names.MATH -> {
                if (at.foreign > 0 && at.foreign < HtmlState.DEEPEST) {
                    at.foreign--;
                }
            }
            case Names.NOSCRIPT -> at.noscript = false;
            default -> {}
        }
    }

    void inTag(char c) {
        if (isBlank(c)) {
            at.phase = HtmlPhase.IN_TAG;
            return;
        }
        switch (c) {
            case '/' -> at.phase = HtmlPhase.SELF_CLOSING;
            case '>' -> endTag(false);
            case '=' ->
                throw Fault.unsafe(
                        "le signe « = » n’a pas de nom d’attribut écrit juste avant lui",
                        "the sign '=' has no name of an attribute right before it");
            default -> beginName(HtmlPhase.ATTRIBUTE_NAME, c);
        }
    }

    void attributeName(char c) {
        if (at.phase == HtmlPhase.ATTRIBUTE_NAME) {
            if (!endsName(c) && c != '=') {
                addToName(c);
                return;
            }
            nameAttribute();
            at.phase = HtmlPhase.AFTER_NAME;
        }
        if (c == '=') {
            if (at.cut) {
                throw cutName();
            }
            at.phase = HtmlPhase.BEFORE_VALUE;
        } else if (!isBlank(c)) {
            endAttribute();
            inTag(c);
        }
    }

    private void nameAttribute() {
        if (!at.cut) {
            at.attribute = Names.attribute(name, at.element, at.said);
        }
        name.clear();
        if (at.attribute == Names.HTTP_EQUIV) {
            if ((at.said & Names.META_HAS_A_VALUE) != 0) {
                throw HtmlPlaces.refusedMeta();
            }
            at.said |= Names.META_IS_A_HEADER;
        }
    }

    void beforeValue(char c) {
        if (isBlank(c)) {
            return;
        }
        at.sub = at.attribute == Names.CSS_VALUE ? CssPlace.VALUE : 0;
        switch (c) {
            case '"' -> at.phase = HtmlPhase.DOUBLE_QUOTED;
            case '\'' -> at.phase = HtmlPhase.SINGLE_QUOTED;
            case '>' -> {
                endAttribute();
                endTag(false);
            }
            default -> {
                at.phase = HtmlPhase.UNQUOTED;
                value(c);
            }
        }
    }

    void unquoted(char c) {
        if (isBlank(c)) {
            endAttribute();
            at.phase = HtmlPhase.IN_TAG;
        } else if (c == '>') {
            endAttribute();
            endTag(false);
        } else {
            value(c);
        }
    }

    void value(char c) {
        if (c == '<' && at.noscript) {
            throw HtmlPlaces.ambiguousNoscript();
        }
        switch (at.attribute) {
            case Names.PLAIN -> {}
            case Names.URL, Names.RESOURCE -> at.sub = UrlPlace.step(at.sub, c, name);
            case Names.CSS, Names.CSS_VALUE -> at.sub = c == '&' ? CssPlace.LOST : CssPlace.step(at.sub, c);
            case Names.URL_LIST -> at.sub = isBlank(c) || c == ',' ? 0 : 1;
            case Names.TYPE, Names.REL -> name.add(c);
            default -> {}
        }
    }

    void endAttribute() {
        switch (at.attribute) {
            case Names.TYPE -> say(at.cut ? Names.SCRIPT_IS_DATA : Names.scriptType(name));
            case Names.REL -> say(at.cut ? Names.LINK_IS_A_RESOURCE : Names.relation(name));
            default -> {}
        }
        at.cut = false;
        at.attribute = Names.PLAIN;
        at.sub = 0;
    }

    /** Of two attributes of the same name, browsers take the first. */
    private void say(int said) {
        if (at.said == 0) {
            at.said = said;
        }
    }

    void selfClosing(char c) {
        if (c == '>') {
            endTag(true);
        } else {
            inTag(c);
        }
    }

    void joined(char c) {
        if (!endsName(c)) {
            throw Fault.unsafe(
                    "dans une balise, il faut un blanc ou la fin de la balise après une section qui écrit un attribut",
                    "in a tag, a blank or the end of the tag must follow a section that writes an attribute");
        }
        inTag(c);
    }

    private void endTag(boolean selfClosing) {
        int element = at.element;
        int said = at.said;
        at.element = 0;
        at.said = 0;
        at.sub = 0;
        at.phase = HtmlPhase.TEXT;
        switch (element) {
            case Names.SVG, Names.MATH -> {
                if (!selfClosing && at.foreign < HtmlState.DEEPEST) {
                    at.foreign++;
                }
            }
            case Names.NOSCRIPT -> at.noscript = true;
            case Names.SCRIPT,
                    Names.STYLE,
                    Names.TITLE,
                    Names.TEXTAREA,
                    Names.XMP,
                    Names.IFRAME,
                    Names.NOEMBED,
                    Names.NOFRAMES,
                    Names.PLAINTEXT -> {
                if (selfClosing && at.foreign > 0) {
                    throw HtmlPlaces.ambiguousDrawing();
                }
                at.phase = HtmlPhase.RAW;
                at.element = element;
                at.said = said;
            }
            default -> {}
        }
    }
}
