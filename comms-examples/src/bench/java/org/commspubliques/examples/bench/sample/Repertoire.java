package org.commspubliques.examples.bench.sample;

/**
 * The characters of a text. A {@code String} whose characters are all in Latin-1 takes one byte for each, any other takes
 * two, and a {@code StringBuilder} that meets its first wide character copies what it has: so both kinds are measured.
 */
public enum Repertoire {

    /** French as it is printed, with ’, œ, € and a narrow no-break space between thousands. */
    FRENCH("French text"),

    /** The same text with nothing beyond Latin-1; its amounts stay under a thousand and need no separator. */
    LATIN_1("Latin-1 only");

    private final String label;

    Repertoire(String label) {
        this.label = label;
    }

    /**
     * Returns what a table calls it.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * Writes a French text in these characters, none of which is escaped in HTML.
     *
     * @param french the text
     * @return the text itself, or one in Latin-1
     */
    public String of(String french) {
        return switch (this) {
            case FRENCH -> french;
            case LATIN_1 -> french.replace('’', '´').replace("œ", "oe").replace("€", "EUR");
        };
    }
}
