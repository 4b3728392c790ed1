package org.commspubliques.examples.bench.approval;

import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * What the benchmarks answer, each with a table. All run in one process: what waits for no disk comes first, while the
 * compiler has seen but one kind of store.
 */
enum Question {
    MEMORY("memory", "Speed in memory", Speed::inMemory),
    H2("h2", "Speed on H2 in memory", Speed::onH2),
    FILE("file", "Speed on a file, forced to the disk for each command", Speed::onFile),
    POSTGRESQL("postgresql", "Speed on PostgreSQL, which forces each commit to the disk", Speed::onPostgresql),
    COST("cost", "What an approval costs PostgreSQL", PostgresqlCost::measure),
    VOTES("votes", "Two reviewers of three who approve at the same instant", SimultaneousVotes::measure),
    GROUP("group", "Group commit, on a disk that takes a millisecond to confirm", GroupCommitGain::measure),
    VERIFY("verify", "Verifying a register file", Verifying::measure);

    private final String option;
    private final String title;
    private final Answer answer;

    Question(String option, String title, Answer answer) {
        this.option = option;
        this.title = title;
        this.answer = answer;
    }

    /** How the answer is found. */
    @Immutable
    @FunctionalInterface
    private interface Answer {
        List<String> from(Bench bench) throws Exception;
    }

    /** The name on the command line. */
    String option() {
        return option;
    }

    String title() {
        return title;
    }

    /**
     * Measures.
     *
     * @param bench what the questions share
     * @return the table and what belongs to it, in Markdown; unmodifiable
     * @throws Exception if an engine fails
     */
    List<String> answer(Bench bench) throws Exception {
        return answer.from(bench);
    }
}
