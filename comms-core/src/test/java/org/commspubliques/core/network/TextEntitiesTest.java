package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.network.TextEntity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class TextEntitiesTest {

    static final List<String> STUMBLING_BLOCKS = NetworkTexts.STUMBLING_BLOCKS;

    private static List<String> found(String text, LinkStyle style) {
        return TextEntities.of(text, style).stream()
                .map(entity -> text.substring(entity.start(), entity.end()))
                .toList();
    }

    @Test
    void onALetterNothingIsRecognised() {
        assertThat(TextEntities.of("https://exemple.fr @mairie #fête", LinkStyle.NONE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyNetworkKnowsLinksMentionsAndHashtags(LinkStyle style) {
        assertThat(TextEntities.of("Le plan : https://www.exemple.fr/plan. Avec @mairie.exemple.fr #Fête", style))
                .extracting(TextEntity::kind)
                .containsExactly(Kind.LINK, Kind.MENTION, Kind.HASHTAG);
    }

    @Test
    void anEntityHasItsPlaceAndItsValue() {
        assertThat(TextEntities.of("Voir @mairie/elus et #Fête", LinkStyle.X))
                .containsExactly(
                        new TextEntity(Kind.MENTION, 5, 17, "mairie/elus"),
                        new TextEntity(Kind.HASHTAG, 21, 26, "Fête"));
    }

    @Test
    void onXALinkNeedsNoProtocolAndLeavesThePunctuation() {
        assertThat(found("Inscription sur exemple.fr/sport, avant lundi (exemple.nc).", LinkStyle.X))
                .containsExactly("exemple.fr/sport", "exemple.nc");
    }

    @Test
    void onXAnAddressOfMailIsNoLinkAndNoMention() {
        assertThat(found("Écrire à accueil@exemple.fr", LinkStyle.X)).isEmpty();
    }

    @Test
    void onXAFileIsNoLinkWhereItsEndingIsNoDomain() {
        assertThat(found("Voir plan.pdf, liste.xlsx et 12.50", LinkStyle.X)).isEmpty();
    }

    @Test
    void onXALinkOfMoreThan4096CharactersIsNone() {
        String longest = "https://exemple.fr/" + "a".repeat(4096 - 19);

        assertThat(found(longest, LinkStyle.X)).containsExactly(longest);
        assertThat(found(longest + "a", LinkStyle.X)).isEmpty();
    }

    @Test
    void onXALabelOfMoreThan63CharactersMakesNoLink() {
        assertThat(found("https://" + "a".repeat(63) + ".fr", LinkStyle.X)).hasSize(1);
        assertThat(found("https://" + "a".repeat(64) + ".fr", LinkStyle.X)).isEmpty();
    }

    @Test
    void onXAWrittenEmojiSignStartsNoHashtag() {
        assertThat(found("#\uFE0F\u20E3 ruche #\uFE0Fa", LinkStyle.X)).isEmpty();
    }

    @Test
    void ofTwoThatOverlapTheFirstStays() {
        assertThat(found("https://exemple.fr/#fete", LinkStyle.X)).containsExactly("https://exemple.fr/#fete");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rendez-vous sur https://exemple.fr/a-b. | https://exemple.fr/a-b",
                "(voir www.exemple.fr/plan_(nord)) | www.exemple.fr/plan_(nord)",
                "(voir www.exemple.fr/plan) | www.exemple.fr/plan",
                "« https://exemple.fr » | https://exemple.fr",
                "merci à @mairie.de.saint-aubin. | @mairie.de.saint",
                "l’été, c’est #été2026 ! | #été2026",
            })
    void thePlainRuleLeavesWhatBelongsToTheSentence(String text, String entity) {
        assertThat(found(text, LinkStyle.PLAIN)).containsExactly(entity);
    }

    @Test
    void thePlainRuleSeesNothingInAddressesNumbersAndWords() {
        assertThat(found("accueil@exemple.fr, lot #12, exemple.fr, C#, http://, www., a@b", LinkStyle.PLAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bravo @agent@social.exemple.fr ! | @agent@social.exemple.fr",
                "bravo @agent. | @agent",
                "bravo @agent.nord-2 | @agent.nord-2",
                "bravo @agent@exemple.fr» | @agent@exemple.fr",
                "la #fête_du_livre | #fête_du_livre",
                "la #2026_07 | #2026_07",
                "voir exemple.fr/plan. | exemple.fr/plan",
            })
    void onMastodonAMentionMayNameAServer(String text, String entity) {
        assertThat(found(text, LinkStyle.MASTODON)).containsExactly(entity);
    }

    @Test
    void onMastodonNumbersAndUnknownServersAreNothing() {
        assertThat(found("lot #12 de @agent@serveur, https://exemple.fr/@agent", LinkStyle.MASTODON))
                .containsExactly("https://exemple.fr/@agent");
    }

    @Test
    void anEntityIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextEntity(Kind.LINK, 3, 3, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextEntity(Kind.LINK, 3, 4, ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return NetworkTexts.any();
    }

    @Property
    void entitiesAreInOrderAndNeverOverlap(@ForAll("texts") String text, @ForAll LinkStyle style) {
        int end = 0;
        for (TextEntity entity : TextEntities.of(text, style)) {
            assertThat(entity.start()).isGreaterThanOrEqualTo(end);
            end = entity.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property
    void theValueIsWhatIsWritten(@ForAll("texts") String text, @ForAll LinkStyle style) {
        assertThat(TextEntities.of(text, style))
                .allSatisfy(entity -> assertThat(text.substring(entity.start(), entity.end()))
                        .endsWithIgnoringCase(entity.value())
                        .hasSize(entity.value().length() + (entity.kind() == Kind.LINK ? 0 : 1)));
    }

    @Property
    void whatIsOnItsOwnLineIsRecognisedByItself(
            @ForAll("texts") String first, @ForAll("texts") String second, @ForAll LinkStyle style) {
        String together = first + "\n" + second;
        List<String> apart = new ArrayList<>(found(first, style));
        apart.addAll(found("\n" + second, style));

        assertThat(found(together, style)).isEqualTo(apart);
    }

    @ParameterizedTest
    @FieldSource("STUMBLING_BLOCKS")
    @Timeout(20)
    @Sampled
    void aLongTextTakesTimeInProportionToItsLength(String block) {
        String text = block.repeat(Effort.of(100_000, 1_000_000) / block.length());
        for (LinkStyle style : LinkStyle.values()) {
            assertThat(TextEntities.of(text, style)).hasSizeLessThanOrEqualTo(text.length());
        }
    }
}
