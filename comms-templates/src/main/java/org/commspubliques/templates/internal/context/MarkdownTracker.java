package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * Markdown: a value may stand in text, of which the title of a link is a part, and in the target of a link. The tags of
 * HTML that the template has are followed too, and no value may stand in one.
 *
 * <p>A state is that of HTML; in its text, the bits of the element and the attribute hold the place in a link, and those
 * below the place in the address.
 */
final class MarkdownTracker extends ContextTracker {

    private static final int TEXT = 0;
    private static final int ESCAPE = 1;
    private static final int BRACKET = 2;
    private static final int TARGET = 3;
    /** The target of a definition, which no bracket ends. */
    private static final int DEFINITION = 4;

    private static final int ANGLE_TARGET = 5;
    /** After the target of a link, where a title may begin. */
    private static final int AFTER_TARGET = 6;

    private static final int PLACE = 6;
    private static final int PLACES = 15;
    /** The titles that may have begun in this paragraph; one between double quotation marks is like any text. */
    private static final int TITLE = 10;

    private static final int APOSTROPHES = 1;
    private static final int PARENTHESES = 2;
    private static final int TITLES = (APOSTROPHES | PARENTHESES) << TITLE;

    private static final int ADDRESS = 15;
    private static final int ADDRESSES = 15;
    private static final int HTML = ~(PLACES << PLACE | ADDRESSES << ADDRESS | TITLES);

    private final HtmlTracker html = new HtmlTracker();
    private final NameBuffer word = new NameBuffer();
    private int place;
    private int address;
    private int title;
    /** Whether only blanks stand between the last line end and here. */
    private boolean isEmptyLine;

    @Override
    public void read(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (isTarget(place)) {
                place = target(c);
            } else {
                html.read(text, i, i + 1);
                place = html.isText() ? step(c) : TEXT;
            }
            if (c == '\n' && isEmptyLine) {
                title = 0;
            }
            isEmptyLine = c == '\n' || (isEmptyLine && c <= ' ');
        }
    }

    private static boolean isTarget(int place) {
        return place == TARGET || place == DEFINITION || place == ANGLE_TARGET;
    }

    private int step(char c) {
        return switch (place) {
            case TEXT -> text(c);
            case BRACKET -> bracket(c);
            case AFTER_TARGET -> afterTarget(c);
            case ESCAPE -> TEXT;
            default -> throw new IllegalStateException("no place " + place);
        };
    }

    private int afterTarget(char c) {
        if (c == '\'' || c == '(') {
            title |= c == '(' ? PARENTHESES : APOSTROPHES;
            return TEXT;
        }
        return c <= ' ' ? AFTER_TARGET : text(c);
    }

    private int text(char c) {
        // Of two branches, one may be in a title of the other kind.
        if ((title == APOSTROPHES && c == '\'') || (title == PARENTHESES && c == ')')) {
            title = 0;
        }
        return c == '\\' ? ESCAPE : c == ']' ? BRACKET : TEXT;
    }

    private int bracket(char c) {
        address = UrlPlace.START;
        return switch (c) {
            case '(' -> TARGET;
            case ':' -> DEFINITION;
            default -> text(c);
        };
    }

    /** A link that is never closed is none, but another one inside it may be. */
    private int target(char c) {
        boolean started = address != UrlPlace.START;
        if (c == ')' && place == TARGET) {
            return TEXT;
        }
        boolean ended = place == ANGLE_TARGET ? c == '>' : started && c <= ' ';
        if (ended) {
            return AFTER_TARGET;
        }
        if (c == ']') {
            return BRACKET;
        }
        if (c == '<' && !started) {
            return ANGLE_TARGET;
        }
        address = c == '\\' ? UrlPlace.LOST : UrlPlace.step(address, c, word);
        return place;
    }

    @Override
    public int state() {
        int state = html.isText() ? html.state() | title << TITLE : html.state();
        return place == TEXT ? state : state | place << PLACE | UrlPlace.forgetWord(address) << ADDRESS;
    }

    @Override
    public void restore(int state) {
        place = place(state);
        address = address(state);
        title = title(state);
        isEmptyLine = false;
        html.restore(isTextOfHtml(state) ? state & HTML : state);
        word.clear();
    }

    private static int title(int state) {
        return isTextOfHtml(state) ? (state & TITLES) >> TITLE : 0;
    }

    private static int place(int state) {
        return isTextOfHtml(state) ? state >> PLACE & PLACES : TEXT;
    }

    private static int address(int state) {
        return state >> ADDRESS & ADDRESSES;
    }

    private static boolean isTextOfHtml(int state) {
        return HtmlState.of(state).phase == HtmlPhase.TEXT;
    }

    @Override
    public Escaping escaping() {
        if (!html.isText()) {
            throw Fault.unsafe(
                    "dans un texte Markdown, une valeur ne peut pas être dans une balise HTML, ni après « < » ; écrivez"
                            + " un lien [texte]({{adresse}}), ou &lt; si ce n’est pas une balise",
                    "in a Markdown text, a value cannot be in a tag of HTML, nor after '<'; write a link"
                            + " [text]({{address}}), or &lt; if this is not a tag");
        }
        return switch (place) {
            case TEXT, BRACKET, AFTER_TARGET -> title == 0 ? Escaping.MARKDOWN_TEXT : Escaping.MARKDOWN_TITLE;
            case TARGET, DEFINITION, ANGLE_TARGET -> UrlPlace.escaping(address);
            default ->
                throw Fault.unsafe(
                        "une valeur ne peut pas suivre une barre oblique inverse ; doublez-la",
                        "a value cannot follow a backslash; double it");
        };
    }

    @Override
    public void wrote(Escaping escaping) {
        isEmptyLine = false;
        switch (place) {
            case TARGET, DEFINITION, ANGLE_TARGET -> address = UrlPlace.wrote(address);
            case AFTER_TARGET -> place = TEXT;
            default -> html.wrote(escaping);
        }
    }

    @Override
    public boolean isText() {
        return html.isText() && (place == TEXT || place == BRACKET || place == AFTER_TARGET);
    }

    @Override
    public int join(int a, int b) {
        if (!isTextOfHtml(a) || !isTextOfHtml(b)) {
            return joinPlaces(a, b);
        }
        int joined = joinPlaces(a & ~TITLES, b & ~TITLES);
        return joined == NO_JOIN ? NO_JOIN : joined | ((a | b) & TITLES);
    }

    private int joinPlaces(int a, int b) {
        if (a == b) {
            return a;
        }
        int placeA = place(a);
        int placeB = place(b);
        if (placeA == TEXT && placeB == TEXT) {
            return html.join(a, b);
        }
        if ((a & HTML) != (b & HTML)) {
            return NO_JOIN;
        }
        if (Math.min(placeA, placeB) == TEXT && Math.max(placeA, placeB) == AFTER_TARGET) {
            return (a & HTML) | AFTER_TARGET << PLACE;
        }
        if (placeA != placeB) {
            return NO_JOIN;
        }
        return (a & HTML) | placeA << PLACE | UrlPlace.join(address(a), address(b)) << ADDRESS;
    }

    @Override
    public Wording describe(int state) {
        if (!isTextOfHtml(state)) {
            return html.describe(state);
        }
        return switch (place(state)) {
            case TARGET, DEFINITION, ANGLE_TARGET -> Wording.of("dans l’adresse d’un lien", "in the address of a link");
            case BRACKET -> Wording.of("juste après « ] »", "right after ']'");
            default -> html.describe(state & HTML);
        };
    }
}
