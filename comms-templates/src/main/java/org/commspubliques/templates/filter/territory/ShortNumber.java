package org.commspubliques.templates.filter.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numéro court: emergency numbers and others of two to six digits, which exist only within a territory. */
public final class ShortNumber {

    /** 15, 112, 1013, 3939; and 116 006 or 118 000, which the plan of ten digits has. */
    private static final Pattern SHORT = Pattern.compile("1\\d{1,3}|3\\d{3}");

    private static final Pattern SIX_DIGITS = Pattern.compile("11[68]\\d{3}");

    private ShortNumber() {}

    /**
     * Writes a short number: as it is, but « 39 39 » and « 116 006 ».
     *
     * @param text the number
     * @param country where it is dialled, as an ISO 3166-1 code; empty if that is not known
     * @return the number in groups, or nothing if it is not a short one there
     */
    public static Optional<String> grouped(String text, String country) {
        String digits = TelephoneNumber.digitsOf(text);
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(digits.startsWith("3") ? TelephoneNumber.grouped(digits, 2, 2) : digits);
        }
        boolean isOfTenDigits = country.isEmpty() || NumberingPlan.FRANCE.serves(country);
        return isOfTenDigits && SIX_DIGITS.matcher(digits).matches()
                ? Optional.of(TelephoneNumber.grouped(digits, 3, 3))
                : Optional.empty();
    }
}
