package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * L’essentiel pratique, rule {@code CLR-01}: what a text about a service should say: what changes for you, when, where, whom
 * to contact. Words are looked for, not meaning: what is named as missing may be there in words that nobody foresaw.
 */
final class PracticalBlock {

    /** Ce qu’un texte de service dit. */
    enum Part {
        WHAT_CHANGES(
                "ce qui change pour le lecteur",
                "what changes for the reader",
                "vous votre vos habitants habitantes usagers riverains administres familles parents chacun chacune tous toutes"),
        WHEN(
                "quand",
                "when",
                "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout"
                        + " septembre octobre novembre decembre aujourd demain semaine semaines jour jours jusqu des"
                        + " horaires heures matin soir midi minuit ans mois delai"),
        WHERE(
                "où",
                "where",
                "rue avenue boulevard place quai chemin impasse route allee square quartier quartiers mairie mairies salle"
                        + " ecole gymnase mediatheque bibliotheque marche site internet ligne www guichet guichets annexe"
                        + " adresse accueil bureau bureaux centre maison parc parking"),
        WHOM_TO_CONTACT(
                "qui contacter",
                "whom to contact",
                "contact contacts contactez contacter contactez renseignement renseignements renseigner telephone tel"
                        + " appelez appeler courriel mail adressez adresser rapprochez joindre informations");

        private final Wording label;
        private final String cues;

        Part(String fr, String en, String cues) {
            this.label = Wording.of(fr, en);
            this.cues = cues;
        }

        Wording label() {
            return label;
        }
    }

    private static final ImmutableMap<Part, WordSet> CUES =
            Maps.toMap(List.of(Part.values()), part -> WordSet.of(part.cues));

    private final Set<Part> missing = EnumSet.allOf(Part.class);

    void read(Passage passage) {
        for (Part part : new ArrayList<>(missing)) {
            if (isSaid(part, passage)) {
                missing.remove(part);
            }
        }
    }

    private static boolean isSaid(Part part, Passage passage) {
        WordSet cues = Objects.requireNonNull(CUES.get(part));
        for (int i = 0; i < passage.size(); i++) {
            boolean address = part == Part.WHOM_TO_CONTACT && (followsAt(passage, i) || isTelephone(passage, i));
            if (address || cues.contains(passage.key(i))) {
                return true;
            }
        }
        return false;
    }

    void contactIsGiven() {
        missing.remove(Part.WHOM_TO_CONTACT);
    }

    /** What was not found, as people list it. */
    List<Part> missing() {
        return new ArrayList<>(missing);
    }

    static Wording list(List<Part> parts) {
        return Wording.of(
                parts.stream().map(part -> part.label().fr()).collect(Collectors.joining(", ")),
                parts.stream().map(part -> part.label().en()).collect(Collectors.joining(", ")));
    }

    private static boolean followsAt(Passage passage, int word) {
        return passage.start(word) > 0 && passage.text().charAt(passage.start(word) - 1) == '@';
    }

    /** Three groups of two digits in a row: no date and no amount is written so. */
    private static boolean isTelephone(Passage passage, int word) {
        return word + 2 < passage.size()
                && isPair(passage, word)
                && isPair(passage, word + 1)
                && isPair(passage, word + 2);
    }

    private static boolean isPair(Passage passage, int word) {
        return WordKey.length(passage.key(word)) == 2
                && Character.isDigit(passage.text().charAt(passage.start(word)))
                && Character.isDigit(passage.text().charAt(passage.end(word) - 1));
    }
}
