package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.commspubliques.core.time.DateWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourCheckTest {

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(new HourCheck(), SampleCommunications.article(text), SampleReviews.monday());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fermeture à 8h75",
                "à 8 h 75.",
                "à 17 heures 60.",
                "jeudi à 25 h",
                "le 3 septembre à 25h30",
                "le 3 septembre de 20 h à 25 h",
                "samedi matin à 29 h",
                "Piscine ouverte de 8h à 25h.",
                "Horaires d’accueil : de 8 h à 28 h",
                "Réunion à 26h.",
                "Réunion à 24h30.",
                "Réunion à 24 h 30"
            })
    void anHourThatNoClockShowsIsCaught(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-06");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(text).contains(finding.excerpt());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un contrat de 35 h",
                "limité à 25 h par semaine",
                "de 20 h à 25 h hebdomadaires",
                "8 h 75 personnes",
                "ouvert 24h/24",
                "sous 48 heures",
                "jusqu’à 24 h",
                "le samedi, 35 h de travail",
                "lundi 30 h par mois",
                "porte 8hab",
                "poste du lundi au vendredi 35 h",
                "L’ouverture passe de 20 h à 28 h par semaine.",
                "L’accueil est ouvert de 20 h à 30 h hebdomadaires.",
                "Contrat à 26 h.",
                "Le service passe à 28 h.",
                "Un temps limité à 25 h.",
                "Ouvert à 24 h."
            })
    void aLengthOfTimeIsNoHour(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mairie ouverte de 14 h à 8 h 30.",
                "Lundi de 17h à 13h",
                "Horaires : 16 h 30 - 12 h",
                "Permanence mardi, de 9 h à 8 h",
                "Ouvert entre 14 h et 12 h.",
                "Ouvert à partir de 14 h et jusqu’à 12 h."
            })
    void anEndInTheDayBeforeItsStartIsCaught(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-07");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void whereNothingSpeaksOfOpeningItIsOnlySaid() {
        assertThat(findings("La rue est barrée de 15 h à 8 h."))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de 22 h à 6 h",
                "ouvert de 8 h à 2 h",
                "Bar ouvert de 18 h à 1 h",
                "de 17 h à 9 h",
                "Ouvert la nuit, de 15 h à 8 h",
                "de 15 h à 8 h le lendemain",
                "l’ouverture est avancée de 10 h à 9 h",
                "la durée passe de 10 h à 8 h",
                "à 3 h il sera 2 h",
                "de 9 h à 12 h et de 14 h à 17 h",
                "14 h ou 12 h"
            })
    void aNightOrAChangeIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Property
    void hoursInOrderAreSilent(
            @ForAll @IntRange(max = 1438) int start, @ForAll @IntRange(min = 1, max = 1439) int length) {
        int end = Math.min(1439, start + length);
        String text = "Mairie ouverte lundi de " + hour(start) + " à " + hour(end) + ".";

        assertThat(findings(text)).isEmpty();
    }

    private static String hour(int minutes) {
        return DateWording.hour(LocalTime.of(minutes / 60, minutes % 60)).fr();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 h ", "de 8 h à ", "lundi 25 h ", "8h75 ", "h ", "14 h - "})
    void aLongTextOfPiecesOfHoursIsReadInOneGo(String piece) {
        assertThat(findings(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(20_000);
    }
}
