package org.commspubliques.templates.escape;

/** Values in the header of an e-mail, RFC 5322. */
final class MailText {

    /** Takes the place of what is not one address; RFC 2606 keeps this domain for nobody. */
    static final String REFUSED_ADDRESS = "adresse-refusee@invalid";

    /** What a name may have outside quotes; the equals sign is left out because it begins an encoded word. */
    private static final AsciiSet BARE = AsciiSet.LETTERS_AND_DIGITS.with(" !#$%&'*+-/^_`{|}~");

    private static final AsciiSet ADDRESS = AsciiSet.LETTERS_AND_DIGITS.with("!#$%&'*+-/=?^_`{|}~.");

    static final AsciiSet NAME = BARE.complement();
    static final AsciiSet QUOTED = AsciiSet.CONTROLS.with("\"\\");

    private MailText() {}

    static void line(String text, StringBuilder out) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = isControl(c);
        }
    }

    static void name(String text, StringBuilder out) {
        if (isBare(text)) {
            out.append(text);
        } else {
            out.append('"');
            quoted(text, out);
            out.append('"');
        }
    }

    static void quoted(String text, StringBuilder out) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isControl(c)) {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = isControl(c);
        }
    }

    static void address(String text, StringBuilder out) {
        int at = text.indexOf('@');
        boolean valid = at > 0 && at < text.length() - 1;
        for (int i = 0; i < text.length() && valid; i++) {
            char c = text.charAt(i);
            valid = i == at || ADDRESS.contains(c) || (c >= 128 && Character.isLetterOrDigit(c));
        }
        out.append(valid ? text : REFUSED_ADDRESS);
    }

    private static boolean isBare(String text) {
        boolean bare = !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
        for (int i = 0; i < text.length() && bare; i++) {
            char c = text.charAt(i);
            bare = BARE.contains(c) || (c >= 128 && !isControl(c));
        }
        return bare;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
