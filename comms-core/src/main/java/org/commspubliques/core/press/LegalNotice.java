package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Avis légal: what the public is told because a text says so, with the mentions it must hold, where it is made public and
 * for how long. Which mentions, places and days the text asks for is the host’s to say. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param communication the communication that says it
 * @param title what it is called, in print as on a board
 * @param basis the text that asks for it, as it is cited; empty where nobody has said
 * @param mentions what it must hold, in order; unmodifiable
 * @param places where it is made public, each identifier once; unmodifiable
 */
public record LegalNotice(
        String id,
        CommunicationId communication,
        String title,
        String basis,
        List<Mention> mentions,
        List<Place> places) {

    /** Refuses a notice that is made public nowhere. */
    public LegalNotice {
        Identifiers.require(id, "legal notice id");
        Objects.requireNonNull(communication, "communication");
        title = EnteredText.enter(title, "title");
        basis = EnteredText.enter(basis, "basis");
        mentions = ImmutableList.copyOf(mentions);
        places = ImmutableList.copyOf(places);
        Preconditions.checkArgument(!title.isBlank(), "title is empty");
        Preconditions.checkArgument(!places.isEmpty(), "legal notice %s is made public nowhere", id);
        Set<String> ids = new HashSet<>();
        for (Place place : places) {
            Preconditions.checkArgument(ids.add(place.id()), "legal notice %s has place %s twice", id, place.id());
        }
    }

    /**
     * Mention obligatoire. Immutable and thread-safe.
     *
     * @param label what is to be told, such as « durée de l’enquête »
     * @param words words that tell it, which the text must hold in this order, whatever their case and accents
     */
    public record Mention(Wording label, String words) {

        /** Refuses a mention without words. */
        public Mention {
            Objects.requireNonNull(label, "label");
            words = EnteredText.enter(words, "mention");
            Preconditions.checkArgument(!Words.of(words).isEmpty(), "mention has no word");
        }
    }

    /**
     * Lieu de publicité: a board, a site or a paper. Immutable and thread-safe.
     *
     * @param id its identifier within the notice: lower-case letters, digits, dots and hyphens
     * @param label what it is called, such as « panneau de la mairie »
     * @param printedIn the support whose issues prove it was printed; null for what is posted and taken down
     * @param by the last day on which it must be there for the first time, in the authority’s zone
     * @param days how many days it must stay without a gap; 1 for an issue
     */
    public record Place(String id, String label, @Nullable SupportKind printedIn, LocalDate by, int days) {

        private static final int MOST_DAYS = 36_600;

        /** Refuses a time of no day. */
        public Place {
            Identifiers.require(id, "place id");
            label = EnteredText.enter(label, "place label");
            Objects.requireNonNull(by, "by");
            Preconditions.checkArgument(!label.isBlank(), "place label is empty");
            Preconditions.checkArgument(
                    days >= 1 && days <= MOST_DAYS, "days must be 1 to %s, was %s", MOST_DAYS, days);
            Preconditions.checkArgument(printedIn == null || days == 1, "an issue counts for one day, not %s", days);
        }

        /**
         * Returns a board or a site, where it is posted and taken down.
         *
         * @param id its identifier
         * @param label what it is called
         * @param by the last day on which it must be there for the first time
         * @param days how many days it must stay
         * @return the place
         */
        public static Place posted(String id, String label, LocalDate by, int days) {
            return new Place(id, label, null, by, days);
        }

        /**
         * Returns a paper it is printed in.
         *
         * @param id its identifier
         * @param label what it is called: the title of the issue, as the register of publications has it
         * @param support the kind of support it is
         * @param by the last day on which the issue must come out
         * @return the place
         */
        public static Place printed(String id, String label, SupportKind support, LocalDate by) {
            return new Place(id, label, support, by, 1);
        }

        /**
         * Returns the support whose issues prove it was printed.
         *
         * @return the support, or nothing for what is posted and taken down
         */
        public Optional<SupportKind> print() {
            return Optional.ofNullable(printedIn);
        }
    }

    /**
     * Affichage constaté: that the notice was there, from one day to another. Immutable and thread-safe.
     *
     * @param place the identifier of the place
     * @param from the first day, in the authority’s zone
     * @param until the last day, inclusive; null while it is there
     */
    public record Posting(
            String place, LocalDate from, @Nullable LocalDate until) {

        /** Refuses an end before the start. */
        public Posting {
            Identifiers.require(place, "place id");
            Objects.requireNonNull(from, "from");
            Preconditions.checkArgument(
                    until == null || !until.isBefore(from), "posting ends on %s, before %s", until, from);
        }
    }

    /**
     * Looks for the mentions in a text ({@code ANL-01}).
     *
     * @param variant the text
     * @return those that are missing, in order; unmodifiable
     */
    public List<Finding> missingMentions(Variant variant) {
        SentenceFinder finder =
                new SentenceFinder(mentions.stream().map(Mention::words).toList());
        Set<List<String>> held = new HashSet<>();
        finder.allIn(variant.text())
                .forEach(place -> held.add(Words.folded(mentions.get(place).words())));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!held.contains(Words.folded(mention.words()))) {
                findings.add(Finding.builder(
                                "ANL-01",
                                Severity.BLOCKING,
                                Locus.of("/mentions/" + i),
                                Wording.of(
                                        "Mention absente de l’avis : "
                                                + mention.label().fr() + ".",
                                        "Mention missing from the notice: "
                                                + mention.label().en() + "."))
                        .category(FindingCategory.LEGAL_DUTY)
                        .proposal(
                                Proposal.reword(Wording.of("Ajouter la mention.", "Add the mention."), mention.words()))
                        .build());
            }
        }
        return findings.build();
    }
}
