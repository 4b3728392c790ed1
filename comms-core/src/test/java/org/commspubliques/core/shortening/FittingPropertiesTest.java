package org.commspubliques.core.shortening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.shortening.PostThread.Post;

class FittingPropertiesTest {

    private static final List<String> ACTIVE =
            List.of("https://exemple.nc/eau", "www.exemple.nc", "@mairie", "#Travaux", "contact@exemple.nc");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(ACTIVE),
                Arbitraries.of("eau", "La", "coupure", "œuvre.", "Non !", "«\u00A0oui\u00A0»", "8 h 30", "45 23 10"),
                Arbitraries.of("👨‍👩‍👧", "🇳🇨", "👍🏽", "e\u0301té", "anticonstitutionnellement", "·", "$"));
        Arbitrary<String> space = Arbitraries.of(" ", "  ", "\n", "\r\n", "\n\n");
        return net.jqwik.api.Combinators.combine(piece, space)
                .as((word, gap) -> word + gap)
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<MeasureUnit> units() {
        return Arbitraries.of(
                MeasureUnit.GRAPHEMES,
                MeasureUnit.CODE_POINTS,
                MeasureUnit.UTF16_UNITS,
                MeasureUnit.UTF8_BYTES,
                MeasureUnit.SIGNS,
                MeasureUnit.GSM_SEPTETS);
    }

    private static boolean isCutInside(String text, int place) {
        for (String active : ACTIVE) {
            for (int at = text.indexOf(active); at >= 0; at = text.indexOf(active, at + 1)) {
                if (at < place && place < at + active.length()) {
                    return true;
                }
            }
        }
        int at = 0;
        while (at < place) {
            at = Graphemes.nextEnd(text, at);
        }
        return at != place;
    }

    @Property(tries = 1000)
    void aCutFitsAndNeverFallsInsideWhatIsOne(
            @ForAll("texts") String text,
            @ForAll("units") MeasureUnit unit,
            @ForAll @IntRange(min = 1, max = 200) int max) {
        TextRoom room = Rooms.of(unit, max);
        TextCut cut = TextCut.of(room, text);
        assertThat(room.fits(cut.text())).isTrue();
        assertThat(isCutInside(text, cut.end())).isFalse();
        assertThat(cut.isCut()).isEqualTo(!room.fits(text));
        assertThat(TextCut.of(room, text)).isEqualTo(cut);
    }

    @Property(tries = 1000)
    void aThreadLosesNothingAndKeepsTheOrder(
            @ForAll("texts") String text,
            @ForAll("units") MeasureUnit unit,
            @ForAll @IntRange(min = 1, max = 200) int max) {
        List<Post> posts = PostThread.of(Rooms.of(unit, max), text).posts();
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (Post post : posts) {
            assertThat(text.substring(at, post.start())).isBlank();
            kept.add(text.substring(post.start(), post.end()));
            assertThat(post.text()).startsWith(kept.get(kept.size() - 1));
            assertThat(isCutInside(text, post.start())).isFalse();
            assertThat(isCutInside(text, post.end())).isFalse();
            at = post.end();
        }
        assertThat(text.substring(at)).isBlank();
        assertThat(String.join("", kept).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Property(tries = 500)
    void everyPostFitsWhereTheLongestLinkAndItsNumberDo(
            @ForAll("texts") String text, @ForAll @IntRange(min = 34, max = 200) int max) {
        TextRoom room = Rooms.characters(max);
        PostThread thread = PostThread.of(room, text);
        assertThat(thread.fits()).isTrue();
        assertThat(thread.posts())
                .allSatisfy(post -> assertThat(room.fits(post.text())).isTrue());
    }

    @Property(tries = 300)
    void aThreadIsTheSameEachTime(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 100) int max) {
        assertThat(PostThread.of(Rooms.characters(max), text).posts())
                .isEqualTo(PostThread.of(Rooms.characters(max), text).posts());
    }
}
