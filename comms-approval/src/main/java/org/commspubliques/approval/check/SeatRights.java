package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.jspecify.annotations.Nullable;

/**
 * Who may decide in a stage at an instant, on which communications. Communications that the same acts reach are alike, so
 * that one of each sort is tried. Gives up where acts are limited in too many ways.
 */
final class SeatRights {

    private static final long MAX_COMPARISONS = 500_000;

    private final Stage stage;
    private final boolean knowsSectors;
    private final MandateRegister register;
    private final Instant at;
    private final ImmutableList<Matter> limits;
    private final Map<OfficeId, Set<PersonId>> candidates = new HashMap<>();

    SeatRights(ApprovalChain chain, Stage stage, MandateRegister register, Instant at) {
        this.stage = stage;
        this.knowsSectors = chain.hasConditions();
        this.register = register;
        this.at = at;
        this.limits = register.acts().stream()
                .filter(act -> stage.seats(act.office()))
                .map(MandateAct::matter)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Communications for which the stage is there, one of each sort; nothing where they are too many. */
    Optional<List<BindingCoverage.Found>> communications() {
        Set<CommunicationPurpose> met =
                stage.condition().map(Condition::purposes).orElse(ImmutableSet.of());
        Collection<CommunicationPurpose> purposes = met.isEmpty() ? Arrays.asList(CommunicationPurpose.values()) : met;
        Collection<ChannelId> channels = BindingCoverage.channelsOf(stage, named(Matter::channels));
        List<Set<UnitId>> sectors =
                BindingCoverage.sectorsOf(stage, knowsSectors ? named(Matter::sectors) : ImmutableSet.of());
        if ((long) purposes.size() * channels.size() * sectors.size() * (limits.size() + 1) > MAX_COMPARISONS) {
            return Optional.empty();
        }
        Map<List<Matter>, BindingCoverage.Found> sorts = new LinkedHashMap<>();
        for (CommunicationPurpose purpose : purposes) {
            for (ChannelId channel : channels) {
                for (Set<UnitId> units : sectors) {
                    BindingCoverage.Found found = BindingCoverage.example(stage, purpose, channel, units);
                    Matter subject = subject(found);
                    sorts.putIfAbsent(
                            limits.stream()
                                    .filter(limit -> limit.covers(subject))
                                    .toList(),
                            found);
                }
            }
        }
        return Optional.of(ImmutableList.copyOf(sorts.values()));
    }

    private <T> Set<T> named(Function<Matter, Set<T>> part) {
        return limits.stream().flatMap(limit -> part.apply(limit).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private Matter subject(BindingCoverage.Found found) {
        return new Matter(
                ImmutableSet.of(found.circumstances().purpose()),
                ImmutableSet.of(found.channel()),
                knowsSectors ? found.circumstances().sectors() : ImmutableSet.of());
    }

    /** Who could decide for an office on such a communication, its author among them. */
    Function<OfficeId, Set<PersonId>> holders(BindingCoverage.Found found, @Nullable PersonId author) {
        Matter subject = subject(found);
        Set<PersonId> hindered = author == null ? ImmutableSet.of() : ImmutableSet.of(author);
        Map<OfficeId, Set<PersonId>> able = new HashMap<>();
        return office -> able.computeIfAbsent(
                office,
                seat -> candidates.computeIfAbsent(seat, unknown -> register.candidates(unknown, at)).stream()
                        .filter(person -> register.resolve(
                                        person, seat, at, subject, stage.acceptedMandates(), hindered)
                                .granted()
                                .isPresent())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** Who has a right of one kind to act for an office. */
    static Set<PersonId> persons(MandateRegister register, OfficeId office, Instant at, MandateKind kind) {
        return register.candidates(office, at).stream()
                .filter(person ->
                        register.mandates(person, office, at).stream().anyMatch(mandate -> mandate.kind() == kind))
                .collect(ImmutableSet.toImmutableSet());
    }
}
