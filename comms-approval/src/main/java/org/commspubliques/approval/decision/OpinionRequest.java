package org.commspubliques.approval.decision;

import java.util.Optional;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Avis complémentaire: a second opinion that somebody who may decide asked for. It never blocks. Immutable and
 * thread-safe.
 *
 * @param stage the stage it was asked in
 * @param mandate who asked
 * @param asked the office that was asked
 * @param question what was asked
 * @param answeredBy who answered; null while nobody has
 * @param answer what they said; empty while nobody has
 */
public record OpinionRequest(
        StageId stage,
        Mandate mandate,
        OfficeId asked,
        String question,
        @Nullable Mandate answeredBy,
        String answer) {

    /**
     * Returns who answered.
     *
     * @return the mandate, or nothing while nobody has
     */
    public Optional<Mandate> answerer() {
        return Optional.ofNullable(answeredBy);
    }

    boolean awaits(StageId inStage, OfficeId office) {
        return answeredBy == null && stage.equals(inStage) && asked.equals(office);
    }

    OpinionRequest answered(Mandate by, String text) {
        return new OpinionRequest(stage, mandate, asked, question, by, text);
    }
}
