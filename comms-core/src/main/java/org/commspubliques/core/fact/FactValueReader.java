package org.commspubliques.core.fact;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Currency;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the values of facts, each by its type. */
final class FactValueReader {

    /** No figure of a register is longer; what grows faster than length stays out. */
    private static final int LONGEST_AMOUNT = 30;

    private static final ImmutableMap<String, Function<JsonObject, FactValue>> TYPES =
            ImmutableMap.<String, Function<JsonObject, FactValue>>builder()
                    .put("hour", fields -> new FactValue.TimeOfDay(time(fields, "at")))
                    .put(
                            "day",
                            fields -> new FactValue.Day(fields.required("on").date()))
                    .put(
                            "moment",
                            fields -> new FactValue.Moment(
                                    fields.required("on").date().atTime(time(fields, "at"))))
                    .put("hours", fields -> new FactValue.Hours(time(fields, "from"), time(fields, "until")))
                    .put(
                            "days",
                            fields -> new FactValue.Days(
                                    fields.required("from").date(),
                                    fields.required("until").date()))
                    .put("money", fields -> new FactValue.Money(amount(fields), currency(fields.required("currency"))))
                    .put(
                            "quantity",
                            fields -> new FactValue.Quantity(
                                    amount(fields), fields.required("unit").text()))
                    .put(
                            "place",
                            fields ->
                                    new FactValue.Place(fields.required("name").text()))
                    .put(
                            "text",
                            fields ->
                                    new FactValue.Text(fields.required("words").text()))
                    .put(
                            "phone",
                            fields -> new FactValue.Phone(
                                    fields.required("number").text()))
                    .buildOrThrow();

    /** What the types ask that have something to refuse; the others take all that their fields hold. */
    private static final ImmutableMap<String, Wording> ASKED = ImmutableMap.of(
            "hours", Wording.of("deux heures différentes", "two different hours"),
            "days", Wording.of("un dernier jour après le premier", "a last day after the first"),
            "place", FactReader.NAME,
            "text", FactReader.NAME,
            "phone",
                    Wording.of(
                            "un numéro de 2 à 15 chiffres, tel que « 45 23 10 »",
                            "a number of 2 to 15 digits, such as '45 23 10'"));

    private FactValueReader() {}

    static FactValue read(JsonElement item) {
        JsonObject fields = item.object();
        JsonElement name = fields.required("type");
        Function<JsonObject, FactValue> type = name.choice(TYPES);
        Wording asked = ASKED.getOrDefault(name.text(), Wording.of("une valeur de ce type", "a value of this type"));
        FactValue value = FactReader.checked(item, asked, () -> type.apply(fields));
        fields.end();
        return value;
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
