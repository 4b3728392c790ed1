package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.language.Enumeration;
import org.commspubliques.templates.filter.language.Truncation;
import org.jspecify.annotations.Nullable;

/** Capitals, enumerations, and what else is done with a text whatever it says. */
final class TextFilters {

    /** No sentence is longer, and an iterable may have no end. */
    private static final int LONGEST_ENUMERATION = 10_000;

    private static final ValueType[] WITH_TEXT = {
        ValueType.TEXT, ValueType.BOOLEAN, ValueType.NUMBER, ValueType.DATE, ValueType.TIME, ValueType.DATE_TIME
    };

    private TextFilters() {}

    static List<Filter> all() {
        return List.of(
                changed(
                        "majuscules",
                        Wording.of(
                                "le texte en majuscules, avec leurs accents",
                                "the text in capitals, with their accents"),
                        text -> text.toUpperCase(Locale.ROOT),
                        "Fête de l’été",
                        "FÊTE DE L’ÉTÉ"),
                changed(
                        "minuscules",
                        Wording.of("le texte en minuscules", "the text in small letters"),
                        text -> text.toLowerCase(Locale.ROOT),
                        "AVIS",
                        "avis"),
                changed(
                        "capitale",
                        Wording.of("le texte avec une majuscule au début", "the text with a capital at its beginning"),
                        TextFilters::withCapital,
                        "été",
                        "Été"),
                truncated(),
                enumeration(),
                yesOrNo());
    }

    private static Filter changed(
            String name, Wording purpose, UnaryOperator<String> change, String example, String result) {
        return Filter.named(name)
                .purpose(purpose.fr(), purpose.en())
                .accepts(WITH_TEXT)
                .function((value, arguments, reader, out) -> {
                    Optional<String> text = ValueText.of(value).map(change);
                    text.ifPresent(out::append);
                    return text.isPresent();
                })
                .example(new FilterExample(example, FilterArguments.none(), Wording.same(result)))
                .build();
    }

    private static Filter truncated() {
        return Filter.named("tronque")
                .purpose(
                        "le début du texte, coupé après un mot et suivi de « … » s’il est trop long",
                        "the beginning of the text, cut after a word and followed by \"…\" if it is too long")
                .accepts(WITH_TEXT)
                .parameter(FilterParameter.required(
                        "longueur",
                        Kind.WHOLE_NUMBER,
                        Wording.of("le nombre de caractères à garder", "the number of characters to keep")))
                .check(arguments -> arguments.whole(0, 0) > 0
                        ? Optional.empty()
                        : Optional.of(Wording.of(
                                "le filtre « tronque » garde au moins 1 caractère",
                                "the filter 'tronque' keeps at least 1 character")))
                .function((value, arguments, reader, out) -> {
                    Optional<String> text = ValueText.of(value);
                    text.ifPresent(full -> out.append(Truncation.of(full, arguments.whole(0, 1))));
                    return text.isPresent();
                })
                .example(new FilterExample(
                        "Travaux de nuit rue de l’Alma",
                        FilterArguments.of(List.of(20)),
                        Wording.same("Travaux de nuit rue…")))
                .build();
    }

    private static Filter enumeration() {
        return Filter.named("liste")
                .purpose(
                        "les éléments d’une liste comme dans une phrase : a, b et c",
                        "the items of a list as in a sentence: a, b and c")
                .accepts(
                        ValueType.LIST,
                        ValueType.TEXT,
                        ValueType.BOOLEAN,
                        ValueType.NUMBER,
                        ValueType.DATE,
                        ValueType.TIME,
                        ValueType.DATE_TIME)
                .parameter(FilterParameter.optional(
                        "conjonction",
                        Kind.TEXT,
                        Wording.of("le mot avant le dernier élément", "the word before the last item"),
                        "et",
                        "ou"))
                .function(TextFilters::writeEnumeration)
                .example(new FilterExample(
                        ImmutableList.of("Boulari", "Plum", "La Coulée"),
                        FilterArguments.none(),
                        Wording.of("Boulari, Plum et La Coulée", "Boulari, Plum and La Coulée")))
                .build();
    }

    private static boolean writeEnumeration(Object value, FilterArguments arguments, Locale reader, TextOutput out) {
        if (!(value instanceof Iterable<?> items)) {
            Optional<String> text = ItemText.of(value, reader);
            text.ifPresent(out::append);
            return text.isPresent();
        }
        List<String> texts = new ArrayList<>();
        for (@Nullable Object item : items) {
            Optional<String> text = item == null ? Optional.empty() : ItemText.of(item, reader);
            if (text.filter(shown -> !Blank.isBlank(shown)).isEmpty()) {
                throw FilterRefusal.of(
                        "un élément de la liste n’a pas de texte : il manque, il est vide, ou il est lui-même une liste ou un"
                                + " groupe",
                        "an item of the list has no text: it is missing, is blank, or is a list or a group itself");
            }
            if (texts.size() == LONGEST_ENUMERATION) {
                throw FilterRefusal.of("la liste a plus de 10 000 éléments", "the list has more than 10,000 items");
            }
            texts.add(text.get());
        }
        if (texts.isEmpty()) {
            throw FilterRefusal.of(
                    "la liste est vide : prévoyez un texte par défaut, ou une section autour",
                    "the list is empty: provide a default text, or a section around it");
        }
        boolean alternative = arguments.text(0, "et").equals("ou");
        Wording conjunction = alternative ? Wording.of(" ou ", " or ") : Wording.of(" et ", " and ");
        out.append(Enumeration.of(texts, conjunction.in(reader)));
        return true;
    }

    private static Filter yesOrNo() {
        return Filter.named("oui_non")
                .purpose("« oui » ou « non »", "\"yes\" or \"no\"")
                .accepts(ValueType.BOOLEAN)
                .function((value, arguments, reader, out) -> {
                    if (value instanceof Boolean answer) {
                        boolean english = NumberStyle.isEnglish(reader);
                        out.append(answer ? (english ? "yes" : "oui") : english ? "no" : "non");
                        return true;
                    }
                    return false;
                })
                .example(new FilterExample(true, FilterArguments.none(), Wording.of("oui", "yes")))
                .build();
    }

    private static String withCapital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
