package org.commspubliques.templates.internal.context;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.internal.source.Fault;

/**
 * Where we are in an address, by the URL Living Standard: what a value may choose depends on what is already fixed.
 * States are small numbers.
 */
final class UrlPlace {

    static final int START = 0;
    /** After a value that began the address: it may have been empty, a scheme, a host or a path. */
    private static final int AFTER_START = 1;
    /** At the start, or after a value that began the address: one of two branches. */
    private static final int START_OR_AFTER = 2;
    /** In a first word, which is a scheme if a colon follows. */
    private static final int WORD = 3;
    /** In a first word that a tag has cut, so that it must not become a scheme. */
    private static final int CUT_WORD = 4;

    /** In a first word that a value is part of. */
    private static final int WRITTEN_WORD = 5;

    private static final int BEFORE_HOST = 6;
    private static final int HOST = 7;
    /** After {@code mailto:} and the like. */
    private static final int OPAQUE = 8;
    /** After a first slash; a second one would announce a host. */
    private static final int ROOT = 9;

    private static final int PATH = 10;
    /** In a path, after an ampersand: a reference may be under way. */
    private static final int REFERENCE = 11;

    private static final int QUERY = 12;
    /** One of several places, in all of which the scheme is fixed. */
    private static final int JOINED = 13;
    /** After a scheme that is not allowed, or behind a reference that may hide one. */
    static final int LOST = 14;

    private UrlPlace() {}

    /** What a state stands for once the word being read is forgotten. */
    static int forgetWord(int state) {
        return state == WORD ? CUT_WORD : state;
    }

    static int step(int state, char c, NameBuffer word) {
        return switch (state) {
            case START -> start(c, word);
            case AFTER_START, START_OR_AFTER -> afterValue(c, AFTER_START, ROOT);
            case WORD -> word(c, word);
            case CUT_WORD -> c == ':' ? LOST : delimiter(c, CUT_WORD, PATH);
            case WRITTEN_WORD -> afterValue(c, WRITTEN_WORD, PATH);
            case BEFORE_HOST -> isIgnored(c) ? BEFORE_HOST : delimiter(c, HOST, BEFORE_HOST);
            case HOST -> delimiter(c, HOST, PATH);
            case OPAQUE, JOINED -> c == '?' || c == '#' ? QUERY : state;
            case ROOT -> isIgnored(c) ? ROOT : delimiter(c, PATH, BEFORE_HOST);
            case PATH -> c == '?' || c == '#' ? QUERY : c == '&' ? REFERENCE : PATH;
            case REFERENCE -> reference(c);
            default -> state;
        };
    }

    private static int start(char c, NameBuffer word) {
        if (c <= ' ') {
            return START;
        }
        if (c == ':') {
            return LOST;
        }
        word.clear();
        word.add(c);
        return delimiter(c, WORD, ROOT);
    }

    private static int afterValue(char c, int other, int slash) {
        if (c == ':') {
            throw Fault.unsafe(
                    "une valeur ne peut pas fournir ce qui précède « : » dans une adresse ; écrivez le début de"
                            + " l’adresse, par exemple https://, ou donnez l’adresse entière dans une seule valeur",
                    "a value cannot supply what comes before ':' in an address; write the beginning of the address,"
                            + " such as https://, or give the whole address in one value");
        }
        return delimiter(c, other, slash);
    }

    private static int word(char c, NameBuffer word) {
        if (c == ':') {
            return scheme(word.text());
        }
        if (!isIgnored(c)) {
            word.add(c);
        }
        return delimiter(c, WORD, PATH);
    }

    private static int scheme(String scheme) {
        if (!Escaping.isAllowedScheme(scheme)) {
            return LOST;
        }
        return switch (scheme) {
            case "http", "https", "webcal" -> BEFORE_HOST;
            default -> OPAQUE;
        };
    }

