package org.commspubliques.core.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;

/** The e-mail addresses that versions give, where each gives one: two of them on one host are seldom both meant. */
final class VersionAddresses {

    /** Letters that two names begin with where one is a slip of the other: « culture », « cultures ». */
    private static final int COMMON_LETTERS = 4;

    private static final int LETTERS_MORE = 2;

    private VersionAddresses() {}

    /**
     * An address in a version.
     *
     * @param section the index of the section
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param address the address in lower case
     */
    record Written(int section, int start, int end, String address) {

        private int at() {
            return address.indexOf('@');
        }

        /** Whether another is on the same host, under a name that begins alike. */
        boolean isSlipOf(Written other) {
            String name = address.substring(0, at());
            String others = other.address.substring(0, other.at());
            int common = Math.min(COMMON_LETTERS, Math.min(name.length(), others.length()));
            return !address.equals(other.address)
                    && Math.abs(address.length() - other.address.length()) <= LETTERS_MORE
                    && address.substring(at()).equals(other.address.substring(other.at()))
                    && name.substring(0, common).equals(others.substring(0, common));
        }
    }

    /** The addresses of a version, but for those of who answers for it. */
    static List<Written> in(Variant variant) {
        List<Written> found = new ArrayList<>();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            boolean isOfTheText = switch (section.role()) {
                case OPPOSITION_COLUMN, LEGAL_NOTICE, CONTACT, SIGNATURE -> false;
                default -> true;
            };
            if (isOfTheText) {
                addAll(i, section.text(), found);
            }
        }
        return found;
    }

    private static void addAll(int section, String text, List<Written> found) {
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > from && isOfAddress(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                end++;
            }
            from = end;
            while (end > at + 1 && ".-".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (start < at && text.substring(at, end).indexOf('.') > 0) {
                found.add(new Written(
                        section, start, end, text.substring(start, end).toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static boolean isOfAddress(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    }
}
