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

    private enum Ballot {
        FOR,
        AGAINST,
        ABSTENTION,
        BLANK,
        VOTERS,
        CAST
    }

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
        if (ballots.containsKey(Ballot.FOR) && ballots.containsKey(Ballot.AGAINST)) {
            compare(statement, ballots, Ballot.VOTERS).ifPresent(findings::add);
            compare(statement, ballots, Ballot.CAST).ifPresent(findings::add);
        }
        unanimity(statement, ballots).ifPresent(findings::add);
        return findings.build();
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

    private static Optional<Ballot> named(String word) {
        return switch (word) {
            case "pour" -> Optional.of(Ballot.FOR);
            case "contre" -> Optional.of(Ballot.AGAINST);
            case "abstention", "abstentions" -> Optional.of(Ballot.ABSTENTION);
            case "blanc", "blancs", "nul", "nuls" -> Optional.of(Ballot.BLANK);
            case "votants", "votant" -> Optional.of(Ballot.VOTERS);
            case "exprimes" -> Optional.of(Ballot.CAST);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> compare(Statement statement, Map<Ballot, Figure> ballots, Ballot whole) {
        Figure stated = ballots.get(whole);
        if (stated == null) {
            return Optional.empty();
        }
        BigDecimal sum = value(ballots, Ballot.FOR).add(value(ballots, Ballot.AGAINST));
        if (whole == Ballot.VOTERS) {
            sum = sum.add(value(ballots, Ballot.ABSTENTION)).add(value(ballots, Ballot.BLANK));
        }
        int compared = sum.compareTo(stated.value());
        if (compared == 0) {
            return Optional.empty();
        }
        boolean maySomeBeLeftOut = compared < 0 && whole == Ballot.VOTERS && !ballots.containsKey(Ballot.ABSTENTION);
        String right = Figure.number(sum);
        String written = Figure.number(stated.value());
        Wording name = whole == Ballot.VOTERS
                ? Wording.of("votants", "voters")
                : Wording.of("suffrages exprimés (sans les abstentions)", "votes cast (abstentions left out)");
        return Optional.of(statement
                .passage()
                .finding(
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
        boolean isSaidUnanimous = statement.has(ImmutableSet.of("unanimite"), statement.from(), statement.to())
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
}
