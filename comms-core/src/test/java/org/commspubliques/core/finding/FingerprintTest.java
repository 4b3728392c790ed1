package org.commspubliques.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String SENTENCE = "Une fête exemplaire attend les familles.";

    private static Finding.Builder words(String rule, int start, String excerpt) {
        return Finding.builder(
                        rule,
                        Severity.WARNING,
                        Locus.of("/variants/0/sections/1/text", start, start + excerpt.length()),
                        Wording.of("« " + excerpt + " » : un éloge.", "'" + excerpt + "': praise."))
                .excerpt(excerpt);
    }

    private static Finding whole(String pointer, String message) {
        return Finding.builder("CAN-01", Severity.WARNING, Locus.of(pointer), Wording.of(message, "too long"))
                .build();
    }

    @Test
    void itIsADigestThatSaysOfWhatKind() {
        assertThat(words("NEU-10", 9, "exemplaire").sentence(SENTENCE).build().fingerprint())
                .matches("sha256:[0-9a-f]{64}");
    }

    @Nested
    class OfWords {

        private final String known =
                words("NEU-10", 9, "exemplaire").sentence(SENTENCE).build().fingerprint();

        @Test
        void staysWhereverTheSentenceGoes() {
            Finding moved = Finding.builder(
                            "NEU-10",
                            Severity.BLOCKING,
                            Locus.of("/variants/3/sections/0/text", 200, 210),
                            Wording.same("m"))
                    .excerpt("exemplaire")
                    .sentence(SENTENCE)
                    .build();

            assertThat(moved.fingerprint()).isEqualTo(known);
        }

        @Test
        void staysWhateverTheCaseTheAccentsAndTheMarks() {
            assertThat(words("NEU-10", 9, "EXEMPLAIRE")
                            .sentence("UNE FETE EXEMPLAIRE ATTEND LES FAMILLES !")
                            .build()
                            .fingerprint())
                    .isEqualTo(known);
        }

        @Test
        void isAnotherForAnotherRule() {
            assertThat(words("NEU-11", 9, "exemplaire")
                            .sentence(SENTENCE)
                            .build()
                            .fingerprint())
                    .isNotEqualTo(known);
        }

        @Test
        void isAnotherForOtherWordsOfTheSentence() {
            assertThat(words("NEU-10", 4, "fête").sentence(SENTENCE).build().fingerprint())
                    .isNotEqualTo(known);
        }

        @Test
        void isAnotherInAnotherSentence() {
            assertThat(words("NEU-10", 9, "exemplaire")
                            .sentence("Une fête exemplaire attend les élus.")
                            .build()
                            .fingerprint())
                    .isNotEqualTo(known);
        }

        @Test
        void keepsTheFiguresOfTheSentence() {
            String day = words("ACC-02", 0, "lundi")
                    .sentence("Lundi 3 mars.")
                    .build()
                    .fingerprint();

            assertThat(words("ACC-02", 0, "lundi")
                            .sentence("Lundi 4 mars.")
                            .build()
                            .fingerprint())
                    .isNotEqualTo(day);
        }

        @Test
        void doesNotConfuseTheWordsWithTheSentence() {
            assertThat(words("R", 0, "fermé le soir").sentence("demain").build().fingerprint())
                    .isNotEqualTo(words("R", 0, "fermé")
                            .sentence("le soir demain")
                            .build()
                            .fingerprint());
        }
    }

    @Nested
    class OfTheWhole {

        @Test
        void staysWhenAVariantIsPutInBefore() {
            assertThat(whole("/variants/1", "Trop long.").fingerprint())
                    .isEqualTo(whole("/variants/0", "Trop long.").fingerprint());
        }

        @Test
        void staysWhenTheMeasureMoves() {
            assertThat(whole("/variants/0", "SMS : 3 parties pour 2 au plus.").fingerprint())
                    .isEqualTo(whole("/variants/0", "SMS : 4 parties pour 2 au plus.")
                            .fingerprint());
        }

        @Test
        void isAnotherWhereTheMessageNamesSomethingElse() {
            assertThat(whole("/variants/0", "Le fait « fin » n’est pas au registre.")
                            .fingerprint())
                    .isNotEqualTo(whole("/variants/0", "Le fait « début » n’est pas au registre.")
                            .fingerprint());
        }

        @Test
        void isAnotherAtAnotherPlace() {
            assertThat(whole("/variants/0/media/0", "Sans texte.").fingerprint())
                    .isNotEqualTo(whole("/variants/0", "Sans texte.").fingerprint());
        }
    }

    @Nested
    class Building {

        @Test
        void aFindingMadeFromAnotherIsTheSame() {
            Finding finding = words("NEU-10", 9, "exemplaire")
                    .category(FindingCategory.NEUTRALITY)
                    .baseSeverity(Severity.INFO)
                    .confidence(0.5)
                    .pack("neutralite", "1.0.0")
                    .sentence(SENTENCE)
                    .related(Locus.of("/title"))
                    .derogable(false)
                    .proposal(Proposal.advice(Wording.same("a")))
                    .source(Source.unchecked("on dit"))
                    .build();

            assertThat(finding.toBuilder().build()).isEqualTo(finding);
        }

        @Test
        void whatIsNotSaidHasItsDefault() {
            Finding finding = Finding.builder("A", Severity.WARNING, Locus.of(""), Wording.same("m"))
                    .build();

            assertThat(finding.category()).isEqualTo(FindingCategory.OTHER);
            assertThat(finding.baseSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.confidence()).isEqualTo(1);
            assertThat(finding.fromPack()).isEmpty();
            assertThat(finding.derogable()).isTrue();
        }
    }
}
