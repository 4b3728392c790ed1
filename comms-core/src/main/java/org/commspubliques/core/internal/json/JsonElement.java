package org.commspubliques.core.internal.json;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value with its place in the file. The accessors say what they expect, and throw
 * {@link DataFormatException} with the place where the value is something else.
 */
public final class JsonElement {

    /** The kinds of JSON value. */
    enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private static final Wording OBJECT = Wording.of("un objet { … }", "an object { … }");
    private static final Wording ARRAY = Wording.of("une liste [ … ]", "an array [ … ]");
    private static final Wording TEXT = Wording.of("un texte \"…\"", "a text \"…\"");
    private static final Wording NUMBER = Wording.of("un nombre", "a number");
    private static final Wording TRUTH = Wording.of("true ou false", "true or false");
    private static final Wording DATE = Wording.of("une date AAAA-MM-JJ", "a date YYYY-MM-DD");
    private static final Wording MONTH = Wording.of("un mois AAAA-MM", "a month YYYY-MM");

    private final JsonPlace place;
    private final Kind kind;
    private final @Nullable Object value;

    JsonElement(JsonPlace place, Kind kind, @Nullable Object value) {
        this.place = place;
        this.kind = kind;
        this.value = value;
    }

    /**
     * Returns where the value is, for whoever keeps what was read of it and not the value.
     *
     * @return the place
     */
    public JsonPlace place() {
        return place;
    }

    Kind kind() {
        return kind;
    }

    /**
     * Returns the object here.
     *
     * @return a reader of its fields; call {@link JsonObject#end()} once all are read
     */
    @SuppressWarnings("unchecked")
    public JsonObject object() {
        Object fields = expect(Kind.OBJECT, OBJECT);
        return new JsonObject(
                place,
                fields instanceof WellFormedJson.Unread unread
                        ? unread.fields(place)
                        : (Map<String, JsonElement>) fields);
    }

    /**
     * Returns the elements of the array here.
     *
     * @return the elements in order
     */
    @SuppressWarnings("unchecked")
    public List<JsonElement> items() {
        Object items = expect(Kind.ARRAY, ARRAY);
        return items instanceof WellFormedJson.Unread unread ? unread.items(place) : (List<JsonElement>) items;
    }

    /**
     * Returns the texts of the array here.
     *
     * @return the texts in order
     */
    public List<String> texts() {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (JsonElement item : items()) {
            texts.add(item.text());
        }
        return texts.build();
    }

    /**
     * Returns the text here.
     *
     * @return the text, not blank
     */
    public String text() {
        String text = characters(TEXT);
        if (text.isBlank()) {
            throw problem(Wording.of("un texte non vide est attendu", "a text that is not blank is expected"));
        }
        return text;
    }

    /**
     * Returns the text here as it is.
     *
     * @return the text, perhaps empty; every surrogate in it is one of a pair
     */
    public String string() {
        String text = characters(TEXT);
        // An escape can name half a character, which no UTF-8 can hold: it could be read but never written again.
        try {
            int unused = Utf8.encodedLength(text);
        } catch (IllegalArgumentException e) {
            throw problem(Wording.of(
                    "demi-caractère (\\uD800 à \\uDFFF) sans sa moitié ; corrigez le texte",
                    "half a character (\\uD800 to \\uDFFF) without its other half; correct the text"));
        }
        return text;
    }

    /**
     * Returns the whole number here.
     *
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the number
     */
    public int integer(int min, int max) {
        return (int) whole(min, max);
    }

    /**
     * Returns the whole number here, that may be a long one.
     *
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the number
     */
    public long whole(long min, long max) {
        // The scale is looked at first: 1e999999999 must not be expanded.
        if (!(value instanceof BigDecimal number)
                || Math.abs((long) number.scale()) > 20
                || (number.scale() > 0 && number.stripTrailingZeros().scale() > 0)
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw expected(
                    min == max
                            ? Wording.same(Long.toString(min))
                            : Wording.of(
                                    "un entier de " + min + " à " + max, "a whole number from " + min + " to " + max));
        }
        return number.longValueExact();
    }

