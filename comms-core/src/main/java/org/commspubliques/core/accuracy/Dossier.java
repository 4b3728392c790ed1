package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.accuracy.FactReading.Statement;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.SpokenDays;
import org.commspubliques.core.internal.value.SpokenFigures;
import org.commspubliques.core.internal.value.SpokenHours;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.jspecify.annotations.Nullable;

/** One communication as it is compared with others: when it is of use, and what it claims. Not thread-safe. */
final class Dossier {

    private final Communication communication;
    private final ReviewContext context;
    private final Optional<LocalDate> planned;
    private @Nullable ImmutableListMultimap<Aspect, Claim> spoken;

    Dossier(Communication communication, ReviewContext context) {
        this.communication = communication;
        this.context = context;
        this.planned = communication.variants().stream()
                .flatMap(variant -> communication.plannedAt(variant.id()).stream())
                .min(Instant::compareTo)
                .map(this::dayOf);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, context.authority().zone());
    }

    Communication communication() {
        return communication;
    }

    String id() {
        return communication.id().value();
    }

    /** The day it is public: planned, or that of the look that is taken. */
    LocalDate day() {
        return planned.orElse(context.day());
    }

    /** The Monday of the week in which it is to go out, or nothing where no instant is planned. */
    Optional<LocalDate> week() {
        return planned.map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The days on which people may rely on it. */
    FactPeriod use() {
        LocalDate from = planned.orElse(null);
        // The end is exclusive: what ends at midnight is of no use on the new day.
        LocalDate until =
                communication.validUntil().map(end -> dayOf(end.minusNanos(1))).orElse(null);
        boolean ordered = from == null || until == null || !until.isBefore(from);
        return new FactPeriod(from, ordered ? until : from);
    }

    /** What it claims for the facts of the register. */
    ImmutableListMultimap<Fact, Claim> ofFacts(FactReading reading) {
        ImmutableListMultimap.Builder<Fact, Claim> claims = ImmutableListMultimap.builder();
        List<Variant> variants = communication.variants();
        for (int i = 0; i < variants.size(); i++) {
            for (Statement stated : reading.statements(reading.concerned(communication), variants.get(i), day())) {
                boolean isRange = stated.fact().value() instanceof FactValue.Hours
                        || stated.fact().value() instanceof FactValue.Days;
                claims.putAll(stated.fact(), Claim.of(new Place(i, stated.section(), stated.mention()), isRange));
            }
        }
        return claims.build();
    }

    /** All hours, days, amounts and telephone numbers of its French texts. */
    ImmutableListMultimap<Aspect, Claim> spoken() {
        ImmutableListMultimap<Aspect, Claim> known = spoken;
        if (known == null) {
            ImmutableListMultimap.Builder<Aspect, Claim> claims = ImmutableListMultimap.builder();
            List<Variant> variants = communication.variants();
            for (int i = 0; i < variants.size(); i++) {
                if (variants.get(i).id().language().startsWith("fr")) {
                    read(variants.get(i), i, claims);
                }
            }
            // Each value once: what differs is shown where it is first said.
            Set<List<Object>> seen = new HashSet<>();
            ImmutableListMultimap.Builder<Aspect, Claim> first = ImmutableListMultimap.builder();
            claims.build().values().stream()
                    .filter(claim -> seen.add(List.of(claim.aspect(), claim.value())))
                    .forEach(claim -> first.put(claim.aspect(), claim));
            known = first.build();
            spoken = known;
        }
        return known;
    }

    private void read(Variant variant, int index, ImmutableListMultimap.Builder<Aspect, Claim> claims) {
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN || section.role() == SectionRole.LEGAL_NOTICE) {
                continue;
            }
            String text = section.text();
            List<Word> words = Words.of(text);
            for (ValueMention mention : mentions(text, words)) {
                for (Claim claim : Claim.of(new Place(index, i, mention), true)) {
                    claims.put(claim.aspect(), claim);
                }
            }
        }
    }

    private List<ValueMention> mentions(String text, List<Word> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        SpokenHours.ranges(text, words),
                        SpokenDays.ranges(text, words, day()),
                        SpokenFigures.money(text, words, context.authority().currency()),
                        SpokenPhones.certain(text, words))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    Locus locus(Place place) {
        Variant variant = communication.variants().get(place.variant());
        return Locus.of(
                Pointers.sectionText(communication, variant, place.section()),
                place.mention().start(),
                place.mention().end());
    }

    String excerpt(Place place) {
        return communication
                .variants()
                .get(place.variant())
                .sections()
                .get(place.section())
                .text()
                .substring(place.mention().start(), place.mention().end());
    }

    /** Where the whole of it is. */
    Locus whole() {
        return Locus.of(communication.variants().isEmpty() ? "" : "/variants/0");
    }
}
