package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commspubliques.core.indicator.Direction;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Meilleur créneau: on which day and at which hours publications usually obtained most. It compares medians, by slots of the
 * week with enough publications, and says nothing where fewer than two slots have, or two are equally good. What went out at
 * an hour was perhaps also of another kind: it is a hint to try, not a law. Immutable and thread-safe.
 *
 * @param best the best slot; null where one cannot say
 * @param slots the slots with enough publications, the best first; unmodifiable
 * @param observations how many publications there are in all
 * @param fewest how many publications a slot needs, from 1
 */
public record BestSlot(@Nullable SlotMedian best, List<SlotMedian> slots, int observations, int fewest) {

    /** How many publications a slot needs where nothing else is said. */
    public static final int USUAL_FEWEST = 5;

    /** Copies the list; refuses a best slot that is not among them. */
    public BestSlot {
        slots = ImmutableList.copyOf(slots);
        Preconditions.checkArgument(best == null || slots.contains(best), "the best slot is none of the slots");
        Preconditions.checkArgument(fewest >= 1, "fewest must be 1 or more, was %s", fewest);
    }

    /**
     * Returns the best slot of some publications.
     *
     * @param observations what each obtained, and when it went out
     * @param better which way is better
     * @param hours how long a slot is: 1, 2, 3, 4, 6, 8, 12 or 24 hours
     * @param fewest how many publications a slot needs, from 1; {@link #USUAL_FEWEST} where one has no better idea
     * @return the best slot, or that one cannot say
     * @throws IllegalArgumentException if the day is not made of so long slots, or none is needed
     */
    public static BestSlot of(Collection<Observation> observations, Direction better, int hours, int fewest) {
        Preconditions.checkArgument(hours >= 1 && hours <= 24 && 24 % hours == 0, "24 is no multiple of %s", hours);
        Preconditions.checkArgument(fewest >= 1, "fewest must be 1 or more, was %s", fewest);
        Map<Integer, List<BigDecimal>> bySlot = new TreeMap<>();
        for (Observation each : observations) {
            int slot =
                    (each.at().getDayOfWeek().getValue() - 1) * 24 + each.at().getHour() / hours * hours;
            bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(each.value());
        }
        Comparator<BigDecimal> order =
                better == Direction.HIGHER ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<SlotMedian> slots = bySlot.entrySet().stream()
                .filter(slot -> slot.getValue().size() >= fewest)
                .map(slot -> new SlotMedian(
                        DayOfWeek.of(slot.getKey() / 24 + 1),
                        slot.getKey() % 24,
                        slot.getKey() % 24 + hours,
                        Medians.of(slot.getValue()),
                        slot.getValue().size()))
                .sorted(Comparator.comparing(SlotMedian::median, order))
                .toList();
        boolean known = slots.size() >= 2
                && slots.get(0).median().compareTo(slots.get(1).median()) != 0;
        return new BestSlot(known ? slots.get(0) : null, slots, observations.size(), fewest);
    }

    /**
     * Returns the best slot.
     *
     * @return the slot, or nothing where one cannot say
     */
    public Optional<SlotMedian> known() {
        return Optional.ofNullable(best);
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « jeudi de 17 h à 20 h : médiane la plus favorable de 4 créneaux, sur 6 publications de ce créneau »,
     *     or why one cannot say
     */
    public Wording label() {
        if (best == null) {
            return slots.size() < 2
                    ? Wording.of(
                            "on ne sait pas : moins de deux créneaux ont " + fewest + " publications (" + observations
                                    + " en tout)",
                            "not known: fewer than two slots have " + fewest + " publications (" + observations
                                    + " in all)")
                    : Wording.of(
                            "on ne sait pas : les deux meilleurs créneaux se valent",
                            "not known: the two best slots are equally good");
        }
        return Wording.of(
                best.label().fr() + " : médiane la plus favorable de " + slots.size() + " créneaux, sur "
                        + best.observations() + " publications de ce créneau",
                best.label().en() + ": the most favourable median of " + slots.size() + " slots, from "
                        + best.observations() + " publications in it");
    }
}