    private static int delimiter(char c, int other, int slash) {
        return switch (c) {
            case '/', '\\' -> slash;
            case '?', '#' -> QUERY;
            case '&' -> LOST;
            default -> other;
        };
    }

    private static int reference(char c) {
        if (c == '?') {
            return QUERY;
        }
        return c == '#' || c == '&' || HtmlTags.isLetter(c) || HtmlTags.isDigit(c) ? REFERENCE : PATH;
    }

    /** Browsers drop these wherever they are. */
    private static boolean isIgnored(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    static Escaping escaping(int state) {
        return switch (state) {
            case START, START_OR_AFTER -> Escaping.URL_START;
            case WORD, CUT_WORD, WRITTEN_WORD, QUERY -> Escaping.URL_PART;
            case BEFORE_HOST, HOST -> Escaping.URL_HOST;
            case OPAQUE, PATH -> Escaping.URL_PATH;
            case ROOT -> Escaping.URL_SEGMENT;
            case AFTER_START ->
                throw Fault.unsafe(
                        "dans une adresse, une valeur ne peut pas suivre celle qui la commence ; écrivez « / », « ? »"
                                + " ou « # » entre les deux, ou donnez l’adresse entière dans une seule valeur",
                        "in an address, a value cannot follow the one that begins it; write '/', '?' or '#' between"
                                + " them, or give the whole address in one value");
            case REFERENCE, JOINED ->
                throw Fault.unsafe(
                        "à cet endroit de l’adresse, on ne sait pas ce que la valeur désignerait ; écrivez l’adresse"
                                + " entière dans chaque branche de la section, et « ; » après une référence comme &amp;",
                        "at this place of the address, what the value would name is unknown; write the whole address in"
                                + " each branch of the section, and ';' after a reference such as &amp;");
            default ->
                throw Fault.unsafe(
                        "cette adresse a un protocole qui n’est pas admis avec une valeur, ou qu’on ne reconnaît pas ;"
                                + " utilisez http, https, mailto, tel, sms, webcal, geo ou cid, écrits en clair",
                        "this address has a scheme that is not allowed with a value, or not recognised; use http, https,"
                                + " mailto, tel, sms, webcal, geo or cid, in plain letters");
        };
    }

    /** What is loaded must come from where the template says. */
    static Escaping resourceEscaping(int state) {
        return switch (state) {
            case WORD, CUT_WORD, WRITTEN_WORD, PATH, QUERY -> Escaping.URL_PART;
            case ROOT -> Escaping.URL_SEGMENT;
            default ->
                throw Fault.unsafe(
                        "une valeur ne peut pas décider d’où vient un script, une feuille de style ou un objet ; écrivez"
                                + " le début de son adresse ; pour un lien comme « canonical », écrivez rel avant href",
                        "a value cannot decide where a script, a style sheet or an object comes from; write the"
                                + " beginning of its address; for a link such as 'canonical', write rel before href");
        };
    }

    static int wrote(int state) {
        return switch (state) {
            case START, START_OR_AFTER -> AFTER_START;
            case WORD, CUT_WORD -> WRITTEN_WORD;
            case BEFORE_HOST -> HOST;
            case ROOT -> PATH;
            default -> state;
        };
    }

    /** Joins two states in which no word is being read. */
    static int join(int a, int b) {
        if (a == b) {
            return a;
        }
        if (a > b) {
            return join(b, a);
        }
        if (b == LOST) {
            return LOST;
        }
        if (b <= START_OR_AFTER) {
            return START_OR_AFTER;
        }
        if (a >= CUT_WORD && b == WRITTEN_WORD) {
            return WRITTEN_WORD;
        }
        if (a <= WRITTEN_WORD) {
            return AFTER_START;
        }
        if (b == JOINED || a < ROOT) {
            return JOINED;
        }
        if (a == ROOT) {
            return ROOT;
        }
        return a == REFERENCE || b == REFERENCE ? REFERENCE : QUERY;
    }
}
