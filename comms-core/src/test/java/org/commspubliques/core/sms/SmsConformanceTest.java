package org.commspubliques.core.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The 594 recorded results of another product's calculator. 322 count the text as it is written and must come out
 * exactly. 272 are counted after that product's own transliteration (its "smart encoding"), which is no part of any
 * network's rules and which we do not have: what they say of sizes is checked with as many septets in place of their
 * text, and what we offer as a replacement is compared with theirs.
 */
class SmsConformanceTest {

    private record Case(
            String body, boolean smart, String encoding, int parts, int characters, int codePoints, int bits) {

        static Case of(JsonNode test) {
            JsonNode message = test.get("messages").get(0);
            JsonNode expected = message.get("expected");
            return new Case(
                    message.get("body").asString(),
                    message.get("smart").asBoolean(),
                    expected.get("encoding").asString(),
                    expected.get("segments").asInt(),
                    expected.get("characters").asInt(),
                    expected.get("scalars").asInt(),
                    expected.get("messageSize").asInt());
        }

        boolean isNfc() {
            return Normalizer.isNormalized(body, Normalizer.Form.NFC);
        }
    }

    private static List<Case> cases(Predicate<Case> wanted) throws IOException {
        byte[] json = Files.readAllBytes(ConformanceData.require("gsm/twilio-segments.json"));
        List<Case> cases = new ArrayList<>();
        new ObjectMapper().readTree(json).forEach(test -> cases.add(Case.of(test)));
        assertThat(cases).hasSize(594);
        return cases.stream().filter(wanted).toList();
    }

    private static void isAsRecorded(Case recorded, SmsSegments ours) {
        boolean gsm = recorded.encoding().equals("GSM-7");
        assertThat(ours.encoding()).isEqualTo(gsm ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2);
        assertThat(ours.parts()).hasSize(recorded.parts());
        assertThat(ours.used() * (gsm ? 7 : 16)).isEqualTo(recorded.bits());
        assertThat(ours.text().codePointCount(0, ours.text().length())).isEqualTo(recorded.codePoints());
        assertThat(gsm ? ours.used() : Graphemes.count(ours.text())).isEqualTo(recorded.characters());
    }

    @Test
    void the322TextsCountedAsWrittenComeOutExactly() throws IOException {
        assertThat(cases(recorded -> !recorded.smart()))
                .hasSize(322)
                .allSatisfy(recorded -> isAsRecorded(recorded, SmsSegments.ofVerbatim(recorded.body())));
    }

    @Test
    void normalisingFirstChangesNothingForTheTextsThatAreNormalised() throws IOException {
        assertThat(cases(recorded -> !recorded.smart() && recorded.isNfc()))
                .hasSize(317)
                .allSatisfy(recorded -> isAsRecorded(recorded, SmsSegments.of(recorded.body())));
    }

    @Test
    void normalisingFirstSavesAPartForOneOfTheFiveTextsThatAreNot() throws IOException {
        List<Case> decomposed = cases(recorded -> !recorded.smart() && !recorded.isNfc());

        assertThat(decomposed).hasSize(5);
        assertThat(decomposed)
                .filteredOn(recorded -> SmsSegments.of(recorded.body()).parts().size() != recorded.parts())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.codePoints()).isEqualTo(71));
    }

    @Test
    void the272TransliteratedTextsHaveTheRecordedPartsForTheirSeptets() throws IOException {
        // 14 transliterations are empty: that product bills an empty message, where we say that there is none.
        assertThat(cases(recorded -> recorded.smart() && recorded.bits() > 0))
                .hasSize(272 - 14)
                .allSatisfy(recorded -> assertThat(
                                SmsSegments.of("x".repeat(recorded.bits() / 7)).parts())
                        .hasSize(recorded.parts()));
    }

    @Test
    void ourReplacementsAreAsLongAsThoseOfTheOtherProductExceptForSpaces() throws IOException {
        List<Case> offered =
                cases(recorded -> recorded.smart() && replacementOf(recorded).isPresent());
        List<Case> differing = offered.stream()
                .filter(recorded ->
                        SmsSegments.of(replacementOf(recorded).orElseThrow()).used() * 7 != recorded.bits())
                .toList();

        assertThat(offered).hasSize(147);
        // That product writes two spaces for a no-break space and seven for a tab; we write one.
        assertThat(differing)
                .hasSize(15)
                .allSatisfy(recorded -> assertThat(replacementOf(recorded)).contains(" "));
    }

    private static Optional<String> replacementOf(Case recorded) {
        List<SmsCulprit> culprits = SmsSegments.of(recorded.body()).culprits();
        return culprits.size() == 1 ? culprits.get(0).replacement() : Optional.empty();
    }
}
