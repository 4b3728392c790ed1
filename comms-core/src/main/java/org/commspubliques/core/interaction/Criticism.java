package org.commspubliques.core.interaction;

import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;

/**
 * Words by which one tells that a text says no more than that somebody is displeased with the authority. A text with one
 * word beyond these is not judged: the lists are short on purpose.
 */
final class Criticism {

    private static final WordSet LITTLE_WORDS =
            WordSet.of("a ai ainsi alors apres as au aussi aux avec bien c ca car ce ceci"
                    + " cela ces cet cette ci comme contre d dans de des deja depuis donc du elle elles en encore est et etait ete etes"
                    + " etre eux faire fait font il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous on"
                    + " ont ou par pas peu plus pour qu quand que quel quelle qui quoi s sa sans se sera ses si son sont sur t ta te tellement tes"
                    + " toi ton toujours tous tout toute toutes tres trop tu un une vos votre vous vraiment y"
                    + " an and are at be by for from in is it its of on our so that the their they this to too us very was we with you"
                    + " your");

    private static final WordSet AUTHORITY =
            WordSet.of("maire maires mairie ville commune communal communale communaux municipal"
                    + " municipale municipaux municipalite elu elus elue elues adjoint adjoints adjointe conseil conseiller conseillers"
                    + " equipe majorite collectivite administration service services agent agents province president presidente autorite"
                    + " direction politique politiques gestion projet projets decision decisions travail mayor council councillor"
                    + " councillors town city authority staff");

    private static final WordSet OPINION = WordSet.of(
            "nul nulle nuls nulles nullite honte honteux honteuse scandale scandaleux"
                    + " scandaleuse incompetent incompetente incompetents incompetence incapable incapables mauvais mauvaise echec rate"
                    + " ratee inutile inutiles gaspillage gachis lent lente lents lenteur cher chere decu decue decus decevant decevante"
                    + " decevants deception ridicule ridicules absurde inadmissible inacceptable lamentable minable pitoyable colere"
                    + " catastrophe catastrophique desastre desastreux mensonge mensonges promesse promesses abandon abandonnes mepris"
                    + " demission degoute marre bad useless shame shameful waste incompetence failure disappointing resign");

    private static final WordSet COMPLAINT =
            WordSet.of("critique critiques critiquer critiquant negatif negative negatifs"
                    + " negatives negativement polemique polemiques polemiquer contestation conteste contestataire mecontent mecontents"
                    + " mecontentement reproche reproches desaccord desagreable deplaisant deplaisante opposition opposant opposants"
                    + " image reputation nuit commentaire commentaires message messages avis opinion propos ton criticism critical"
                    + " negative comment unpleasant disagreement");

    private Criticism() {}

    /** Whether a moderator’s reason says nothing but that the authority is criticised. */
    static boolean isTheOnlyReason(String reason) {
        return holdsOnly(reason, COMPLAINT);
    }

    /** Whether a passage says nothing but that somebody thinks ill of the authority. */
    static boolean isAllThatIsSaid(String passage) {
        return holdsOnly(passage, OPINION);
    }

    /** At least one of the words given, and none but those, the authority’s and the little ones. */
    private static boolean holdsOnly(String text, WordSet telling) {
        Passage words = Passage.of(text);
        boolean told = false;
        for (int i = 0; i < words.size(); i++) {
            long key = words.key(i);
            boolean tells = telling.contains(key) || OPINION.contains(key);
            told |= tells;
            if (!tells && !LITTLE_WORDS.contains(key) && !AUTHORITY.contains(key)) {
                return false;
            }
        }
        return told;
    }
}
