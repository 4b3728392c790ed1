package org.commspubliques.core.audience;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes segments as {@link SegmentParser} reads them. */
final class SegmentText implements SegmentVisitor<SegmentText.Piece> {

    static final SegmentText FRENCH = new SegmentText("tous", "et", "ou", "non", "sauf", "dans");
    static final SegmentText ENGLISH = new SegmentText("everyone", "and", "or", "not", "except", "in");

    private static final int EXCEPT = 0;
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int CONDITION = 4;

    private final String everyone;
    private final String and;
    private final String or;
    private final String not;
    private final String except;
    private final String in;

    private SegmentText(String everyone, String and, String or, String not, String except, String in) {
        this.everyone = everyone;
        this.and = and;
        this.or = or;
        this.not = not;
        this.except = except;
        this.in = in;
    }

    /**
     * A text, and how closely its operator binds.
     *
     * @param text the text
     * @param binding how closely it binds
     */
    record Piece(String text, int binding) {

        String within(int outer) {
            return binding < outer ? "(" + text + ")" : text;
        }
    }

    private static Piece condition(String text) {
        return new Piece(text, CONDITION);
    }

    @Override
    public Piece everyone() {
        return condition(everyone);
    }

    @Override
    public Piece flag(Segment.Flag flag) {
        return condition(flag.attribute().value());
    }

    @Override
    public Piece choice(Segment.Choice choice) {
        String values = choice.values().stream().map(SegmentText::quoted).collect(Collectors.joining(", "));
        return condition(
                choice.attribute() + (choice.values().size() == 1 ? " = " + values : " " + in + " (" + values + ")"));
    }

    @Override
    public Piece numbers(Segment.Numbers range) {
        return range(
                range.attribute(),
                range.min() == Integer.MIN_VALUE ? "" : Integer.toString(range.min()),
                range.max() == Integer.MAX_VALUE ? "" : Integer.toString(range.max()));
    }

    @Override
    public Piece dates(Segment.Dates range) {
        return range(
                range.attribute(),
                range.from().equals(Segment.Dates.FIRST) ? "" : written(range.from()),
                range.to().equals(Segment.Dates.LAST) ? "" : written(range.to()));
    }

    private static String written(LocalDate day) {
        return day.toString();
    }

    private Piece range(AttributeId attribute, String from, String to) {
        if (from.isEmpty() == to.isEmpty()) {
            return condition(
                    from.equals(to) && !from.isEmpty()
                            ? attribute + " = " + from
                            : attribute + " " + in + " " + from + ".." + to);
        }
        return condition(attribute + (to.isEmpty() ? " >= " + from : " <= " + to));
    }

    @Override
    public Piece all(Segment.All all) {
        return joined(all.parts(), and, AND);
    }

    @Override
    public Piece any(Segment.Any any) {
        return joined(any.parts(), or, OR);
    }

    private Piece joined(Collection<Segment> parts, String word, int binding) {
        return new Piece(
                parts.stream()
                        .map(part -> part.accept(this).within(binding + 1))
                        .collect(Collectors.joining(" " + word + " ")),
                binding);
    }

    @Override
    public Piece not(Segment.Not denied) {
        return new Piece(not + " " + denied.part().accept(this).within(NOT), NOT);
    }

    @Override
    public Piece minus(Segment.Minus minus) {
        return new Piece(
                minus.from().accept(this).within(EXCEPT) + " " + except + " "
                        + minus.without().accept(this).within(OR),
                EXCEPT);
    }

    @Override
    public Piece named(Segment.Named named) {
        return condition("segment " + quoted(named.id()));
    }

    /** A value as it is, where it is one word that nothing else could be. */
    static String quoted(String value) {
        boolean plain = !Keyword.isKnown(value)
                && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
                && Character.isLetterOrDigit(value.charAt(0));
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
