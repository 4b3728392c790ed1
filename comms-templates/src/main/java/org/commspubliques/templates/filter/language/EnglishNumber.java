package org.commspubliques.templates.filter.language;

/** Numbers in words: whole numbers as British English writes them, "two hundred and thirty-four". */
public final class EnglishNumber {

    private static final String[] BELOW_TWENTY = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };

    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private static final String[] SCALES = {" billion", " million", " thousand"};

    private EnglishNumber() {}

    /**
     * Writes a number in words.
     *
     * @param number a number within {@link FrenchNumber#MOST} of zero
     * @return the words, in lower case
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public static String inWords(long number) {
        if (number < -FrenchNumber.MOST || number > FrenchNumber.MOST) {
            throw new IllegalArgumentException(
                    "number must be within " + FrenchNumber.MOST + " of zero, was " + number);
        }
        StringBuilder out = new StringBuilder();
        long rest = Math.abs(number);
        long scale = 1_000_000_000;
        for (String name : SCALES) {
            if (rest >= scale) {
                space(out);
                addBelowThousand((int) (rest / scale), out);
                out.append(name);
                rest %= scale;
            }
            scale /= 1_000;
        }
        if (rest > 0 || out.isEmpty()) {
            space(out);
            out.append(!out.isEmpty() && rest < 100 ? "and " : "");
            addBelowThousand((int) rest, out);
        }
        return number < 0 ? "minus " + out : out.toString();
    }

    /**
     * Returns what follows the digits of an ordinal: "st" in "21st".
     *
     * @param number the number
     * @return two letters
     */
    public static String ordinalEnding(long number) {
        long lastTwo = Math.abs(number % 100);
        if (lastTwo >= 11 && lastTwo <= 13) {
            return "th";
        }
        return switch ((int) (lastTwo % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty()) {
            out.append(' ');
        }
    }

    private static void addBelowThousand(int number, StringBuilder out) {
        int rest = number % 100;
        if (number >= 100) {
            out.append(BELOW_TWENTY[number / 100]).append(" hundred");
            if (rest == 0) {
                return;
            }
            out.append(" and ");
        }
        if (rest < 20) {
            out.append(BELOW_TWENTY[rest]);
        } else {
            out.append(TENS[rest / 10]);
            if (rest % 10 > 0) {
                out.append('-').append(BELOW_TWENTY[rest % 10]);
            }
        }
    }
}
