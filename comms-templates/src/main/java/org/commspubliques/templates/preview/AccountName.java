package org.commspubliques.templates.preview;

/** Makes up the name that an authority's account could have, where the host says none. */
final class AccountName {

    private static final String ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ";
    private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyy";
    private static final String NONE = "compte";

    private AccountName() {}

    /** The name in small letters without accents, spaces and signs: {@code villedumontdore}. */
    static String of(String issuer) {
        StringBuilder name = new StringBuilder();
        issuer.codePoints().map(Character::toLowerCase).forEach(c -> append(c, name));
        return name.isEmpty() ? NONE : name.toString();
    }

    private static void append(int c, StringBuilder name) {
        int accented = ACCENTED.indexOf(c);
        if (accented >= 0) {
            name.append(PLAIN.charAt(accented));
        } else if (c == 'œ') {
            name.append("oe");
        } else if (c == 'æ') {
            name.append("ae");
        } else if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9')) {
            name.append((char) c);
        }
    }
}
