package org.commspubliques.templates.internal.prose;

/** Letters as lists of words have them. */
final class Letters {

    private Letters() {}

    /** Small letters without the accents of French, which capitals are often written without. */
    static String folded(Prose prose, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(folded(prose.at(i)));
        }
        return out.toString();
    }

    private static char folded(char c) {
        char small = Character.toLowerCase(c);
        return switch (small) {
            case 'à', 'â' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'î', 'ï' -> 'i';
            case 'ô' -> 'o';
            case 'ù', 'û', 'ü' -> 'u';
            case 'ç' -> 'c';
            default -> small;
        };
    }
}
