package org.commspubliques.core.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Says in one language who is in a segment. */
final class SegmentExplanation implements SegmentVisitor<SegmentExplanation.Said> {

    private final AttributeCatalog attributes;
    private final Function<String, Wording> names;
    private final Locale reader;

    private SegmentExplanation(AttributeCatalog attributes, Function<String, Wording> names, Locale reader) {
        this.attributes = attributes;
        this.names = names;
        this.reader = reader;
    }

    static Wording of(Segment segment, AttributeCatalog attributes, Function<String, Wording> names) {
        return Wording.of(
                segment.accept(new SegmentExplanation(attributes, names, Locale.FRENCH))
                        .alone(),
                segment.accept(new SegmentExplanation(attributes, names, Locale.ENGLISH))
                        .alone());
    }

    /**
     * Words for some contacts.
     *
     * @param words the words
     * @param people whom they are said of, where they do not name them; empty where they do
     * @param compound whether they need brackets among others
     * @param denied what they deny; empty where they deny nothing
     */
    record Said(String words, String people, boolean compound, String denied) {

        static Said noun(String words) {
            return new Said(words, "", false, "");
        }

        static Said compound(String words) {
            return new Said(words, "", true, "");
        }

        String alone() {
            return people.isEmpty() ? words : people + " " + words;
        }

        String among() {
            return compound ? "(" + alone() + ")" : alone();
        }
    }

    private String say(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }

    private String phrase(AttributeId id, String value) {
        return attributes.get(id).phrase().in(reader).replace("{}", value);
    }

    @Override
    public Said everyone() {
        return Said.noun(say("tous les contacts", "all contacts"));
    }

    @Override
    public Said flag(Segment.Flag flag) {
        return Said.noun(phrase(flag.attribute(), ""));
    }

    @Override
    public Said choice(Segment.Choice choice) {
        Attribute attribute = attributes.get(choice.attribute());
        attributes.require(choice);
        String values = or(choice.values().stream()
                .map(value -> attribute.values().get(value))
                .map(label -> label == null ? "" : label.in(reader)));
        String words = phrase(choice.attribute(), values);
        return words.startsWith("(") ? new Said(words, say("contacts", "contacts"), false, "") : Said.noun(words);
    }

    @Override
    public Said numbers(Segment.Numbers range) {
        String unit = attributes.get(range.attribute()).unit().in(reader);
        String ending = unit.isEmpty() ? "" : "\u00a0" + unit;
        boolean below = range.min() == Integer.MIN_VALUE;
        boolean above = range.max() == Integer.MAX_VALUE;
        String value = below && above
                ? say("valeur connue", "a known value")
                : above
                        ? range.min() + ending + say(" ou plus", " or more")
                        : below
                                ? range.max() + ending + say(" ou moins", " or less")
                                : range.min() == range.max()
                                        ? range.min() + ending
                                        : range.min() + say(" à ", " to ") + range.max() + ending;
        return new Said(phrase(range.attribute(), value), say("contacts", "contacts"), false, "");
    }

    @Override
    public Said dates(Segment.Dates range) {
        boolean below = range.from().equals(Segment.Dates.FIRST);
        boolean above = range.to().equals(Segment.Dates.LAST);
        String from = DateWording.dayMonthAndYear(range.from(), reader);
        String to = DateWording.dayMonthAndYear(range.to(), reader);
        String value = below && above
                ? say("à une date connue", "on a known date")
                : above
                        ? say("depuis le ", "since ") + from
                        : below
                                ? say("jusqu’au ", "until ") + to
                                : from.equals(to)
                                        ? say("le ", "on ") + from
                                        : say("du ", "from ") + from + say(" au ", " to ") + to;
        return new Said(phrase(range.attribute(), value), say("contacts", "contacts"), false, "");
    }

    /** People first, what they are like beside them, what else they are, and who among them is not meant. */
    @Override
    public Said all(Segment.All all) {
        List<String> nouns = new ArrayList<>();
        List<String> likes = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        for (Segment part : all.parts()) {
            Said said = part.accept(this);
            if (!said.denied().isEmpty()) {
                denied.add(said.denied());
            } else if (said.people().isEmpty()) {
                nouns.add(said.among());
            } else {
                likes.add(said.words());
            }
        }
        String and = say(" et ", " and ");
        StringBuilder words = new StringBuilder(
                !nouns.isEmpty()
                        ? nouns.get(0)
                        : likes.isEmpty() ? say("tous les contacts", "all contacts") : say("contacts", "contacts"));
        if (!likes.isEmpty()) {
            words.append(' ').append(String.join(and, likes));
        }
        if (nouns.size() > 1) {
            words.append(say(" qui sont aussi ", " who are also "))
                    .append(String.join(and, nouns.subList(1, nouns.size())));
        }
        if (!denied.isEmpty()) {
            words.append(say(", sauf ", ", except ")).append(String.join(say(" et sauf ", " and except "), denied));
        }
        return Said.compound(words.toString());
    }

    @Override
    public Said any(Segment.Any any) {
        return Said.compound(
                or(any.parts().stream().map(part -> part.accept(this).among())));
    }

    private String or(Stream<String> words) {
        List<String> all = words.toList();
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : all.subList(0, last).stream().collect(Collectors.joining(", ")) + say(" ou ", " or ") + all.get(last);
    }

    @Override
    public Said not(Segment.Not not) {
        String denied = not.part().accept(this).among();
        return new Said(say("tous les contacts, sauf ", "all contacts, except ") + denied, "", true, denied);
    }

    @Override
    public Said minus(Segment.Minus minus) {
        Said without = minus.without().accept(this);
        return Said.compound(minus.from().accept(this).alone()
                + say(", sauf ", ", except ")
                + (minus.without() instanceof Segment.Any ? without.alone() : without.among()));
    }

    @Override
    public Said named(Segment.Named named) {
        String name = names.apply(named.id()).in(reader);
        return Said.noun(say("«\u00a0" + name + "\u00a0»", "'" + name + "'"));
    }
}
