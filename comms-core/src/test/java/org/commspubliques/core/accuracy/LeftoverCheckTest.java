package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverCheckTest {

    private static final LeftoverCheck CHECK = new LeftoverCheck();

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(CHECK, SampleCommunications.article(text), SampleReviews.monday());
    }

    @Test
    void manyPlacesAreToldTogether() {
        String model = "[Nom], [prénom], [adresse] : rendez-vous le XX mai à [heure], [lieu]. À COMPLÉTER.";

        assertThat(findings(model)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-09");
            assertThat(finding.message().fr())
                    .isEqualTo(
                            "7 passages restent à compléter : « [Nom] », « [prénom] », « [adresse] », « XX », « [heure] »,"
                                    + " « [lieu] », « À COMPLÉTER ».");
            assertThat(finding.excerpt()).isEqualTo("[Nom]");
            assertThat(finding.related())
                    .extracting(place -> model.substring(place.start(), place.end()))
                    .containsExactly("[prénom]", "[adresse]", "XX", "[heure]", "[lieu]", "À COMPLÉTER");
        });
    }

    @Test
    void ofVeryManyPlacesTheFirstAreNamed() {
        String model = IntStream.range(0, 300).mapToObj(i -> "[date " + i + "]").collect(Collectors.joining(" "));

        assertThat(findings(model)).singleElement().satisfies(finding -> {
            assertThat(finding.message().fr())
                    .isEqualTo(
                            "300 passages restent à compléter, dont « [date 0] », « [date 1] », « [date 2] », « [date 3] »,"
                                    + " « [date 4] », « [date 5] », « [date 6] », « [date 7] ».");
            assertThat(finding.related()).hasSize(100);
        });
    }

    @Test
    void aFewPlacesAreToldEachByItself() {
        assertThat(findings("[Nom], [prénom], [adresse] : rendez-vous le XX mai à [heure]."))
                .extracting(Finding::excerpt)
                .containsExactly("[Nom]", "[prénom]", "[adresse]", "XX", "[heure]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Coupure à {quartier} jeudi.→{quartier}",
                "Appelez le {{telephone}}.→{{telephone}}",
                "Appelez le {{{accueil.telephone | telephone}}}.→{{{accueil.telephone | telephone}}}",
                "Réunion à [heure] en mairie.→[heure]",
                "Réunion [lieu à préciser].→[lieu à préciser]",
                "Réunion à XX h en mairie.→XX",
                "Réunion le XX décembre.→XX",
                "Réunion le XX/XX à 18 h.→XX/XX",
                "Téléphone : xx xx xx.→xx xx xx",
                "Montant : XXXX F.→XXXX",
                "Le lieu : À COMPLÉTER.→À COMPLÉTER",
                "Le lieu : A COMPLETER.→A COMPLETER",
                "Lorem ipsum dolor sit amet.→Lorem ipsum",
                "TODO : vérifier l’heure.→TODO",
                "Tarif : XX €.→XX",
                "Réunion le __ mai.→__",
                "Réunion à __ h.→__",
                "Rendez-vous à …… heures.→……",
                "Réunion le … mai.→…",
                "Réunion le ../../2026 à 18 h.→../../2026",
                "Contact : à compléter.→à compléter",
                "Réunion à 18 h (à compléter).→à compléter"
            })
    void aPlaceThatWasToBeFilledInIsFound(String text, String excerpt) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-09");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.excerpt()).isEqualTo(excerpt);
            assertThat(text.substring(finding.locus().start(), finding.locus().end()))
                    .isEqualTo(excerpt);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>L’eau est coupée.</p>|<p>",
                "Jeudi <b>4 décembre</b> 2026.|<b>",
                "Voir <a href=\"https://exemple.nc\">la page</a>.|<a href=\"https://exemple.nc\">",
                "Coup&eacute;e jeudi.|&eacute;",
                "L&#8217;eau revient.|&#8217;",
                "<o:p></o:p>L’eau|<o:p>"
            })
    void markupIsFoundOnceInASection(String text, String excerpt) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-10");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.excerpt()).isEqualTo(excerpt);
            assertThat(finding.message().fr()).contains("texte brut");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un dossier à compléter est remis en mairie.",
                "Le formulaire [1] et la suite […] sont en ligne.",
                "Au XXe siècle, le port naît. Louis XX, taille XXL, Xx.",
                "Un cœur <3, a < b et b > c, R&D, Dupont & Fils ; M&M;",
                "Accolades vides {} et ensemble {1, 2, 3 ; 4}.",
                "Le lieu reste à préciser.",
                "Todo bem : soirée brésilienne."
            })
    void whatIsMeantForReadersIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void textsInEveryLanguageAreRead() {
        Variant english = new Variant(
                new VariantId(SampleCommunications.SITE, "en"), List.of(Section.body("Call {phone}.")), List.of());

        assertThat(SampleReviews.findings(
                        CHECK, SampleCommunications.draft().variant(english).build(), SampleReviews.monday()))
                .extracting(Finding::excerpt)
                .containsExactly("{phone}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "<",
                "&",
                "{a",
                "[lieu",
                "<a ",
                "&a",
                "x",
                "xx ",
                "{{",
                "}",
                "<p",
                "&#1",
                "à compléter "
            })
    void aLongTextOfPiecesIsReadInOneGo(String piece) {
        assertThat(findings(piece.repeat(50_000))).hasSizeLessThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le formulaire (à compléter) est en ligne.",
                "Dossier d’inscription : à compléter.",
                "Une fiche à compléter est à l’accueil.",
                "Il hésite… mai reste beau.",
                "Attendez... Mars arrive.",
                "Nom : ______ Prénom : ______",
                "Voir ../../2026/page.",
                "De... à... le groupe chante.",
                "Le film XXL est complet."
            })
    void whatReadersFillInAndAnEllipsisAreNoPlaceToBeFilledIn(String text) {
        assertThat(findings(text)).isEmpty();
    }
}
