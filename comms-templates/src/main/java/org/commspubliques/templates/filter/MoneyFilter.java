package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.territory.LocalCurrency;

/**
 * Amounts of money, in the currency that the tag names or in that of the reader's country.
 *
 * <p>An amount is rounded half up to the decimals of its currency, and written without any if none is left: « 12 € »,
 * « 12,50 € ». A unit price that needs more says how many: <code>monnaie: "EUR", 4</code>.
 */
final class MoneyFilter {

    private MoneyFilter() {}

    static Filter money() {
        return Filter.named("monnaie")
                .purpose(
                        "un montant, dans la monnaie dite ou dans celle du pays du lecteur ; sans décimales s’il est rond",
                        "an amount, in the named currency or in that of the reader's country; without decimals if it is"
                                + " round")
                .accepts(ValueType.NUMBER)
                .parameter(FilterParameter.optional(
                        "monnaie", Kind.TEXT, Wording.of("la monnaie", "the currency"), "EUR", "XPF"))
                .parameter(NumberFilters.decimals())
                .function(MoneyFilter::write)
                .example(new FilterExample(
                        1500,
                        FilterArguments.of(List.of("XPF")),
                        Wording.of("1\u202F500\u00A0F\u00A0CFP", "1,500\u00A0XPF")))
                .build();
    }

    private static boolean write(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        BigDecimal exact = Decimals.of(value).orElse(null);
        if (exact == null) {
            return false;
        }
        LocalCurrency currency = currency(arguments, reader);
        BigDecimal amount = rounded(exact, currency, arguments);
        if (NumberStyle.isEnglish(reader)) {
            writeInEnglish(amount, currency, out);
        } else {
            NumberStyle.FRENCH.write(amount, NumberStyle.ALL_DECIMALS, out);
            out.append('\u00A0').append(currency.sign());
        }
        return true;
    }

    private static void writeInEnglish(BigDecimal amount, LocalCurrency currency, TextOutput out) {
        if (currency == LocalCurrency.EUR) {
            out.append(amount.signum() < 0 ? "-" : "").append(currency.sign());
            NumberStyle.ENGLISH.write(amount.abs(), NumberStyle.ALL_DECIMALS, out);
        } else {
            NumberStyle.ENGLISH.write(amount, NumberStyle.ALL_DECIMALS, out);
            out.append('\u00A0').append(currency.name());
        }
    }

    private static BigDecimal rounded(BigDecimal exact, LocalCurrency currency, FilterArguments arguments) {
        if (arguments.has(1)) {
            return exact.setScale(arguments.whole(1, 0), RoundingMode.HALF_UP);
        }
        BigDecimal amount = exact.setScale(currency.decimals(), RoundingMode.HALF_UP);
        boolean isRound = amount.stripTrailingZeros().scale() <= 0;
        return isRound ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount;
    }

    private static LocalCurrency currency(FilterArguments arguments, Locale reader) {
        return arguments.has(0)
                ? LocalCurrency.valueOf(arguments.text(0))
                : LocalCurrency.of(reader.getCountry()).orElseThrow(() -> unknown(reader));
    }

    private static FilterRefusal unknown(Locale reader) {
        String country = reader.getCountry();
        return FilterRefusal.of(
                (country.isEmpty()
                                ? "le pays du lecteur n’est pas connu"
                                : "la monnaie du pays " + country + " n’est pas connue")
                        + " : écrivez la monnaie, comme dans monnaie: \"EUR\" ou monnaie: \"XPF\"",
                (country.isEmpty()
                                ? "the reader's country is not known"
                                : "the currency of country " + country + " is not known")
                        + ": write the currency, as in monnaie: \"EUR\" or monnaie: \"XPF\"");
    }
}
