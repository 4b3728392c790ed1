package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Rule {@code ACC-08}: « La réunion aura lieu le 3 mars » in a text published after that day. */
final class PastEvents {

    private static final ImmutableSet<String> ANNOUNCEMENTS = ImmutableSet.of(
            "aura",
            "auront",
            "sera",
            "seront",
            "tiendra",
            "tiendront",
            "deroulera",
            "derouleront",
            "debutera",
            "debuteront",
            "commencera",
            "ouvrira",
            "ouvriront",
            "fermera",
            "fermeront",
            "rendez",
            "venez",
            "inscrivez",
            "participez");

    /** A date after one of these is that of an act or of what came before. */
    private static final ImmutableSet<String> OTHER_DATES = ImmutableSet.of(
            "loi",
            "decret",
            "arrete",
            "deliberation",
            "ordonnance",
            "convention",
            "depuis",
            "avant",
            "ne",
            "nee",
            "nes",
            "signe",
            "signee",
            "adopte",
            "adoptee");

    private static final int REACH = 8;

    /** A date without a year that is longer past may be that of the year to come. */
    private static final int DAYS_BACK = 60;

    private PastEvents() {}

    static Optional<Finding> judge(Passage passage, DateMention mention, LocalDate reference) {
        return mention.resolve(reference)
                .filter(date -> date.isBefore(reference))
                .filter(date -> mention.year().isPresent() || date.isAfter(reference.minusDays(DAYS_BACK)))
                .filter(date -> isAnnounced(passage, passage.indexAt(mention.start())))
                .map(date -> finding(passage, mention, date));
    }

    private static boolean isAnnounced(Passage passage, int at) {
        boolean announced = false;
        for (int i = passage.sentenceFrom(at, REACH); i < at; i++) {
            String word = passage.word(i);
            if (OTHER_DATES.contains(word)) {
                return false;
            }
            announced |= ANNOUNCEMENTS.contains(word);
        }
        return announced;
    }

    private static Finding finding(Passage passage, DateMention mention, LocalDate date) {
        String excerpt = passage.quote(mention.start(), mention.end());
        Wording inFull = DateWording.inFull(date);
        return passage.finding(
                        "ACC-08",
                        Severity.INFO,
                        mention.start(),
                        mention.end(),
                        Wording.of(
                                "« " + excerpt + " » : annoncé à venir, mais ce jour (" + inFull.fr()
                                        + ") est passé à la date de publication.",
                                "'" + excerpt + "': announced as coming, but that day (" + inFull.en()
                                        + ") is past when the text is published."))
                .confidence(0.5)
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier la date, ou mettre la phrase au passé.",
                        "Check the date, or put the sentence in the past tense.")))
                .build();
    }
}
