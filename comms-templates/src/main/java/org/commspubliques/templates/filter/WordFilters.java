package org.commspubliques.templates.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.language.Elision;

/** The small words before a name, with their elision: « d’Arue », « au Mont-Dore ». */
final class WordFilters {

    private WordFilters() {}

    static List<Filter> all() {
        return List.of(
                before(
                        "de",
                        Wording.of(
                                "« de » devant un nom : de Nouméa, d’Arue, du Mont-Dore",
                                "\"of\" before a name: of Nouméa"),
                        Elision::of,
                        "of ",
                        Wording.of("du Mont-Dore", "of Le Mont-Dore")),
                before(
                        "a_lieu",
                        Wording.of("« à » devant un lieu : à Nouméa, au Mont-Dore", "\"in\" before a place: in Nouméa"),
                        Elision::at,
                        "in ",
                        Wording.of("au Mont-Dore", "in Le Mont-Dore")),
                before(
                        "que",
                        Wording.of("« que » devant un nom : que Nouméa, qu’Arue", "\"that\" before a name: that Arue"),
                        Elision::that,
                        "that ",
                        Wording.of("que Le Mont-Dore", "that Le Mont-Dore")),
                article());
    }

    private static Filter before(
            String name, Wording purpose, UnaryOperator<String> french, String english, Wording example) {
        return Filter.named(name)
                .purpose(purpose.fr(), purpose.en())
                .accepts(ValueType.TEXT)
                .function((value, arguments, reader, out) -> write(value, reader, french, english, out))
                .example(new FilterExample("Le Mont-Dore", FilterArguments.none(), example))
                .build();
    }

    private static Filter article() {
        return Filter.named("le")
                .purpose(
                        "l’article devant un nom au singulier qui n’en a pas : le village, la mairie, l’été",
                        "the article before a noun in the singular that has none: the village")
                .accepts(ValueType.TEXT)
                .parameter(FilterParameter.optional(
                        "genre", Kind.TEXT, Wording.of("le genre du nom", "the gender of the noun"), "m", "f"))
                .function((value, arguments, reader, out) -> {
                    boolean feminine = arguments.text(0, "m").equals("f");
                    return write(value, reader, noun -> Elision.the(noun, feminine), "the ", out);
                })
                .example(new FilterExample(
                        "mairie", FilterArguments.of(List.of("f")), Wording.of("la mairie", "the mairie")))
                .build();
    }

    private static boolean write(
            Object value, Locale reader, UnaryOperator<String> french, String english, TextOutput out) {
        if (ValueType.of(value).orElse(null) != ValueType.TEXT) {
            return false;
        }
        Optional<String> words = ValueText.of(value);
        words.ifPresent(text -> {
            if (NumberStyle.isEnglish(reader)) {
                out.append(english).append(text);
            } else {
                out.append(french.apply(text));
            }
        });
        return words.isPresent();
    }
}
