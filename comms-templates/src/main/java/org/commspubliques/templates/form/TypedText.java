package org.commspubliques.templates.form;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;

/** Turns what a person, or the field of a web page, writes into a value: both « 4/9/2025 » and {@code 2025-09-04}. */
final class TypedText {

    /** A figure longer than that is a mistake, and exact arithmetic on it would cost more than it is worth. */
    private static final int MOST_DIGITS = 18;

    private static final String SPACES = "[ \u00A0\u202F]";

    private static final Pattern NUMBER =
            Pattern.compile("(-?)(\\d{1,3}(?:" + SPACES + "\\d{3})+|\\d+)(?:[.,](\\d+))?");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WRITTEN_DATE =
            Pattern.compile("(\\d{1,2})(?:er)?" + SPACES + "(\\p{L}+)" + SPACES + "(\\d{4})");

    /** « 12.500 » and « 1,000 » are read as thousands by some and as thousandths by others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final ImmutableMap<String, Integer> MONTHS = ImmutableMap.<String, Integer>builder()
            .put("janvier", 1)
            .put("février", 2)
            .put("fevrier", 2)
            .put("mars", 3)
            .put("avril", 4)
            .put("mai", 5)
            .put("juin", 6)
            .put("juillet", 7)
            .put("août", 8)
            .put("aout", 8)
            .put("septembre", 9)
            .put("octobre", 10)
            .put("novembre", 11)
            .put("décembre", 12)
            .put("decembre", 12)
            .buildOrThrow();

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})" + SPACES + "?(?:[hH]|:)" + SPACES + "?(\\d{2})?");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\S+?)(?:T|" + SPACES + "+(?:à" + SPACES + "+)?)(\\S.*)");

    private static final ImmutableMap<String, Boolean> TRUTH = ImmutableMap.<String, Boolean>builder()
            .put("oui", true)
            .put("non", false)
            .put("vrai", true)
            .put("faux", false)
            .put("yes", true)
            .put("no", false)
            .put("true", true)
            .put("false", false)
            .put("on", true)
            .put("off", false)
            .buildOrThrow();

    private static final ImmutableMap<ValueType, Wording> EXPECTED = ImmutableMap.<ValueType, Wording>builder()
            .put(ValueType.TEXT, Wording.of("un texte", "a text"))
            .put(ValueType.BOOLEAN, Wording.of("oui ou non", "yes or no"))
            .put(ValueType.WHOLE_NUMBER, Wording.of("un nombre entier, tel que 1 200", "a whole number, such as 1 200"))
            .put(
                    ValueType.NUMBER,
                    Wording.of(
                            "un nombre, tel que 12,5 ou 12 500, sans point ni virgule devant trois chiffres",
                            "a number, such as 12,5 or 12 500, without a point or a comma before three digits"))
            .put(
                    ValueType.DATE,
                    Wording.of(
                            "une date, telle que 04/09/2025, 4 septembre 2025 ou 2025-09-04",
                            "a date, such as 04/09/2025 (day first), 4 septembre 2025 or 2025-09-04"))
            .put(ValueType.TIME, Wording.of("une heure, telle que 8 h 30 ou 08:30", "a time, such as 8 h 30 or 08:30"))
            .put(
                    ValueType.DATE_TIME,
                    Wording.of(
                            "une date et une heure, telles que 04/09/2025 8 h 30 ou 2025-09-04T08:30",
                            "a date and a time, such as 04/09/2025 8 h 30 (day first) or 2025-09-04T08:30"))
            .put(ValueType.LIST, Wording.of("une liste", "a list"))
            .put(ValueType.GROUP, Wording.of("un groupe de champs", "a group of fields"))
            .buildOrThrow();

    private TypedText() {}

    /** Reads a text that is not blank; nothing if it is no value of that type. */
    static Optional<Object> read(ValueType type, String text) {
        String typed = text.strip();
        try {
            return switch (type) {
                case TEXT -> Optional.of(typed);
                case BOOLEAN -> truth(typed);
                case WHOLE_NUMBER -> number(typed, false);
                case NUMBER -> number(typed, true);
                case DATE -> date(typed).map(date -> date);
                case TIME -> time(typed).map(time -> time);
                case DATE_TIME -> dateTime(typed);
                case LIST, GROUP -> Optional.empty();
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Wording expected(ValueType type) {
        return EXPECTED.getOrDefault(type, type.label());
    }

    private static Optional<Object> truth(String typed) {
        return TRUTH.entrySet().stream()
                .filter(word -> word.getKey().equalsIgnoreCase(typed))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Optional<Object> number(String typed, boolean mayHaveDecimals) {
        Matcher number = NUMBER.matcher(typed);
        if (typed.length() > 2 * MOST_DIGITS
                || !number.matches()
                || AMBIGUOUS.matcher(typed).matches()) {
            return Optional.empty();
        }
        String whole = number.group(2).replaceAll(SPACES, "");
        String decimals = number.group(3) == null ? "" : number.group(3);
        if (whole.length() + decimals.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (mayHaveDecimals) {
            return Optional.of(new BigDecimal(number.group(1) + whole + (decimals.isEmpty() ? "" : "." + decimals)));
        }
        return decimals.isEmpty() ? Optional.of(Long.valueOf(number.group(1) + whole)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String typed) {
        Matcher iso = ISO_DATE.matcher(typed);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(digits(iso, 1), digits(iso, 2), digits(iso, 3)));
        }
        Matcher written = WRITTEN_DATE.matcher(typed);
        if (written.matches()) {
            return Optional.ofNullable(MONTHS.get(written.group(2).toLowerCase(Locale.ROOT)))
                    .map(month -> LocalDate.of(digits(written, 3), month, digits(written, 1)));
        }
        Matcher french = FRENCH_DATE.matcher(typed);
        return french.matches()
                ? Optional.of(LocalDate.of(digits(french, 3), digits(french, 2), digits(french, 1)))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        String withoutSeconds = typed.matches("\\d{1,2}:\\d{2}:00") ? typed.substring(0, typed.length() - 3) : typed;
        Matcher time = TIME.matcher(withoutSeconds);
        return time.matches()
                ? Optional.of(LocalTime.of(digits(time, 1), time.group(2) == null ? 0 : digits(time, 2)))
                : Optional.empty();
    }

    private static Optional<Object> dateTime(String typed) {
        Matcher parts = DATE_TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = time(parts.group(2));
        return date(parts.group(1)).flatMap(date -> time.map(hour -> LocalDateTime.of(date, hour)));
    }

    private static int digits(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
