package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/**
 * How the values of one type stand in the file of a register.
 *
 * @param type what the file calls the type
 * @param values the type
 * @param asked what the type asks of its fields beside their form
 * @param reader makes a value of the fields
 * @param writer puts the fields of a value
 */
record FactValueForm<V extends FactValue>(
        String type,
        Class<V> values,
        Wording asked,
        Function<JsonObject, V> reader,
        BiConsumer<V, Map<String, Object>> writer) {

    /** No figure of a register is longer; what grows faster than length stays out. */
    private static final int LONGEST_AMOUNT = 30;

    private static final Wording NOTHING = Wording.of("une valeur de ce type", "a value of this type");

    private static final ImmutableList<FactValueForm<?>> ALL = ImmutableList.of(
            new FactValueForm<>(
                    "hour",
                    FactValue.TimeOfDay.class,
                    NOTHING,
                    fields -> new FactValue.TimeOfDay(time(fields, "at")),
                    (value, fields) -> fields.put("at", value.time().toString())),
            new FactValueForm<>(
                    "day",
                    FactValue.Day.class,
                    NOTHING,
                    fields -> new FactValue.Day(fields.required("on").date()),
                    (value, fields) -> fields.put("on", value.date().toString())),
            new FactValueForm<>(
                    "moment",
                    FactValue.Moment.class,
                    NOTHING,
                    fields -> new FactValue.Moment(fields.required("on").date().atTime(time(fields, "at"))),
                    (value, fields) -> {
                        fields.put("on", value.at().toLocalDate().toString());
                        fields.put("at", value.at().toLocalTime().toString());
                    }),
            new FactValueForm<>(
                    "hours",
                    FactValue.Hours.class,
                    Wording.of("deux heures différentes", "two different hours"),
                    fields -> new FactValue.Hours(time(fields, "from"), time(fields, "until")),
                    (value, fields) -> {
                        fields.put("from", value.from().toString());
                        fields.put("until", value.until().toString());
                    }),
            new FactValueForm<>(
                    "days",
                    FactValue.Days.class,
                    Wording.of("un dernier jour après le premier", "a last day after the first"),
                    fields -> new FactValue.Days(
                            fields.required("from").date(),
                            fields.required("until").date()),
                    (value, fields) -> {
                        fields.put("from", value.from().toString());
                        fields.put("until", value.until().toString());
                    }),
            new FactValueForm<>(
                    "money",
                    FactValue.Money.class,
                    NOTHING,
                    fields -> new FactValue.Money(amount(fields), currency(fields.required("currency"))),
                    (value, fields) -> {
                        fields.put("amount", plain(value.amount()));
                        fields.put("currency", value.currency().getCurrencyCode());
                    }),
            new FactValueForm<>(
                    "quantity",
                    FactValue.Quantity.class,
                    NOTHING,
                    fields -> new FactValue.Quantity(
                            amount(fields), fields.required("unit").text()),
                    (value, fields) -> {
                        fields.put("amount", plain(value.amount()));
                        fields.put("unit", FactWriter.text(value.unit()));
                    }),
            new FactValueForm<>(
                    "place",
                    FactValue.Place.class,
                    FactReader.NAME,
                    fields -> new FactValue.Place(fields.required("name").text()),
                    (value, fields) -> fields.put("name", value.name())),
            new FactValueForm<>(
                    "text",
                    FactValue.Text.class,
                    FactReader.NAME,
                    fields -> new FactValue.Text(fields.required("words").text()),
                    (value, fields) -> fields.put("words", value.words())),
            new FactValueForm<>(
                    "phone",
                    FactValue.Phone.class,
                    Wording.of(
                            "un numéro de 2 à 15 chiffres, tel que « 45 23 10 »",
                            "a number of 2 to 15 digits, such as '45 23 10'"),
                    fields -> new FactValue.Phone(fields.required("number").text()),
                    (value, fields) -> fields.put("number", value.number())));

    private static final ImmutableMap<String, FactValueForm<?>> BY_TYPE = Maps.uniqueIndex(ALL, FactValueForm::type);

    private static final ImmutableMap<Class<?>, FactValueForm<?>> BY_CLASS =
            Maps.uniqueIndex(ALL, FactValueForm::values);

    static FactValue read(JsonElement item) {
        JsonObject fields = item.object();
        FactValueForm<?> form = fields.required("type").choice(BY_TYPE);
        FactValue value = FactReader.checked(item, form.asked, () -> form.reader.apply(fields));
        fields.end();
        return value;
    }

    static Map<String, Object> write(FactValue value) {
        return Objects.requireNonNull(BY_CLASS.get(value.getClass())).fields(value);
    }

    private Map<String, Object> fields(FactValue value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        writer.accept(values.cast(value), fields);
        return fields;
    }

    private static LocalTime time(JsonObject fields, String name) {
        JsonElement item = fields.required(name);
        try {
            return LocalTime.parse(item.text());
        } catch (DateTimeException e) {
            throw item.problem(Wording.of("attendu : une heure HH:MM", "expected: an hour HH:MM"));
        }
    }

    /** A text, not a number of JSON, so that no reader in between rounds it. */
    private static BigDecimal amount(JsonObject fields) {
        JsonElement item = fields.required("amount");
        String text = item.text();
        boolean plain = text.length() <= LONGEST_AMOUNT
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            if (plain) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // Said below, with what is expected.
        }
        throw item.problem(Wording.of(
                "attendu : un nombre décimal entre guillemets, tel que \"1200000.50\"",
                "expected: a decimal number in quotes, such as \"1200000.50\""));
    }

    /** As {@link #amount} reads it. The scale is looked at first: 1e999999999 must not be expanded. */
    private static String plain(BigDecimal amount) {
        boolean expandable = Math.abs((long) amount.scale()) <= LONGEST_AMOUNT;
        String text = expandable ? amount.toPlainString() : "";
        Preconditions.checkArgument(
                expandable && text.length() <= LONGEST_AMOUNT,
                "the amount %s is longer than %s characters",
                amount,
                LONGEST_AMOUNT);
        return text;
    }

    private static Currency currency(JsonElement item) {
        try {
            return Currency.getInstance(item.text());
        } catch (IllegalArgumentException e) {
            throw item.problem(Wording.of(
                    "attendu : un code de monnaie ISO 4217, tel que EUR ou XPF",
                    "expected: an ISO 4217 currency code, such as EUR or XPF"));
        }
    }
}
