package org.commspubliques.templates.internal.context;

/** Reads comments, declarations and sections of CDATA, in none of which a value ever ends anything. */
final class HtmlComments {

    private final HtmlState at;

    HtmlComments(HtmlState at) {
        this.at = at;
    }

    void declaration(char c) {
        if (c == '-') {
            at.phase = at.phase == HtmlPhase.DECLARATION ? HtmlPhase.DECLARATION_DASH : HtmlPhase.COMMENT_START;
        } else if (c == '[' && at.phase == HtmlPhase.DECLARATION) {
            at.phase = HtmlPhase.CDATA;
        } else {
            at.phase = HtmlPhase.BOGUS;
            bogus(c);
        }
    }

    void bogus(char c) {
        if (c == '>') {
            at.phase = HtmlPhase.TEXT;
        }
    }

    void cdata(char c) {
        if (c == ']') {
            at.sub = Math.min(2, at.sub + 1);
        } else if (c != '>') {
            at.sub = 0;
        } else if (at.sub == 2 || at.foreign == 0) {
            at.sub = 0;
            at.phase = HtmlPhase.TEXT;
        } else {
            throw HtmlPlaces.ambiguousDrawing();
        }
    }

    /** In a conditional comment, which some mail programs read as markup, the sub-state is one. */
    void comment(char c) {
        if (c == '<' && at.noscript) {
            throw HtmlPlaces.ambiguousNoscript();
        }
        if (at.phase == HtmlPhase.COMMENT_START && c == '[') {
            at.sub = 1;
        }
        at.phase = switch (at.phase) {
            case COMMENT_START ->
                c == '-' ? HtmlPhase.COMMENT_START_DASH : c == '>' ? HtmlPhase.TEXT : HtmlPhase.COMMENT;
            case COMMENT_START_DASH -> c == '-' ? HtmlPhase.COMMENT_END : c == '>' ? HtmlPhase.TEXT : HtmlPhase.COMMENT;
            case COMMENT -> c == '-' ? HtmlPhase.COMMENT_DASH : HtmlPhase.COMMENT;
            case COMMENT_DASH -> c == '-' ? HtmlPhase.COMMENT_END : HtmlPhase.COMMENT;
            case COMMENT_END ->
                c == '>'
                        ? HtmlPhase.TEXT
                        : c == '!' ? HtmlPhase.COMMENT_BANG : c == '-' ? HtmlPhase.COMMENT_END : HtmlPhase.COMMENT;
            default -> c == '>' ? HtmlPhase.TEXT : c == '-' ? HtmlPhase.COMMENT_DASH : HtmlPhase.COMMENT;
        };
        if (at.phase == HtmlPhase.TEXT) {
            at.sub = 0;
        }
    }
}
