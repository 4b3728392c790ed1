package org.commspubliques.templates.internal.context;

import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.internal.source.Fault;

/** What can be said of places in HTML: whether two are one, and what they are called. */
final class HtmlPlaces {

    private HtmlPlaces() {}

    /** Joins the states at the beginning and at the end of a section, which differ. */
    static int join(HtmlState start, HtmlState end) {
        HtmlState joined = new HtmlState();
        joined.foreign = start.foreign;
        joined.noscript = start.noscript;
        joined.cut = start.cut || end.cut;
        joined.phase = start.phase;
        joined.element = start.element;
        joined.attribute = start.attribute;
        joined.said = said(start, end);
        boolean possible =
                start.element == end.element && start.foreign == end.foreign && start.noscript == end.noscript;
        if (start.phase != end.phase || start.attribute != end.attribute) {
            possible &= mayBeLeft(start) && mayBeLeft(end) && mayBeRepeated(end);
            joined.phase = isSpaced(start.phase) && isSpaced(end.phase) ? HtmlPhase.IN_TAG : HtmlPhase.JOINED;
            joined.attribute = Names.PLAIN;
            joined.cut = false;
        } else {
            joined.sub = start.sub == end.sub ? start.sub : sub(start, end);
            possible &= joined.sub != ContextTracker.NO_JOIN;
        }
        return possible ? joined.pack() : ContextTracker.NO_JOIN;
    }

    /** Between the values of a tag, and not after an attribute that tells something of its element without a value. */
    private static boolean mayBeLeft(HtmlState at) {
        boolean named = at.phase == HtmlPhase.ATTRIBUTE_NAME || at.phase == HtmlPhase.AFTER_NAME;
        boolean telling = at.attribute >= Names.TYPE && at.attribute <= Names.HTTP_EQUIV;
        return at.phase.isBetweenValues() && !(named && telling);
    }

    /** Not in a name that would mean something else with what the section begins with. */
    private static boolean mayBeRepeated(HtmlState end) {
        return end.phase != HtmlPhase.START_NAME
                && (end.phase != HtmlPhase.ATTRIBUTE_NAME || end.attribute == Names.PLAIN);
    }

    private static boolean isSpaced(HtmlPhase phase) {
        return phase == HtmlPhase.IN_TAG || phase == HtmlPhase.AFTER_NAME;
    }

    private static int said(HtmlState a, HtmlState b) {
        if (a.said == b.said) {
            return a.said;
        }
        return switch (a.element) {
            case Names.META -> a.said | b.said;
            case Names.LINK -> Names.LINK_IS_A_RESOURCE;
            default ->
                Math.min(a.said, b.said) == 0 && Math.max(a.said, b.said) == Names.SCRIPT_IS_CODE
                        ? Names.SCRIPT_IS_CODE
                        : Names.SCRIPT_IS_DATA;
        };
    }

    private static int sub(HtmlState a, HtmlState b) {
        if (a.phase.isQuoted()) {
            return switch (a.attribute) {
                case Names.URL, Names.RESOURCE -> UrlPlace.join(a.sub, b.sub);
                case Names.CSS, Names.CSS_VALUE -> CssPlace.join(a.sub, b.sub);
                case Names.URL_LIST -> 0;
                default -> ContextTracker.NO_JOIN;
            };
        }
        if (a.phase != HtmlPhase.RAW || a.said != b.said) {
            return ContextTracker.NO_JOIN;
        }
        return switch (a.element) {
            case Names.STYLE -> CssPlace.join(a.sub, b.sub);
            case Names.SCRIPT ->
                a.said == Names.SCRIPT_IS_JSON ? JsonPlace.join(a.sub, b.sub) : ScriptPlace.join(a.sub, b.sub);
            default -> ContextTracker.NO_JOIN;
        };
    }

    static Fault ambiguousDrawing() {
        return Fault.unsafe(
                "dans un dessin SVG ou une formule, le contenu de cette balise se lit de deux façons ; enlevez-en les"
                        + " signes « < », ou mettez la balise hors du dessin",
                "in a drawing of SVG or a formula, the content of this tag can be read in two ways; take the signs '<'"
                        + " out of it, or put the tag outside the drawing");
    }

    static Fault ambiguousNoscript() {
        return Fault.unsafe(
                "dans noscript, ce passage se lit de deux façons ; enlevez-en le signe « < », ou écrivez &lt;",
                "in noscript, this passage can be read in two ways; take the sign '<' out of it, or write &lt;");
    }

