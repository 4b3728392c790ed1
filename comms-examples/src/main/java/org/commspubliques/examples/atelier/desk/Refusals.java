package org.commspubliques.examples.atelier.desk;

import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;

/** What the atelier says where something is refused. */
final class Refusals {

    private Refusals() {}

    static AtelierException of(String id, Wording why) {
        return new AtelierException(
                AtelierException.Kind.CONFLICT,
                "atelier.refused",
                why,
                id,
                Wording.of(
                        "Le circuit, plus bas, dit qui peut agir et ce qui manque.",
                        "The chain, below, says who can act and what is missing."));
    }

    static AtelierException unknownChannel(ChannelId channel) {
        return new AtelierException(
                AtelierException.Kind.INVALID,
                "atelier.channel",
                Wording.of("Ce canal n’est pas au catalogue.", "This channel is not in the catalogue."),
                channel.value(),
                Wording.of("Choisissez un canal de la liste.", "Choose a channel from the list."));
    }

    static AtelierException untitled() {
        return new AtelierException(
                AtelierException.Kind.INVALID,
                "atelier.title",
                Wording.of("La communication n’a pas de titre.", "The communication has no title."),
                "title",
                Wording.of("Donnez-lui un titre, puis enregistrez.", "Give it a title, then save."));
    }

    static AtelierException stale(String id) {
        return new AtelierException(
                AtelierException.Kind.CONFLICT,
                "atelier.stale",
                Wording.of(
                        "Le texte a changé depuis que vous l’avez ouvert\u00A0: rien n’est fait.",
                        "The text has changed since you opened it: nothing is done."),
                id,
                Wording.of("Relisez-le, puis recommencez.", "Read it again, then start over."));
    }

    static AtelierException notPublished(String id, boolean voided, List<Wording> reasons) {
        return new AtelierException(
                AtelierException.Kind.CONFLICT,
                "atelier.gate",
                voided
                        ? Wording.of(
                                "Publication refusée\u00A0: le texte a été modifié après son approbation, qui ne vaut plus.",
                                "Publication refused: the text was changed after its approval, which no longer counts.")
                        : Wording.of("Publication refusée.", "Publication refused."),
                id,
                voided
                        ? Wording.of(
                                "Faites approuver de nouveau le texte tel qu’il est.",
                                "Have the text approved again as it is.")
                        : Wording.of("Levez chaque motif, puis recommencez.", "Lift each reason, then start over."),
                reasons);
    }
}
