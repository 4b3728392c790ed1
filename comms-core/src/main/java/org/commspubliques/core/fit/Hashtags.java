package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Mots-dièse, rule {@code A11Y-05}: several words run together in small letters, which a screen reader cannot tell apart. They
 * are taken apart with a list of words that authorities use; a very long one is named without.
 */
final class Hashtags {

    /** No single French word that is common is as long. */
    private static final int LONGER_THAN_WORDS = 18;

    /** Longer ones are not taken apart: the work grows with the square of their length. */
    private static final int LONGEST = 60;

    private static final int LONGEST_WORD = 16;

    private static final Source USAGE = Source.unchecked(
            "usage : une capitale à chaque mot d’un mot-dièse, pour les lecteurs d’écran et pour les yeux");

    private static final WordSet WORDS =
            WordSet.of("accueil acces action actions aide aides agenda agir air aines arbres art"
                    + " associations atelier ateliers avenir avis balade bal bebe benevoles bibliotheque bien budget bus cantine"
                    + " centre chantier chantiers citoyen citoyenne citoyens climat collecte commerce commerces commune concert"
                    + " concours conseil consultation culture dechets defi demain democratie developpement don durable eau"
                    + " ecole ecoles economie education emploi emplois energie enfance enfants ensemble enquete environnement"
                    + " exposition expo familles famille fermeture fete fetes fibre forum gratuit grand habitat handicap hiver"
                    + " inscription inscriptions info infos jardin jardins jeune jeunes jeunesse job jour journee journees litterature"
                    + " livre logement loisirs maire mairie maison marche mediatheque mer meteo mobilite municipal municipale"
                    + " municipaux musee musique nature noel nouvelle nouveau nuit numerique parc parents participation"
                    + " participatif patrimoine petite piscine place plage plan portes ouvertes prevention printemps"
                    + " programme projet projets proprete prudence public publics publique quartier quartiers recrutement"
                    + " rentree repas reunion risque risques route rue sante scolaire seniors securite semaine service services"
                    + " ete sport sports sportif tourisme transition transport transports travaux tri vacances vaccination velo"
                    + " bal baie brocante carnaval chateau cinema course danse foire halle ile lac pays pont port randonnee theatre"
                    + " vie vigilance village ville villes vivre voeux voirie vote zone ecologique solidarite social sociale"
                    + " de du des la le les et en au aux pour avec sur a dans ma mon notre nos votre vos");

    private static final WordSet SMALL = WordSet.of("de du des la le les et en au aux pour avec sur a dans");

    private Hashtags() {}

    static List<Flaw> in(String text) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        int at = text.indexOf('#');
        while (at >= 0) {
            int end = endOfTag(text, at + 1);
            if (end - at > 1 && isAllSmall(text, at + 1, end)) {
                Flaw flaw = flaw(text, at, end);
                if (flaw != null) {
                    flaws.add(flaw);
                }
            }
            at = text.indexOf('#', Math.max(end, at + 1));
        }
        return flaws.build();
    }

    private static int endOfTag(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static boolean isAllSmall(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Flaw flaw(String text, int start, int end) {
        String tag = text.substring(start + 1, end);
        String parted = tag.length() <= LONGEST ? parted(tag) : null;
        Wording advice = Wording.of("Mettre une capitale à chaque mot.", "Give each word a capital.");
        if (parted == null && tag.length() <= LONGER_THAN_WORDS) {
            return null;
        }
        return Flaw.inText(
                "A11Y-05",
                start,
                end,
                Wording.of(
                        "Mot-dièse de plusieurs mots sans capitales.", "A hashtag of several words without capitals."),
                parted == null ? Proposal.advice(advice) : Proposal.reword(advice, "#" + parted),
                USAGE);
    }

    /** The tag with a capital at each of its words, or null where it is not made of known words, two of them of weight. */
    private static @Nullable String parted(String tag) {
        int[] from = new int[tag.length() + 1];
        int[] weight = new int[tag.length() + 1];
        for (int end = 1; end <= tag.length(); end++) {
            from[end] = -1;
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                boolean reached = start == 0 || from[start] >= 0;
                if (reached && from[end] < 0 && WORDS.contains(WordKey.of(tag.substring(start, end)))) {
                    from[end] = start;
                    boolean small = SMALL.contains(WordKey.of(tag.substring(start, end)));
                    weight[end] = weight[start] + (small ? 0 : 1);
                }
            }
        }
        return from[tag.length()] >= 0 && weight[tag.length()] >= 2 ? withCapitals(tag, from) : null;
    }

    private static String withCapitals(String tag, int[] from) {
        StringBuilder out = new StringBuilder(tag);
        for (int start = from[tag.length()]; ; start = from[start]) {
            out.setCharAt(start, Character.toUpperCase(tag.charAt(start)));
            if (start == 0) {
                return out.toString();
            }
        }
    }
}