    static Fault refusedMeta() {
        return Fault.unsafe(
                "une valeur ne peut pas être dans le contenu d’une balise meta qui a http-equiv, car elle pourrait"
                        + " envoyer le lecteur ailleurs ; écrivez ce contenu en entier",
                "a value cannot be in the content of a meta tag that has http-equiv, since it could send the reader"
                        + " elsewhere; write that content in full");
    }

    static Fault refused(HtmlState at) {
        Wording place = describe(at);
        return Fault.unsafe(
                "une valeur ne peut pas être " + place.fr() + " ; " + advice(at).fr(),
                "a value cannot be " + place.en() + "; " + advice(at).en());
    }

    private static Wording advice(HtmlState at) {
        if (at.phase == HtmlPhase.TAG_OPEN) {
            return Wording.of(
                    "écrivez &lt; si ce n’est pas une balise, ou le nom de la balise",
                    "write &lt; if this is not a tag, or the name of the tag");
        }
        if (at.phase.isQuoted() && at.attribute == Names.CODE) {
            return Wording.of(
                    "mettez-la dans un attribut data-, que le script lira",
                    "put it in a data- attribute, which the script will read");
        }
        if (at.phase == HtmlPhase.COMMENT_START
                || (at.phase.compareTo(HtmlPhase.COMMENT) > 0 && at.phase.compareTo(HtmlPhase.COMMENT_BANG) <= 0)) {
            return Wording.of("mettez un blanc avant elle", "put a blank before it");
        }
        return Wording.of(
                "placez-la dans le texte, ou dans la valeur d’un attribut entre guillemets",
                "place it in the text, or in the value of an attribute between quotes");
    }

    static Wording describe(HtmlState at) {
        return switch (at.phase) {
            case TEXT -> describeText(at);
            case TAG_OPEN, END_OPEN, START_NAME, END_NAME ->
                Wording.of("dans le nom d’une balise", "in the name of a tag");
            case ATTRIBUTE_NAME -> Wording.of("dans le nom d’un attribut", "in the name of an attribute");
            case IN_TAG, AFTER_NAME, AFTER_VALUE, SELF_CLOSING, JOINED ->
                Wording.of(
                        "dans une balise, hors de la valeur d’un attribut",
                        "in a tag, outside the value of an attribute");
            case BEFORE_VALUE, UNQUOTED ->
                Wording.of(
                        "dans la valeur d’un attribut sans guillemets", "in the value of an attribute without quotes");
            case DOUBLE_QUOTED, SINGLE_QUOTED -> describeAttribute(at.attribute);
            default ->
                at.phase.isComment()
                        ? Wording.of("dans un commentaire ou une déclaration", "in a comment or a declaration")
                        : describeElement(at);
        };
    }

    private static Wording describeText(HtmlState at) {
        if (at.foreign > 0) {
            return Wording.of("dans le texte d’un dessin ou d’une formule", "in the text of a drawing or a formula");
        }
        return at.noscript
                ? Wording.of("dans le texte de noscript", "in the text of noscript")
                : Wording.of("dans le texte", "in the text");
    }

    private static Wording describeAttribute(int attribute) {
        return switch (attribute) {
            case Names.URL -> Wording.of("dans l’adresse d’un attribut", "in the address of an attribute");
            case Names.RESOURCE -> Wording.of("dans l’adresse d’une ressource", "in the address of a resource");
            case Names.URL_LIST -> Wording.of("dans une liste d’adresses", "in a list of addresses");
            case Names.CSS, Names.CSS_VALUE -> Wording.of("dans un attribut de style", "in an attribute of style");
            case Names.CODE ->
                Wording.of("dans un attribut qui contient du code", "in an attribute that contains code");
            case Names.REFUSED, Names.TYPE, Names.REL, Names.HTTP_EQUIV ->
                Wording.of(
                        "dans un attribut qui décide comment la page est lue",
                        "in an attribute that decides how the page is read");
            default -> Wording.of("dans la valeur d’un attribut", "in the value of an attribute");
        };
    }

    private static Wording describeElement(HtmlState at) {
        return switch (at.element) {
            case Names.SCRIPT -> Wording.of("dans un script", "in a script");
            case Names.STYLE -> Wording.of("dans une feuille de style", "in a style sheet");
            case Names.TITLE -> Wording.of("dans le titre de la page", "in the title of the page");
            case Names.TEXTAREA -> Wording.of("dans une zone de texte", "in a text area");
            default -> Wording.of("dans une balise dont le contenu n’est pas lu", "in a tag whose content is not read");
        };
    }
}
