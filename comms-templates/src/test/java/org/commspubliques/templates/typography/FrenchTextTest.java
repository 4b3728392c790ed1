package org.commspubliques.templates.typography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTextTest {

    private static final Typography FRENCH = Typography.french();

    /** In these tests {@code ~} is the no-break space and {@code _} the narrow one. */
    private static String revised(String text) {
        return FRENCH.applyToText(text).replace('\u00A0', '~').replace('\u202F', '_');
    }

    private static void assertUnchanged(String text) {
        assertThat(FRENCH.applyToText(text)).isSameAs(text);
    }

    @Test
    void anOrdinaryMessageOfTheTownIsSetAsAPrinterWould() {
        assertThat(revised("Coupure d'eau à Plum : l'alimentation sera coupée le jeudi 4 septembre 2025, de 8 h 30 à"
                        + " 15 h. Besoin d'aide ? Appelez le 28 47 37 ou écrivez à mairie@ville-montdore.nc !"))
                .isEqualTo("Coupure d’eau à Plum~: l’alimentation sera coupée le jeudi 4~septembre 2025, de 8~h~30 à"
                        + " 15~h. Besoin d’aide_? Appelez le 28 47 37 ou écrivez à mairie@ville-montdore.nc_!");
    }

    @Nested
    class BeforeHighSigns {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Venez nombreux ! | Venez nombreux_!",
                    "Quand ? Demain. | Quand_? Demain.",
                    "Plum ; Yaté | Plum_; Yaté",
                    "Horaires : 8 h | Horaires~: 8~h",
                    "Vraiment ?! Oui | Vraiment_?! Oui",
                    "(vraiment ?) | (vraiment_?)",
                    "Quoi... ? | Quoi…_?",
                    "Voir https://www.ville-montdore.nc/agenda ! | Voir https://www.ville-montdore.nc/agenda_!",
                    "Le score est de 3 : 2 | Le score est de 3~: 2",
                })
        void theSpaceBecomesANoBreakSpace(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Venez nombreux! | Venez nombreux_!",
                    "Vraiment?! | Vraiment_?!",
                    "Attention!!! | Attention_!!!",
                    "Plum; Yaté | Plum_; Yaté",
                    "Horaires: lundi | Horaires~: lundi",
                    "Horaires: | Horaires~:",
                    "(le maire)! | (le maire)_!",
                    "« Merci »! | «~Merci~»_!",
                    "« Merci »: un mot | «~Merci~»~: un mot",
                    "Bonne année 2026! | Bonne année 2026_!",
                    "Est-ce l'été? | Est-ce l’été_?",
                })
        void aMissingSpaceIsAdded(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "à 8:30",
                    "de 8:30 à 16:00",
                    "Bravo :)",
                    "Bravo ;-)",
                    "Bravo :-(",
                    "Merci :D",
                    "un plan au 1:25000",
                    "std::string",
                    "C:\\Users\\mairie",
                    "text/html; charset=utf-8",
                    "foo(); bar();",
                    "color:red;",
                    "&nbsp;",
                    "x?y:z",
                    "https://exemple.nc/?a=1;b=2",
                    "Re: votre demande",
                    "le disque C: est plein",
                    "5! vaut 120",
                    "a != b",
                    "Quoi...?",
                    "Bonjour!Merci",
                    ":sourire: et joie",
                })
        void whatIsNoSentenceKeepsItsSigns(String text) {
            assertThat(revised(text)).isEqualTo(text.replace("...", "…"));
        }

        @Test
        void noBreakSpacesThatAreThereStay() {
            assertUnchanged("Venez\u00A0! Quand\u202F? Où\u202F: là");
        }

        @Test
        void severalSpacesTabsAndLineBreaksStay() {
            assertUnchanged("Venez  ! Quand\t? Où\n: là");
        }
    }

    @Nested
    class QuotationMarksAndApostrophes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "Le film \"Les voisins\" passe | Le film «~Les voisins~» passe",
                    "Le film \" Les voisins \" passe | Le film «~Les voisins~» passe",
                    "\"Non!\", dit-il | «~Non_!~», dit-il",
                    "(\"la Coulée\") | («~la Coulée~»)",
                    "« Merci » | «~Merci~»",
                    "«Merci» | «~Merci~»",
                    "\"un \"mot\" cité\" | «~un «~mot~» cité~»",
                    "\"un “mot” cité\" | «~un “mot” cité~»",
                    "le plan \"Cap 2025\" | le plan «~Cap 2025~»",
                    "« dans\u202Fun\u202F» | «~dans_un_»",
                    "Lire la suite » | Lire la suite~»",
                    "\"la Coulée\": un quartier | «~la Coulée~»~: un quartier",
                })
        void quotationsAreSetBetweenGuillemets(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "un écran de 24\" neuf",
                    "un temps de 12'30\"",
                    "166° 27' 30\" E",
                    "Il dit \"bonjour",
                    "class=\"titre\"",
                    "{\"a\": \"b\"}",
                    "{\"a\": \"b\", \"où\": \"là?\", \"c\": 1 000}",
                    "{\n  \"a\": \"b\",\n  \"c\": [1, 2]\n}",
                    "[\"x\", \"y\"]",
                    "[\n\"x\",\n\"y\"\n]",
                    "if (a == \"b\") { c = \"d\"; }",
                    "nom=\"été\" ; b = \"x\"",
                    "print(\"a\")",
                    "“mot”",
                    "\"écran 24\" de bureau\"",
                    "\"\"mot\"\"",
                    "un tuyau de 4 \" environ",
                })
        void whatIsNoPairIsLeft(String text) {
            assertUnchanged(text);
        }

        @Test
        void aQuotationInBracketsIsNoCode() {
            assertThat(revised("Il a dit [\"sic\"], \"oui\" et \"non\"."))
                    .isEqualTo("Il a dit [«~sic~»], «~oui~» et «~non~».");
        }

        @Test
        void aPairDoesNotReachOverAnEmptyLine() {
            assertUnchanged("Il dit \"bonjour\n\nElle dit\" bonsoir");
            assertThat(revised("Il dit \"bonjour\nà tous\"")).isEqualTo("Il dit «~bonjour\nà tous~»");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "l'eau | l’eau",
                    "aujourd'hui | aujourd’hui",
                    "D'ÉTÉ | D’ÉTÉ",
                    "la presqu'île | la presqu’île",
                    "moins d'1 h | moins d’1~h",
                    "l'« été » | l’«~été~»",
                    "l'\"été\" | l’«~été~»",
                    "qu'“un” | qu’“un”",
                    "les 12 l'ont dit | les 12 l’ont dit",
                })
        void apostrophesAreCurved(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'mot' et 'autre mot'",
                    "https://fr.wikipedia.org/wiki/L'Atelier",
                    "l'x_1='a'",
                    "5' de pause",
                    "les années '80",
                    "l'été@ville-montdore.nc",
                    "#J'aimeLeMontDore",
                    "/home/l'eau",
                })
        void otherSingleMarksAreLeft(String text) {
            assertUnchanged(text);
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "coeur, cœur",
            "Soeurs, Sœurs",
            "OEUVRE, ŒUVRE",
            "Oeuvre, Œuvre",
            "main-d'oeuvre, main-d’œuvre",
            "manoeuvrera, manœuvrera",
            "noeuds, nœuds",
            "voeux, vœux",
            "boeuf, bœuf",
            "oeufs, œufs",
            "oeil, œil",
            "moeurs, mœurs",
            "choeur, chœur",
            "rancoeur, rancœur",
            "écoeurante, écœurante",
            "ECOEURANTE, ECŒURANTE",
            "foetus, fœtus",
            "oedème, œdème",
            "oecuménique, œcuménique",
            "oesophage, œsophage",
            "coeliaque, cœliaque",
            "demi-soeur, demi-sœur",
            "Coeur de Voh, Cœur de Voh",
        })
        void twoLettersAreJoinedWhereThatIsCertain(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "coexister",
                    "moelle",
                    "poêle",
                    "Noël",
                    "goéland",
                    "Joel",
                    "Moe",
                    "ex aequo",
                    "coeur.nc",
                    "oEuvre",
                    "oeuvre_1",
                    "#coeur",
                    "@soeur",
                    "coefficient",
                    "Lecoeur",
                    "oeuvre/coeur"
                })
        void otherWordsKeepTheirLetters(String text) {
            assertUnchanged(text);
        }

        @Test
        void threeDotsAreOneSign() {
            assertThat(revised("Suite...")).isEqualTo("Suite…");
            assertUnchanged("Nom : ......".replace(" :", "\u00A0:"));
            assertUnchanged("../a et .../b et https://exemple.nc/a...");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "12 500 habitants | 12_500 habitants",
                    "1 234 567,89 au total | 1_234_567,89 au total",
                    "1 500 000 XPF | 1_500_000~XPF",
                    "(12 500) | (12_500)",
                    "27 620 habitants, 12 000 foyers. | 27_620 habitants, 12_000 foyers.",
                    "-12 500 F | -12_500~F",
                    "12 500€ | 12_500€",
                })
        void groupsOfDigitsHoldTogether(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "28 47 37",
                    "01 23 45 67 89",
                    "0 800 123 456",
                    "+687 284 737",
                    "Tél. 284 737",
                    "SIRET 123 456 789 00012",
                    "SIREN 123 456 789",
                    "FR76 3000 6000 0112 3456 7890 189",
                    "FR76 300 600 123",
                    "en 2025 100 personnes",
                    "12500 habitants",
                    "98810 Mont-Dore",
                    "12/09/2025 100",
                    "délibération 1 234/2025",
                    "BP 1 234",
                    "parcelle AB 123 456",
                    "section AB 123 456",
                    "parcelle cadastrée AB 123 456",
                    "n°\u00A0AB 123 456",
                    "TVA FR 12 345 678",
                    "0 123 456.001",
                    "1 84 12 76 451 089 46",
                })
        void whatIsNoQuantityIsLeft(String text) {
            assertUnchanged(text);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "12 % | 12~%",
                    "3,5 € | 3,5~€",
                    "500 F | 500~F",
                    "10 km | 10~km",
                    "50 km/h | 50~km/h",
                    "25 m² | 25~m²",
                    "30 °C | 30~°C",
                    "5 kg. | 5~kg.",
                    "le 1er septembre | le 1er~septembre",
                    "le 4 septembre 2025 | le 4~septembre 2025",
                    "le 12 août | le 12~août",
                    "à 8 h 30 | à 8~h~30",
                    "8 h-10 h | 8~h-10~h",
                    "n° 12 | n°~12",
                    "N° DEL-2025-12 | N°~DEL-2025-12",
                    "M. Dupont | M.~Dupont",
                    "Mme la maire | Mme~la maire",
                    "Me Durand | Me~Durand",
                    "p. 4 | p.~4",
                    "art. L. 52-1 | art.~L.~52-1",
                    "l'art. 5 | l’art.~5",
                })
        void whatBelongsTogetherHoldsTogether(String text, String expected) {
            assertThat(revised(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "en 2025 mars",
                    "Me voilà",
                    "il y en a 12 a",
                    "12 hommes",
                    "la rue A12 m",
                    "8 h du matin le 30",
                    "a. 4",
                    "le M Dupont"
                })
        void otherWordsMayBeParted(String text) {
            assertThat(revised(text).replace("8~h", "8 h").replace("…", "...")).isEqualTo(text);
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://www.ville-montdore.nc/l'eau?x=1;y=2:3!a...b",
                    "http://exemple.nc/coeur/oeuvre",
                    "www.ville-montdore.nc/l'agenda",
                    "ville-montdore.nc",
                    "ville-montdore.nc/l'agenda",
                    "mailto:mairie@ville-montdore.nc",
                    "mairie@ville-montdore.nc",
                    "coeur@oeuvre.nc",
                    "#JournéeDuCoeur",
                    "@coeur_de_voh",
                    "tel:+687284737",
                })
        void neverChange(String address) {
            assertUnchanged(address);
            assertThat(FRENCH.applyToText("L'adresse: \"" + address + "\"... Notée ?"))
                    .contains(address);
        }
    }
}
