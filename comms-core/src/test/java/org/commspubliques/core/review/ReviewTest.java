package org.commspubliques.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class ReviewTest {

    /** Says on what day each variant is published. */
    private record DayCheck(String id) implements Check {

        @Override
        public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
            return List.of(Finding.builder(
                            id,
                            Severity.INFO,
                            Locus.of(Pointers.variant(communication, variant)),
                            Wording.same(context.day().toString()))
                    .build());
        }

        @Override
        public List<DataPack> packs() {
            return List.of(new DataPack("shared", "0"));
        }
    }

    private static final Variant SITE = Variant.french(SampleCommunications.SITE, Section.body("a"));
    private static final Variant SMS = Variant.french(ChannelId.of("sms"), Section.body("a"));

    private final Review review = Review.of(List.of(new DayCheck("one")));

    @Test
    void everyCheckIsMade() {
        Review two = review.with(new DayCheck("two"));

        assertThat(two.checks()).containsExactly("one", "two");
        assertThat(two.review(SampleCommunications.article("a"), SampleReviews.monday())
                        .checks())
                .containsExactly("one", "two");
        assertThat(two.review(SampleCommunications.article("a"), SampleReviews.monday())
                        .findings())
                .hasSize(2);
    }

    @Test
    void twoChecksOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.with(new DayCheck("one")))
                .withMessageContaining("one");
    }

    @Test
    void aPackThatTwoChecksUseIsNamedOnce() {
        assertThat(review.with(new DayCheck("two")).packs()).containsExactly(new DataPack("shared", "0"));
    }

    @Test
    void aVariantOfAnotherCommunicationIsRefused() {
        Communication article = SampleCommunications.article("b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.review(article, SMS, SampleReviews.monday()))
                .withMessageContaining("sms/fr");
    }

    @Test
    void everyVariantIsReviewedAtTheInstantItIsPlannedFor() {
        Communication communication = SampleCommunications.draft()
                .variant(SITE)
                .variant(SMS)
                .plannedAt(SMS.id(), Instant.parse("2025-10-01T13:30:00Z"))
                .build();

        assertThat(review.review(communication, SampleReviews.monday()).findings())
                .extracting(finding ->
                        finding.locus().pointer() + " " + finding.message().fr())
                .containsExactly("/variants/0 2025-09-01", "/variants/1 2025-10-02");
    }

    @Test
    void aPointerNamesASectionOfAVariant() {
        Communication communication =
                SampleCommunications.draft().variant(SITE).variant(SMS).build();

        assertThat(Pointers.sectionText(communication, SMS, 2)).isEqualTo("/variants/1/sections/2/text");
    }
}
