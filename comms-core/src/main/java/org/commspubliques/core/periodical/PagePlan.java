package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Chemin de fer: the pages of an issue in order, and which rubrics have how much room on each. Immutable and thread-safe.
 *
 * @param pages the pages, numbered from 1 without a gap, at most 500; unmodifiable
 */
public record PagePlan(List<Page> pages) {

    private static final int MOST_PAGES = 500;
    private static final int SHEET = 4;

    /** Copies the pages; refuses a plan without pages, and numbers that do not follow each other. */
    public PagePlan {
        pages = ImmutableList.copyOf(pages);
        Preconditions.checkArgument(
                !pages.isEmpty() && pages.size() <= MOST_PAGES,
                "a plan has 1 to %s pages, not %s",
                MOST_PAGES,
                pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Preconditions.checkArgument(
                    pages.get(i).number() == i + 1,
                    "pages are numbered from 1 without a gap: place %s has page %s",
                    i + 1,
                    pages.get(i).number());
        }
    }

    /**
     * Page.
     *
     * @param number its number, from 1
     * @param subject what it is where it holds no article, such as a cover; null where it holds articles only
     * @param slots the room of each rubric in the order of the page, one slot for each rubric, at most 20; unmodifiable
     */
    public record Page(int number, @Nullable Wording subject, List<Slot> slots) {

        private static final int MOST_SLOTS = 20;

        /** Copies the slots; refuses two of one rubric. */
        public Page {
            Preconditions.checkArgument(number >= 1, "pages are numbered from 1, not %s", number);
            slots = ImmutableList.copyOf(slots);
            Preconditions.checkArgument(
                    slots.size() <= MOST_SLOTS, "page %s has more than %s slots: %s", number, MOST_SLOTS, slots.size());
            Set<String> rubrics = new HashSet<>();
            for (Slot slot : slots) {
                Preconditions.checkArgument(
                        rubrics.add(slot.rubric()), "page %s has two slots of rubric '%s'", number, slot.rubric());
            }
        }

        /**
         * Returns a page that holds articles.
         *
         * @param number its number
         * @param slots the room of each rubric
         * @return the page
         */
        public static Page of(int number, Slot... slots) {
            return new Page(number, null, List.of(slots));
        }

        /**
         * Returns a page that holds no article.
         *
         * @param number its number
         * @param subject what it is, such as a cover
         * @return the page
         */
        public static Page without(int number, Wording subject) {
            return new Page(number, Objects.requireNonNull(subject, "subject"), List.of());
        }

        /**
         * Returns what it is where it holds no article.
         *
         * @return the subject, or nothing
         */
        public Optional<Wording> isAbout() {
            return Optional.ofNullable(subject);
        }

        /**
         * Returns how much room it has.
         *
         * @return the sum of its slots, in characters, spaces included
         */
        public int signs() {
            return slots.stream().mapToInt(Slot::signs).sum();
        }

        /**
         * Returns the slot of a rubric.
         *
         * @param rubric the identifier of the rubric
         * @return the slot, or nothing
         */
        public Optional<Slot> slot(String rubric) {
            return slots.stream().filter(slot -> slot.rubric().equals(rubric)).findFirst();
        }
    }

    /**
     * Emplacement: the room of a rubric on a page.
     *
     * @param rubric the identifier of the rubric
     * @param signs the room, in characters, spaces included; from 1 to 100,000
     */
    public record Slot(String rubric, int signs) {

        /** Refuses room out of bounds. */
        public Slot {
            Identifiers.require(rubric, "rubric id");
            Preconditions.checkArgument(
                    1 <= signs && signs <= Rubric.MOST_SIGNS,
                    "signs of a slot must be 1 to %s, was %s",
                    Rubric.MOST_SIGNS,
                    signs);
        }
    }

    /**
     * Returns a page.
     *
     * @param number its number
     * @return the page, or nothing where the plan does not have so many
     */
    public Optional<Page> page(int number) {
        return 1 <= number && number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }

    /**
     * Returns how much room there is.
     *
     * @return the sum of all pages, in characters, spaces included
     */
    public int signs() {
        return pages.stream().mapToInt(Page::signs).sum();
    }

    /**
     * Returns how much room a rubric has.
     *
     * @param rubric its identifier
     * @return the sum of its slots, in characters, spaces included
     */
    public int signs(String rubric) {
        return pages.stream()
                .flatMap(page -> page.slot(rubric).stream())
                .mapToInt(Slot::signs)
                .sum();
    }

    /**
     * Returns whether the pages fill sheets that are folded once.
     *
     * @return true if their number is a multiple of four
     */
    public boolean fillsSheets() {
        return pages.size() % SHEET == 0;
    }

    /**
     * Returns the pages as they lie open before the reader (doubles pages): the first alone, then two by two.
     *
     * @return the spreads in order, each of one or two pages; unmodifiable
     */
    public List<List<Page>> spreads() {
        ImmutableList.Builder<List<Page>> spreads = ImmutableList.builder();
        spreads.add(pages.subList(0, 1));
        for (int i = 1; i < pages.size(); i += 2) {
            spreads.add(pages.subList(i, Math.min(i + 2, pages.size())));
        }
        return spreads.build();
    }
}
