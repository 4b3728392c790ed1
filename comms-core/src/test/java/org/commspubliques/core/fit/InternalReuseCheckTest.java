package org.commspubliques.core.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;

class InternalReuseCheckTest {

    private static final CommunicationId JOURNAL = CommunicationId.of("journal-7-atelier");

    private static final String TOLD_INSIDE =
            "Depuis avril, l’équipe de l’atelier répare elle-même les bancs abîmés : deux"
                    + " menuisiers et une apprentie y consacrent leurs vendredis.";

    private static final Communication INSIDE = communication(JOURNAL)
            .purpose(CommunicationPurpose.INTERNAL)
            .confidentiality(Confidentiality.INTERNAL)
            .variant(Variant.french(ChannelId.of("interne"), Section.body(TOLD_INSIDE)))
            .build();

    private static Communication.Builder communication(CommunicationId id) {
        Communication draft = SampleCommunications.draft().build();
        return Communication.builder(id, "Titre")
                .purpose(CommunicationPurpose.INFORMATION)
                .owner(draft.owner())
                .author(draft.author());
    }

    private static Communication.Builder outside(Section... sections) {
        return communication(CommunicationId.of("2026-118"))
                .variant(Variant.french(SampleCommunications.SITE, sections));
    }

    private static InternalReuseCheck check(Communication... published) {
        return new InternalReuseCheck(ChannelCatalog.standard(), InternalTexts.of(List.of(INSIDE), List.of(published)));
    }

    private static List<Finding> found(Communication communication) {
        return SampleReviews.findings(check(), communication, SampleReviews.monday());
    }

    @Test
    void aPassageOfAnInternalTextIsKnownWhateverItsAccentsAndItsPunctuation() {
        String said =
                "Bonne nouvelle. DEPUIS AVRIL, l'equipe de l'atelier repare elle-même les bancs ! Venez les voir.";

        assertThat(found(outside(Section.title("Bancs"), Section.body(said)).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("CONF-02");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.locus().pointer()).isEqualTo("/variants/0/sections/1/text");
                    assertThat(said.substring(
                                    finding.locus().start(), finding.locus().end()))
                            .isEqualTo("DEPUIS AVRIL, l'equipe de l'atelier repare elle-même les bancs");
                    assertThat(finding.message().fr())
                            .isEqualTo("12 mots d’affilée viennent d’un contenu interne : journal-7-atelier.");
                });
    }

    @Test
    void nineWordsAreNotEnough() {
        assertThat(found(outside(Section.body("Depuis avril, l’équipe de l’atelier répare elle."))
                        .build()))
                .isEmpty();
    }

    @Test
    void aDeclaredReuseIsToldAndDoesNotBar() {
        Communication declared =
                outside(Section.body(TOLD_INSIDE)).reusedFrom(JOURNAL).build();

        assertThat(found(declared)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().fr()).isEqualTo("Reprise déclarée d’un contenu interne : journal-7-atelier.");
        });
    }

    @Test
    void aReuseThatKeepsAnInternalPurposeBars() {
        assertThat(found(outside(Section.body("Tout autre chose."))
                        .purpose(CommunicationPurpose.INTERNAL)
                        .reusedFrom(JOURNAL)
                        .build()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.BLOCKING);
    }

    @Test
    void theSameCommunicationMadePublicHasLostItsApprovalAndWantsAPurpose() {
        VariantId variant = INSIDE.variants().get(0).id();
        Variant onTheSite = Variant.french(SampleCommunications.SITE, Section.body(TOLD_INSIDE));
        Communication opened = INSIDE.toBuilder()
                .confidentiality(Confidentiality.PUBLIC)
                .variant(onTheSite)
                .build();

        // An approval is bound to the seal.
        assertThat(opened.seal(variant)).isNotEqualTo(INSIDE.seal(variant));
        assertThat(check().check(opened, onTheSite, SampleReviews.monday()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.message().en()).contains("purpose is still 'internal'");
                });
        Communication purposeful =
                opened.toBuilder().purpose(CommunicationPurpose.INFORMATION).build();
        assertThat(check().check(purposeful, onTheSite, SampleReviews.monday())).isEmpty();
    }

    @Test
    void whatStaysInsideOrIsInternalIsAnothersMatter() {
        Communication inside = communication(CommunicationId.of("note"))
                .variant(Variant.french(ChannelId.of("interne"), Section.body(TOLD_INSIDE)))
                .build();

        assertThat(found(inside)).isEmpty();
        assertThat(found(outside(Section.body(TOLD_INSIDE))
                        .confidentiality(Confidentiality.INTERNAL)
                        .build()))
                .isEmpty();
    }

    @Test
    void whatIsPublicAlreadyAndWhatIsTheSameEverywhereIsNoLeak() {
        Communication published = outside(Section.body(TOLD_INSIDE)).build();

        assertThat(SampleReviews.findings(check(published), published, SampleReviews.monday()))
                .isEmpty();
        assertThat(found(outside(new Section(SectionRole.CONTACT, TOLD_INSIDE)).build()))
                .isEmpty();
    }

    @Property(tries = 200)
    void everyRunOfTenWordsIsKnownWhereverItStands(
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(max = 8) int from) {
        List<String> words = List.of(TOLD_INSIDE.split(" "));
        String taken = String.join(" ", words.subList(from, from + 11));
        String said = "avant ".repeat(before) + taken + " après".repeat(after);

        assertThat(found(outside(Section.body(said)).build()))
                .singleElement()
                .satisfies(finding -> assertThat(said.substring(
                                finding.locus().start(), finding.locus().end()))
                        .isEqualTo(taken.replaceAll("[ :.]+$", "")));
    }

    @Test
    void aTextOfAMillionCharactersTakesNoTime() {
        String many = IntStream.range(0, 140_000).mapToObj(i -> "mot" + i % 977).collect(Collectors.joining(" "));
        Communication internal = INSIDE.withVariant(Variant.french(ChannelId.of("interne"), Section.body(many)));
        Communication open = outside(Section.body(many)).build();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            InternalReuseCheck check =
                    new InternalReuseCheck(ChannelCatalog.standard(), InternalTexts.of(List.of(internal), List.of()));
            assertThat(SampleReviews.findings(check, open, SampleReviews.monday()))
                    .hasSize(1);
        });
    }

    @Test
    void noTextTakesUpItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> communication(JOURNAL).reusedFrom(JOURNAL).build())
                .withMessageContaining("journal-7-atelier");
    }
}
