package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final VariantId FRENCH = new VariantId(SampleCommunications.SITE, "fr");

    private final Communication original = SampleCommunications.on(
            SampleCommunications.SITE, Section.title("Pont fermé"), Section.body("Jusqu’à lundi."));
    private final Translation translation = Translation.of(original, FRENCH);

    @Test
    void nothingHasChangedAtFirst() {
        assertThat(translation.changedSince(original))
                .hasValueSatisfying(changed -> assertThat(changed).isEmpty());
    }

    @Test
    void theRolesOfTheTextsThatChangedAreNamed() {
        Communication now = original.withVariant(Variant.french(
                SampleCommunications.SITE,
                Section.title("Pont fermé"),
                Section.body("Jusqu’à mardi."),
                new Section(SectionRole.CONTACT, "05")));

        assertThat(translation.changedSince(now))
                .hasValueSatisfying(
                        changed -> assertThat(changed).containsExactly(SectionRole.BODY, SectionRole.CONTACT));
    }

    @Test
    void aTextThatWasTakenAwayHasChanged() {
        Communication now =
                original.withVariant(Variant.french(SampleCommunications.SITE, Section.body("Jusqu’à lundi.")));

        assertThat(translation.changedSince(now))
                .hasValueSatisfying(changed -> assertThat(changed).containsExactly(SectionRole.TITLE));
    }

    @Test
    void whatIsSaidOfTheMessageButNotInItChangesNothing() {
        Communication now = original.toBuilder()
                .confidentiality(Confidentiality.INTERNAL)
                .embargo(new Embargo(Instant.parse("2025-09-01T00:00:00Z")))
                .build();

        assertThat(now.seal(FRENCH)).isNotEqualTo(original.seal(FRENCH));
        assertThat(translation.changedSince(now))
                .hasValueSatisfying(changed -> assertThat(changed).isEmpty());
    }

    @Test
    void aSourceThatIsGoneIsNoSource() {
        Communication other = SampleCommunications.on(ChannelId.of("sms"), Section.body("Pont fermé."));

        assertThat(translation.changedSince(other)).isEmpty();
    }

    @Test
    void noVariantTranslatesItself() {
        Variant french = original.variants().get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> french.translated(translation));
    }

    @Test
    void whatAVariantWasTranslatedFromIsKeptAndNotSealed() {
        Variant english = new Variant(
                new VariantId(SampleCommunications.SITE, "en"), List.of(Section.body("Until Monday.")), List.of());
        Variant translated = english.translated(translation);

        assertThat(translated.translatedFrom()).contains(translation);
        assertThat(translated.withMedia(List.of()).translatedFrom()).contains(translation);
        assertThat(english.translatedFrom()).isEmpty();
        assertThat(original.withVariant(translated).seal(english.id()))
                .isEqualTo(original.withVariant(english).seal(english.id()));
    }

    @Test
    void whatStandsForAFilmInWordsIsSealedWithTheFilmItStandsFor() {
        MediaAsset first = new MediaAsset("a.mp4", "video/mp4", "0".repeat(64), "Le pont", "Ville");
        MediaAsset second = new MediaAsset("b.mp4", "video/mp4", "1".repeat(64), "Le port", "Ville");
        TextEquivalent words = TextEquivalent.transcript("Bonjour.").subtitledIn(List.of("fr"));

        assertThat(List.of(
                        seal(first, second),
                        seal(first.toldBy(words), second),
                        seal(first, second.toldBy(words)),
                        seal(first.toldBy(TextEquivalent.transcript("Bonjour.")), second)))
                .doesNotHaveDuplicates();
        assertThat(seal(first.toldBy(TextEquivalent.none()), second)).isEqualTo(seal(first, second));
    }

    private ContentSeal seal(MediaAsset... media) {
        return original.withVariant(original.variants().get(0).withMedia(List.of(media)))
                .seal(FRENCH);
    }
}
