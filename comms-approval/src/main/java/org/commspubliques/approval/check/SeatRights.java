package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.mandate.MandateAct;
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
 * that one of each sort is tried, of units one by one. Gives up where acts are limited in too many ways.
 */
final class SeatRights {

    private static final long MAX_COMPARISONS = 500_000;

    private final Stage stage;
    private final boolean knowsSectors;
    private final MandateRegister register;
    private final Instant at;
    private final Set<Matter> limits = new LinkedHashSet<>();
    private final Set<ChannelId> channels = new LinkedHashSet<>();
    private final Set<UnitId> sectors = new LinkedHashSet<>();

    SeatRights(ApprovalChain chain, Stage stage, MandateRegister register, Instant at) {
        this.stage = stage;
        this.knowsSectors = chain.hasConditions();
        this.register = register;
        this.at = at;
        for (MandateAct act : register.acts()) {
            if (stage.seats(act.office()) && limits.add(act.matter())) {
                channels.addAll(act.matter().channels());
                sectors.addAll(knowsSectors ? act.matter().sectors() : Set.of());
            }
        }
    }

    /** Communications for which the stage is there, one of each sort; null where they are too many. */
    @Nullable Collection<BindingCoverage.Found> communications() {
        Collection<CommunicationPurpose> purposes =
                BindingCoverage.condition(stage).purposes();
        purposes = purposes.isEmpty() ? Arrays.asList(CommunicationPurpose.values()) : purposes;
        Set<ChannelId> there = BindingCoverage.channelsOf(stage, channels);
        List<Set<UnitId>> about = BindingCoverage.sectorsOf(stage, sectors);
        if ((long) purposes.size() * there.size() * about.size() * (limits.size() + 1) > MAX_COMPARISONS) {
            return null;
        }
        Map<Set<Matter>, BindingCoverage.Found> sorts = new LinkedHashMap<>();
        for (CommunicationPurpose purpose : purposes) {
            for (ChannelId channel : there) {
                for (Set<UnitId> units : about) {
                    BindingCoverage.Found found = BindingCoverage.example(stage, purpose, channel, units);
                    Matter subject = subject(found);
                    Set<Matter> reaching = new HashSet<>(limits);
                    reaching.removeIf(limit -> !limit.covers(subject));
                    sorts.putIfAbsent(reaching, found);
                }
            }
        }
        return sorts.values();
    }

    private Matter subject(BindingCoverage.Found found) {
        return new Matter(
                Set.of(found.circumstances().purpose()),
                Set.of(found.channel()),
                knowsSectors ? found.circumstances().sectors() : Set.of());
    }

    /** Who could decide for each seat on such a communication, its author among them. */
    Function<OfficeId, Set<PersonId>> holders(BindingCoverage.Found found, @Nullable PersonId author) {
        Matter subject = subject(found);
        Set<PersonId> hindered = author == null ? Set.of() : Set.of(author);
        Map<OfficeId, Set<PersonId>> holders = new HashMap<>();
        for (Seat seat : stage.seats()) {
            OfficeId office = seat.office();
            ImmutableSet.Builder<PersonId> able = ImmutableSet.builder();
            for (PersonId person : register.candidates(office, at)) {
                if (register.resolve(person, office, at, subject, stage.acceptedMandates(), hindered)
                        .granted()
                        .isPresent()) {
                    able.add(person);
                }
            }
            holders.put(office, able.build());
        }
        return office -> holders.getOrDefault(office, Set.of());
    }
}