    /**
     * Returns the number here.
     *
     * @return the number, whole or not
     */
    public BigDecimal number() {
        return (BigDecimal) expect(Kind.NUMBER, NUMBER);
    }

    /**
     * Returns the truth value here.
     *
     * @return true or false
     */
    public boolean truth() {
        return (Boolean) expect(Kind.BOOLEAN, TRUTH);
    }

    /**
     * Returns the date here.
     *
     * @return the date
     */
    public LocalDate date() {
        try {
            return date(characters(DATE));
        } catch (DateTimeException e) {
            throw unreadable(DATE);
        }
    }

    /** As {@link LocalDate#parse} reads it, whose formatters take longer to start than a catalogue to be read. */
    private static LocalDate date(String text) {
        return isDigits(text, "0000-00-00")
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /** As {@link YearMonth#parse} reads the month. */
    private static LocalDate lastDayOfMonth(String text) {
        return isDigits(text, "0000-00")
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), 1)
                        .plusMonths(1)
                        .minusDays(1)
                : YearMonth.parse(text).atEndOfMonth();
    }

    /** Whether a text has digits where a form has them, and is the form but for those. */
    private static boolean isDigits(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    /**
     * Returns the last day of the month here.
     *
     * @return the day
     */
    public LocalDate lastDayOfMonth() {
        try {
            return lastDayOfMonth(characters(MONTH));
        } catch (DateTimeException e) {
            throw unreadable(MONTH);
        }
    }

    /**
     * Returns the instant here.
     *
     * @return the instant
     */
    public Instant instant() {
        Wording expected = Wording.of(
                "un instant AAAA-MM-JJTHH:MM:SSZ, ou avec son décalage",
                "an instant YYYY-MM-DDTHH:MM:SSZ, or with its offset");
        try {
            return OffsetDateTime.parse(characters(expected)).toInstant();
        } catch (DateTimeException e) {
            throw unreadable(expected);
        }
    }

    /**
     * Returns what a text here stands for.
     *
     * @param reader makes it of the text, and throws {@link IllegalArgumentException} where it cannot
     * @param expected what the text should be
     * @param <T> what it is
     * @return what it stands for
     */
    public <T> T read(Function<String, T> reader, Wording expected) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw expected(expected);
        }
    }

    /**
     * Returns the constant named here.
     *
     * @param choices the constants by the name the file gives them
     * @param <E> the type of constant
     * @return the constant
     */
    public <E> E choice(Map<String, E> choices) {
        E choice = isText() ? choices.get(characters(TEXT)) : null;
        if (choice == null) {
            throw unknown(choices.keySet());
        }
        return choice;
    }

    /**
     * Returns the constant of an enumeration named here, written in lower camel case ({@code TO_VERIFY} as
     * {@code toVerify}). Whoever writes the label that people read is told the name.
     *
     * @param type the enumeration
     * @param <E> its type
     * @return the constant
     */
    public <E extends Enum<E>> E choice(Class<E> type) {
        return choice(type, ImmutableMap.of());
    }

    /**
     * Returns the constant of an enumeration named here, as {@link #choice(Class)} does; whoever writes another word for a constant
     * is told the name too.
     *
     * @param type the enumeration
     * @param otherNames words for constants that look like neither a name nor a label
     * @param <E> its type
     * @return the constant
     */
    public <E extends Enum<E>> E choice(Class<E> type, Map<String, E> otherNames) {
        E constant = constant(type);
        if (constant == null) {
            Map<String, E> byName = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), JsonNames::of);
            Map<String, String> names = namesByLabel(byName);
            otherNames.forEach((word, other) -> names.put(word, JsonNames.of(other)));
            throw unknown(byName.keySet(), names);
        }
        return constant;
    }

    private static Map<String, String> namesByLabel(Map<String, ? extends Enum<?>> byName) {
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, constant) -> {
            if (constant instanceof Labelled labelled) {
                names.put(labelled.label().fr(), name);
            }
        });
        return names;
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        String name = isText() ? characters(TEXT) : "";
        for (E constant : type.getEnumConstants()) {
            if (JsonNames.isOf(constant, name)) {
                return constant;
            }
        }
        return null;
    }

    /**
     * Returns the constants of an enumeration named in the array here.
     *
     * @param type the enumeration
     * @param <E> its type
     * @return the constants in order, each once
     */
    public <E extends Enum<E>> ImmutableSet<E> choices(Class<E> type) {
        ImmutableSet.Builder<E> choices = ImmutableSet.builder();
        for (JsonElement item : items()) {
            choices.add(item.choice(type));
        }
        return choices.build();
    }

    /**
     * Returns an exception about a value that is none of a closed list.
     *
     * @param choices the names of the values
     * @return the exception, to be thrown; names the value that was probably meant, or else all
     */
    public DataFormatException unknown(Collection<String> choices) {
        return unknown(choices, Map.of());
    }

    /**
     * Returns an exception about a value that names none of some constants; whoever writes the label that people read is told the
     * name.
     *
     * @param byName the constants by the name the file gives them
     * @return the exception, to be thrown
     */
    public DataFormatException unknown(Map<String, ? extends Enum<?>> byName) {
        return unknown(byName.keySet(), namesByLabel(byName));
    }

    private DataFormatException unknown(Collection<String> choices, Map<String, String> labels) {
        if (!isText()) {
            Wording hint = NearestName.valueHint("", choices);
            return problem(Wording.of("valeur inconnue ; " + hint.fr(), "unknown value; " + hint.en()));
        }
        return notAllowed(NearestName.valueHint(characters(TEXT), choices, labels));
    }

    /**
     * Returns the exception for a text that is not one of those allowed here.
     *
     * @param hint what to write instead, to end a sentence with
     * @return the exception, to be thrown; quotes the text
     */
    public DataFormatException notAllowed(Wording hint) {
        String quoted = Excerpt.of(characters(TEXT));
        return problem(Wording.of(
                "« " + quoted + " » n’est pas admis ; " + hint.fr(), "'" + quoted + "' is not allowed; " + hint.en()));
    }

    /**
     * Returns whether there is a null here.
     *
     * @return true where the value is {@code null}
     */
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /**
     * Returns whether there is a text here.
     *
     * @return true where the value is a text
     */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /**
     * Returns whether there is an object here.
     *
     * @return true where the value is an object
     */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /**
     * Returns this element unless it is null.
     *
     * @return this element, or nothing for {@code null}
     */
    public Optional<JsonElement> present() {
        return isNull() ? Optional.empty() : Optional.of(this);
    }

    /**
     * Returns an exception about this place.
     *
     * @param problem what is wrong and what was expected
     * @return the exception, to be thrown
     */
    public DataFormatException problem(Wording problem) {
        return place.problem(problem);
    }

    private String characters(Wording expected) {
        Object text = expect(Kind.TEXT, expected);
        return text instanceof JsonSlice slice ? slice.text() : (String) text;
    }

    private Object expect(Kind wanted, Wording expected) {
        if (kind != wanted || value == null) {
            throw expected(expected);
        }
        return value;
    }

    /** A text, but not such a one. */
    private DataFormatException unreadable(Wording expected) {
        String quoted = Excerpt.of(characters(TEXT));
        return problem(Wording.of(
                "« " + quoted + " » ; attendu : " + expected.fr(), "'" + quoted + "'; expected: " + expected.en()));
    }

    private DataFormatException expected(Wording expected) {
        return problem(Wording.of("attendu : " + expected.fr(), "expected: " + expected.en()));
    }
}
