package org.commspubliques.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.network.MastodonCount;
import org.commspubliques.core.network.TextEntities;
import org.commspubliques.core.network.TextEntity;
import org.commspubliques.core.network.WeightedCount;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;

/** What is measured as a network of its own counts: X, Mastodon. */
class NetworkMeasureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Source SOURCE = Source.of("test", DAY, Confidence.OFFICIAL);

    private static final Channel X = ChannelCatalog.standard().get(ChannelId.of("x"));
    private static final Channel MASTODON = ChannelCatalog.standard().get(ChannelId.of("mastodon"));

    private static ChannelRule rule(Channel channel, int max) {
        MeasureUnit unit = channel.equals(X) ? MeasureUnit.WEIGHTED : MeasureUnit.NETWORK_CHARACTERS;
        return ChannelRule.builder(ChannelField.TEXT, unit, max, SOURCE).build();
    }

    private static Measure measure(Channel channel, int max, String text) {
        return Measure.of(channel, rule(channel, max), text);
    }

    @Test
    void aLinkAndAnEmojiTakeOnXWhatXSays() {
        assertThat(measure(X, 280, "Voir https://www.commune.example.com/travaux?rue=port 🙏🏽")
                        .used())
                .isEqualTo(5 + 23 + 1 + 2);
    }

    @Test
    void theLimitIsCrossedBeforeALinkAndNotInsideIt() {
        Measure measure = measure(X, 20, "Voir https://www.commune.example.com/travaux");

        assertThat(measure.used()).isEqualTo(28);
        assertThat(measure.remaining()).isEqualTo(-8);
        assertThat(measure.crossedAt()).hasValue(5);
    }

    @Test
    void onMastodonTheServerOfAMentionIsFree() {
        assertThat(measure(MASTODON, 500, "Merci à @mairie@serveur.example.org !")
                        .used())
                .isEqualTo("Merci à @mairie !".length());
    }

    @Test
    void onMastodonTheContentWarningCountsInFull() {
        String warning = "Dégâts https://exemple.nc/";
        ChannelRule rule = rule(MASTODON, 60);

        Measure measure = Measure.ofHidden(MASTODON, rule, warning, "Voir https://exemple.nc/pont-de-la-riviere");

        assertThat(measure.used()).isEqualTo(warning.length() + 5 + 23);
        assertThat(measure.fits()).isTrue();
        assertThat(Measure.ofHidden(MASTODON, rule, "é".repeat(58), "abc").crossedAt())
                .hasValue(2);
        assertThat(Measure.ofHidden(MASTODON, rule, "é".repeat(70), "abc").crossedAt())
                .hasValue(0);
    }

    @Test
    void aContentWarningIsNoPartOfWhatOtherNetworksCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.ofHidden(X, rule(X, 280), "Dégâts", "Le pont"))
                .withMessageContaining("WEIGHTED");
    }

    @Test
    void aWordWhoseBeginningWouldBeALinkIsTooMuchAsAWhole() {
        // Cut after « .com » it would be a link, which counts more than the letters of the word.
        String text = "a exemple.comptes";

        assertThat(measure(X, 13, text).crossedAt()).hasValue(2);
    }

    @Test
    void allLimitsOfAChannelAreMeasuredAsItCounts() {
        String text = "Voir https://www.commune.example.com/travaux ".repeat(12);

        Map<ChannelRule, Measure> measures = Measure.all(X, DAY, ChannelField.TEXT, text);

        assertThat(measures)
                .isNotEmpty()
                .allSatisfy((rule, measure) -> assertThat(measure).isEqualTo(Measure.of(X, rule, text)));
        assertThat(measures.values()).anySatisfy(measure -> {
            assertThat(measure.unit()).isEqualTo(MeasureUnit.WEIGHTED);
            assertThat(measure.used()).isEqualTo(12 * (5 + 23 + 1));
        });
    }

    @Test
    void withoutItsChannelNoWeightIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.of(rule(X, 280), "texte"))
                .withMessageContaining("WEIGHTED");
    }

    @Property
    void whatIsUsedIsWhatTheNetworkCounts(@ForAll("posts") String text) {
        assertThat(measure(X, 1, text).used()).isEqualTo(WeightedCount.x().count(text));
        assertThat(measure(MASTODON, 1, text).used())
                .isEqualTo(MastodonCount.usual().count(text));
    }

    @Property
    void whatComesBeforeTheCrossingFits(
            @ForAll("networks") Channel channel,
            @ForAll @IntRange(min = 1, max = 60) int max,
            @ForAll("posts") String text) {
        OptionalInt crossedAt = measure(channel, max, text).crossedAt();

        crossedAt.ifPresent(at ->
                assertThat(measure(channel, max, text.substring(0, at)).fits()).isTrue());
        assertThat(crossedAt.isPresent()).isEqualTo(!measure(channel, max, text).fits());
    }

    @Property
    void nothingThatBelongsTogetherIsCut(
            @ForAll("networks") Channel channel,
            @ForAll @IntRange(min = 1, max = 60) int max,
            @ForAll("posts") String text) {
        OptionalInt crossedAt = measure(channel, max, text).crossedAt();

        crossedAt.ifPresent(at -> {
            assertThat(isGraphemeBoundary(text, at)).isTrue();
            // Networks look for links in the composed text: an accent of its own after one may make it none.
            if (ComposedText.of(text).equals(text)) {
                assertThat(TextEntities.of(text, channel.recognises()))
                        .filteredOn(entity -> entity.kind() == TextEntity.Kind.LINK)
                        .noneMatch(link -> link.start() < at && at < link.end());
            }
        });
    }

    private static boolean isGraphemeBoundary(String text, int offset) {
        int at = 0;
        while (at < offset) {
            at = Graphemes.nextEnd(text, at);
        }
        return at == offset;
    }

    @Property
    void plainWordsLeaveRoomUntilTheNextCharacterDoesNotFit(
            @ForAll("networks") Channel channel,
            @ForAll @IntRange(min = 1, max = 60) int max,
            @ForAll("plainTexts") String text) {
        OptionalInt crossedAt = measure(channel, max, text).crossedAt();

        crossedAt.ifPresent(at -> assertThat(measure(channel, max, text.substring(0, Graphemes.nextEnd(text, at)))
                        .fits())
                .isFalse());
    }

    @Provide
    Arbitrary<Channel> networks() {
        return Arbitraries.of(X, MASTODON);
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of("a", " ", "é", "eau", "’", "’", "…", "😀", "👩\u200D👧", "🇳🇨", "e\u0301", "漢", "\n")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> posts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "https://",
                "http://www.commune.example.com/plan",
                "exemple.com",
                "exemple.nc",
                ".com",
                "ptes",
                "/a(b)",
                "?q=1#h",
                "@mairie",
                "@mairie@serveur.example.org",
                "#eau",
                "$AB",
                "💧",
                "🙏🏽",
                "1\uFE0F\u20E3",
                "é",
                "e\u0301",
                "mot",
                "。",
                "-",
                ".",
                ":",
                "/",
                "\u0301",
                "\n");
        Arbitrary<String> text = Arbitraries.frequencyOf(Tuple.of(3, pieces), Tuple.of(1, Arbitraries.just(" ")))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(Tuple.of(4, text), Tuple.of(1, HostileTexts.any()));
    }
}
