package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Rule {@code ACC-08}: « La réunion aura lieu le 3 mars » in a text published after that day, « La réunion a eu lieu le 3
 * mars » in one published before.
 */
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
            "ne",
            "nee",
            "nes",
            "signe",
            "signee",
            "adopte",
            "adoptee");

    /** « s’est tenue », « se sont déroulés »: after « est » or « sont », what is over. */
    private static final ImmutableSet<String> HELD =
            ImmutableSet.of("tenu", "tenue", "tenus", "tenues", "deroule", "deroulee", "deroules", "deroulees");

    /** Readers are asked to do it by that day: « Inscrivez-vous avant le 3 mars ». */
    private static final ImmutableSet<String> REQUESTS = ImmutableSet.of(
            "inscrivez", "participez", "envoyez", "deposez", "reservez", "venez", "repondez", "proposez");

    /** By its end: a verb in the future, « se réunira », « rouvriront ». */
    private static final ImmutableList<String> FUTURE = ImmutableList.of("era", "ira", "dra", "ura", "oira", "ront");

    private static final ImmutableSet<String> NO_VERBS =
            ImmutableSet.of("camera", "opera", "front", "affront", "riviera");

    private static final int LEAST_LETTERS = 5;

    private static final int REACH = 8;

    /** A date without a year that is further away may be that of another year. */
    private static final int DAYS_AWAY = 60;

    private PastEvents() {}

    static Optional<Finding> judge(Passage passage, DateMention mention, LocalDate reference) {
        return mention.resolve(reference)
                .filter(date -> !date.equals(reference))
                .filter(date ->
                        mention.year().isPresent() || Math.abs(ChronoUnit.DAYS.between(reference, date)) < DAYS_AWAY)
                .filter(date -> date.isBefore(reference)
                        ? isAnnounced(passage, passage.indexAt(mention.start()))
                        : isToldAsOver(passage, passage.indexAt(mention.start())))
                .map(date -> finding(passage, mention, date, date.isBefore(reference)));
    }

    /** « a eu lieu », « s’est tenue », right before the date but for a few words. */
    private static boolean isToldAsOver(Passage passage, int at) {
        boolean over = false;
        for (int i = passage.sentenceFrom(at, REACH); i < at; i++) {
            String word = passage.word(i);
            String before = passage.word(i - 1);
            if (OTHER_DATES.contains(word) || word.equals("avant")) {
                return false;
            }
            boolean took = word.equals("lieu") && before.equals("eu");
            boolean held = HELD.contains(word) && (before.equals("est") || before.equals("sont"));
            over |= took || held;
        }
        return over;
    }

    private static boolean isAnnounced(Passage passage, int at) {
        boolean announced = false;
        boolean asked = false;
        boolean before = false;
        for (int i = passage.sentenceFrom(at, REACH); i < at; i++) {
            String word = passage.word(i);
            if (OTHER_DATES.contains(word)) {
                return false;
            }
            before |= word.equals("avant");
            asked |= REQUESTS.contains(word);
            announced |= ANNOUNCEMENTS.contains(word) || isFuture(word);
        }
        return asked || (announced && !before);
    }

    private static boolean isFuture(String word) {
        return word.length() >= LEAST_LETTERS
                && !NO_VERBS.contains(word)
                && FUTURE.stream().anyMatch(word::endsWith);
    }

    private static Finding finding(Passage passage, DateMention mention, LocalDate date, boolean isPast) {
        String excerpt = passage.quote(mention.start(), mention.end());
        Wording day = DateWording.inFull(date);
        return passage.finding(
                        "ACC-08",
                        Severity.INFO,
                        mention.start(),
                        mention.end(),
                        isPast
                                ? Wording.of(
                                        "« " + excerpt + " » : annoncé à venir, mais ce jour (" + day.fr()
                                                + ") est passé à la date de publication.",
                                        "'" + excerpt + "': announced as coming, but that day (" + day.en()
                                                + ") is past when the text is published.")
                                : Wording.of(
                                        "« " + excerpt + " » : raconté au passé, mais ce jour (" + day.fr()
                                                + ") est à venir à la date de publication.",
                                        "'" + excerpt + "': told as over, but that day (" + day.en()
                                                + ") is still to come when the text is published."))
                .confidence(0.5)
                .proposal(Proposal.advice(
                        isPast
                                ? Wording.of(
                                        "Vérifier la date, ou mettre la phrase au passé.",
                                        "Check the date, or put the sentence in the past tense.")
                                : Wording.of(
                                        "Vérifier la date, ou mettre la phrase au futur.",
                                        "Check the date, or put the sentence in the future tense.")))
                .build();
    }
}
