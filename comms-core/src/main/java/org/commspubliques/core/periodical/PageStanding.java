package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Remplissage d’une page: how much of the room of a page is taken, by what is there and by what is still awaited.
 * Immutable and thread-safe.
 *
 * @param page the page
 * @param slots how far the room of each rubric is taken; unmodifiable
 * @param written the length of the texts that are there, in characters, spaces included
 * @param awaited the expected length of those that are not
 */
public record PageStanding(PagePlan.Page page, List<SlotStanding> slots, int written, int awaited) {

    /** Copies the slots. */
    public PageStanding {
        Objects.requireNonNull(page, "page");
        slots = ImmutableList.copyOf(slots);
    }

    /**
     * Remplissage d’un emplacement.
     *
     * @param slot the slot
     * @param taken the length of the texts of its rubric on the page, awaited ones counting for what is expected
     */
    public record SlotStanding(PagePlan.Slot slot, int taken) {

        /**
         * Returns how much is left.
         *
         * @return the rest, in characters, spaces included; below zero where the texts are too long
         */
        public int remaining() {
            return slot.signs() - taken;
        }
    }

    /**
     * Returns how much is left.
     *
     * @return the rest, in characters, spaces included; below zero where the texts are too long
     */
    public int remaining() {
        return page.signs() - written - awaited;
    }

    /**
     * Returns which part of the room is taken.
     *
     * @return the whole percentage, rounded down, above 100 where the texts are too long; 0 for a page without room of
     *     which nothing is taken, 100 where something is
     */
    public int percent() {
        long taken = (long) written + awaited;
        if (page.signs() == 0) {
            return taken == 0 ? 0 : 100;
        }
        return (int) (taken * 100 / page.signs());
    }

    /**
     * Returns how much is left, in words.
     *
     * @return such as « Il reste 1 200 signes en page 4 »
     */
    public Wording words() {
        int left = remaining();
        int number = page.number();
        if (left == 0) {
            return Wording.of("La page " + number + " est pleine", "Page " + number + " is full");
        }
        Wording signs = Signs.of(Math.abs(left));
        return left > 0
                ? Wording.of("Il reste " + signs.fr() + " en page " + number, signs.en() + " left on page " + number)
                : Wording.of(signs.fr() + " de trop en page " + number, signs.en() + " too many on page " + number);
    }
}
