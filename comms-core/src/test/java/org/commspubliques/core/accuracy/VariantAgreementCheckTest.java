package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantAgreementCheckTest {

    private static final VariantAgreementCheck CHECK = new VariantAgreementCheck(ChannelCatalog.standard());
    private static final List<String> CHANNELS = List.of(
            "site", "sms", "facebook", "instagram", "newsletter", "x", "linkedin", "presse", "panneaux", "affiche");

    private static Variant french(String channel, String text) {
        return Variant.french(ChannelId.of(channel), Section.body(text));
    }

    private static List<Finding> findings(Variant... variants) {
        Communication.Builder builder = SampleCommunications.draft();
        for (Variant variant : variants) {
            builder.variant(variant);
        }
        Communication communication = builder.build();
        List<Finding> findings = new ArrayList<>();
        for (Variant variant : communication.variants()) {
            findings.addAll(CHECK.check(communication, variant, SampleReviews.monday()));
        }
        return findings;
    }

    private static List<Finding> among(String... texts) {
        Variant[] variants = new Variant[texts.length];
        for (int i = 0; i < texts.length; i++) {
            variants[i] = french(CHANNELS.get(i), texts[i]);
        }
        return findings(variants);
    }

    @Test
    void anHourThatIsAnotherInTheTextMessageIsTold() {
        assertThat(among("L’eau est coupée mardi 9 septembre jusqu’à 15 h.", "Coupure d'eau mardi 9/09 jusqu'à 16h."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("COH-03");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.category()).isEqualTo(FindingCategory.CONSISTENCY);
                    assertThat(finding.excerpt()).isEqualTo("16h");
                    assertThat(finding.locus()).isEqualTo(Locus.of("/variants/1/sections/0/text", 33, 36));
                    assertThat(finding.related()).containsExactly(Locus.of("/variants/0/sections/0/text", 43, 47));
                    assertThat(finding.message().fr())
                            .isEqualTo("Deux versions ne disent pas la même chose : « 16h » pour « SMS », « 15 h » pour"
                                    + " « Site internet ».");
                    assertThat(finding.message().en())
                            .isEqualTo("Two versions do not say the same: '16h' for 'Text message', '15 h' for"
                                    + " 'Website'.");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réunion le 9 décembre à 18 h.|Réunion le 10 décembre à 18 h.|10 décembre",
                "Marché de 8 h à 12 h.|Marché 8h-13h.|8h-13h",
                "Marché de 8 h à 12 h.|Marché dès 9h.|9h",
                "Inscriptions du 3 au 14 novembre 2025.|Inscriptions du 3 au 15 novembre 2025.|du 3 au 15 novembre 2025",
                "Renseignements au 43 70 00.|Infos : 43 70 01.|43 70 01",
                "Entrée à 1 000 F.|Entrée 1500 F.|1500 F",
                "Adultes 500 F, enfants 200 F.|Adultes 500 F, enfants 250 F.|250 F",
                "Concerts à 18 h et à 20 h.|Concerts à 18h et à 21h.|21h",
                "Goûter mercredi 16 décembre à Robinson, jeudi 17 à Plum.|Goûter vendredi 18 décembre.|vendredi 18 décembre"
            })
    void whatTheOtherSaysOtherwiseIsTold(String first, String second, String excerpt) {
        assertThat(among(first, second)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.excerpt()).isEqualTo(excerpt);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réunion le mardi 9 décembre 2025 à 18 h 00.|Réunion 9/12 18h.",
                "Marché de 8 h à 12 h, place du 24-Septembre, le 9 décembre.|Marché le 9 décembre.",
                "L’eau est coupée jusqu’à 15 h.|Retour de l’eau à 15h.",
                "Entrée à 1 000 F.|Entrée 1000 francs.",
                "Téléphone : +687 43 70 00.|Tél. 43 70 00",
                "Réunion à midi.|Réunion 12h.",
                "Marché samedi.|Marché à 8 h.",
                "Goûter : mercredi 16 décembre à Robinson, jeudi 17 à Plum, vendredi 18 à Boulari.|Goûter vendredi 18 décembre.",
                "Goûter mercredi 16, jeudi 17 et vendredi 18 décembre.|Goûter mercredi 16 décembre.",
                "Collecte les mardis 1er, 8 et 15 décembre.|Collecte mardi 8/12.",
                "Match à 18 h, portes ouvertes 1 h 30 avant.|Match à 18 h. Ouverture 1 h 30 avant.",
                "Réunion à 6 h du soir.|Réunion à 18 h.",
                "Réunion à 3 heures de l’après-midi.|Réunion 15h.",
            })
    void aVersionMaySayLessOrWriteItOtherwise(String first, String second) {
        assertThat(among(first, second)).isEmpty();
    }

    @Test
    void twoProgrammesThatShareAnHourAreForInformation() {
        assertThat(among("Concerts à 18 h, à 20 h et à 22 h.", "Concerts à 18h et à 21h."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.excerpt()).isEqualTo("21h");
                });
    }

    @Test
    void oneVersionThatIsWrongIsToldOnce() {
        assertThat(among("Réunion à 18 h.", "Réunion à 19 h.", "Réunion à 18 h.", "Réunion à 18 h."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.locus().pointer()).startsWith("/variants/1/"));
        assertThat(among("Réunion à 19 h.", "Réunion à 18 h.", "Réunion à 18 h.", "Réunion à 18 h."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.locus().pointer()).startsWith("/variants/1/"));
    }

    @Test
    void aVersionThatSaysNothingOfItDoesNotHideTheOther() {
        assertThat(among("Réunion à 18 h.", "Réunion bientôt.", "Réunion à 19 h."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .extracting(Locus::pointer)
                        .containsExactly("/variants/0/sections/0/text"));
    }

    @Test
    void whatIsNotTheAuthoritysToSayIsNotCompared() {
        assertThat(findings(
                        french("site", "Réunion à 18 h."),
                        Variant.french(
                                SampleCommunications.SMS,
                                new Section(SectionRole.OPPOSITION_COLUMN, "La réunion de 19 h est trop tardive."))))
                .isEmpty();
    }

    @Test
    void thePressHasAContactOfItsOwn() {
        assertThat(findings(
                        french("site", "Renseignements au 43 70 00."),
                        Variant.french(
                                SampleCommunications.PRESS,
                                Section.body("La piscine rouvre."),
                                new Section(SectionRole.CONTACT, "Contact presse : 43 70 12"))))
                .isEmpty();
    }

    @Test
    void oneVersionAloneHasNothingToAgreeWith() {
        assertThat(among("Réunion à 18 h, puis à 19 h.")).isEmpty();
    }

    private static List<Finding> translated(String french, String language, String text) {
        return findings(
                french("site", french),
                new Variant(new VariantId(ChannelId.of("site"), language), List.of(Section.body(text)), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Water will be cut on Tuesday 9 September from 8 am to 3 pm. Call 43 70 00.",
                "No water on Tuesday, September 9th, 8:00 to 15:00. Call +687 43.70.00.",
                "Tuesday 9 Sept. 2025: water cut, 8–3pm.",
                "Water cut from 8 a.m. to 3 p.m. on the 9th of September.",
                "Water will be cut on Tuesday. Bring bottles.",
                "Water cut 8h to 15h on 9 September."
            })
    void aTranslationThatSaysTheSameOrLessIsRight(String english) {
        assertThat(translated(
                        "L’eau est coupée mardi 9 septembre de 8 h à 15 h. Renseignements : 43 70 00.", "en", english))
                .as(english)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Water will be cut from 8 am to 4 pm.|4 pm",
                "Water will be cut from 8 am to noon.|noon",
                "Water will be cut on September 10th.|September 10th",
                "Water will be cut on the 19th of September 2025.|19th of September 2025",
                "Call 43 70 01.|43 70 01"
            })
    void aTranslationThatSaysOtherwiseIsTold(String english, String words) {
        assertThat(translated(
                        "L’eau est coupée mardi 9 septembre 2025 de 8 h à 15 h. Renseignements : 43 70 00.",
                        "en",
                        english))
                .as(english)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.excerpt()).isEqualTo(words);
                    assertThat(finding.message().fr()).contains("« Site internet » en anglais");
                });
    }

    @Test
    void anAmountIsReadAsEnglishWritesIt() {
        String french = "Adulte : 1 500 F CFP.";

        assertThat(translated(french, "en", "Adults: XPF 1,500.")).isEmpty();
        assertThat(translated(french, "en", "Adults: 1,500 CFP francs.")).isEmpty();
        assertThat(translated(french, "en", "Adults: 1,500 F")).isEmpty();
        assertThat(translated(french, "en", "Adults: XPF 1,050.")).hasSize(1);
    }

    @Test
    void anotherLanguageIsReadForWhatItWritesAsFrenchDoes() {
        String french = "La piscine ouvre à 8 h. Adulte : 400 F.";

        assertThat(translated(french, "ty", "E matara te vahi hopuraa i te hora 8 h. Taata paari : 400 F."))
                .isEmpty();
        assertThat(translated(french, "ty", "E matara te vahi hopuraa i te hora 9 h. Taata paari : 400 F."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("9 h"));
    }

    @Test
    void whatIsOffInOneVersionAloneIsToldOfEachOtherThatAnnouncesIt() {
        assertThat(among("Concert de samedi annulé", "Concert samedi à 20 h, entrée libre.", "Concert ce soir, 20 h"))
                .filteredOn(finding -> finding.message().fr().contains("annulé"))
                .hasSize(2)
                .first()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.locus()).isEqualTo(Locus.of("/variants/1/sections/0/text", 0, 36));
                    assertThat(finding.excerpt()).isEqualTo("Concert samedi à 20 h, entrée libre.");
                    assertThat(finding.related()).containsExactly(Locus.of("/variants/0/sections/0/text", 18, 24));
                    assertThat(finding.message().fr())
                            .isEqualTo("« annulé » pour « Site internet », mais rien ne le dit pour « SMS ».");
                });
        assertThat(among("Concert samedi à 20 h, n’oubliez pas votre chaise.", "Concert de samedi annulé"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.locus()).isEqualTo(Locus.of("/variants/0/sections/0/text", 0, 50)));
    }

    @Test
    void twoAddressesOnOneHostThatBeginAlikeAreTold() {
        assertThat(among("Écrivez à culture@mairie.fr.", "Écrivez à cultures@mairie.fr."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.excerpt()).isEqualTo("cultures@mairie.fr");
                    assertThat(finding.message().fr()).contains("« culture@mairie.fr » pour « Site internet »");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Écrivez à culture@mairie.fr.,Écrivez à Culture@mairie.fr !",
        "Écrivez à culture@mairie.fr.,Écrivez à accueil@mairie.fr.",
        "Écrivez à culture@mairie.fr ou cultures@mairie.fr.,Écrivez à cultures@mairie.fr.",
        "Écrivez à culture@mairie.fr.,Venez nombreux !"
    })
    void oneAddressOrThoseOfTwoServicesAreNot(String first, String second) {
        assertThat(among(first, second)).isEmpty();
    }

    @Test
    void anEntryThatIsFreeInOneVersionAndPaidInAnotherIsTold() {
        assertThat(among("Entrée : 500 F. Gratuit pour les moins de 12 ans.", "Concert samedi. Entrée gratuite !"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr())
                        .contains("« Entrée gratuite » pour « SMS », « 500 F » pour « Site internet »"));
        assertThat(among("Entrée libre et gratuite.", "Entrée : 500 F."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("500 F"));
    }

    @ParameterizedTest
    @CsvSource({
        "Entrée : 500 F.,Entrée gratuite pour les moins de 12 ans.",
        "Entrée : 500 F.,Entrée gratuite le dimanche.",
        "Entrée : 500 F. Le premier dimanche : entrée gratuite.,Le premier dimanche : entrée gratuite.",
        "Crêpe : 500 F.,Entrée gratuite !",
        "Entrée gratuite.,Entrée libre."
    })
    void anEntryThatIsFreeForSomeIsNot(String first, String second) {
        assertThat(among(first, second)).isEmpty();
    }

    @Test
    void whatIsOffOnADayIsToldWhereItIsAnnouncedForThatDay() {
        assertThat(among("La sortie du 9 septembre est annulée.", "Sortie du 9 septembre : départ 9 h."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("Sortie du 9 septembre : départ 9 h."));
    }

    @ParameterizedTest
    @CsvSource({
        "La sortie du 9 septembre est annulée. Celle du 16 septembre a lieu.,Sortie du 16 septembre : départ 9 h.",
        "La séance du 2 septembre est annulée.,Séance du 9 septembre à 20 h.",
        "Concert le 20 septembre au lieu du 13 septembre (annulé).,Concert le 20 septembre à 20 h.",
        "'Le feu d’artifice, annulé l’an dernier, aura lieu le 14 septembre.',Feu d’artifice le 14 septembre à 23 h.",
        "Le concert annulé en 2024 aura lieu le 14 septembre.,Concert le 14 septembre à 20 h."
    })
    void whatIsOffOnAnotherDayIsNotTold(String first, String second) {
        assertThat(among(first, second)).isEmpty();
    }

    @Test
    void theValueThatTheSameWordsAnnounceIsNamed() {
        assertThat(among(
                        "La billetterie ouvre le 2 septembre. Le concert a lieu le 13 septembre.",
                        "Concert le 20 septembre."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr())
                        .contains("« 20 septembre » pour « SMS », « 13 septembre » pour"));
        assertThat(among("Entrée : 6 €. Crêpe : 2 €.", "Crêpe : 3 €"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().fr()).contains("« 3 € » pour « SMS », « 2 € » pour"));
    }

    @Test
    void allAreNamedWhereNoWordsTellWhichIsMeant() {
        assertThat(among("Ouverture le 2 septembre. Clôture le 13 septembre.", "Rendez-vous le 20 septembre."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().fr())
                        .contains("« 20 septembre » pour « SMS », « 2 septembre », « 13 septembre » pour"));
    }

    @ParameterizedTest
    @CsvSource({
        "Concert de samedi annulé,Le concert de samedi à 20 h n’aura pas lieu.",
        "Concert de samedi annulé,Concert de samedi à 20 h annulé",
        "Concert de samedi annulé,Concert de samedi à 20 h : billets remboursés.",
        "'En cas de pluie, le concert sera annulé.',Concert samedi à 20 h.",
        "L’arrêté annule et remplace le précédent.,Nouvel arrêté du 3 septembre.",
        "Concert samedi. Le bal est annulé.,Concert samedi à 20 h.",
        "Distribution d’eau suspendue,Coupure d’eau de 8 h à 12 h",
        "Conseil reporté au 17 septembre,Conseil : mercredi 17 septembre.",
        "Marché annulé,Pas de marché samedi 12 septembre.",
        "Concert annulé,Le concert du 12 septembre ne se tiendra pas.",
        "Bal annulé,Concert samedi à 20 h."
    })
    void whatIsOffInBothOrIsSomethingElseIsNotTold(String first, String second) {
        assertThat(among(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La visite a lieu de 13 h 30 à 15 h 30.|Visit from 1:30 to 3:30 pm.",
                "La visite a lieu de 14 h 15 à 16 h 30.|Visit 2:15 - 4:30 PM.",
                "La soirée commence à 19 h 30.|The party starts at 7:30 in the evening.",
                "Bal de 22 h à 2 h.|Dance from 10 to 2 am.",
                "Entrée : 2 000 F.|Entrance: 2.000 F."
            })
    void anHourOrAnAmountThatMayBeReadTwoWaysIsNotHeldAgainstATranslation(String french, String english) {
        assertThat(translated(french, "en", english)).isEmpty();
    }
}
