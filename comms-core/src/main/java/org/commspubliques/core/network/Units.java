package org.commspubliques.core.network;

/**
 * What X's rules say of each UTF-16 unit: twitter-text 3 names these groups in its folder {@code regexp}. Beyond U+2100
 * nearly all are alike, so that the table ends there.
 */
final class Units {

    /** May be in a domain: neither punctuation nor a space. */
    static final int DOMAIN = 1;
    /** May be in a domain, or separates its labels, or is _ or -. */
    static final int DOMAIN_RUN = 1 << 1;
    /** May be in a domain that is written without a protocol: a to z, digits, -, accented Latin letters. */
    static final int LATIN_DOMAIN = 1 << 2;
    /** May be in the path of a link. */
    static final int PATH = 1 << 3;
    /** May end the path of a link. */
    static final int PATH_END = 1 << 4;
    /** May be in the query of a link. */
    static final int QUERY = 1 << 5;
    /** May end the query of a link. */
    static final int QUERY_END = 1 << 6;
    /** May stand before a link. */
    static final int BEFORE_LINK = 1 << 7;
    /** An accented Latin letter or a mark over one. */
    static final int LATIN_ACCENT = 1 << 8;
    /** A space, a tab, the end of a line. */
    static final int SPACE = 1 << 9;
    /** Punctuation of ASCII, but for " and `. */
    static final int PUNCTUATION = 1 << 10;
    /** A to z, digits, _: what the name of an account is made of. */
    static final int NAME = 1 << 11;
    /** May stand before a mention. */
    static final int BEFORE_MENTION = 1 << 12;

    static final char WIDE_AT = '＠';
    static final char WIDE_HASH = '＃';

    private static final String PUNCTUATION_MARKS = "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
    private static final char WIDE_SPACE = '\u3000';
    private static final int BEYOND = DOMAIN | DOMAIN_RUN | BEFORE_LINK | BEFORE_MENTION;
    private static final int TABLE_SIZE = 0x2100;
    private static final short[] TABLE = table();

    private Units() {}

    static boolean is(int group, char unit) {
        return (of(unit) & group) != 0;
    }

    private static int of(char unit) {
        return unit < TABLE_SIZE ? TABLE[unit] : beyond(unit);
    }

    /** Whether X refuses a text for this character: the byte order mark and two that are none. */
    static boolean isRefused(char unit) {
        return unit == '\uFEFF' || unit == '\uFFFE' || unit == '\uFFFF';
    }

    private static int beyond(char unit) {
        if (unit == WIDE_SPACE) {
            return SPACE | BEFORE_LINK | BEFORE_MENTION;
        }
        if (isRefused(unit)) {
            return BEFORE_MENTION;
        }
        return switch (unit) {
            case WIDE_AT -> DOMAIN | DOMAIN_RUN;
            case WIDE_HASH -> DOMAIN | DOMAIN_RUN | BEFORE_MENTION;
            default -> BEYOND;
        };
    }

    private static short[] table() {
        short[] table = new short[TABLE_SIZE];
        for (char unit = 0; unit < TABLE_SIZE; unit++) {
            table[unit] = (short) groups(unit);
        }
        return table;
    }

    private static int groups(char c) {
        boolean alphanumeric = isAlphanumeric(c);
        boolean accent = isLatinAccent(c);
        boolean space = isSpace(c);
        boolean punctuation = PUNCTUATION_MARKS.indexOf(c) >= 0;
        boolean domain = !punctuation && !space && !isDirection(c);
        boolean letter = alphanumeric || accent || isCyrillic(c);
        int groups = 0;
        groups |= domain ? DOMAIN : 0;
        groups |= domain || c == '_' || c == '-' || c == '.' ? DOMAIN_RUN : 0;
        groups |= alphanumeric || accent || c == '-' ? LATIN_DOMAIN : 0;
        groups |= letter || "!*';:=+,.$/%#[]-–_~@|&".indexOf(c) >= 0 ? PATH : 0;
        groups |= letter || "+-=_#/".indexOf(c) >= 0 ? PATH_END : 0;
        groups |= alphanumeric || "!?*'@();:&=+$/%#[]-_.,~|".indexOf(c) >= 0 ? QUERY : 0;
        groups |= alphanumeric || "-_&=#/".indexOf(c) >= 0 ? QUERY_END : 0;
        groups |= alphanumeric || c == '@' || c == '$' || c == '#' ? 0 : BEFORE_LINK;
        groups |= accent ? LATIN_ACCENT : 0;
        groups |= space ? SPACE : 0;
        groups |= punctuation ? PUNCTUATION : 0;
        groups |= alphanumeric || c == '_' ? NAME : 0;
        groups |= alphanumeric || "_!#$%&*@".indexOf(c) >= 0 ? 0 : BEFORE_MENTION;
        return groups;
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private static boolean isLatinAccent(char c) {
        return (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷')
                || "\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB".indexOf(c) >= 0
                || (c >= '\u0300' && c <= '\u036F')
                || (c >= '\u1E00' && c <= '\u1EFF');
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || (c >= '\u2000' && c <= '\u200A')
                || " \u0085\u00A0\u1680\u180E\u2028\u2029\u202F\u205F".indexOf(c) >= 0;
    }

    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F';
    }
}
