package org.commspubliques.templates.filter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.language.WordForms;
import org.commspubliques.templates.filter.language.WordForms.Gender;

/** Words that agree with a number or with a person. */
final class AgreementFilters {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private AgreementFilters() {}

    static List<Filter> all() {
        return List.of(plural(), count(), agreement());
    }

    private static Filter plural() {
        return counting("pluriel")
                .purpose(
                        "le mot seul, accordé avec un nombre : place, places",
                        "the word alone, in agreement with a number: place, places")
                .function(AgreementFilters::writeWord)
                .example(new FilterExample(3, FilterArguments.of(List.of("place")), Wording.same("places")))
                .build();
    }

    private static Filter count() {
        return counting("compte")
                .purpose(
                        "le nombre et le mot accordé : 1 place, 3 places",
                        "the number and the word in agreement: 1 place, 3 places")
                .function((value, arguments, reader, out) -> {
                    if (!NumberStyle.of(reader).write(value, NumberStyle.ALL_DECIMALS, out)) {
                        return false;
                    }
                    out.append('\u00A0');
                    return writeWord(value, arguments, reader, out);
                })
                .example(new FilterExample(3, FilterArguments.of(List.of("place")), Wording.same("3\u00A0places")))
                .build();
    }

    private static Filter.Builder counting(String name) {
        return Filter.named(name)
                .accepts(ValueType.NUMBER)
                .parameter(FilterParameter.required(
                        "singulier", Kind.TEXT, Wording.of("le mot au singulier", "the word in the singular")))
                .parameter(FilterParameter.optional(
                        "pluriel", Kind.TEXT, Wording.of("le mot au pluriel", "the word in the plural")))
                .check(arguments -> pluralOf(arguments).isPresent()
                        ? Optional.empty()
                        : Optional.of(doubtfulPlural(name, arguments.text(0))));
    }

    private static boolean writeWord(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        BigDecimal number = Decimals.of(value).orElse(null);
        if (number == null) {
            return false;
        }
        out.append(
                isSingular(number.abs(), reader)
                        ? arguments.text(0)
                        : pluralOf(arguments)
                                .orElseThrow(() -> new FilterRefusal(doubtfulPlural("pluriel", arguments.text(0)))));
        return true;
    }

    /** French counts 0, 1 and 1.5 in the singular, English 1 only. */
    private static boolean isSingular(BigDecimal number, Locale reader) {
        return NumberStyle.isEnglish(reader) ? number.compareTo(BigDecimal.ONE) == 0 : number.compareTo(TWO) < 0;
    }

    private static Optional<String> pluralOf(FilterArguments arguments) {
        return arguments.has(1) ? Optional.of(arguments.text(1)) : WordForms.plural(arguments.text(0));
    }

    private static Wording doubtfulPlural(String name, String singular) {
        return Wording.of(
                "le pluriel de « " + singular + " » ne se déduit pas : écrivez-le après le singulier, comme dans "
                        + name + ": \"journal\", \"journaux\"",
                "the plural of '" + singular + "' is not certain: write it after the singular, as in " + name
                        + ": \"journal\", \"journaux\"");
    }

    private static Filter agreement() {
        return Filter.named("accord")
                .purpose(
                        "le mot accordé avec une personne, dont la valeur dit le genre : M ou F, M. ou Mme, masculin ou"
                                + " féminin",
                        "the word in agreement with a person, of whom the value says the gender: M or F, M. or Mme")
                .accepts(ValueType.TEXT)
                .parameter(FilterParameter.required(
                        "masculin", Kind.TEXT, Wording.of("le mot au masculin", "the masculine word")))
                .parameter(FilterParameter.required(
                        "feminin", Kind.TEXT, Wording.of("le mot au féminin", "the feminine word")))
                .parameter(FilterParameter.optional(
                        "autre",
                        Kind.TEXT,
                        Wording.of("le mot quand le genre n’est pas dit", "the word when the gender is not told")))
                .function(AgreementFilters::writeAgreement)
                .example(new FilterExample(
                        "Mme", FilterArguments.of(List.of("invité", "invitée")), Wording.same("invitée")))
                .build();
    }

    private static boolean writeAgreement(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        Optional<String> text = ValueText.of(value);
        if (text.isEmpty()) {
            return false;
        }
        Gender gender = WordForms.gender(text.get())
                .orElseThrow(() -> FilterRefusal.of(
                        "il faut un genre : M, M., H, masculin ou homme ; F, Mme, féminin ou femme ; X, autre, inconnu",
                        "it takes a gender: M, Mr, masculin, man; F, Ms, féminin, woman; X, other, unknown"));
        if (gender == Gender.NEITHER && !arguments.has(2)) {
            throw FilterRefusal.of(
                    "le genre n’est pas dit : écrivez un troisième mot pour ce cas, comme \"invité ou invitée\"",
                    "the gender is not told: write a third word for that case, such as \"invité ou invitée\"");
        }
        out.append(arguments.text(
                switch (gender) {
                    case MASCULINE -> 0;
                    case FEMININE -> 1;
                    case NEITHER -> 2;
                }));
        return true;
    }
}
