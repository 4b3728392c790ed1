package org.commspubliques.templates.filter;

import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.territory.NumberingPlan;
import org.commspubliques.templates.filter.territory.ShortNumber;
import org.commspubliques.templates.filter.territory.TelephoneNumber;

/**
 * Telephone numbers of the French territories, in the form in which the reader dials them. What it refuses it does not
 * repeat: a telephone number is personal data, and the reason may end in a log.
 */
final class TelephoneFilter {

    private static final String NATIONAL = "national";
    private static final String INTERNATIONAL = "international";

    private TelephoneFilter() {}

    static Filter telephone() {
        return Filter.named("telephone")
                .purpose(
                        "un numéro de téléphone, comme le lecteur le compose : national s’il est du même pays, ou si c’est"
                                + " un numéro gratuit ou surtaxé et que le pays n’est pas dit ; international sinon",
                        "a telephone number as the reader dials it: national if from the same country, or if it is free or"
                                + " at a special rate and no country is told; else international")
                .accepts(ValueType.TEXT)
                .parameter(FilterParameter.optional(
                        "forme",
                        Kind.TEXT,
                        Wording.of("la forme du numéro", "the form of the number"),
                        NATIONAL,
                        INTERNATIONAL))
                .function(TelephoneFilter::write)
                .example(new FilterExample(
                        "+687284737", FilterArguments.none(), Wording.same("+687\u00A028\u00A047\u00A037")))
                .build();
    }

    private static boolean write(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        if (!(value instanceof CharSequence text)) {
            return false;
        }
        String country = reader.getCountry();
        String form = arguments.text(0, "");
        String shortNumber = ShortNumber.grouped(text.toString(), country).orElse(null);
        if (shortNumber != null) {
            if (form.equals(INTERNATIONAL)) {
                throw FilterRefusal.of(
                        "un numéro court n’a pas de forme internationale", "a short number has no international form");
            }
            out.append(shortNumber);
            return true;
        }
        TelephoneNumber number = TelephoneNumber.parse(text.toString(), country).orElseThrow(() -> noNumber(country));
        out.append(isNational(form, number, country) ? number.nationally() : internationally(number));
        return true;
    }

    /** Where nobody knows the country, a number that is seldom reached from abroad is written as at home. */
    private static boolean isNational(String form, TelephoneNumber number, String country) {
        boolean isDialledHere =
                country.isEmpty() ? number.isSpecialRate() : number.plan().serves(country);
        return form.equals(NATIONAL) || (form.isEmpty() && isDialledHere);
    }

    private static String internationally(TelephoneNumber number) {
        if (!number.hasCode()) {
            throw FilterRefusal.of(
                    "l’indicatif de ce numéro ne se déduit pas : écrivez-le, comme dans +262 976 00 00 00",
                    "the country code of this number is not known: write it, as in +262 976 00 00 00");
        }
        return number.internationally();
    }

    private static FilterRefusal noNumber(String country) {
        Wording here = NumberingPlan.of(country).map(NumberingPlan::form).orElse(NumberingPlan.FRANCE.form());
        return FilterRefusal.of(
                "ce n’est pas un numéro de téléphone d’un territoire français : il faut " + here.fr()
                        + ", ou l’indicatif, comme dans +687 28 47 37",
                "this is no telephone number of a French territory: it takes " + here.en()
                        + ", or the country code, as in +687 28 47 37");
    }
}
