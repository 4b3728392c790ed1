package org.commspubliques.core.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * A light French stem: singular and plural, masculine and feminine of a word have the same, other words seldom.
 *
 * <p>In this order, on a word in lower case without accents:
 *
 * <ol>
 *   <li>Words of the list below have the stem the list gives them, usually themselves: words that only look like plurals
 *       or feminines (« temps », « partie » beside « parti »), and irregular ones (« travaux », « nouvelle »).
 *   <li>Words under four letters and words with digits stay.
 *   <li>A word that ends in « é », « ée », « és », « ées » keeps its « é »: « porté » and « portée » are one, « porte » is
 *       not.
 *   <li>Plural: -eaux to -eau, -aux to -al, x after eu, ou; s.
 *   <li>Feminine: -trice to -teur, -drice to -deur, -euse to -eux, -ouse to -oux, -ive to -if, -ique to -ic, -elle to
 *       -el, -eille to -eil, -nne to -n, -tte to -t; -e. So -ère meets -er, -ale meets -al, -ise meets -is.
 *   <li>-eur and -eux meet in -eu from six letters on; s after a vowel is dropped again (« française », « français »).
 * </ol>
 */
final class FrenchStem {

    /** Between semicolons or line feeds: a stem and the words that have it. A word alone has itself as its stem. */
    private static final String EXCEPTIONS = """
            plus; sous; vers; temps; pays; cours; succes; proces; acces; exces; deces; progres; congres; repas
            bras; cas; bas basse basses; gras grasse grasses; gros grosse grosses; epais epaisse epaisses; las lasse
            corps; fois; mois; bois; trois; poids; puits; fonds; univers; divers diverse diverses; sens; dans; sans
            apres; tres; pres; des; lors; alors; hors; dehors; envers; travers; pas; moins; jamais; toujours
            ailleurs; volontiers; certes; mais; puis; depuis; jus; jusqu; ans an; tous tout toute toutes; gens; os
            avis; permis permise permises; mis mise mises; pris prise prises; gris grise grises; frais fraiche fraiches
            anglais anglaise anglaises; relais; palais; marais; rabais; engrais; bus; abus; refus; virus; campus
            consensus; processus; cursus; bonus; malus; ours; discours; parcours; concours; recours; secours
            velours; rebours; remords; mars; course courses; bourse bourses; retours retour; tas; ras; compas
            paradis; tapis; radis; colis; devis; croquis; fils; fille filles; ville villes; mille; salle salles
            balle balles; pelle pelles; nos; vos; ses; tes; mes; les; ces; anais; paris; logis; surplus
            taux; faux fausse fausses; chaux; deux; ceux; eux; mieux; vieux vieille vieilles vieil; roux rousse rousses
            doux douce douces; noyau noyaux; tuyau tuyaux; joyau joyaux; boyau boyaux; ideal ideaux ideale ideales
            travail travaux; bail baux; vitrail vitraux; corail coraux; email emaux; soupirail soupiraux
            mal maux; feu feux; jeu jeux; voeu voeux; bleu bleus bleue bleues; oeil yeux; ciel cieux
            beau beaux bel belle belles; nouveau nouveaux nouvel nouvelle nouvelles; fou fous folle folles fol
            mou mous molle molles; jumeau jumeaux jumelle jumelles
            neuf neuve neuves; veuf veuve veuves; bref breve breves; vive; vivre; rive rives
            blanc blanche blanches blancs; franc franche franches francs; france; sec seche seches secs
            long longue longues longs; grec grecque grecs grecques; turc turque turcs turques
            gentil gentille gentils gentilles; nul nulle nuls nulles
            maire maires mairesse mairesses; maitre maitres maitresse maitresses; mairie mairies
            commune communes; commun communs; partie parties; parti partis; droite droites; droit droits
            retraite retraites; retrait retraits; porte portes; port ports; poste postes; monte; mont monts
            ponte; pont ponts; mere meres; mer mers; pere peres; frere freres; cette; cet
            compte comptes; carte cartes; passe passes; base bases; rose roses; chose choses; cause causes
            pause pauses; phase phases; voie voies; voix; vote votes; note notes; cote cotes
            place places; plante plantes; plan plans; planete planetes; mode modes; code codes; date dates
            entre; contre; notre notres; votre votres; autre autres; centre centres; titre titres
            fete fetes; tete tetes; liste listes; juste justes; visite visites; suite suites; lutte luttes
            groupe groupes; coupe coupes; troupe troupes; equipe equipes; grande grandes grand grands
            etat etats; ete etes; cite cites; dette dettes; patte pattes; pate pates
            bourg bourgs; cour; tour tours; jour jours; leurs leur; meilleur meilleurs meilleure meilleures
            seul seule seuls seules; jeune jeunes; peu; peur peurs; peux; lieu lieux
            elu elue elus elues; plein pleine pleins pleines; plaine plaines; saine saines sain sains
            don dons; donne donnes; bonne bonnes bon bons; personne personnes; canne cannes; panne pannes
            tonne tonnes; ton tons; colonne colonnes; couronne couronnes
            ligne lignes; signe signes; fin fins fine fines; ruine ruines; marine marines; marin marins
            racine racines; usine usines; cuisine cuisines; voisin voisine voisins voisines; machine machines
            case cases; danse danses; verse verses; faute fautes; vent vents; vente ventes; medecine medecines
            tante tantes; pointe pointes; maine; seine seines; avise; vise vises; indice indices; loire
            entreprise entreprises; garde gardes; caisse caisses; surprise surprises; crise crises; mine mines
            tel telle tels telles; materiau materiaux; parce; propos; propose proposes; repos; repose reposes; dos
            dose doses; voire; vite; foie foies; aire aires; file files; clos close closes; emis emise emises
            vu vue vus vues; nu nue nus nues; franchise franchises; hote hotes; soie; cape capes; boxe; dome domes
            gare gares; mare mares; part parts; parte; art arts; arte; chat chats; chatte
            """;

