package org.commspubliques.core.shortening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.shortening.PostThread.Post;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PostThreadTest {

    private static List<String> texts(int max, String text) {
        return PostThread.of(Rooms.characters(max), text).posts().stream()
                .map(Post::text)
                .toList();
    }

    @Test
    void aTextThatFitsIsOnePostWithoutANumber() {
        assertThat(texts(30, " La piscine rouvre lundi. ")).containsExactly("La piscine rouvre lundi.");
    }

    @Test
    void blanksAreNoPost() {
        assertThat(texts(30, " \n ")).isEmpty();
    }

    @Test
    void postsEndWithSentencesAndCarryTheirNumber() {
        assertThat(texts(32, "La piscine rouvre lundi. Les bassins sont propres. Le bar reste fermé."))
                .containsExactly(
                        "La piscine rouvre lundi. (1/3)",
                        "Les bassins sont propres. (2/3)",
                        "Le bar reste fermé. (3/3)");
    }

    @Test
    void theNumberIsCounted() {
        PostThread thread = PostThread.of(Rooms.characters(20), "mot ".repeat(60));
        assertThat(thread.posts()).hasSizeGreaterThan(10).allSatisfy(post -> {
            assertThat(post.text().length()).isLessThanOrEqualTo(20);
            assertThat(post.text()).contains("/" + thread.posts().size() + ")");
        });
    }

    @Test
    void aLinkThatIsLongerThanAPostIsNotCutAndSaid() {
        PostThread thread =
                PostThread.of(Rooms.characters(20), "Voir le site https://www.exemple.nc/piscine/horaires pour tout");
        assertThat(thread.fits()).isFalse();
        assertThat(thread.posts())
                .filteredOn(post -> !post.fits())
                .singleElement()
                .satisfies(post -> assertThat(post.text()).startsWith("https://www.exemple.nc/piscine/horaires "));
    }

    @Test
    void textMessagesAreSplitByWhatTheyCost() {
        PostThread thread = PostThread.of(Rooms.of(MeasureUnit.SMS_PARTS, 1), "La fête de la commune. ".repeat(12));
        assertThat(thread.fits()).isTrue();
        assertThat(thread.posts()).hasSizeGreaterThan(3);
    }

    @Test
    void aLongHostileTextIsSplitInNoTime() {
        String text = "a@b.c ".repeat(10_000) + "x".repeat(50_000) + "e\u0301\u0301\u0301 ".repeat(10_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(PostThread.of(Rooms.characters(40), text).fits())
                        .isTrue());
    }
}
