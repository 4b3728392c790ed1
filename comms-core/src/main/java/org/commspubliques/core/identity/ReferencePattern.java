package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Modèle de référence: how an authority numbers what it files. It is a text with places between braces: {@code {aaaa}} the
 * year in four digits, {@code {aa}} in two, of this century; {@code {n:3}} the number in so many digits, 1 to 9; {@code
 * {service}} the initials of a service, 1 to 10 capital letters. {@code {aaaa}-{n:3}} gives « 2025-041 », {@code
 * 3134-{aa}-{n:4}/{service}} gives « 3134-25-0232/SR ».
 *
 * <p>A pattern has one number, at most one year and one service. With a year, numbers begin again every year. References are
 * read strictly: what is read is written again as it was. Immutable and thread-safe.
 *
 * @param pattern the text of the pattern, 1 to 60 characters
 */
public record ReferencePattern(String pattern) {

    private static final int LONGEST = 60;
    private static final int LONGEST_SERVICE = 10;

    /**
     * Refuses what is no pattern.
     *
     * @throws ReferenceFormatException if it is none; says where
     */
    public ReferencePattern {
        places(pattern);
    }

    private enum Kind {
        LITERAL,
        YEAR,
        SHORT_YEAR,
        NUMBER,
        SERVICE
    }

    /** A piece of a pattern: for a literal its text, for a number its digits. */
    private record Place(Kind kind, String literal, int width) {}

