package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.Concern;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.Poll;
import org.commspubliques.core.election.PollKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.DateWords;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code ACC-11}: a day told as that of a poll on which, by the electoral calendar, nobody votes here: « Second tour
 * des municipales : dimanche 29 mars 2026 », or the Sunday of mainland France where the vote is on Saturday.
 */
final class PollDays {

    private static final ImmutableMap<String, PollKind> KINDS = ImmutableMap.<String, PollKind>builder()
            .put("municipales", PollKind.MUNICIPALES)
            .put("provinciales", PollKind.PROVINCIALES)
            .put("departementales", PollKind.DEPARTEMENTALES)
            .put("regionales", PollKind.REGIONALES)
            .put("territoriales", PollKind.TERRITORIALES)
            .put("legislatives", PollKind.LEGISLATIVES)
            .put("senatoriales", PollKind.SENATORIALES)
            .put("presidentielle", PollKind.PRESIDENTIELLE)
            .put("presidentielles", PollKind.PRESIDENTIELLE)
            .put("europeennes", PollKind.EUROPEENNES)
            .build();

    /** What makes « les municipales » a poll and not an adjective. */
    private static final ImmutableSet<String> BEFORE_KIND =
            ImmutableSet.of("election", "elections", "scrutin", "les", "des", "aux", "la");

    private static final ImmutableMap<String, Integer> ROUNDS = ImmutableMap.<String, Integer>builder()
            .put("premier", 1)
            .put("1er", 1)
            .put("second", 2)
            .put("deuxieme", 2)
            .put("2e", 2)
            .put("2eme", 2)
            .put("2nd", 2)
            .put("2d", 2)
            .build();

    private static final ImmutableSet<String> VOTING =
            ImmutableSet.of("votez", "voter", "voterez", "voterons", "votent", "voteront", "urnes", "scrutin");

    /** Tells that the date is that of what was named before it. */
    private static final ImmutableSet<String> TAKES_PLACE = ImmutableSet.of(
            "est",
            "sont",
            "sera",
            "seront",
            "aura",
            "auront",
            "lieu",
            "tiendra",
            "tiendront",
            "deroulera",
            "derouleront",
            "fixe",
            "fixee",
            "fixes",
            "fixees",
            "prevu",
            "prevue",
            "prevus",
            "prevues",
            "organise",
            "organisee",
            "organises",
            "organisees",
            "ouverts",
            "ouvriront",
            "ouvrent");

    private static final ImmutableSet<String> WEEKDAYS = ImmutableSet.of(
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "samedis", "dimanches");

    private static final ImmutableSet<String> LINKS = ImmutableSet.<String>builder()
            .addAll(TAKES_PLACE)
            .add(
                    "le", "la", "les", "l", "du", "des", "de", "d", "au", "aux", "a", "en", "et", "ou", "puis", "se",
                    "s", "ont")
            .add(
                    "election",
                    "elections",
                    "tour",
                    "jour",
                    "prochain",
                    "prochaine",
                    "prochaines",
                    "eventuel",
                    "donc",
                    "vote")
            .add(
                    "bureaux",
                    "bureau",
                    "electeurs",
                    "electrices",
                    "citoyens",
                    "habitants",
                    "appeles",
                    "convoques",
                    "tous")
            .add("vous", "nous", "etes", "sommes", "allez", "allons", "irez", "pourrez", "pouvez", "commune", "ville")
            .add("nouvelle", "caledonie", "caledoniens", "polynesie", "francaise", "francais", "notre", "votre", "dans")
            .addAll(WEEKDAYS)
            .addAll(ROUNDS.keySet())
            .build();

    /** Right before a date: it bounds a time, and is not the day itself. */
    private static final ImmutableSet<String> BOUNDS = ImmutableSet.of(
            "avant", "jusqu", "jusque", "depuis", "apres", "tard", "partir", "compter", "veille", "lendemain");

    /** Somebody else votes, or something else is voted on; a by-election is in no calendar that ships. */
    private static final ImmutableSet<String> OTHER_VOTES = ImmutableSet.of(
            "professionnelles",
            "professionnelle",
            "consulaires",
            "parents",
            "delegues",
            "representants",
            "prud",
            "chambre",
            "jeunes",
            "eleves",
            "participatif",
            "locataires",
            "association",
            "assemblee",
            "referendum",
            "consultation",
            "budget",
            "deliberation",
            "deliberations",
            "conseil",
            "syndicat",
            "miss",
            "concours");

