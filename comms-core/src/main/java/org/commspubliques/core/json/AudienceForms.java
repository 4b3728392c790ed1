package org.commspubliques.core.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentVisitor;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.LegalBasis;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.AdviceReason;
import org.commspubliques.core.planning.ChannelAdvice;
import org.commspubliques.core.recipient.Resolution;
import org.jspecify.annotations.Nullable;

/** The forms of segments, and of what was found for one. */
final class AudienceForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(Segment.class, SegmentForm.class, SegmentForm::of, SegmentForm::made),
            JsonForm.view(Resolution.class, ResolutionForm.class, ResolutionForm::of),
            JsonForm.view(ChannelAdvice.class, ChannelAdviceForm.class, ChannelAdviceForm::of));

    private AudienceForms() {}

    /**
     * As {@link Segment#toJson} writes it: one field says which form a segment has, and some have others beside it.
     *
     * @param everyone true for all contacts
     * @param flag the attribute that must be yes
     * @param choice the attribute that must have one of {@code values}
     * @param values the values, one of which {@code choice} must have
     * @param number the attribute that must be a number from {@code min} to {@code max}
     * @param min the least number, inclusive; null for no bound
     * @param max the greatest number, inclusive; null for no bound
     * @param date the attribute that must be a date from {@code from} to {@code to}
     * @param from the first date, inclusive; null for no bound
     * @param to the last date, inclusive; null for no bound
     * @param and segments a contact must be in, all of them
     * @param or segments a contact must be in, one of them at least
     * @param not a segment a contact must not be in
     * @param minus two segments: a contact must be in the first and not in the second
     * @param segment the identifier of a segment that is defined elsewhere
     */
    record SegmentForm(
            @Nullable Boolean everyone,
            @Nullable AttributeId flag,
            @Nullable AttributeId choice,
            @Nullable Set<String> values,
            @Nullable AttributeId number,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable AttributeId date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Set<Segment> and,
            @Nullable Set<Segment> or,
            @Nullable Segment not,
            @Nullable List<Segment> minus,
            @Nullable String segment) {

        SegmentForm {
            long forms = Stream.of(everyone, flag, choice, number, date, and, or, not, minus, segment)
                    .filter(Objects::nonNull)
                    .count();
            Preconditions.checkArgument(
                    forms == 1,
                    "a segment has one of everyone, flag, choice, number, date, and, or, not, minus, segment; had %s",
                    forms);
            Preconditions.checkArgument(everyone == null || everyone, "everyone must be true");
            Preconditions.checkArgument((choice == null) == (values == null), "values go with choice");
            Preconditions.checkArgument(number != null || (min == null && max == null), "min and max go with number");
            Preconditions.checkArgument(date != null || (from == null && to == null), "from and to go with date");
            Preconditions.checkArgument(minus == null || minus.size() == 2, "minus takes two segments");
        }

        static SegmentForm of(Segment segment) {
            return segment.accept(new Writer());
        }

        Segment made() {
            if (flag != null) {
                return new Segment.Flag(flag);
            } else if (choice != null && values != null) {
                return new Segment.Choice(choice, values);
            } else if (number != null) {
                return new Segment.Numbers(
                        number, min == null ? Integer.MIN_VALUE : min, max == null ? Integer.MAX_VALUE : max);
            } else if (date != null) {
                return new Segment.Dates(
                        date, from == null ? Segment.Dates.FIRST : from, to == null ? Segment.Dates.LAST : to);
            } else if (and != null) {
                return new Segment.All(and);
            } else if (or != null) {
                return new Segment.Any(or);
            } else if (not != null) {
                return new Segment.Not(not);
            } else if (minus != null) {
                return new Segment.Minus(minus.get(0), minus.get(1));
            }
            return segment == null ? new Segment.Everyone() : new Segment.Named(segment);
        }
    }

    /** Fills the fields of one form. */
    private static final class Writer implements SegmentVisitor<SegmentForm> {

        private @Nullable Boolean everyone;
        private @Nullable AttributeId flag;
        private @Nullable AttributeId choice;
        private @Nullable Set<String> values;
        private @Nullable AttributeId number;
        private @Nullable Integer min;
        private @Nullable Integer max;
        private @Nullable AttributeId date;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Set<Segment> and;
        private @Nullable Set<Segment> or;
        private @Nullable Segment not;
        private @Nullable List<Segment> minus;
        private @Nullable String named;

        private SegmentForm form() {
            return new SegmentForm(
                    everyone, flag, choice, values, number, min, max, date, from, to, and, or, not, minus, named);
        }

        @Override
        public SegmentForm everyone() {
            everyone = true;
            return form();
        }

        @Override
        public SegmentForm flag(Segment.Flag segment) {
            flag = segment.attribute();
            return form();
        }

        @Override
        public SegmentForm choice(Segment.Choice segment) {
            choice = segment.attribute();
            values = segment.values();
            return form();
        }

        @Override
        public SegmentForm numbers(Segment.Numbers segment) {
            number = segment.attribute();
            min = segment.min() == Integer.MIN_VALUE ? null : segment.min();
            max = segment.max() == Integer.MAX_VALUE ? null : segment.max();
            return form();
        }

        @Override
        public SegmentForm dates(Segment.Dates segment) {
            date = segment.attribute();
            from = segment.from().equals(Segment.Dates.FIRST) ? null : segment.from();
            to = segment.to().equals(Segment.Dates.LAST) ? null : segment.to();
            return form();
        }

        @Override
        public SegmentForm all(Segment.All segment) {
            and = segment.parts();
            return form();
        }

        @Override
        public SegmentForm any(Segment.Any segment) {
            or = segment.parts();
            return form();
        }

        @Override
        public SegmentForm not(Segment.Not segment) {
            not = segment.part();
            return form();
        }

        @Override
        public SegmentForm minus(Segment.Minus segment) {
            minus = ImmutableList.of(segment.from(), segment.without());
            return form();
        }

        @Override
        public SegmentForm named(Segment.Named segment) {
            named = segment.id();
            return form();
        }
    }

    /**
     * Who gets a message and why others do not, in numbers and words: nobody is named.
     *
     * @param segment the segment that was looked for
     * @param text the segment in words
     * @param use for what, and by what kind of channel, contacts are written to
     * @param day the day for which it was worked out
     * @param matched how many contacts are in the segment
     * @param count how many of them get the message
     * @param excluded how many of them do not
     * @param exclusions how many are excluded, each counted once, by the weightiest reason
     * @param reasons for how many of those each reason holds, other reasons or not
     * @param basis the legal basis of the processing; null where none is known
     * @param explanation all of this in words
     */
    record ResolutionForm(
            Segment segment,
            Wording text,
            ProcessingUse use,
            LocalDate day,
            int matched,
            int count,
            int excluded,
            Map<Exclusion, Integer> exclusions,
            Map<Exclusion, Integer> reasons,
            @Nullable LegalBasis basis,
            Wording explanation) {

        static ResolutionForm of(Resolution resolution) {
            return new ResolutionForm(
                    resolution.segment(),
                    resolution.segment().text(),
                    resolution.use(),
                    resolution.day(),
                    resolution.matched(),
                    resolution.count(),
                    resolution.excluded(),
                    resolution.exclusions(),
                    resolution.reasons(),
                    resolution.basis().orElse(null),
                    resolution.explanation());
        }
    }

    record ChannelAdviceForm(ChannelId channel, int points, List<AdviceReason> reasons) {

        static ChannelAdviceForm of(ChannelAdvice advice) {
            return new ChannelAdviceForm(advice.channel().id(), advice.points(), advice.reasons());
        }
    }
}
