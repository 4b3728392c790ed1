package org.commspubliques.approval.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Décision à refaire: a decision on an earlier content of a variant, which its seat has yet to make anew. Immutable and
 * thread-safe.
 *
 * @param variant the variant
 * @param stage the stage
 * @param seat the office whose seat it filled
 * @param mandate who had decided, for which office, in whose place
 * @param editor who changed the content since; null where the record does not say
 */
public record LapsedDecision(
        VariantId variant,
        StageId stage,
        OfficeId seat,
        Mandate mandate,
        @Nullable PersonId editor) {

    /** Refuses missing parts. */
    public LapsedDecision {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(mandate, "mandate");
    }

    /**
     * Returns who changed the content since.
     *
     * @return the person, or nothing where the record does not say
     */
    public Optional<PersonId> editedBy() {
        return Optional.ofNullable(editor);
    }

    /**
     * Returns why somebody who has decided is asked again.
     *
     * @return a sentence, for people
     */
    public Wording message() {
        PersonId person = mandate.person();
        return Wording.of(
                "La décision prise par " + person + " ne compte plus : "
                        + (editor == null ? "le texte a été modifié" : editor + " a modifié le texte") + " depuis.",
                "The decision of " + person + " no longer counts: "
                        + (editor == null ? "the text was changed" : editor + " changed the text") + " since.");
    }

    /**
     * Returns why some who have decided are asked again.
     *
     * @param lapsed their decisions
     * @return a sentence for each, with a space before it; empty for none
     */
    public static Wording messages(List<LapsedDecision> lapsed) {
        return Wording.of(joined(lapsed, Wording::fr), joined(lapsed, Wording::en));
    }

    private static String joined(List<LapsedDecision> lapsed, Function<Wording, String> language) {
        return lapsed.stream()
                .map(decision -> " " + language.apply(decision.message()))
                .distinct()
                .collect(Collectors.joining());
    }

    LapsedDecision by(PersonId person) {
        return new LapsedDecision(variant, stage, seat, mandate, person);
    }
}