    private static final ImmutableSet<String> NOT_GENERAL = ImmutableSet.of(
            "partielle",
            "partielles",
            "complementaire",
            "complementaires",
            "initialement",
            "reporte",
            "reportee",
            "reportes",
            "reportees",
            "report",
            "annule",
            "annulee",
            "annulees",
            "metropole",
            "hexagone");

    private static final int REACH = 14;
    private static final int SENTENCE = 60;

    /** How far from a poll a day may be and still be taken for its day, in days. */
    private static final int NEAR_NAMED = 120;

    private static final int NEAR_UNNAMED = 21;

    private final ElectoralCalendar calendar;

    PollDays(ElectoralCalendar calendar) {
        this.calendar = calendar;
    }

    List<Finding> judge(Passage passage, List<DateMention> dates, LocalAuthority authority, LocalDate reference) {
        // What is elected is told somewhere: works councils, associations and queens of fairs are elected too.
        if (dates.isEmpty() || !isAnyNamedIn(passage)) {
            return List.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            boolean beginsRange = i + 1 < dates.size() && dates.get(i + 1).endsRange();
            if (!beginsRange && !date.endsRange()) {
                LocalDate day = date.resolve(reference).orElse(reference);
                Finding finding = day.equals(reference) ? null : judge(passage, date, day, authority);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings.build();
    }

    private static boolean isAnyNamedIn(Passage passage) {
        for (Word word : passage.words()) {
            if (KINDS.containsKey(word.folded())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Finding judge(Passage passage, DateMention mention, LocalDate day, LocalAuthority authority) {
        int first = passage.indexAt(mention.start());
        int after = passage.indexAt(mention.end());
        Said said = said(passage, mention, first, after);
        if (said == null || isOfAnotherVote(passage, first, after, said.kind())) {
            return null;
        }
        ImmutableList<Poll> polls = polls(authority, day, said.kind());
        if (polls.isEmpty()) {
            return null;
        }
        boolean isPollDay = false;
        for (Poll poll : polls) {
            isPollDay |= distance(poll, day) == 0;
            Optional<LocalDate> second = calendar.secondRound(poll);
            boolean isOther = (said.round() == 1 && day.equals(second.orElse(null)))
                    || (said.round() == 2 && day.equals(poll.roundOne()) && second.isPresent());
            if (isOther) {
                return finding(passage, mention, poll, true);
            }
        }
        return isPollDay ? null : finding(passage, mention, nearest(polls, day), false);
    }

    /**
     * What the words around a date say of a poll on it.
     *
     * @param kind the kind that is named, if one is
     * @param round the round that is named, or 0
     */
    private record Said(@Nullable PollKind kind, int round) {}

    private static @Nullable Said said(Passage passage, DateMention mention, int first, int after) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (BOUNDS.contains(passage.word(i))) {
                return null;
            }
        }
        if (isElsewhere(passage, after)) {
            return null;
        }
        Walk back = Walk.back(passage, first);
        Walk ahead = Walk.ahead(passage, after);
        int round = back.round;
        if (ahead.round != 0 && ahead.roundAt == 0) {
            String mark = passage.text()
                    .substring(mention.end(), passage.words().get(after).start());
            boolean isTold = back.round == 0 || mark.contains("(") || mark.contains(":");
            round = isTold || back.round == ahead.round ? ahead.round : 0;
        }
        boolean isNamedBefore = back.kind != null || back.round != 0 || back.votes;
        boolean told = isNamedBefore
                && (back.isDirect
                        || (back.isWhole && (back.takesPlace || back.votes || endsThere(passage, after, ahead)))
                        || (back.isClause && back.takesPlace));
        boolean isNamedAfter = ahead.votes
                || (ahead.round != 0 && ahead.roundAt == 0)
                || (ahead.kindAt >= 0 && ahead.kindAt <= 2 && mention.weekday().isPresent());
        boolean isTold = told || (back.isWhole && ahead.isWhole && isNamedAfter);
        return isTold ? new Said(back.kind != null ? back.kind : ahead.kind, round) : null;
    }

    /** « le samedi 10 avril en Martinique » */
    private static boolean isElsewhere(Passage passage, int after) {
        String word = passage.word(after);
        boolean leads = word.equals("en") || word.equals("a") || word.equals("aux");
        return leads
                && after + 1 < passage.words().size()
                && !Walk.isNumber(passage, after + 1)
                && !LINKS.contains(passage.word(after + 1));
    }

    /** Nothing follows the date but hours: « Second tour : dimanche 22 mars, de 8 h à 18 h ». */
    private static boolean endsThere(Passage passage, int after, Walk ahead) {
        if (after >= passage.words().size() || passage.words().get(after).startsSentence() || ahead.round != 0) {
            return true;
        }
        String word = passage.word(after);
        boolean leads = word.equals("de") || word.equals("a") || word.equals("et") || word.equals("des");
        return leads
                && !passage.word(after + 1).isEmpty()
                && Character.isDigit(passage.word(after + 1).charAt(0));
    }

    private static boolean isOfAnotherVote(Passage passage, int first, int after, @Nullable PollKind kind) {
        int from = passage.sentenceFrom(first, SENTENCE);
        int to = passage.sentenceTo(Math.max(first, after - 1), SENTENCE);
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (NOT_GENERAL.contains(word) || (kind == null && OTHER_VOTES.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private ImmutableList<Poll> polls(LocalAuthority authority, LocalDate day, @Nullable PollKind kind) {
        ImmutableList.Builder<Poll> near = ImmutableList.builder();
        for (Poll poll : calendar.polls()) {
            boolean isMeant = kind == null
                    ? !poll.kinds().contains(PollKind.SENATORIALES)
                    : poll.kinds().contains(kind);
            if (isMeant
                    && poll.isDayFixed()
                    && calendar.concern(poll, authority) != Concern.OTHER_TERRITORY
                    && distance(poll, day) <= (kind == null ? NEAR_UNNAMED : NEAR_NAMED)) {
                near.add(poll);
            }
        }
        return near.build();
    }

    private long distance(Poll poll, LocalDate day) {
        long one = Math.abs(ChronoUnit.DAYS.between(poll.roundOne(), day));
        Optional<LocalDate> second = calendar.secondRound(poll);
        return second.isEmpty() ? one : Math.min(one, Math.abs(ChronoUnit.DAYS.between(second.get(), day)));
    }

    private Poll nearest(List<Poll> polls, LocalDate day) {
        Poll nearest = polls.get(0);
        for (Poll poll : polls) {
            if (distance(poll, day) < distance(nearest, day)) {
                nearest = poll;
            }
        }
        return nearest;
    }

    private Finding finding(Passage passage, DateMention mention, Poll poll, boolean isOtherRound) {
        String excerpt = passage.quote(mention.start(), mention.end());
        Wording days = days(poll);
        Wording message = isOtherRound
                ? Wording.of(
                        "« " + excerpt + " » est le jour de l’autre tour : " + days.fr() + ".",
                        "'" + excerpt + "' is the day of the other round: " + days.en() + ".")
                : Wording.of(
                        "« " + excerpt + " » : on ne vote pas ici ce jour-là, d’après le calendrier électoral ("
                                + days.fr() + ").",
                        "'" + excerpt + "': nobody votes here on that day, by the electoral calendar (" + days.en()
                                + ").");
        return passage.finding("ACC-11", Severity.WARNING, mention.start(), mention.end(), message)
                .source(poll.source())
                .confidence(0.8)
                .proposal(Proposal.advice(Wording.of(
                        "Corriger le jour d’après le décret de convocation ; s’il a changé, mettre à jour le calendrier"
                                + " électoral.",
                        "Correct the day by the decree that calls the voters; if it was moved, update the electoral"
                                + " calendar.")))
                .build();
    }

    /** « élections municipales de mars 2026 : premier tour le dimanche 15 mars 2026, second tour le … ». */
    private Wording days(Poll poll) {
        Wording one = DateWording.inFull(poll.roundOne());
        Optional<LocalDate> second = calendar.secondRound(poll);
        if (second.isEmpty()) {
            boolean isWon = poll.roundTwo().isPresent();
            return Wording.of(
                    poll.label().fr() + " : le " + one.fr() + (isWon ? ", sans second tour ici" : ""),
                    poll.label().en() + ": " + one.en() + (isWon ? ", without a second round here" : ""));
        }
        Wording two = DateWording.inFull(second.get());
        return Wording.of(
                poll.label().fr() + " : premier tour le " + one.fr() + ", second tour le " + two.fr(),
                poll.label().en() + ": first round on " + one.en() + ", second round on " + two.en());
    }

    /** What is read from a date on, in one direction, as long as each word may stand between a poll and its day. */
    private static final class Walk {

        private static final ImmutableSet<String> JOINS = ImmutableSet.of("du", "des", "de", "et");

        private @Nullable PollKind kind;
        private int kindAt = -1;
        private int round;
        private int roundAt = -1;
        private boolean votes;
        private boolean takesPlace;

        /** Whether all was read to the end of the sentence, or to hours. */
        private boolean isWhole;

        /** Whether all was read to a colon. */
        private boolean isClause;

        /** Whether the poll and its day are joined by « du » or « des ». */
        private boolean isDirect;

        static Walk back(Passage passage, int first) {
            Walk walk = new Walk();
            boolean isBesideDate = true;
            boolean isDirect = true;
            int i = first - 1;
            while (i >= 0 && i >= first - REACH && !passage.words().get(i + 1).startsSentence()) {
                boolean wasNamed = walk.kind != null || walk.round != 0;
                if (!walk.reads(passage, i, first - 1 - i, isBesideDate)) {
                    break;
                }
                boolean isNamed = walk.kind != null || walk.round != 0;
                walk.isDirect |= isDirect && isNamed && !wasNamed && isOf(passage.word(i + 1));
                boolean isDate = passage.words().get(i).number() >= 0;
                isDirect &= isDate
                        || JOINS.contains(passage.word(i))
                        || WEEKDAYS.contains(passage.word(i))
                        || DateWords.month(passage.words().get(i)) > 0;
                isBesideDate &= !isDate;
                i--;
            }
            walk.isWhole = i < 0 || passage.words().get(i + 1).startsSentence();
            walk.isClause = !walk.isWhole
                    && passage.text()
                                    .substring(
                                            passage.words().get(i).end(),
                                            passage.words().get(i + 1).start())
                                    .indexOf(':')
                            >= 0;
            return walk;
        }

        static Walk ahead(Passage passage, int after) {
            Walk walk = new Walk();
            int i = after;
            while (i < passage.words().size()
                    && i < after + REACH
                    && !passage.words().get(i).startsSentence()
                    && !isNumber(passage, i)
                    && walk.reads(passage, i, i - after, true)) {
                i++;
            }
            walk.isWhole =
                    i >= passage.words().size() || passage.words().get(i).startsSentence() || isNumber(passage, i);
            return walk;
        }

        private static boolean isOf(String word) {
            return word.equals("du") || word.equals("des");
        }

        private static boolean isNumber(Passage passage, int at) {
            return Character.isDigit(passage.word(at).charAt(0)) && !ROUNDS.containsKey(passage.word(at));
        }

        /** Takes in a word; false where it cannot stand between a poll and its day. */
        private boolean reads(Passage passage, int at, int distance, boolean isBesideDate) {
            String word = passage.word(at);
            PollKind named = KINDS.get(word);
            if (named != null) {
                boolean isPoll = BEFORE_KIND.contains(passage.word(at - 1))
                        || passage.words().get(at).startsSentence();
                if (!isPoll) {
                    return false;
                }
                if (kind == null) {
                    kind = named;
                    kindAt = distance;
                }
                return true;
            }
            Integer ordinal = word.equals("tour") ? ROUNDS.get(passage.word(at - 1)) : null;
            if (ordinal != null) {
                if (round == 0 && isBesideDate) {
                    round = ordinal;
                    roundAt = Math.max(0, distance - 1);
                }
                return true;
            }
            votes |= VOTING.contains(word) || (word.equals("vote") && isPollingStation(passage.word(at - 2)));
            takesPlace |= TAKES_PLACE.contains(word);
            return LINKS.contains(word)
                    || VOTING.contains(word)
                    || passage.words().get(at).number() >= 0
                    || DateWords.month(passage.words().get(at)) > 0;
        }

        private static boolean isPollingStation(String word) {
            return word.equals("bureaux") || word.equals("bureau");
        }
    }
}
