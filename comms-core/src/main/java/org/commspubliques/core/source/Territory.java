package org.commspubliques.core.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Territoire juridique: where which law, elections and holidays apply. Immutable and thread-safe.
 *
 * @param code the code the data uses, such as {@code FR} or {@code NC}: the ISO 3166-1 code of the collectivity, with a
 *     suffix for a part that has rules of its own ({@code FR-67})
 */
public record Territory(String code) {

    /** Stands before the constants, whose construction needs it. */
    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /** The numbers of departments and collectivities overseas, which the data does not use, and the codes it does. */
    private static final ImmutableMap<String, String> OVERSEAS = ImmutableMap.<String, String>builder()
            .put("971", "GP")
            .put("972", "MQ")
            .put("973", "GF")
            .put("974", "RE")
            .put("975", "PM")
            .put("976", "YT")
            .put("977", "BL")
            .put("978", "MF")
            .put("986", "WF")
            .put("987", "PF")
            .put("988", "NC")
            .buildOrThrow();

    /** The departments of métropole that have a law of their own. */
    private static final ImmutableSet<String> LOCAL_LAW = ImmutableSet.of("57", "67", "68");

    /** Metropolitan France: métropole. */
    public static final Territory METROPOLE = new Territory("FR");

    /** New Caledonia: Nouvelle-Calédonie. */
    public static final Territory NEW_CALEDONIA = new Territory("NC");

    /** French Polynesia: Polynésie française. */
    public static final Territory FRENCH_POLYNESIA = new Territory("PF");

    /** Wallis and Futuna: Wallis-et-Futuna. */
    public static final Territory WALLIS_AND_FUTUNA = new Territory("WF");

    /**
     * Refuses a code with anything but capitals, digits and hyphens, and the number of a department, which would name a
     * territory without law: {@code NC} is written for {@code 988}, {@code FR} for {@code 33}.
     */
    public Territory {
        Preconditions.checkArgument(
                !code.isEmpty() && ALLOWED.matchesAllOf(code),
                "territory code must be capitals, digits and hyphens, was '%s'",
                code);
        String meant = ofDepartment(code);
        Preconditions.checkArgument(
                meant == null,
                "territory code '%s' is the number of a department or collectivity; write '%s'",
                code,
                meant);
    }

    /** The code to write in place of the number of a department; null where the code is none. */
    private static @Nullable String ofDepartment(String code) {
        String number = code.startsWith("FR-97") || code.startsWith("FR-98") ? code.substring("FR-".length()) : code;
        if (number.length() != 2) {
            return OVERSEAS.get(number);
        }
        boolean mainland = CharMatcher.inRange('0', '9').matches(number.charAt(0))
                && CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("AB")).matches(number.charAt(1));
        return !mainland ? null : LOCAL_LAW.contains(number) ? "FR-" + number : "FR";
    }

    /**
     * Returns the territory of a code.
     *
     * @param code the code, such as {@code NC}
     * @return the territory
     */
    public static Territory of(String code) {
        return new Territory(code);
    }

    // Written out: what a record is given by default is linked at its first use, which every review would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Territory that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
