package org.commspubliques.core.accuracy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.accuracy.VoteSums.Ballot;
import org.commspubliques.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code ACC-03} for the result of a vote as communes publish it, each number in a sentence or on a line of its own: « Votants :
 * 5 216. Blancs : 88. Nuls : 41. Exprimés : 5 087. » Says nothing where a label comes twice: there may be two votes.
 */
final class PublishedVotes {

    /** A longer sentence tells of something else. */
    private static final int MOST_WORDS = 8;

    /** Sentences between two numbers of one vote. */
    private static final int FARTHEST = 2;

    private PublishedVotes() {}

    static List<Finding> of(Passage passage) {
        Map<Ballot, Figure> ballots = new EnumMap<>(Ballot.class);
        int sinceLast = 0;
        int from = 0;
        while (from < passage.words().size()) {
            int to = passage.sentenceTo(from, passage.words().size());
            Optional<Ballot> label = to - from <= MOST_WORDS ? labelAt(passage, from, to) : Optional.empty();
            if (label.isPresent()) {
                Figure figure = figureAfter(passage, from, to);
                boolean isApart = !ballots.isEmpty() && sinceLast > FARTHEST;
                if (isApart || (figure != null && ballots.putIfAbsent(label.get(), figure) != null)) {
                    return List.of();
                }
                sinceLast = 0;
            } else {
                sinceLast++;
            }
            from = to;
        }
        return ballots.size() > 1 ? VoteSums.judge(passage, ballots, false) : List.of();
    }

    /** « Votants », « Suffrages exprimés », « Bulletins blancs », « Nombre de votants » */
    private static Optional<Ballot> labelAt(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(passage.word(i).charAt(0))) {
                return i == from ? Optional.empty() : VoteSums.named(passage.word(i - 1));
            }
        }
        return Optional.empty();
    }

    /** The number right after the label and its colon, if no other is but a percentage. */
    private static @Nullable Figure figureAfter(Passage passage, int from, int to) {
        int end = to < passage.words().size()
                ? passage.words().get(to).start()
                : passage.text().length();
        Figure found = null;
        for (Figure figure :
                FigureReader.read(passage.text(), passage.words().get(from).start(), end)) {
            if (found == null && figure.isCount() && isAfterLabel(passage, figure)) {
                found = figure;
            } else if (!figure.isPercentage()) {
                return null;
            }
        }
        return found;
    }

    private static boolean isAfterLabel(Passage passage, Figure figure) {
        int label = passage.indexAt(figure.start()) - 1;
        String marks = passage.marks(passage.words().get(label).end(), figure.start());
        return marks.isEmpty() || (marks.length() == 1 && ":|;".contains(marks));
    }
}
