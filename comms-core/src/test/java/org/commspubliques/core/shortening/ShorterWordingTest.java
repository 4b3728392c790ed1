package org.commspubliques.core.shortening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ShorterWordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String NOTICE = "Nous vous informons que l’eau sera coupée le 3 décembre de 8 h à 15 h."
            + " Cette opération est nécessaire au bon entretien du réseau communal."
            + " Sont concernés la rue des Tilleuls et Boulari."
            + " Le service remercie chacun de sa patience et de son civisme."
            + " Renseignements au 45 23 10.";

    private final ShorterWording wording = ShorterWording.of(ShortPhrases.standard(), List.of("Boulari"));

    private List<ShorterText> proposals(int max, String text) {
        return wording.propose(Rooms.characters(max), text, DAY);
    }

    @Test
    void longPhrasesAreSaidShortly() {
        ShorterText first = proposals(400, NOTICE).get(0);
        assertThat(first.text()).startsWith("L’eau sera coupée").endsWith("au 45 23 10.");
        assertThat(first.replacements()).containsExactly(new ShorterText.Replacement("Nous vous informons que", ""));
        assertThat(first.lost()).isEmpty();
    }

    @Test
    void sentencesWithoutAFactAreTheFirstToGo() {
        ShorterText fitting = proposals(140, NOTICE).get(1);
        assertThat(fitting.fits()).isTrue();
        assertThat(fitting.text())
                .isEqualTo(
                        "L’eau sera coupée le 3 décembre de 8 h à 15 h. Sont concernés la rue des Tilleuls et Boulari."
                                + " Renseignements au 45 23 10.");
        assertThat(fitting.lost()).isEmpty();
        assertThat(fitting.dropped()).hasSize(2);
    }

    @Test
    void asFewSentencesGoAsItTakes() {
        assertThat(proposals(210, NOTICE).get(1).dropped())
                .containsExactly("Le service remercie chacun de sa patience et de son civisme.");
    }

    @Test
    void whatIsLostIsSaid() {
        ShorterText fitting = proposals(60, NOTICE).get(1);
        assertThat(fitting.text()).isEqualTo("L’eau sera coupée le 3 décembre de 8 h à 15 h.");
        assertThat(fitting.lost())
                .extracting(HeldFact::aspect, HeldFact::words)
                .contains(tuple(FactAspect.WHERE, "Boulari"), tuple(FactAspect.CONTACT, "45 23 10"));
        assertThat(fitting.kept())
                .extracting(HeldFact::aspect)
                .contains(FactAspect.WHAT, FactAspect.WHEN)
                .doesNotContain(FactAspect.CONTACT);
    }

    @Test
    void theFirstSentenceStaysEvenWhereItDoesNotFit() {
        List<ShorterText> proposals = proposals(10, NOTICE);
        assertThat(proposals)
                .noneMatch(ShorterText::fits)
                .allSatisfy(each -> assertThat(each.text()).startsWith("L’eau sera coupée"));
    }

    @Test
    void whatIsSaidTwiceIsNotLostWithOneOfThem() {
        List<ShorterText> proposals =
                proposals(40, "Appelez le 45 23 10 pour l’eau. Ou encore le 45.23.10 si besoin est.");
        assertThat(proposals.get(0).dropped()).hasSize(1);
        assertThat(proposals.get(0).lost()).isEmpty();
    }

    @Test
    void anAddressIsAContact() {
        ShorterText fitting = proposals(35, "La piscine rouvre demain matin. Écrivez à piscine@exemple.nc.")
                .get(0);
        assertThat(fitting.lost()).containsExactly(new HeldFact(FactAspect.CONTACT, "piscine@exemple.nc"));
    }

    @Test
    void aTextWithNothingToSpareHasNoProposal() {
        assertThat(proposals(5, "Piscine fermée.")).isEmpty();
        assertThat(proposals(5, " … ")).isEmpty();
    }

    @Test
    void theRuleOfTheChannelMeasures() {
        ShorterText fitting =
                wording.propose(Rooms.of(MeasureUnit.SMS_PARTS, 2), NOTICE, DAY).get(1);
        assertThat(fitting.measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.used()).isLessThanOrEqualTo(2));
    }

    @Test
    void elisionsAreKept() {
        assertThat(proposals(10, "Le pont ferme afin d’élargir la chaussée.")
                        .get(0)
                        .text())
                .isEqualTo("Le pont ferme pour élargir la chaussée.");
    }

    @Test
    void proposalsAreTheSameEachTime() {
        assertThat(proposals(140, NOTICE)).isEqualTo(proposals(140, NOTICE));
    }

    @Test
    void aHostHasPhrasesOfItsOwn() {
        ShortPhrases own = ShortPhrases.parse(
                "maison.json",
                "{\"phrases\": [{\"long\": \"service des eaux\", \"short\": \"régie\"}]}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(ShorterWording.of(own, List.of())
                        .propose(Rooms.characters(10), "Appelez le service des eaux.", DAY)
                        .get(0)
                        .text())
                .isEqualTo("Appelez le régie.");
        assertThatThrownBy(() -> ShortPhrases.parse(
                        "x.json", "{\"phrases\": [{\"long\": \"!\"}]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFormatException.class);
    }

    @Test
    void aLongTextIsShortenedInNoTime() {
        String text = "Nous vous informons que la rue des Tilleuls ferme le 3 mai. Merci. ".repeat(3_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(proposals(280, text)).isNotEmpty());
    }
}
