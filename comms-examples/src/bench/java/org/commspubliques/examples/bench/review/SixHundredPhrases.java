package org.commspubliques.examples.bench.review;

import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.PhraseTrie;

/** Six hundred phrases such as rules have: half an adjective beside a noun, half a verb with its object. */
final class SixHundredPhrases {

    private static final List<String> NOUNS = List.of(
            "équipe",
            "bilan",
            "gestion",
            "action",
            "politique",
            "projet",
            "programme",
            "résultat",
            "majorité",
            "ambition",
            "engagement",
            "mandat",
            "ville",
            "choix",
            "réussite",
            "effort",
            "vision",
            "budget",
            "investissement",
            "quartier");

    private static final List<String> PRAISE = List.of(
            "exemplaire",
            "sans précédent",
            "remarqu*",
            "courageux",
            "visionnaire",
            "dynamique",
            "ambitieux",
            "historique",
            "exceptionnel",
            "audacieux",
            "{0,2} inédit",
            "de grande qualité",
            "hors du commun",
            "{0,1} novateur",
            "unique en son genre");

    private static final List<String> VERBS = List.of(
            "v:tenir",
            "v:réussir",
            "v:promettre",
            "v:construire",
            "v:embellir",
            "v:transformer",
            "v:baisser",
            "v:poursuivre[fut,pres]",
            "v:défendre",
            "v:améliorer[pp,1p]",
            "v:redresser",
            "v:sauver",
            "v:bâtir",
            "v:rénover[pp]",
            "v:offrir");

    private static final List<String> OBJECTS = List.of(
            "notre|nos promesse",
            "ses|nos engagement",
            "{0,2} impôt|taxe",
            "la ville de demain",
            "votre avenir",
            "{0,3} pour vous",
            "notre commune",
            "un avenir meilleur",
            "{1,3} quartiers",
            "{0,2} dette",
            "le défi",
            "notre cadre de vie",
            "l'avenir de nos enfants",
            "{0,2} finances",
            "une page",
            "notre identité",
            "nos valeurs",
            "ce qui compte",
            "{0,2} sécurité",
            "notre jeunesse");

    private SixHundredPhrases() {}

    /** Compiles them. */
    static PhraseTrie compiled() {
        PhraseTrie.Builder phrases = PhraseTrie.builder();
        int id = 0;
        for (String noun : NOUNS) {
            for (String praise : PRAISE) {
                phrases.add(id++, noun + ' ' + praise, Map.of());
            }
        }
        for (String verb : VERBS) {
            for (String object : OBJECTS) {
                phrases.add(id++, verb + ' ' + object, Map.of());
            }
        }
        return phrases.build();
    }
}
