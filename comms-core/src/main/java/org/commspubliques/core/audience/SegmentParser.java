package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.audience.SegmentTokens.Kind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the text of a segment; deep and long texts are refused before they cost much. */
final class SegmentParser {

    private static final int MAX_LENGTH = 100_000;

    private static final Set<String> SIGNS = ImmutableSet.of("=", "!=", "<", "<=", ">", ">=");

    private final String text;
    private final SegmentTokens tokens;
    private final AttributeCatalog attributes;
    private final @Nullable Set<String> names;
    private int depth;
    private int parts;

    /** Reads a text that may speak of some named segments, or of any where none are given. */
    SegmentParser(String text, AttributeCatalog attributes, @Nullable Set<String> names) {
        this.text = text;
        this.tokens = new SegmentTokens(text);
        this.attributes = attributes;
        this.names = names;
    }

    Segment parse() {
        if (text.length() > MAX_LENGTH) {
            throw tokens.problem(
                    0,
                    Wording.of(
                            "un segment a au plus " + MAX_LENGTH + " caractères",
                            "a segment has at most " + MAX_LENGTH + " characters"));
        }
        tokens.advance();
        Segment segment = except();
        if (tokens.kind() != Kind.END) {
            throw expected("et, ou, sauf, ou la fin", "and, or, except, or the end");
        }
        return segment;
    }

    private Segment except() {
        Segment segment = any();
        while (tokens.is(Keyword.EXCEPT)) {
            int at = tokens.start();
            tokens.advance();
            Segment without = any();
            segment = made(at, segment, without);
        }
        return segment;
    }

    private Segment made(int at, Segment from, Segment without) {
        try {
            return new Segment.Minus(from, without);
        } catch (IllegalArgumentException e) {
            throw tooLarge(at);
        }
    }

    private Segment any() {
        return joined(Keyword.OR);
    }

    private Segment joined(Keyword keyword) {
        int at = tokens.start();
        List<Segment> joined = new ArrayList<>();
        joined.add(keyword == Keyword.OR ? joined(Keyword.AND) : not());
        while (tokens.is(keyword)) {
            tokens.advance();
            joined.add(keyword == Keyword.OR ? joined(Keyword.AND) : not());
        }
        if (joined.size() == 1) {
            return joined.get(0);
        }
        try {
            return keyword == Keyword.OR ? Segment.anyOf(joined) : Segment.allOf(joined);
        } catch (IllegalArgumentException e) {
            throw tooLarge(at);
        }
    }

    private Segment not() {
        int at = tokens.start();
        count();
        if (tokens.is(Keyword.NOT)) {
            enter(at);
            tokens.advance();
            Segment denied = not();
            depth--;
            try {
                return new Segment.Not(denied);
            } catch (IllegalArgumentException e) {
                throw tooLarge(at);
            }
        }
        if (tokens.isSign("(")) {
            enter(at);
            tokens.advance();
            Segment inside = except();
            depth--;
            closeBracket();
            return inside;
        }
        return condition();
    }

    private void enter(int at) {
        depth++;
        // Brackets may be there twice around one part.
        if (depth > 2 * Segment.MAX_DEPTH) {
            throw tooLarge(at);
        }
    }

    private void count() {
        parts++;
        // Brackets that are not needed count here, not in the segment.
        if (parts > 2 * Segment.MAX_SIZE) {
            throw tooLarge(tokens.start());
        }
    }

    private DataFormatException tooLarge(int at) {
        return tokens.problem(
                at,
                Wording.of(
                        "segment trop grand\u00a0: au plus " + Segment.MAX_SIZE + " parties et " + Segment.MAX_DEPTH
                                + " niveaux\u202f; donnez un nom à une partie et citez-la",
                        "segment too large: at most " + Segment.MAX_SIZE + " parts and " + Segment.MAX_DEPTH
                                + " levels; give a part a name and cite it"));
    }

    private void closeBracket() {
        if (!tokens.isSign(")")) {
            throw expected("et, ou, sauf, ou «\u00a0)\u00a0»", "and, or, except, or ')'");
        }
        tokens.advance();
    }

    private Segment condition() {
        if (tokens.is(Keyword.EVERYONE)) {
            tokens.advance();
            return new Segment.Everyone();
        }
        if (tokens.is(Keyword.SEGMENT)) {
            tokens.advance();
            return named();
        }
        if (tokens.kind() != Kind.WORD || Keyword.isKnown(tokens.value())) {
            throw expected(
                    "un attribut, «\u00a0(\u00a0», non, tous ou segment",
                    "an attribute, '(', not, everyone or segment");
        }
        Attribute attribute = attribute();
        return switch (attribute.type()) {
            case FLAG -> flag(attribute);
            case CHOICE -> choice(attribute);
            case NUMBER, DATE -> range(attribute);
        };
    }

    private Segment named() {
        int at = tokens.start();
        String id = value();
        if (names != null && !names.contains(id)) {
            throw tokens.problem(at, Suggestion.of(Wording.of("le segment", "segment"), id, names));
        }
        try {
            return new Segment.Named(id);
        } catch (IllegalArgumentException e) {
            throw tokens.problem(
                    at,
                    Wording.of(
                            "attendu\u00a0: l’identifiant d’un segment, en minuscules, chiffres, points et traits d’union",
                            "expected: the identifier of a segment, in lower-case letters, digits, dots and hyphens"));
        }
    }

