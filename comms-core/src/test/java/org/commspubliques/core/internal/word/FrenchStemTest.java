package org.commspubliques.core.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchStemTest {

    static String stem(String text) {
        FoldedWord word = new FoldedWord();
        word.read(text.toCharArray(), 0, text.length());
        int length = word.stem();
        return new String(word.stemmed(), 0, length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exemplaire exemplaires",
                "élu élus élue élues",
                "adjoint adjointe adjoints adjointes",
                "conseiller conseillère conseillers conseillères",
                "premier première premiers premières",
                "municipal municipale municipaux municipales",
                "local locale locaux locales",
                "bateau bateaux",
                "réseau réseaux",
                "courageux courageuse courageuses",
                "nombreux nombreuse nombreuses",
                "travailleur travailleuse travailleurs travailleuses",
                "directeur directrice directeurs directrices",
                "acteur actrice acteurs actrices",
                "électeur électrice électeurs électrices",
                "ambassadeur ambassadrice",
                "actif active actifs actives",
                "inclusif inclusive",
                "exceptionnel exceptionnelle exceptionnels exceptionnelles",
                "citoyen citoyenne citoyens citoyennes",
                "européen européenne",
                "public publique publics publiques",
                "dévoué dévouée dévoués dévouées DÉVOUÉE DEVOUEES",
                "porté portée portés portées",
                "né née nés nées",
                "créé créée créés créées",
                "agréé agréée agréés agréées",
                "vu vue vus vues",
                "tel telle tels telles",
                "matériau matériaux",
                "français française françaises",
                "précis précise précises",
                "grand grande grands grandes",
                "meilleur meilleure meilleurs meilleures",
                "jaloux jalouse jalouses",
                "nouveau nouveaux nouvel nouvelle nouvelles",
                "beau bel belle beaux belles",
                "travail travaux",
                "cheval chevaux",
                "journal journaux",
                "lieu lieux",
                "jeu jeux",
                "genou genoux",
                "net nette nets nettes",
                "blanc blanche blancs blanches",
                "franc franche",
                "long longue longs",
                "tout toute tous toutes",
                "pareil pareille",
                "commune communes",
                "bref brève",
                "sec sèche",
                "maître maîtresse",
                "loi lois",
                "rue rues",
                "an ans",
                "année années"
            })
    void numberAndGenderHaveOneStem(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(FrenchStemTest::stem).distinct())
                .as(forms)
                .hasSize(1);
    }

    @Test
    void differentWordsHaveDifferentStems() {
        List<String> words = List.of(
                "plus",
                "plu",
                "sous",
                "sou",
                "vers",
                "ver",
                "temps",
                "pays",
                "paye",
                "cours",
                "cour",
                "course",
                "succès",
                "procès",
                "accès",
                "voix",
                "voie",
                "vois",
                "prix",
                "choix",
                "fois",
                "foi",
                "mois",
                "moi",
                "trois",
                "parti",
                "partie",
                "port",
                "porte",
                "porté",
                "marche",
                "marché",
                "entre",
                "entré",
                "dur",
                "durée",
                "droit",
                "droite",
                "commun",
                "commune",
                "fils",
                "fille",
                "fil",
                "ville",
                "vil",
                "salle",
                "sale",
                "mer",
                "mère",
                "peu",
                "peur",
                "leur",
                "élu",
                "élan",
                "retrait",
                "retraite",
                "franc",
                "France",
                "mille",
                "mil",
                "arme",
                "armée",
                "bas",
                "base",
                "pas",
                "passe",
                "pont",
                "ponte",
                "mont",
                "monte",
                "maire",
                "mairie",
                "taux",
                "tau",
                "faux",
                "eau",
                "corps",
                "cor",
                "repas",
                "bras",
                "pause",
                "Pau",
                "prive",
                "privé",
                "ouvre",
                "ouvert",
                "politique",
                "poli",
                "police",
                "an",
                "âne",
                "dans",
                "don",
                "sens",
                "sans",
                "cent",
                "bon",
                "bond",
                "sain",
                "saint",
                "poste",
                "lycée",
                "public",
                "publicité",
                "musée",
                "muse",
                "journal",
                "journée",
                "jour",
                "soir",
                "soirée",
                "nôtre",
                "note",
                "vote",
                "vite",
                "site",
                "cité",
                "état",
                "été");

        assertThat(words.stream().map(FrenchStemTest::stem)).doesNotHaveDuplicates();
    }

    @Test
    void numbersStay() {
        assertThat(stem("2025s")).isEqualTo("2025s");
        assertThat(stem("12e")).isEqualTo("12e");
    }
}
