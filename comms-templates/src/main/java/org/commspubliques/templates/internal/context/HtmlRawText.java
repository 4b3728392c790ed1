package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.internal.source.Fault;

/** Reads what is inside the elements whose content is not markup: scripts, style sheets, titles and the like. */
final class HtmlRawText {

    private final HtmlState at;
    private final NameBuffer name;
    private final HtmlTags tags;

    HtmlRawText(HtmlState at, NameBuffer name, HtmlTags tags) {
        this.at = at;
        this.name = name;
        this.tags = tags;
    }

    void raw(char c) {
        if (at.element == Names.PLAINTEXT) {
            return;
        }
        if (at.phase.compareTo(HtmlPhase.HIDDEN) >= 0) {
            hidden(c);
            return;
        }
        if (isCode()) {
            at.sub = code(at.sub, c);
        }
        switch (at.phase) {
            case RAW -> {
                if (c == '<') {
                    at.phase = HtmlPhase.RAW_LESS;
                }
            }
            case RAW_LESS -> rawLess(c);
            case RAW_END_OPEN -> {
                if (HtmlTags.isLetter(c)) {
                    tags.beginName(HtmlPhase.RAW_END_NAME, c);
                } else {
                    backToRaw(c);
                }
            }
            case RAW_END_NAME -> rawEndName(c);
            case RAW_BANG -> rawBang(c);
            default -> {
                if (c == '-') {
                    at.phase = HtmlPhase.HIDDEN;
                    at.sub = 2;
                } else {
                    backToRaw(c);
                }
            }
        }
    }

    /** Reads what cannot be the beginning of a tag, and returns where a tag may begin. */
    int skip(char[] text, int from, int to) {
        int i = from;
        if (isCode()) {
            int sub = at.sub;
            while (i < to && text[i] != '<') {
                sub = code(sub, text[i]);
                i++;
            }
            at.sub = sub;
        } else {
            while (i < to && text[i] != '<') {
                i++;
            }
        }
        return i;
    }

    private boolean isCode() {
        return at.element == Names.STYLE || at.element == Names.SCRIPT;
    }

    private int code(int sub, char c) {
        if (at.element == Names.STYLE) {
            return CssPlace.step(sub, c);
        }
        return switch (at.said) {
            case Names.SCRIPT_IS_JSON -> JsonPlace.step(sub, c);
            case Names.SCRIPT_IS_DATA -> 0;
            default -> ScriptPlace.step(sub, c);
        };
    }

    private void rawLess(char c) {
        if (c == '/') {
            at.phase = HtmlPhase.RAW_END_OPEN;
        } else if (c == '!' && (at.element == Names.SCRIPT || at.foreign > 0)) {
            at.phase = HtmlPhase.RAW_BANG;
        } else {
            backToRaw(c);
        }
    }

    private void rawBang(char c) {
        if (at.foreign > 0) {
            if (c != '[') {
                throw HtmlPlaces.ambiguousDrawing();
            }
            at.phase = HtmlPhase.RAW;
        } else if (c == '-') {
            at.phase = HtmlPhase.RAW_BANG_DASH;
        } else {
            backToRaw(c);
        }
    }

    private void rawEndName(char c) {
        if (HtmlTags.isLetter(c)) {
            tags.addToName(c);
        } else if (HtmlTags.endsName(c) && isEndOfRaw()) {
            at.said = 0;
            at.sub = 0;
            at.cut = false;
            at.element = Names.END_TAG;
            tags.inTag(c);
        } else {
            if (at.noscript && (at.cut || Names.element(name) == Names.NOSCRIPT)) {
                throw HtmlPlaces.ambiguousNoscript();
            }
            backToRaw(c);
        }
    }

    boolean isEndOfRaw() {
        return at.cut ? at.attribute != 0 : Names.element(name) == at.element;
    }

    private void backToRaw(char c) {
        if (at.foreign > 0) {
            throw HtmlPlaces.ambiguousDrawing();
        }
        at.cut = false;
        at.attribute = 0;
        at.phase = c == '<' ? HtmlPhase.RAW_LESS : HtmlPhase.RAW;
    }

    private void hidden(char c) {
        switch (at.phase) {
            case HIDDEN -> hiddenText(c);
            case HIDDEN_LESS -> {
                if (c == '/') {
                    at.phase = HtmlPhase.HIDDEN_END_OPEN;
                } else if (HtmlTags.isLetter(c)) {
                    tags.beginName(HtmlPhase.HIDDEN_START_NAME, c);
                } else {
                    hiddenText(c);
                }
            }
            case HIDDEN_END_OPEN -> {
                if (HtmlTags.isLetter(c)) {
                    tags.beginName(HtmlPhase.HIDDEN_END_NAME, c);
                } else {
                    hiddenText(c);
                }
            }
            case HIDDEN_END_NAME -> {
                if (HtmlTags.isLetter(c)) {
                    tags.addToName(c);
                } else if (HtmlTags.endsName(c) && isEndOfRaw()) {
                    rawEndName(c);
                } else {
                    hiddenText(c);
                }
            }
            default -> {
                if (HtmlTags.isLetter(c)) {
                    tags.addToName(c);
                } else if (HtmlTags.endsName(c) && isEndOfRaw()) {
                    throw Fault.unsafe(
                            "un script ne peut pas avoir « <!-- » puis « <script » ; enlevez « <!-- »",
                            "a script cannot have '<!--' and then '<script'; take '<!--' away");
                } else {
                    hiddenText(c);
                }
            }
        }
    }

    private void hiddenText(char c) {
        at.phase = HtmlPhase.HIDDEN;
        at.attribute = 0;
        at.cut = false;
        switch (c) {
            case '-' -> at.sub = Math.min(2, at.sub + 1);
            case '<' -> {
                at.phase = HtmlPhase.HIDDEN_LESS;
                at.sub = 0;
            }
            case '>' -> {
                if (at.sub == 2) {
                    at.phase = HtmlPhase.RAW;
                    at.sub = ScriptPlace.LOST;
                    at.said = Names.SCRIPT_IS_CODE;
                } else {
                    at.sub = 0;
                }
            }
            default -> at.sub = 0;
        }
    }
}
