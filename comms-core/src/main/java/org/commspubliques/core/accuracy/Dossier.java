package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableListMultimap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.accuracy.FactReading.Statement;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Locus;
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
            List<Variant> variants = communication.variants();
            // Each value once: what differs is shown where it is first said.
            Set<List<Object>> seen = new HashSet<>();
            ImmutableListMultimap.Builder<Aspect, Claim> first = ImmutableListMultimap.builder();
            for (int i = 0; i < variants.size(); i++) {
                SpokenClaims.of(variants.get(i), i, day(), context.authority().currency()).all().stream()
                        .filter(claim -> seen.add(List.of(claim.aspect(), claim.value())))
                        .forEach(claim -> first.put(claim.aspect(), claim));
            }
            known = first.build();
            spoken = known;
        }
        return known;
    }

    /** Where the whole of it is. */
    Locus whole() {
        return Locus.of(communication.variants().isEmpty() ? "" : "/variants/0");
    }
}
