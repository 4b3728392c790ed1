package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Segment: a part of the contacts, described by what is known of them; never a list of people. An algebra with {@link #and},
 * {@link #or}, {@link #not} and {@link #minus}. What is not known of a contact makes a condition false, so that its negation is
 * true.
 *
 * <p>As text: {@code quartier = Boulari et parent sauf (agent ou age < 18)}. {@code non} binds closest, then {@code et},
 * {@code ou}, and {@code sauf}, of which the first is on the left; in English {@code not}, {@code and}, {@code or},
 * {@code except}. Values: {@code quartier dans (Boulari, "La Coulée")}, {@code age dans 18..25}, {@code age >= 60},
 * {@code inscrit >= 2026-01-31}, {@code tous}, {@code segment parents}.
 *
 * <p>Equality disregards the order of what {@code and} and {@code or} join. Immutable and thread-safe; at most
 * {@value #MAX_DEPTH} deep and of {@value #MAX_SIZE} parts, so that no segment, whoever wrote it, can exhaust a machine.
 */
public sealed interface Segment {

    /** How deep a segment may be. */
    int MAX_DEPTH = 30;

    /** How many conditions, values and operators a segment may have. */
    int MAX_SIZE = 1_000;

    /** Every contact. */
    record Everyone() implements Segment {

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.everyone();
        }
    }

    /**
     * Those of whom a flag is true.
     *
     * @param attribute the flag
     */
    record Flag(AttributeId attribute) implements Segment {

        /** Refuses a missing attribute. */
        public Flag {
            Objects.requireNonNull(attribute, "attribute");
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /**
     * Those of whom a choice is one of some values.
     *
     * @param attribute the attribute
     * @param values the values, at least one; unmodifiable
     */
    record Choice(AttributeId attribute, Set<String> values) implements Segment {

        /** Copies the values; refuses none and too many. */
        public Choice {
            Objects.requireNonNull(attribute, "attribute");
            values = ImmutableSet.copyOf(values);
            Preconditions.checkArgument(!values.isEmpty(), "a choice needs a value: %s", attribute);
            values.forEach(Attribute::requireValue);
            SegmentSize.requireValues(values.size());
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * Those of whom a whole number is known and in a range.
     *
     * @param attribute the attribute
     * @param min the least number; {@link Integer#MIN_VALUE} for no bound
     * @param max the greatest number; {@link Integer#MAX_VALUE} for no bound
     */
    record Numbers(AttributeId attribute, int min, int max) implements Segment {

        /** Refuses an empty range. */
        public Numbers {
            Objects.requireNonNull(attribute, "attribute");
            Preconditions.checkArgument(
                    min <= max, "the range of %s ends before it begins: %s..%s", attribute, min, max);
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.numbers(this);
        }
    }

    /**
     * Those of whom a date is known and in a range.
     *
     * @param attribute the attribute
     * @param from the first day; {@link #FIRST} for no bound
     * @param to the last day; {@link #LAST} for no bound
     */
    record Dates(AttributeId attribute, LocalDate from, LocalDate to) implements Segment {

        /** The first day there may be. */
        public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

        /** The last day there may be. */
        public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

        /** Refuses an empty range, and days before the year 1 and after the year 9999. */
        public Dates {
            Objects.requireNonNull(attribute, "attribute");
            Preconditions.checkArgument(
                    !from.isAfter(to), "the range of %s ends before it begins: %s..%s", attribute, from, to);
            Preconditions.checkArgument(
                    !from.isBefore(FIRST) && !to.isAfter(LAST), "days are of the years 1 to 9999: %s..%s", from, to);
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.dates(this);
        }
    }

    /**
     * Those in every one of some segments.
     *
     * @param parts the segments, two or more, none of them of this form; unmodifiable
     */
    record All(Set<Segment> parts) implements Segment {

        /** Takes in what is of this form already; refuses fewer than two segments and too many. */
        public All {
            parts = SegmentSize.require(flat(parts, All.class, All::parts));
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /**
     * Those in one of some segments at least.
     *
     * @param parts the segments, two or more, none of them of this form; unmodifiable
     */
    record Any(Set<Segment> parts) implements Segment {

        /** Takes in what is of this form already; refuses fewer than two segments and too many. */
        public Any {
            parts = SegmentSize.require(flat(parts, Any.class, Any::parts));
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * Those that are not in a segment.
     *
     * @param part the segment
     */
    record Not(Segment part) implements Segment {

        /** Refuses what is too deep. */
        public Not {
            SegmentSize.require(ImmutableList.of(part));
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * Those in one segment that are not in another.
     *
     * @param from the segment
     * @param without those who are left out
     */
    record Minus(Segment from, Segment without) implements Segment {

        /** Refuses what is too deep or too large. */
        public Minus {
            SegmentSize.require(ImmutableList.of(from, without));
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.minus(this);
        }
    }

    /**
     * Those in a segment that has a name; see {@link SegmentCatalog}.
     *
     * @param id its identifier
     */
    record Named(String id) implements Segment {

        /** Refuses an identifier of another form. */
        public Named {
            Identifiers.require(id, "segment id");
        }

        @Override
        public <R> R accept(SegmentVisitor<R> visitor) {
            return visitor.named(this);
        }
    }

    private static <S> ImmutableSet<Segment> flat(Set<Segment> parts, Class<S> form, Function<S, Set<Segment>> inner) {
        ImmutableSet.Builder<Segment> flat = ImmutableSet.builder();
        for (Segment part : parts) {
            if (form.isInstance(part)) {
                flat.addAll(inner.apply(form.cast(part)));
            } else {
                flat.add(part);
            }
        }
        ImmutableSet<Segment> all = flat.build();
        Preconditions.checkArgument(all.size() >= 2, "two segments at least are joined, was %s", all.size());
        return all;
    }

    /**
     * Returns those in every one of some segments.
     *
     * @param parts the segments; at least one
     * @return the segment; the only one itself where they are all the same
     */
    static Segment allOf(Collection<? extends Segment> parts) {
        Set<Segment> distinct = ImmutableSet.copyOf(parts);
        return distinct.size() == 1 ? distinct.iterator().next() : new All(distinct);
    }

    /**
     * Returns those in one of some segments.
     *
     * @param parts the segments; at least one
     * @return the segment; the only one itself where they are all the same
     */
    static Segment anyOf(Collection<? extends Segment> parts) {
        Set<Segment> distinct = ImmutableSet.copyOf(parts);
        return distinct.size() == 1 ? distinct.iterator().next() : new Any(distinct);
    }

    /**
     * Returns those who are in this segment and in another.
     *
     * @param other the other
     * @return the segment
     */
    default Segment and(Segment other) {
        return allOf(ImmutableList.of(this, other));
    }

    /**
     * Returns those who are in this segment or in another.
     *
     * @param other the other
     * @return the segment
     */
    default Segment or(Segment other) {
        return anyOf(ImmutableList.of(this, other));
    }

    /**
     * Returns those who are not in this segment.
     *
     * @return the segment; what was denied where this is a negation
     */
    default Segment not() {
        return this instanceof Not not ? not.part() : new Not(this);
    }

    /**
     * Returns those who are in this segment and not in another.
     *
     * @param other the other
     * @return the segment
     */
    default Segment minus(Segment other) {
        return new Minus(this, other);
    }

    /**
     * Shows this segment to a visitor.
     *
     * @param visitor the visitor
     * @param <R> what it makes
     * @return what it made
     */
    <R> R accept(SegmentVisitor<R> visitor);

    /**
     * Returns the attributes this segment speaks of.
     *
     * @return the attributes in the order of the text; those of named segments are not among them; unmodifiable
     */
    default Set<AttributeId> attributes() {
        SegmentNames names = new SegmentNames();
        accept(names);
        return names.attributes();
    }

    /**
     * Returns the named segments this one refers to directly.
     *
     * @return their identifiers in the order of the text; unmodifiable
     */
    default Set<String> names() {
        SegmentNames names = new SegmentNames();
        accept(names);
        return names.segments();
    }

    /**
     * Writes this segment as a person would; {@link #parse} reads both languages.
     *
     * @return the text
     */
    default Wording text() {
        return Wording.of(
                accept(SegmentText.FRENCH).text(), accept(SegmentText.ENGLISH).text());
    }

    /**
     * Writes this segment as JSON, as {@link #parseJson} reads it.
     *
     * @return the JSON, ended by a line feed
     */
    default String toJson() {
        return JsonText.of(accept(SegmentJson.WRITER));
    }

    /**
     * Says who is in this segment: « habitants de Boulari, sauf agents ».
     *
     * @param attributes what the attributes are called
     * @return the words, without a capital and without a full stop
     * @throws IllegalArgumentException if an attribute or a value is unknown
     */
    default Wording explanation(AttributeCatalog attributes) {
        return SegmentExplanation.of(this, attributes, Wording::same);
    }

    /**
     * Reads a segment that a person wrote, in French or in English.
     *
     * @param text the text
     * @param attributes the attributes it may speak of
     * @return the segment
     * @throws DataFormatException if it cannot be read; names the line, the column, what was expected, and what was probably meant
     */
    static Segment parse(String text, AttributeCatalog attributes) {
        return new SegmentParser(text, attributes, null).parse();
    }

    /**
     * Reads a segment from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @param attributes the attributes it may speak of
     * @return the segment
     * @throws DataFormatException if it is not as expected; names the line, column and field
     */
    static Segment parseJson(String origin, byte[] json, AttributeCatalog attributes) {
        return new SegmentReader(attributes)
                .read(JsonDocument.parse(origin, json).root());
    }
}