    private Attribute attribute() {
        String written = tokens.value();
        for (Attribute attribute : attributes.all()) {
            if (attribute.id().value().equals(written)) {
                tokens.advance();
                return attribute;
            }
        }
        List<String> known = attributes.all().stream()
                .map(attribute -> attribute.id().value())
                .toList();
        throw tokens.problem(tokens.start(), Suggestion.of(Wording.of("l’attribut", "attribute"), written, known));
    }

    private Segment flag(Attribute attribute) {
        return new Segment.Flag(attribute.id());
    }

    private Segment choice(Attribute attribute) {
        if (tokens.isSign("=") || tokens.isSign("!=")) {
            boolean denied = tokens.isSign("!=");
            tokens.advance();
            Segment choice = new Segment.Choice(attribute.id(), Set.of(choiceValue(attribute)));
            return denied ? new Segment.Not(choice) : choice;
        }
        if (!tokens.is(Keyword.IN)) {
            throw expected("=, != ou dans, puis une valeur", "=, != or in, then a value");
        }
        tokens.advance();
        if (!tokens.isSign("(")) {
            throw expected("«\u00a0(\u00a0» puis des valeurs", "'(' then values");
        }
        ImmutableSet.Builder<String> values = ImmutableSet.builder();
        do {
            tokens.advance();
            count();
            values.add(choiceValue(attribute));
        } while (tokens.isSign(","));
        if (!tokens.isSign(")")) {
            throw expected("«\u00a0,\u00a0» ou «\u00a0)\u00a0»", "',' or ')'");
        }
        tokens.advance();
        return new Segment.Choice(attribute.id(), values.build());
    }

    private String choiceValue(Attribute attribute) {
        int at = tokens.start();
        String value = value();
        if (!attribute.values().containsKey(value)) {
            throw tokens.problem(
                    at,
                    Suggestion.of(
                            Wording.of("la valeur", "value"),
                            value,
                            attribute.values().keySet()));
        }
        return value;
    }

    private String value() {
        if (tokens.kind() != Kind.QUOTED && (tokens.kind() != Kind.WORD || Keyword.isKnown(tokens.value()))) {
            throw expected("une valeur", "a value");
        }
        String value = tokens.value();
        tokens.advance();
        return value;
    }

    private Segment range(Attribute attribute) {
        if (tokens.is(Keyword.IN)) {
            tokens.advance();
            return span(attribute);
        }
        if (tokens.kind() != Kind.SIGN || !SIGNS.contains(tokens.value())) {
            throw expected("=, !=, <, <=, >, >= ou dans", "=, !=, <, <=, >, >= or in");
        }
        String sign = tokens.value();
        tokens.advance();
        int at = tokens.start();
        long value = number(attribute);
        long least = least(attribute);
        long most = most(attribute);
        return switch (sign) {
            case "<" -> range(at, attribute, least, value - 1);
            case "<=" -> range(at, attribute, least, value);
            case ">" -> range(at, attribute, value + 1, most);
            case ">=" -> range(at, attribute, value, most);
            case "!=" -> new Segment.Not(range(at, attribute, value, value));
            default -> range(at, attribute, value, value);
        };
    }

    private Segment span(Attribute attribute) {
        int at = tokens.start();
        long from = tokens.isSign("..") ? least(attribute) : number(attribute);
        if (!tokens.isSign("..")) {
            throw expected("«\u00a0..\u00a0», tel que 18..25", "'..', such as 18..25");
        }
        tokens.advance();
        boolean open = tokens.kind() != Kind.WORD || Keyword.isKnown(tokens.value());
        return range(at, attribute, from, open ? most(attribute) : number(attribute));
    }

    private Segment range(int at, Attribute attribute, long from, long to) {
        if (from > to || from < least(attribute) || to > most(attribute)) {
            throw tokens.problem(
                    at, Wording.of("personne ne peut être dans cet intervalle", "nobody can be in this range"));
        }
        return attribute.type() == AttributeType.NUMBER
                ? new Segment.Numbers(attribute.id(), (int) from, (int) to)
                : new Segment.Dates(attribute.id(), LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    private static long least(Attribute attribute) {
        return attribute.type() == AttributeType.NUMBER ? Integer.MIN_VALUE : Segment.Dates.FIRST.toEpochDay();
    }

    private static long most(Attribute attribute) {
        return attribute.type() == AttributeType.NUMBER ? Integer.MAX_VALUE : Segment.Dates.LAST.toEpochDay();
    }

    private long number(Attribute attribute) {
        boolean isNumber = attribute.type() == AttributeType.NUMBER;
        try {
            if (tokens.kind() == Kind.WORD) {
                long number = isNumber
                        ? Integer.parseInt(tokens.value())
                        : LocalDate.parse(tokens.value()).toEpochDay();
                tokens.advance();
                return number;
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Said below.
        }
        throw isNumber
                ? expected("un nombre entier", "a whole number")
                : expected("une date AAAA-MM-JJ", "a date YYYY-MM-DD");
    }

    private DataFormatException expected(String fr, String en) {
        String found = tokens.value().length() > 40 ? tokens.value().substring(0, 40) + "…" : tokens.value();
        boolean end = tokens.kind() == Kind.END;
        return tokens.problem(
                tokens.start(),
                Wording.of(
                        "attendu\u00a0: " + fr + "\u202f; trouvé\u00a0: "
                                + (end ? "la fin du texte" : "«\u00a0" + found + "\u00a0»"),
                        "expected: " + en + "; found: " + (end ? "the end of the text" : "'" + found + "'")));
    }
}
