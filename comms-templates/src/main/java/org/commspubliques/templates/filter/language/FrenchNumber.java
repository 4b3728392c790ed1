package org.commspubliques.templates.filter.language;

/**
 * Nombres en toutes lettres: whole numbers in French words, in the spelling that administrations use: hyphens below one
 * hundred only, and none beside « et » (« vingt et un », « deux cent trente-quatre »).
 *
 * <p>« cent » and « quatre-vingt » take their s where nothing follows, and before « million » and « milliard », which
 * are nouns, but not before « mille » (Académie française, Dictionnaire, 9e édition, « cent », « vingt », « mille »).
 */
public final class FrenchNumber {

    /** The largest number whose words are known, and the opposite of the smallest. */
    public static final long MOST = 999_999_999_999L;

    private static final String[] BELOW_TWENTY = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };

    private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};

    private static final int THOUSAND = 1_000;

    private static final long MILLION = 1_000_000;

    private static final long BILLION = 1_000_000_000;

    private FrenchNumber() {}

    /**
     * Writes a number in words.
     *
     * @param number a number from −999 999 999 999 to 999 999 999 999
     * @param feminine whether it counts something feminine: « vingt et une »
     * @return the words, in lower case
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public static String inWords(long number, boolean feminine) {
        if (number < -MOST || number > MOST) {
            throw new IllegalArgumentException("number must be within " + MOST + " of zero, was " + number);
        }
        StringBuilder out = new StringBuilder();
        if (number < 0) {
            out.append("moins ");
        }
        addNatural(Math.abs(number), out);
        if (feminine && endsWithOne(out)) {
            out.append('e');
        }
        return out.toString();
    }

    private static void addNatural(long number, StringBuilder out) {
        int start = out.length();
        addNoun((int) (number / BILLION), "milliard", out);
        addNoun((int) (number / MILLION % THOUSAND), "million", out);
        addThousands((int) (number / THOUSAND % THOUSAND), out);
        int rest = (int) (number % THOUSAND);
        if (rest > 0 || out.length() == start) {
            addBelowThousand(rest, true, out);
        }
        trimEnd(out);
    }

    private static void addNoun(int count, String noun, StringBuilder out) {
        if (count > 0) {
            addBelowThousand(count, true, out);
            out.append(' ').append(noun).append(count > 1 ? "s " : " ");
        }
    }

    private static void addThousands(int count, StringBuilder out) {
        if (count > 1) {
            addBelowThousand(count, false, out);
            out.append(' ');
        }
        if (count > 0) {
            out.append("mille ");
        }
    }

    /** The s of « cents » and « quatre-vingts » is written only if no numeral follows. */
    private static void addBelowThousand(int number, boolean last, StringBuilder out) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds > 1) {
            out.append(BELOW_TWENTY[hundreds]).append(' ');
        }
        if (hundreds > 0) {
            out.append("cent");
            if (rest == 0) {
                out.append(last && hundreds > 1 ? "s" : "");
                return;
            }
            out.append(' ');
        }
        addBelowHundred(rest, last, out);
    }

    private static void addBelowHundred(int number, boolean last, StringBuilder out) {
        if (number < 20) {
            out.append(BELOW_TWENTY[number]);
        } else if (number == 80) {
            out.append(last ? "quatre-vingts" : "quatre-vingt");
        } else if (number > 80) {
            out.append("quatre-vingt-").append(BELOW_TWENTY[number - 80]);
        } else {
            int ten = Math.min(number / 10, 6);
            int unit = number - 10 * ten;
            out.append(TENS[ten]);
            if (unit == 1 || unit == 11) {
                out.append(" et ").append(BELOW_TWENTY[unit]);
            } else if (unit > 0) {
                out.append('-').append(BELOW_TWENTY[unit]);
            }
        }
    }

    private static boolean endsWithOne(StringBuilder words) {
        int length = words.length();
        return length >= 2 && words.charAt(length - 2) == 'u' && words.charAt(length - 1) == 'n';
    }

    private static void trimEnd(StringBuilder out) {
        if (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
