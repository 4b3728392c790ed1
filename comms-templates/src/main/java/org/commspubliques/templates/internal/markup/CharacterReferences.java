package org.commspubliques.templates.internal.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;

/** Character references of HTML, which name a character or give its number. */
final class CharacterReferences {

    /** An unknown name, or a character beyond the basic plane: no letter, no sign, no space. */
    private static final char UNKNOWN = '\uFFFC';

    private static final int LONGEST = 34;

    /** U+00A0 to U+00FF in their order, as HTML 4 names them. */
    private static final String LATIN_1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
            deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
            Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
            ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
            agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
            eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """;

    private static final ImmutableMap<String, Character> NAMED = named();

    private CharacterReferences() {}

    /**
     * A reference.
     *
     * @param character the character it stands for
     * @param end where it ends, exclusive
     */
    record Reference(char character, int end) {}

    private static ImmutableMap<String, Character> named() {
        ImmutableMap.Builder<String, Character> named = ImmutableMap.builder();
        List<String> latin = Splitter.onPattern("\\s").omitEmptyStrings().splitToList(LATIN_1);
        for (int i = 0; i < latin.size(); i++) {
            named.put(latin.get(i), (char) ('\u00A0' + i));
        }
        return named.put("quot", '"')
                .put("apos", '\'')
                .put("amp", '&')
                .put("lt", '<')
                .put("gt", '>')
                .put("excl", '!')
                .put("quest", '?')
                .put("colon", ':')
                .put("semi", ';')
                .put("period", '.')
                .put("comma", ',')
                .put("lpar", '(')
                .put("rpar", ')')
                .put("num", '#')
                .put("commat", '@')
                .put("sol", '/')
                .put("percnt", '%')
                .put("Tab", '\t')
                .put("NewLine", '\n')
                .put("OElig", 'Œ')
                .put("oelig", 'œ')
                .put("ensp", '\u2002')
                .put("emsp", '\u2003')
                .put("thinsp", '\u2009')
                .put("ndash", '–')
                .put("mdash", '—')
                .put("lsquo", '‘')
                .put("rsquo", '’')
                .put("sbquo", '‚')
                .put("ldquo", '“')
                .put("rdquo", '”')
                .put("bdquo", '„')
                .put("hellip", '…')
                .put("permil", '‰')
                .put("prime", '′')
                .put("euro", '€')
                .put("minus", '−')
                .buildOrThrow();
    }

    /** Reads the reference that begins at an ampersand and ends with a semicolon; nothing if there is none. */
    static Optional<Reference> at(String source, int ampersand, int to) {
        int end = ampersand + 1;
        int limit = Math.min(to, ampersand + LONGEST);
        while (end < limit
                && (isAlphanumeric(source.charAt(end)) || (source.charAt(end) == '#' && end == ampersand + 1))) {
            end++;
        }
        if (end >= limit || source.charAt(end) != ';' || end == ampersand + 1) {
            return Optional.empty();
        }
        int afterSemicolon = end + 1;
        String name = source.substring(ampersand + 1, end);
        return name.charAt(0) == '#'
                ? number(name).map(c -> new Reference(c, afterSemicolon))
                : Optional.of(new Reference(NAMED.getOrDefault(name, UNKNOWN), afterSemicolon));
    }

    private static Optional<Character> number(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hexadecimal ? 2 : 1);
        Integer code = Ints.tryParse(digits, hexadecimal ? 16 : 10);
        if (code == null) {
            return digits.isEmpty() ? Optional.empty() : Optional.of(UNKNOWN);
        }
        return Optional.of(code > 0 && code < Character.MIN_SURROGATE ? (char) (int) code : UNKNOWN);
    }

    private static boolean isAlphanumeric(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
    }
}