    private static ImmutableList<Place> places(String pattern) {
        if (pattern.isEmpty() || pattern.length() > LONGEST) {
            throw wrong(pattern, 0, "un modèle a 1 à " + LONGEST + " caractères", "a pattern has 1 to 60 characters");
        }
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        boolean number = false;
        boolean year = false;
        boolean service = false;
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) != '{') {
                int end = literalEnd(pattern, at);
                places.add(new Place(Kind.LITERAL, pattern.substring(at, end), 0));
                at = end;
                continue;
            }
            int end = pattern.indexOf('}', at);
            Place place = end < 0 ? null : place(pattern.substring(at + 1, end));
            if (place == null) {
                throw wrong(
                        pattern,
                        at,
                        "attendu : {aaaa}, {aa}, {n:1} à {n:9} ou {service}",
                        "expected: {aaaa}, {aa}, {n:1} to {n:9} or {service}");
            }
            boolean twice = place.kind() == Kind.NUMBER ? number : place.kind() == Kind.SERVICE ? service : year;
            if (twice) {
                throw wrong(pattern, at, "cette place est déjà prise", "this place is there already");
            }
            number |= place.kind() == Kind.NUMBER;
            service |= place.kind() == Kind.SERVICE;
            year |= place.kind() == Kind.YEAR || place.kind() == Kind.SHORT_YEAR;
            if (place.kind() == Kind.SERVICE && end + 1 < pattern.length() && isCapital(pattern.charAt(end + 1))) {
                throw wrong(
                        pattern,
                        end + 1,
                        "une majuscule après {service} se lirait avec lui",
                        "a capital after {service} would be read as part of it");
            }
            places.add(place);
            at = end + 1;
        }
        if (!number) {
            throw wrong(pattern, pattern.length(), "il manque le numéro, {n:3}", "the number is missing, {n:3}");
        }
        return places.build();
    }

    private static int literalEnd(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) != '{') {
            char c = pattern.charAt(at);
            if (c == '}' || Character.isISOControl(c) || Character.isSurrogate(c)) {
                throw wrong(pattern, at, "caractère inadmissible", "character not allowed");
            }
            at++;
        }
        return at;
    }

    private static @Nullable Place place(String name) {
        return switch (name) {
            case "aaaa" -> new Place(Kind.YEAR, "", 4);
            case "aa" -> new Place(Kind.SHORT_YEAR, "", 2);
            case "service" -> new Place(Kind.SERVICE, "", 0);
            default -> {
                boolean number =
                        name.length() == 3 && name.startsWith("n:") && name.charAt(2) >= '1' && name.charAt(2) <= '9';
                yield number ? new Place(Kind.NUMBER, "", name.charAt(2) - '0') : null;
            }
        };
    }

    /**
     * Returns the first reference of a year.
     *
     * @param year the year
     * @param service the initials of the service; null where the pattern has none
     * @return number 1
     * @throws IllegalArgumentException if the pattern cannot write the year, or service and pattern do not go together
     */
    public ReferenceNumber first(Year year, @Nullable String service) {
        return of(year, 1, service);
    }

    /**
     * Returns the reference after another: the next number, or the first of a year that has begun since. It keeps the service.
     *
     * @param last the reference given last
     * @param year the year in which it is asked for
     * @return the next
     * @throws IllegalArgumentException if the year is before that of the last, or no number is left
     */
    public ReferenceNumber next(ReferenceNumber last, Year year) {
        Year before = last.year();
        if (before == null) {
            return of(year, last.number() + 1, last.service());
        }
        Preconditions.checkArgument(!year.isBefore(before), "%s was given in %s, after %s", last, before, year);
        return of(year, year.equals(before) ? last.number() + 1 : 1, last.service());
    }

    private ReferenceNumber of(Year year, int number, @Nullable String service) {
        StringBuilder text = new StringBuilder();
        boolean dated = false;
        boolean named = false;
        for (Place place : places(pattern)) {
            switch (place.kind()) {
                case YEAR, SHORT_YEAR -> {
                    text.append(year(place, year));
                    dated = true;
                }
                case NUMBER -> text.append(digits(number, place.width()));
                case SERVICE -> {
                    text.append(requireService(service));
                    named = true;
                }
                default -> text.append(place.literal());
            }
        }
        Preconditions.checkArgument(named || service == null, "references of %s name no service", pattern);
        return new ReferenceNumber(text.toString(), number, dated ? year : null, service);
    }

    private static String year(Place place, Year year) {
        int first = place.kind() == Kind.YEAR ? 1 : 2000;
        int last = place.kind() == Kind.YEAR ? 9999 : 2099;
        Preconditions.checkArgument(
                year.getValue() >= first && year.getValue() <= last, "year %s is not in %s to %s", year, first, last);
        return digits(place.kind() == Kind.YEAR ? year.getValue() : year.getValue() - 2000, place.width());
    }

    private static String digits(int number, int width) {
        String digits = Strings.padStart(Integer.toString(number), width, '0');
        Preconditions.checkArgument(digits.length() == width, "number %s has more than %s digits", number, width);
        return digits;
    }

    private static String requireService(@Nullable String service) {
        Preconditions.checkArgument(
                service != null
                        && !service.isEmpty()
                        && service.length() <= LONGEST_SERVICE
                        && service.chars().allMatch(c -> isCapital((char) c)),
                "initials of a service are 1 to %s capital letters, were '%s'",
                LONGEST_SERVICE,
                service);
        return Objects.requireNonNull(service);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Reads a reference.
     *
     * @param text the reference
     * @return the reference, which is written as it was read
     * @throws ReferenceFormatException if it is none of this pattern; says where
     */
    public ReferenceNumber parse(String text) {
        int at = 0;
        int number = 0;
        @Nullable Year year = null;
        @Nullable String service = null;
        for (Place place : places(pattern)) {
            int end;
            switch (place.kind()) {
                case SERVICE -> {
                    end = serviceEnd(text, at);
                    service = text.substring(at, end);
                }
                case LITERAL -> end = literal(text, at, place.literal());
                default -> {
                    end = at + place.width();
                    int read = digits(text, at, place.width());
                    if (place.kind() == Kind.NUMBER) {
                        number = read;
                    } else {
                        year = Year.of(place.kind() == Kind.YEAR ? read : 2000 + read);
                    }
                    if (read == 0 && place.kind() != Kind.SHORT_YEAR) {
                        throw wrong(text, at, "on compte à partir de 1", "counting begins at 1");
                    }
                }
            }
            at = end;
        }
        if (at < text.length()) {
            throw wrong(text, at, "la référence finit avant", "the reference ends before");
        }
        return new ReferenceNumber(text, number, year, service);
    }

    private static int literal(String text, int at, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != literal.charAt(i)) {
                throw wrong(
                        text,
                        Math.min(at + i, text.length()),
                        String.format(Locale.ROOT, "attendu : « %s »", literal.charAt(i)),
                        String.format(Locale.ROOT, "expected: '%s'", literal.charAt(i)));
            }
        }
        return at + literal.length();
    }

    private static int digits(String text, int at, int width) {
        int read = 0;
        for (int i = at; i < at + width; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw wrong(
                        text,
                        Math.min(i, text.length()),
                        "attendu : " + width + " chiffres",
                        "expected: " + width + " digits");
            }
            read = 10 * read + text.charAt(i) - '0';
        }
        return read;
    }

    private static int serviceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_SERVICE && isCapital(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            throw wrong(text, at, "attendues : des initiales en majuscules", "expected: initials in capitals");
        }
        return end;
    }

    private static ReferenceFormatException wrong(String text, int position, String fr, String en) {
        return new ReferenceFormatException(text, position, Wording.of(fr, en));
    }
}
