package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Règle de diffusion: who hears of something before whom, and how long before, as data of the house: « les agents avant la
 * presse, la presse avant le public ». A circle that it does not name is free. An embargo holds the public back whatever the
 * rule says; newsrooms get the text with the embargo on it. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param label what it says, in words
 * @param steps the steps in order; none of a circle that an earlier one has; unmodifiable
 */
public record DistributionPolicy(String id, Wording label, List<DistributionStep> steps) {

    /** Copies the steps; refuses a circle in two of them. */
    public DistributionPolicy {
        Identifiers.require(id, "distribution policy id");
        Objects.requireNonNull(label, "label");
        steps = ImmutableList.copyOf(steps);
        Set<ChannelReach> seen = EnumSet.noneOf(ChannelReach.class);
        for (DistributionStep step : steps) {
            for (ChannelReach circle : step.circles()) {
                Preconditions.checkArgument(seen.add(circle), "policy %s has %s in two steps", id, circle);
            }
        }
    }

    /**
     * Returns the rule « tous en même temps »: everybody at once.
     *
     * @return the policy
     */
    public static DistributionPolicy allAtOnce() {
        return new DistributionPolicy(
                "tous-ensemble", Wording.of("tous en même temps", "everybody at the same time"), ImmutableList.of());
    }

    /**
     * Returns the rule « les agents avant la presse, la presse avant le public ».
     *
     * @param toPress how long the staff knows before the press, from zero
     * @param toPublic how long the press knows before the public, from zero
     * @return the policy
     */
    public static DistributionPolicy staffThenPressThenPublic(Duration toPress, Duration toPublic) {
        return new DistributionPolicy(
                "agents-presse-public",
                Wording.of(
                        "les agents avant la presse, la presse avant le public",
                        "the staff before the press, the press before the public"),
                ImmutableList.of(
                        DistributionStep.of(ChannelReach.INTERNAL, Duration.ZERO),
                        DistributionStep.of(ChannelReach.PRESS, toPress),
                        DistributionStep.of(ChannelReach.PUBLIC, toPublic)));
    }

    /**
     * Returns the rule « les agents avant tous les autres », of internal communication.
     *
     * @param delay how long the staff knows before the others, from zero
     * @return the policy
     */
    public static DistributionPolicy staffFirst(Duration delay) {
        return new DistributionPolicy(
                "agents-d-abord",
                Wording.of("les agents avant tous les autres", "the staff before everybody else"),
                ImmutableList.of(
                        DistributionStep.of(ChannelReach.INTERNAL, Duration.ZERO),
                        new DistributionStep(ImmutableSet.of(ChannelReach.PRESS, ChannelReach.PUBLIC), delay)));
    }

    /**
     * Returns the plan of a communication that starts at the earliest hour at which one of its variants is planned. Where none
     * is, order and embargo hold, and no delay.
     *
     * @param communication the communication
     * @param catalog the channels, with whom each reaches; one that it does not know may reach anybody
     * @return the plan
     */
    public DistributionPlan plan(Communication communication, ChannelCatalog catalog) {
        return communication.variants().stream()
                .flatMap(variant -> communication.plannedAt(variant.id()).stream())
                .min(Comparator.naturalOrder())
                .map(start -> plan(communication, catalog, start))
                .orElseGet(() -> {
                    DistributionPlan.Builder plan = ordered(communication, catalog);
                    embargo(plan, communication, catalog);
                    return plan.build();
                });
    }

    /**
     * Returns the plan of a communication.
     *
     * @param communication the communication
     * @param catalog the channels, with whom each reaches; one that it does not know may reach anybody
     * @param start when the first step is
     * @return the plan: who waits for whom, from when each may go out, and the embargo
     */
    public DistributionPlan plan(Communication communication, ChannelCatalog catalog, Instant start) {
        DistributionPlan.Builder plan = ordered(communication, catalog);
        Instant at = start;
        for (DistributionStep step : steps) {
            at = at.plus(step.delay());
            for (VariantId variant : variants(step.circles(), communication, catalog)) {
                plan.notBefore(variant, at);
            }
        }
        embargo(plan, communication, catalog);
        return plan.build();
    }

    /** Who waits for whom, at whatever hour. */
    DistributionPlan.Builder ordered(Communication communication, ChannelCatalog catalog) {
        DistributionPlan.Builder plan = DistributionPlan.builder();
        Set<VariantId> earlier = new LinkedHashSet<>();
        for (DistributionStep step : steps) {
            List<VariantId> here = variants(step.circles(), communication, catalog);
            here.forEach(variant -> plan.after(variant, earlier));
            earlier.addAll(here);
        }
        return plan;
    }

    private static void embargo(DistributionPlan.Builder plan, Communication communication, ChannelCatalog catalog) {
        communication
                .embargo()
                .ifPresent(embargo -> variants(ImmutableSet.of(ChannelReach.PUBLIC), communication, catalog)
                        .forEach(variant -> plan.embargoed(variant, embargo.until())));
    }

    private static List<VariantId> variants(
            Set<ChannelReach> circles, Communication communication, ChannelCatalog catalog) {
        return communication.variants().stream()
                .filter(variant -> circles.contains(reach(variant, catalog)))
                .map(Variant::id)
                .toList();
    }

    private static ChannelReach reach(Variant variant, ChannelCatalog catalog) {
        Optional<Channel> channel = catalog.find(variant.channel());
        return channel.map(Channel::reach).orElse(ChannelReach.PUBLIC);
    }
}
