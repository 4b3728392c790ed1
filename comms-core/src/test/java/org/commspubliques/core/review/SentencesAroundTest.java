package org.commspubliques.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class SentencesAroundTest {

    private static Finding completed(String text, String words) {
        int start = text.indexOf(words);
        return completed(
                text,
                Finding.builder(
                                "R",
                                Severity.INFO,
                                Locus.of("/variants/0/sections/0/text", start, start + words.length()),
                                Wording.same("m"))
                        .excerpt(words)
                        .build());
    }

    private static Finding completed(String text, Finding finding) {
        Variant variant = Variant.french(SampleCommunications.SITE, Section.body(text));
        Communication communication =
                SampleCommunications.draft().variant(variant).build();
        return new SentencesAround(communication, communication.variants().get(0)).complete(finding);
    }

    @Test
    void theSentenceIsWhatStandsBetweenTwoFullStops() {
        assertThat(completed("La rue ferme. Le pont reste ouvert ! Merci.", "pont")
                        .sentence())
                .isEqualTo("Le pont reste ouvert !");
    }

    @Test
    void wordsThatEndASentenceDoNotTakeTheNextOne() {
        assertThat(completed("Venez nombreux ! La fête commence.", "nombreux !").sentence())
                .isEqualTo("Venez nombreux !");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(completed("Merci. Tél. 04 72 00 12 34 le ven. 22 mai ou chez M. Martin. À bientôt.", "22 mai")
                        .sentence())
                .isEqualTo("Tél. 04 72 00 12 34 le ven. 22 mai ou chez M. Martin.");
        assertThat(completed("Réunion le 3 sept. Le marché ouvre.", "marché").sentence())
                .isEqualTo("Le marché ouvre.");
    }

    @Test
    void theSentenceACheckHasGivenIsKept() {
        Finding given = Finding.builder(
                        "R", Severity.INFO, Locus.of("/variants/0/sections/0/text", 0, 2), Wording.same("m"))
                .sentence("autre")
                .build();

        assertThat(completed("La rue ferme.", given)).isSameAs(given);
    }

    @Test
    void aFindingAboutTheWholeOrAboutAnotherTextHasNone() {
        Finding whole = Finding.builder("R", Severity.INFO, Locus.of("/variants/0"), Wording.same("m"))
                .build();
        Finding elsewhere = Finding.builder(
                        "R", Severity.INFO, Locus.of("/variants/1/sections/0/text", 0, 2), Wording.same("m"))
                .build();
        Finding beyond = Finding.builder(
                        "R", Severity.INFO, Locus.of("/variants/0/sections/0/text", 0, 99), Wording.same("m"))
                .build();

        assertThat(completed("La rue ferme.", whole).sentence()).isEmpty();
        assertThat(completed("La rue ferme.", elsewhere).sentence()).isEmpty();
        assertThat(completed("La rue ferme.", beyond).sentence()).isEmpty();
    }

    @Test
    void ofATextWithoutEndOnlyWhatIsNearIsTaken() {
        Finding finding = completed("mot ".repeat(10_000) + "ici" + " mot".repeat(10_000), "ici");

        assertThat(finding.sentence()).hasSizeBetween(900, 1010).contains("ici");
    }

    @Test
    void noCharacterIsCutInTwo() {
        Finding finding = completed("\uD83C\uDF34".repeat(400) + "a" + "\uD83C\uDF34".repeat(400), "a");

        assertThat(finding.sentence().codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }
}
