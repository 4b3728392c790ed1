package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Message à l’auteur: what the author of what was taken away is told: the article, the passage, and how to ask for another
 * look. Immutable and thread-safe.
 *
 * @param interaction the identifier of what was taken away
 * @param text the message, signed
 */
public record ModerationNotice(String interaction, Wording text) {

    /** Refuses missing parts. */
    public ModerationNotice {
        Objects.requireNonNull(interaction, "interaction");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Writes the notice. Personal data are not repeated: where they are the ground, the passage is not quoted.
     *
     * @param decision the decision
     * @param interaction what it is about
     * @param charter the charter it cites
     * @param signature the lines of the signature, such as those of the visual identity
     * @param zone the authority’s zone
     * @return the notice
     * @throws IllegalArgumentException if the decision took nothing away, is on another interaction, or cites another charter
     */
    public static ModerationNotice of(
            ModerationDecision decision,
            Interaction interaction,
            ModerationCharter charter,
            List<String> signature,
            ZoneId zone) {
        Preconditions.checkArgument(decision.measure().removes(), "decision %s took nothing away", decision.id());
        Preconditions.checkArgument(
                decision.interaction().equals(interaction.id()),
                "decision %s is on %s, not on %s",
                decision.id(),
                decision.interaction(),
                interaction.id());
        ModerationGround ground = decision.citedGround()
                .filter(cited -> cited.charter().equals(charter.id()))
                .flatMap(cited -> charter.ground(cited.article()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "decision " + decision.id() + " does not cite charter " + charter.id()));
        LocalDate last = LocalDate.ofInstant(
                ModerationAppeal.deadline(decision, charter, zone).minusNanos(1), zone);
        LocalDate written = LocalDate.ofInstant(interaction.receivedAt(), zone);
        return new ModerationNotice(
                interaction.id(),
                Wording.of(
                        text(decision, interaction, ground, written, last, signature, FRENCH),
                        text(decision, interaction, ground, written, last, signature, ENGLISH)));
    }

    private static String text(
            ModerationDecision decision,
            Interaction interaction,
            ModerationGround ground,
            LocalDate written,
            LocalDate last,
            List<String> signature,
            Function<Wording, String> in) {
        boolean hidden = decision.measure() == ModerationMeasure.HIDE;
        List<String> lines = new ArrayList<>();
        lines.add(in.apply(Wording.of("Bonjour,", "Hello,")));
        Wording day = DateWording.dayMonthAndYear(written);
        String on = interaction.publication();
        lines.add(in.apply(Wording.of(
                "Votre message du " + day.fr() + (on.isBlank() ? "" : " sur « " + on + " »") + " a été "
                        + (hidden ? "masqué" : "supprimé") + ".",
                "Your message of " + day.en() + (on.isBlank() ? "" : " on '" + on + "'") + " was "
                        + (hidden ? "hidden" : "deleted") + ".")));
        Wording citation = ground.citation();
        lines.add(in.apply(Wording.of(
                "Il est contraire à l’" + citation.fr() + " de notre charte de modération : "
                        + ground.rule().fr(),
                "It is contrary to " + citation.en() + " of our moderation charter: "
                        + ground.rule().en())));
        if (!decision.excerpt().isBlank() && ground.kind() != ModerationGround.Kind.PERSONAL_DATA) {
            lines.add(in.apply(Wording.of(
                    "Passage concerné : « " + decision.excerpt() + " ».",
                    "The passage concerned: '" + decision.excerpt() + "'.")));
        }
        lines.add(in.apply(Wording.of(
                "Vous pouvez critiquer la collectivité et publier de nouveau votre message sans ce qui est contraire à la"
                        + " charte.",
                "You may criticise the authority, and publish your message again without what is contrary to the"
                        + " charter.")));
        Wording until = DateWording.dayMonthAndYear(last);
        lines.add(in.apply(Wording.of(
                "Vous pouvez demander un nouvel examen jusqu’au " + until.fr()
                        + " inclus. Une autre personne que celle qui a décidé vous répondra.",
                "You may ask for another look up to and including " + until.en()
                        + ". Somebody else than who decided will answer you.")));
        lines.add(String.join("\n", signature));
        return String.join("\n\n", lines).strip();
    }

    private static final Function<Wording, String> FRENCH = Wording::fr;
    private static final Function<Wording, String> ENGLISH = Wording::en;
}
