package org.commspubliques.templates.filter.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numéro de téléphone: a number of a French territory, read from any usual way to write it, and written in groups
 * with no-break spaces between them. Immutable and thread-safe.
 *
 * @param plan the plan it belongs to
 * @param code its country code, without the sign
 * @param digits what follows the country code when it is dialled from abroad
 */
public record TelephoneNumber(NumberingPlan plan, String code, String digits) {

    private static final ImmutableMap<String, NumberingPlan> PLANS = ImmutableMap.<String, NumberingPlan>builder()
            .put("508", NumberingPlan.SAINT_PIERRE_AND_MIQUELON)
            .put("590", NumberingPlan.FRANCE)
            .put("594", NumberingPlan.FRANCE)
            .put("596", NumberingPlan.FRANCE)
            .put("262", NumberingPlan.FRANCE)
            .put("681", NumberingPlan.WALLIS_AND_FUTUNA)
            .put("687", NumberingPlan.NEW_CALEDONIA)
            .put("689", NumberingPlan.FRENCH_POLYNESIA)
            .put("33", NumberingPlan.FRANCE)
            .buildOrThrow();

    /** Fixed and mobile numbers of the overseas departments, by their first three digits after the 0. */
    private static final ImmutableMap<String, String> OVERSEAS = ImmutableMap.<String, String>builder()
            .put("262", "262")
            .put("263", "262")
            .put("269", "262")
            .put("639", "262")
            .put("692", "262")
            .put("693", "262")
            .put("590", "590")
            .put("690", "590")
            .put("691", "590")
            .put("594", "594")
            .put("694", "594")
            .put("596", "596")
            .put("696", "596")
            .put("697", "596")
            .buildOrThrow();

    /** Numbers that several codes share: only whoever wrote the code knows it. */
    private static final ImmutableSet<String> OF_SEVERAL_CODES = ImmutableSet.of("939", "947", "976");

    private static final Pattern SEPARATORS = Pattern.compile("\\(0\\)|[ \\u00A0\\u202F.()/-]");

    private static final Pattern DIGITS = Pattern.compile("\\+?\\d{2,15}");

    /** No number with its separators is longer. */
    private static final int LONGEST = 40;

    /**
     * Reads a number.
     *
     * @param text the number, in international or national form, with any separators
     * @param country where a national form is to be understood, as an ISO 3166-1 code; empty if that is not known
     * @return the number, or nothing if it is none of a French territory, or a short one
     */
    public static Optional<TelephoneNumber> parse(String text, String country) {
        String dialled = digitsOf(text);
        if (dialled.startsWith("+")) {
            return international(dialled.substring(1));
        }
        if (dialled.startsWith("00")) {
            return international(dialled.substring(2));
        }
        if (dialled.length() == 10 && dialled.startsWith("0")) {
            return Optional.ofNullable(ofTenDigits(dialled.substring(1), null));
        }
        return NumberingPlan.of(country)
                .filter(plan -> plan != NumberingPlan.FRANCE && plan.has(dialled) && dialled.length() <= 8)
                .map(plan -> new TelephoneNumber(plan, codeOf(plan), dialled));
    }

    /** The digits with the sign before them, or nothing if the text has other characters. */
    static String digitsOf(String text) {
        String bare = text.length() > LONGEST ? "" : SEPARATORS.matcher(text).replaceAll("");
        return DIGITS.matcher(bare).matches() ? bare : "";
    }

    private static Optional<TelephoneNumber> international(String dialled) {
        return PLANS.keySet().stream()
                .filter(dialled::startsWith)
                .findFirst()
                .flatMap(code -> Optional.ofNullable(ofCode(code, dialled.substring(code.length()))));
    }

    private static @Nullable TelephoneNumber ofCode(String code, String digits) {
        NumberingPlan plan = PLANS.getOrDefault(code, NumberingPlan.FRANCE);
        if (plan == NumberingPlan.FRANCE) {
            return ofTenDigits(digits, code);
        }
        return plan.has(digits) ? new TelephoneNumber(plan, code, digits) : null;
    }

    /** A number of the plan of ten digits, without its 0, and the code that was written before it, if one was. */
    private static @Nullable TelephoneNumber ofTenDigits(String digits, @Nullable String writtenCode) {
        if (!NumberingPlan.FRANCE.has(digits)) {
            return null;
        }
        String beginning = digits.substring(0, 3);
        if (beginning.equals("508") || beginning.equals("708")) {
            return ofCode("508", beginning.equals("508") ? digits.substring(3) : digits);
        }
        String overseas = OVERSEAS.get(beginning);
        if (overseas != null) {
            return new TelephoneNumber(NumberingPlan.FRANCE, overseas, digits);
        }
        boolean isShared = OF_SEVERAL_CODES.contains(beginning);
        if (writtenCode != null && !writtenCode.equals("33") && !isShared && digits.charAt(0) != '8') {
            return null;
        }
        String code = writtenCode != null ? writtenCode : isShared ? "" : "33";
        return new TelephoneNumber(NumberingPlan.FRANCE, code, digits);
    }

    private static String codeOf(NumberingPlan plan) {
        return switch (plan) {
            case NEW_CALEDONIA -> "687";
            case FRENCH_POLYNESIA -> "689";
            case WALLIS_AND_FUTUNA -> "681";
            case SAINT_PIERRE_AND_MIQUELON -> "508";
            case FRANCE -> "33";
        };
    }

    /**
     * Returns whether the number can be dialled from abroad as it is known.
     *
     * @return false if its country code is not known
     */
    public boolean hasCode() {
        return !code.isEmpty();
    }

    /**
     * Writes the number as it is dialled within its plan.
     *
     * @return « 28 47 37 », « 01 23 45 67 89 », « 0 800 123 456 »
     */
    public String nationally() {
        if (isSpecialRate()) {
            return "0\u00A0" + grouped(digits, 3, 3);
        }
        return digits.length() == 9 ? grouped("0" + digits, 2, 2) : grouped(digits, 2, 2);
    }

    /**
     * Writes the number as it is dialled from anywhere.
     *
     * @return « +687 28 47 37 », « +33 1 23 45 67 89 », « +590 590 12 34 56 »
     */
    public String internationally() {
        String local = isSpecialRate()
                ? grouped(digits, 3, 3)
                : digits.length() < 9 ? grouped(digits, 2, 2) : grouped(digits, code.equals("33") ? 1 : 3, 2);
        return "+" + code + "\u00A0" + local;
    }

    /**
     * Returns whether it is free or costs more than a call: it is written « 0 800 123 456 », so that it is known at a glance,
     * and is seldom reached from abroad.
     *
     * @return true for 080, 081, 082 and 089
     */
    public boolean isSpecialRate() {
        return plan == NumberingPlan.FRANCE && digits.charAt(0) == '8' && "0129".indexOf(digits.charAt(1)) >= 0;
    }

    static String grouped(String digits, int first, int others) {
        StringBuilder out = new StringBuilder(digits.substring(0, first));
        for (int i = first; i < digits.length(); i += others) {
            out.append('\u00A0').append(digits, i, i + others);
        }
        return out.toString();
    }
}
