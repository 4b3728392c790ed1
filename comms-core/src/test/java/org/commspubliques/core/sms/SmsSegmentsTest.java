package org.commspubliques.core.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.internal.text.HostileTexts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsSegmentsTest {

    /** 140 characters, as a town hall writes them. */
    private static final String ARRET =
            "Mairie : arrêt de la distribution d’eau potable mardi 2 mai de 8 h à 16 h, rue du Port et"
                    + " rue des Écoles. Pensez à faire vos réserves. Merci";

    /** The same news in 123 characters of the GSM alphabet. */
    private static final String COUPURE =
            "Mairie : coupure d'eau potable mardi 12 mai de 8 h à 16 h, rue du Port et rue des Écoles."
                    + " Pensez à faire vos réserves. OK !";

    @Nested
    class WhatItCosts {

        @Test
        void aCircumflexAndACurlyApostropheMakeThreePartsOf140Characters() {
            SmsSegments segments = SmsSegments.of(ARRET);

            assertThat(ARRET).hasSize(140);
            assertThat(segments.encoding()).isEqualTo(SmsEncoding.UCS_2);
            assertThat(segments.parts())
                    .containsExactly(new SmsPart(0, 67, 67), new SmsPart(67, 134, 67), new SmsPart(134, 140, 6));
            assertThat(segments.remaining()).isEqualTo(61);
        }

        @Test
        void theSameNewsInTheGsmAlphabetIsOnePart() {
            SmsSegments segments = SmsSegments.of(COUPURE);

            assertThat(COUPURE).hasSize(123);
            assertThat(segments.encoding()).isEqualTo(SmsEncoding.GSM_7);
            assertThat(segments.parts()).containsExactly(new SmsPart(0, 123, 123));
            assertThat(segments.remaining()).isEqualTo(37);
            assertThat(segments.culprits()).isEmpty();
            assertThat(segments.suggestion()).isEmpty();
            assertThat(segments.partsIfReplaced()).isOne();
        }

        @Test
        void frenchTypographyMakesTwoPartsOfIt() {
            SmsSegments segments =
                    SmsSegments.of(COUPURE.replace(" :", "\u00A0:").replace(" !", "\u202F!"));

            assertThat(segments.parts()).hasSize(2);
            assertThat(segments.suggestion()).contains(COUPURE);
        }

        @Test
        void anAccentTypedAsAMarkOfItsOwnCostsNothing() {
            String decomposed = Normalizer.normalize(COUPURE, Normalizer.Form.NFD);

            assertThat(decomposed).hasSizeGreaterThan(123);
            assertThat(SmsSegments.of(decomposed).text()).isEqualTo(COUPURE);
            assertThat(SmsSegments.of(decomposed).parts()).hasSize(1);
        }

        @Test
        void anEuroSignIsNeverCutInTwo() {
            SmsSegments segments = SmsSegments.of("x".repeat(152) + "€" + "x".repeat(152));

            assertThat(segments.used()).isEqualTo(306);
            assertThat(segments.parts())
                    .containsExactly(new SmsPart(0, 152, 152), new SmsPart(152, 304, 153), new SmsPart(304, 305, 1));
        }

        @Test
        void anEmojiIsNeverCutInTwo() {
            SmsSegments segments = SmsSegments.of("a".repeat(66) + "😀" + "a".repeat(66));

            assertThat(segments.parts())
                    .containsExactly(new SmsPart(0, 66, 66), new SmsPart(66, 133, 67), new SmsPart(133, 134, 1));
        }

        @Test
        void theFormFeedOfTheExtensionTableTakesTwoSeptets() {
            assertThat(SmsSegments.of("\f").used()).isEqualTo(2);
        }

        @Test
        void anEmptyTextHasNoPart() {
            SmsSegments segments = SmsSegments.of("");

            assertThat(segments.parts()).isEmpty();
            assertThat(segments.used()).isZero();
            assertThat(segments.remaining()).isEqualTo(160);
        }
    }

    @Nested
    class WhatIsToBlame {

        @Test
        void eachCulpritIsNamedOnceWithItsPlacesAndWhatCouldStandThere() {
            SmsSegments segments = SmsSegments.of("fête d’été : « l’œuvre »\u00A0…");

            assertThat(segments.culprits())
                    .extracting(
                            culprit -> culprit.name().fr(),
                            SmsCulprit::offsets,
                            SmsCulprit::count,
                            culprit -> culprit.replacement().orElseThrow(),
                            SmsCulprit::losesAccent)
                    .containsExactly(
                            tuple("« ê »", List.of(1), 1, "e", true),
                            tuple("« ’ »", List.of(6, 16), 2, "'", false),
                            tuple("guillemet ouvrant («)", List.of(13), 1, "\"", false),
                            tuple("« œ »", List.of(17), 1, "oe", false),
                            tuple("guillemet fermant (»)", List.of(23), 1, "\"", false),
                            tuple("espace insécable", List.of(24), 1, " ", false),
                            tuple("« … »", List.of(25), 1, "...", false));
        }

        @Test
        void everyFrenchLetterThatIsMissingHasAReplacement() {
            SmsSegments segments = SmsSegments.of("âçêëîïôœûÿÀÂÈÊËÎÏÔŒÙÛŸ");

            assertThat(segments.culprits())
                    .extracting(culprit -> culprit.replacement().orElse("?"))
                    .containsExactly(
                            "a", "c", "e", "e", "i", "i", "o", "oe", "u", "y", "A", "A", "E", "E", "E", "I", "I", "O",
                            "OE", "U", "U", "Y");
        }

        @Test
        void whatCannotBeSeenHasANameInBothLanguages() {
            assertThat(SmsSegments.of("\u202F\u2003\u200B\u200E\uD83D").culprits())
                    .extracting(
                            culprit -> culprit.name().fr(),
                            culprit -> culprit.name().en())
                    .containsExactly(
                            tuple("espace fine insécable", "narrow no-break space"),
                            tuple("espace typographique (U+2003)", "typographic space (U+2003)"),
                            tuple("espace sans chasse", "zero width space"),
                            tuple("caractère invisible (U+200E)", "invisible character (U+200E)"),
                            tuple("caractère invalide (U+D83D)", "invalid character (U+D83D)"));
        }

        @Test
        void anEmojiHasNoReplacementAndSoThereIsNoSuggestion() {
            SmsSegments segments = SmsSegments.of(ARRET + "👩\u200D👧");

            assertThat(segments.culprits())
                    .last()
                    .satisfies(family -> assertThat(family.character()).isEqualTo("👩\u200D👧"))
                    .satisfies(family -> assertThat(family.replacement()).isEmpty())
                    .satisfies(family -> assertThat(family.losesAccent()).isFalse());
            assertThat(segments.suggestion()).isEmpty();
        }

        @Test
        void aSignThatMeansSomethingIsNotReplacedByABlankOrByAnother() {
            assertThat(SmsSegments.of("°¨㎡中").culprits())
                    .filteredOn(culprit -> culprit.replacement().isPresent())
                    .extracting(SmsCulprit::character)
                    .containsExactly("㎡");
        }

        @Test
        void fancyLettersAndSmallDigitsBecomePlainOnes() {
            assertThat(SmsSegments.of("𝐁ｏ²ᵉ½ﬁ").culprits())
                    .extracting(culprit -> culprit.replacement().orElse("?"), SmsCulprit::losesAccent)
                    .containsExactly(
                            tuple("B", false),
                            tuple("o", false),
                            tuple("2", false),
                            tuple("e", false),
                            tuple("1/2", false),
                            tuple("fi", false));
        }
    }

    @Nested
    class WhatCouldBeSaved {

        @Test
        void theSuggestionIsTheWholeTextWithEveryReplacement() {
            SmsSegments segments = SmsSegments.of(ARRET);

            assertThat(segments.suggestion()).contains(ARRET.replace('ê', 'e').replace('’', '\''));
            assertThat(segments.partsIfReplaced()).isOne();
            assertThat(segments.text()).isEqualTo(ARRET);
        }

        @Test
        void nothingIsSuggestedWhereItSavesNothing() {
            SmsSegments segments = SmsSegments.of("Fête d’été");

            assertThat(segments.culprits()).hasSize(2);
            assertThat(segments.partsIfReplaced()).isOne();
            assertThat(segments.suggestion()).isEmpty();
        }

        @Test
        void droppingInvisibleCharactersAloneIsNotSuggestedWhereAnEmojiStays() {
            SmsSegments segments = SmsSegments.of("😀" + "\u2060".repeat(80) + "ê");

            assertThat(segments.partsIfReplaced()).isLessThan(segments.parts().size());
            assertThat(segments.suggestion()).isEmpty();
            assertThat(segments.partsWithoutCulprits()).isOne();
        }

        @Test
        void whatAnEmojiCostsIsSaidThoughNothingStandsForIt() {
            SmsSegments segments = SmsSegments.of(ARRET + " 🎉");

            assertThat(segments.parts()).hasSizeGreaterThan(1);
            assertThat(segments.suggestion()).isEmpty();
            assertThat(segments.partsWithoutCulprits()).isOne();
        }

        /** Each text follows one that fills a part of its own, so that the characters cost something. */
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "Marché de Noël 🎄 samedi.,Marché de Noel samedi.",
                    "Fête 🎉🎈 🎁 samedi.,Fete samedi.",
                    "Fin 🎄,Fin",
                    "Marché🎄,Marché",
                    "Marché🎄samedi,Marchésamedi",
                    "Marché🎄 samedi,Marché samedi",
                    "\"Marché 🎄, samedi\",\"Marché, samedi\"",
                    "Bravo 🎄 !,Bravo !",
                    "\"Un 🎄\nDeux\",\"Un\nDeux\"",
                    "\"Un\n🎄 Deux\",\"Un\nDeux\"",
                    "Deux  espaces 🎄,Deux  espaces"
                })
        void whatNothingStandsForIsLeftOutWithoutASpaceTooMany(String end, String expected) {
            SmsSegments segments = SmsSegments.of("x".repeat(80) + "\n" + end);

            assertThat(segments.suggestionWithoutCulprits()).contains("x".repeat(80) + "\n" + expected);
            assertThat(segments.partsWithoutCulprits()).isOne();
        }

        @Test
        void nothingIsLeftOutAtTheStartButWhatNothingStandsFor() {
            assertThat(SmsSegments.of("🎄 " + "x".repeat(80)).suggestionWithoutCulprits())
                    .contains("x".repeat(80));
        }

        @Test
        void whereSomethingStandsForEachBothSuggestionsAreTheSame() {
            SmsSegments segments = SmsSegments.of("Fête  ".repeat(20));

            assertThat(segments.suggestion()).contains("Fete  ".repeat(20));
            assertThat(segments.suggestionWithoutCulprits()).isEqualTo(segments.suggestion());
        }

        @Test
        void leavingOutIsNotSuggestedWhereItSavesNothingOrLeavesNothing() {
            assertThat(SmsSegments.of("Marché de Noël 🎄").suggestionWithoutCulprits())
                    .isEmpty();
            assertThat(SmsSegments.of("x".repeat(100)).suggestionWithoutCulprits())
                    .isEmpty();
            assertThat(SmsSegments.of("🎄 ".repeat(71)).suggestionWithoutCulprits())
                    .isEmpty();
        }

        @Test
        void aMessageOfTheGsmAlphabetCostsTheSameWithoutCulprits() {
            assertThat(SmsSegments.of("Coupure à 8 h.").partsWithoutCulprits()).isOne();
            assertThat(SmsSegments.of("").partsWithoutCulprits()).isZero();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @Property
    void thePartsCoverTheTextWithoutGapOrOverlap(@ForAll("hostile") String text) {
        SmsSegments segments = SmsSegments.of(text);

        int at = 0;
        for (SmsPart part : segments.parts()) {
            assertThat(part.start()).isEqualTo(at);
            assertThat(part.end()).isGreaterThan(at);
            at = part.end();
        }
        assertThat(at).isEqualTo(segments.text().length());
    }

    @Property
    void noPartHoldsMoreThanItCanNorLessThanItMust(@ForAll("hostile") String text) {
        SmsSegments segments = SmsSegments.of(text);
        boolean single = segments.parts().size() <= 1;
        int capacity =
                single ? segments.encoding().single() : segments.encoding().joined();

        assertThat(segments.parts()).allSatisfy(part -> assertThat(part.used()).isBetween(1, capacity));
        // What is left free before the last part is at most half of a pair.
        assertThat(segments.parts().subList(0, Math.max(0, segments.parts().size() - 1)))
                .allSatisfy(part -> assertThat(part.used()).isGreaterThanOrEqualTo(capacity - 1));
        if (!single) {
            assertThat(segments.used()).isGreaterThan(segments.encoding().single());
        }
    }

    @Property
    void noPartEndsInsideAPair(@ForAll("hostile") String text) {
        SmsSegments segments = SmsSegments.of(text);

        assertThat(segments.parts())
                .allSatisfy(part -> assertThat(part.end() < segments.text().length()
                                && Character.isSurrogatePair(
                                        segments.text().charAt(part.end() - 1),
                                        segments.text().charAt(part.end())))
                        .isFalse());
    }

    @Property
    void aSuggestionIsInTheGsmAlphabetAndSavesParts(@ForAll("hostile") String text) {
        SmsSegments segments = SmsSegments.of(text);

        segments.suggestion().ifPresent(suggestion -> {
            assertThat(SmsSegments.of(suggestion).encoding()).isEqualTo(SmsEncoding.GSM_7);
            assertThat(SmsSegments.of(suggestion).parts())
                    .hasSize(segments.partsIfReplaced())
                    .hasSizeLessThan(segments.parts().size());
        });
    }

    @Test
    void aMillionCharactersAreCut() {
        assertThat(SmsSegments.of("€".repeat(1_000_000)).parts()).hasSize(13_158);
        assertThat(SmsSegments.of("ê".repeat(1_000_000)).parts()).hasSize(14_926);
        assertThat(SmsSegments.of("\uD83D".repeat(1_000_000)).culprits()).hasSize(1);
    }

    @Test
    void anEndlessPileOfAccentsIsOneCulpritWithAShortNameAndNoReplacement() {
        SmsSegments segments = SmsSegments.of("e" + "\u0301".repeat(100_000));

        assertThat(segments.culprits()).singleElement().satisfies(culprit -> {
            assertThat(culprit.name().fr()).hasSizeLessThan(20);
            assertThat(culprit.replacement()).isEmpty();
        });
    }
}
