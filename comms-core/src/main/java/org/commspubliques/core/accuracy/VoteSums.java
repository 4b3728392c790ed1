package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Rule {@code ACC-03} for votes: « 34 votants : 27 pour, 5 contre, 3 abstentions ». Those who abstain have voted, but are
 * not among the votes cast (suffrages exprimés, article L. 2121-20 of the CGCT and the like elsewhere).
 */
final class VoteSums {

    /** What a number of a vote is of. */
    enum Ballot {
        FOR,
        AGAINST,
        ABSTENTION,
        BLANK,
        NULL,
        VOTERS,
        CAST
    }

    /** Those who do not take part are voters in some minutes, and not in others. */
    private static final ImmutableSet<String> TAKES_PART = ImmutableSet.of(
            "prend", "prennent", "pris", "participe", "participent", "participant", "participation", "nppv");

    private static final ImmutableSet<String> UNANIMITY = ImmutableSet.of("unanimite");

    /** What may stand between « à l’unanimité » and the count of that vote. */
    private static final ImmutableSet<String> OF_THE_SAME_VOTE = ImmutableSet.of(
            "par",
            "avec",
            "soit",
            "de",
            "des",
            "du",
            "d",
            "la",
            "le",
            "les",
            "l",
            "a",
            "est",
            "sont",
            "ete",
            "suffrages",
            "exprimes",
            "votants",
            "votes",
            "voix",
            "membres",
            "presents",
            "conseil",
            "municipal",
            "adopte",
            "adoptee",
            "vote",
            "votee",
            "approuve",
            "approuvee",
            "deliberation",
            "contre",
            "pour",
            "abstention",
            "abstentions",
            "unanimite",
            "donc",
            "et");

    private static final ImmutableSet<String> VOTES = ImmutableSet.of("voix", "vote", "votes", "suffrage", "suffrages");

    private VoteSums() {}

    static List<Finding> of(Statement statement) {
        Map<Ballot, Figure> ballots = new EnumMap<>(Ballot.class);
        for (Figure figure : statement.figures()) {
            Optional<Ballot> ballot = ballot(statement, figure);
            if (ballot.isPresent() && ballots.putIfAbsent(ballot.get(), figure) != null) {
                return List.of();
            }
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        boolean mayVotersBeMore = statement.has(TAKES_PART, statement.from(), statement.to());
        findings.addAll(judge(statement.passage(), ballots, mayVotersBeMore));
        unanimity(statement, ballots).ifPresent(findings::add);
        return findings.build();
    }

    /** Compares the numbers of one vote. */
    static List<Finding> judge(Passage passage, Map<Ballot, Figure> ballots, boolean mayVotersBeMore) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (ballots.containsKey(Ballot.FOR) && ballots.containsKey(Ballot.AGAINST)) {
            if (!mayVotersBeMore) {
                compare(passage, ballots, Ballot.VOTERS).ifPresent(findings::add);
            }
            compare(passage, ballots, Ballot.CAST).ifPresent(findings::add);
        } else {
            voters(passage, ballots).ifPresent(findings::add);
        }
        return findings.build();
    }

    /** Voters are those whose votes are cast, and those who left a blank or spoilt paper. */
    private static Optional<Finding> voters(Passage passage, Map<Ballot, Figure> ballots) {
        Figure voters = ballots.get(Ballot.VOTERS);
        if (voters == null
                || !ballots.containsKey(Ballot.CAST)
                || !ballots.containsKey(Ballot.BLANK)
                || !ballots.containsKey(Ballot.NULL)) {
            return Optional.empty();
        }
        BigDecimal sum =
                value(ballots, Ballot.CAST).add(value(ballots, Ballot.BLANK)).add(value(ballots, Ballot.NULL));
        if (sum.compareTo(voters.value()) == 0) {
            return Optional.empty();
        }
        String right = Figure.number(sum);
        String written = Figure.number(voters.value());
        return Optional.of(passage.finding(
                        "ACC-03",
                        Severity.WARNING,
                        voters.start(),
                        voters.end(),
                        Wording.of(
                                "Exprimés, blancs et nuls font " + right + " votants, et non " + written + ".",
                                "Votes cast, blank and spoilt make " + right + " voters, not " + written + "."))
                .proposal(Proposal.advice(
                        Wording.of("Reprendre le décompte du procès-verbal.", "Take the count from the minutes.")))
                .build());
    }

    /** « 27 pour », « 27 voix pour », or « Pour : 27 ». */
    private static Optional<Ballot> ballot(Statement statement, Figure figure) {
        if (!figure.unit().isEmpty() || !figure.isExact()) {
            return Optional.empty();
        }
        int skipped = VOTES.contains(statement.wordAfter(figure, 0)) ? 1 : 0;
        Optional<Ballot> after =
                statement.isFollowedAtOnce(figure) ? named(statement.wordAfter(figure, skipped)) : Optional.empty();
        if (after.isPresent() || !isAfterColon(statement, figure)) {
            return after;
        }
        return named(statement.wordBefore(figure, 0));
    }