    /** The stems, and their numbers by the words that have them. */
    private static final List<char[]> STEMS = new ArrayList<>();

    private static final WordTable STEM_OF = stems();

    private static final int SHORTEST = 4;

    private FrenchStem() {}

    private static WordTable stems() {
        Map<String, Integer> stems = new HashMap<>();
        StringTokenizer lines = new StringTokenizer(EXCEPTIONS, ";\n");
        while (lines.hasMoreTokens()) {
            StringTokenizer words = new StringTokenizer(lines.nextToken());
            String stem = words.nextToken();
            stems.put(stem, STEMS.size());
            while (words.hasMoreTokens()) {
                stems.put(words.nextToken(), STEMS.size());
            }
            STEMS.add(stem.toCharArray());
        }
        return WordTable.of(stems);
    }

    /**
     * Makes a stem of a word in place.
     *
     * @param word the word in lower case without accents
     * @param length its length
     * @param acute how long it is up to the « é » that it ends in, without the « e » and « s » that follow; 0 if it ends in
     *     none
     * @return the length of the stem
     */
    static int of(char[] word, int length, int acute) {
        if (acute > 0) {
            word[acute - 1] = 'é';
            return acute;
        }
        int known = STEM_OF.get(word, length);
        if (known != WordTable.NONE) {
            char[] stem = STEMS.get(known);
            System.arraycopy(stem, 0, word, 0, stem.length);
            return stem.length;
        }
        if (length < SHORTEST || hasDigit(word, length)) {
            return length;
        }
        return ending(word, feminine(word, plural(word, length)));
    }

    private static boolean hasDigit(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isDigit(word[i])) {
                return true;
            }
        }
        return false;
    }

    private static int plural(char[] word, int length) {
        if (ends(word, length, "eaux")) {
            return length - 1;
        }
        if (length > SHORTEST && ends(word, length, "aux")) {
            word[length - 2] = 'l';
            return length - 1;
        }
        if (ends(word, length, "eux") || ends(word, length, "oux")) {
            return length - 1;
        }
        return word[length - 1] == 's' && word[length - 2] != 's' ? length - 1 : length;
    }

    private static int feminine(char[] word, int length) {
        if (length > 6 && (ends(word, length, "trice") || ends(word, length, "drice"))) {
            return replace(word, length - 4, "eur");
        }
        if (length > 4 && (ends(word, length, "euse") || ends(word, length, "ouse"))) {
            return length - 2;
        }
        if (length > 4 && ends(word, length, "ive")) {
            return replace(word, length - 2, "f");
        }
        if (length > 5 && ends(word, length, "ique")) {
            return replace(word, length - 3, "c");
        }
        if (length > 5 && (ends(word, length, "elle") || ends(word, length, "eille"))) {
            return length - 2;
        }
        if (length > 4 && (ends(word, length, "nne") || ends(word, length, "tte"))) {
            return length - 2;
        }
        return length > 3 && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static int ending(char[] word, int length) {
        if (length > 5 && ends(word, length, "eur")) {
            return length - 1;
        }
        boolean afterVowel = length > 4 && word[length - 1] == 's' && "aeiou".indexOf(word[length - 2]) >= 0;
        return afterVowel ? length - 1 : length;
    }

    private static int replace(char[] word, int at, String ending) {
        ending.getChars(0, ending.length(), word, at);
        return at + ending.length();
    }

    private static boolean ends(char[] word, int length, String ending) {
        int from = length - ending.length();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (word[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
