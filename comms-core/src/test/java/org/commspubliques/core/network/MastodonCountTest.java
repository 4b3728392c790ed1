package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastodonCountTest {

    private static final MastodonCount COUNT = MastodonCount.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l’été 👩‍🌾 | 7",
                "ici https://exemple.fr/agenda/ete?mois=7 | 27",
                "ici exemple.fr. | 28",
                "à @agent@social.exemple.fr | 8",
                "à @agent | 8",
                "écrire à agent@exemple.fr | 25",
            })
    void linksAndServersOfMentionsAreShortened(String text, int used) {
        assertThat(COUNT.count(text)).isEqualTo(used);
    }

    @Test
    void aServerMayCountLinksOtherwise() {
        assertThat(MastodonCount.of(10).count("ici exemple.fr")).isEqualTo(14);
        assertThatIllegalArgumentException().isThrownBy(() -> MastodonCount.of(0));
    }

    @Test
    void whatIsTooLongToBeALinkCountsInFull() {
        assertThat(COUNT.count("https://exemple.fr/" + "a".repeat(5000))).isEqualTo(5019);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ici exemple.fr, puis là | 27 | 14",
                "ici exemple.fr, puis là | 28 | 15",
                "ici exemple.fr, puis là | 26 | 4",
                "à @agent@exemple.fr oui | 8 | 19",
                "à @agent@exemple.fr oui | 7 | 2",
                "abc👩‍🌾d | 3 | 3",
                "abc👩‍🌾d | 0 | 0",
            })
    void theLimitIsNeverCrossedInsideWhatCountsAsOne(String text, int max, int at) {
        assertThat(COUNT.measured(text, max).crossedAt()).hasValue(at);
    }

    @Test
    void whatFitsCrossesNothing() {
        assertThat(COUNT.measured("été", 3).crossedAt()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return NetworkTexts.any();
    }

    @Property
    void theCrossingIsBetweenGraphemesAndOutsideEntities(
            @ForAll("texts") String text, @ForAll @IntRange(max = 60) int max) {
        TextCount measured = COUNT.measured(text, max);

        assertThat(measured.crossedAt().isPresent()).isEqualTo(measured.used() > max);
        measured.crossedAt()
                .ifPresent(at -> assertThat(TextEntities.of(text, LinkStyle.MASTODON))
                        .filteredOn(entity -> entity.kind() == TextEntity.Kind.LINK
                                || entity.value().indexOf('@') > 0)
                        .noneMatch(entity -> entity.start() < at && at < entity.end()));
        measured.crossedAt().ifPresent(at -> assertThat(isEdge(text, at)).isTrue());
    }

    private static boolean isEdge(String text, int at) {
        int edge = 0;
        while (edge < at) {
            edge = Graphemes.nextEnd(text, edge);
        }
        return edge == at;
    }
}