    private static boolean isAfterColon(Statement statement, Figure figure) {
        String text = statement.passage().text();
        int at = figure.start() - 1;
        while (at >= 0 && figure.start() - at < 4 && Character.isSpaceChar(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ':';
    }

    static Optional<Ballot> named(String word) {
        return switch (word) {
            case "pour" -> Optional.of(Ballot.FOR);
            case "contre" -> Optional.of(Ballot.AGAINST);
            case "abstention", "abstentions" -> Optional.of(Ballot.ABSTENTION);
            case "blanc", "blancs" -> Optional.of(Ballot.BLANK);
            case "nul", "nuls" -> Optional.of(Ballot.NULL);
            case "votants", "votant" -> Optional.of(Ballot.VOTERS);
            case "exprimes" -> Optional.of(Ballot.CAST);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> compare(Passage passage, Map<Ballot, Figure> ballots, Ballot whole) {
        Figure stated = ballots.get(whole);
        if (stated == null) {
            return Optional.empty();
        }
        BigDecimal sum = value(ballots, Ballot.FOR).add(value(ballots, Ballot.AGAINST));
        if (whole == Ballot.VOTERS) {
            sum = sum.add(value(ballots, Ballot.ABSTENTION))
                    .add(value(ballots, Ballot.BLANK))
                    .add(value(ballots, Ballot.NULL));
        }
        int compared = sum.compareTo(stated.value());
        if (compared == 0) {
            return Optional.empty();
        }
        boolean maySomeBeLeftOut = compared < 0
                && whole == Ballot.VOTERS
                && !ballots.containsKey(Ballot.ABSTENTION)
                && !(ballots.containsKey(Ballot.BLANK) && ballots.containsKey(Ballot.NULL));
        String right = Figure.number(sum);
        String written = Figure.number(stated.value());
        Wording name = whole == Ballot.VOTERS
                ? Wording.of("votants", "voters")
                : Wording.of("suffrages exprimés (sans les abstentions)", "votes cast (abstentions left out)");
        return Optional.of(passage.finding(
                        "ACC-03",
                        maySomeBeLeftOut ? Severity.INFO : Severity.WARNING,
                        stated.start(),
                        stated.end(),
                        Wording.of(
                                "Les voix font " + right + " " + name.fr() + ", et non " + written + ".",
                                "The votes make " + right + " " + name.en() + ", not " + written + "."))
                .proposal(Proposal.advice(
                        Wording.of("Reprendre le décompte du procès-verbal.", "Take the count from the minutes.")))
                .build());
    }

    private static BigDecimal value(Map<Ballot, Figure> ballots, Ballot ballot) {
        Figure figure = ballots.get(ballot);
        return figure == null ? BigDecimal.ZERO : figure.value();
    }

    private static Optional<Finding> unanimity(Statement statement, Map<Ballot, Figure> ballots) {
        Figure against = ballots.get(Ballot.AGAINST);
        if (against == null || against.value().signum() == 0 || !ballots.containsKey(Ballot.FOR)) {
            return Optional.empty();
        }
        boolean isSaidUnanimous = isOfTheSameVote(statement, ballots)
                && !statement.has(ImmutableSet.of("moins", "sauf", "pas", "non"), statement.from(), statement.to());
        if (!isSaidUnanimous) {
            return Optional.empty();
        }
        return Optional.of(statement
                .passage()
                .finding(
                        "ACC-03",
                        Severity.WARNING,
                        against.start(),
                        against.end(),
                        Wording.of(
                                "« à l’unanimité », mais il y a des voix contre.",
                                "'à l’unanimité', but there are votes against."))
                .proposal(Proposal.advice(Wording.of(
                        "Écrire « à la majorité », ou vérifier le décompte.",
                        "Write 'à la majorité', or check the count.")))
                .build());
    }

    /** « à l’unanimité, la quatrième par 20 voix pour et 7 contre » speaks of two votes. */
    private static boolean isOfTheSameVote(Statement statement, Map<Ballot, Figure> ballots) {
        int first = statement.to();
        int last = statement.from();
        for (Figure figure : ballots.values()) {
            first = Math.min(first, statement.at(figure));
            last = Math.max(last, statement.after(figure));
        }
        for (int i = statement.from(); i < statement.to(); i++) {
            if (UNANIMITY.contains(statement.passage().word(i))) {
                return i < first
                        ? statement.hasOnly(OF_THE_SAME_VOTE, i, first)
                        : statement.hasOnly(OF_THE_SAME_VOTE, last, i);
            }
        }
        return false;
    }
}
