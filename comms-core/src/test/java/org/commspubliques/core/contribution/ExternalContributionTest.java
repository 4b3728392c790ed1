package org.commspubliques.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

class ExternalContributionTest {

    private static final Instant NOW = Instant.parse("2025-09-01T00:00:00Z");
    private static final PersonId MODERATOR = PersonId.of("moderation");
    private static final Contributor CLUB = Contributor.outside("club", ContributorKind.ASSOCIATION, "Club");

    private static Contribution.Builder draft() {
        return Contribution.builder(CommunicationId.of("ctr-2"), CLUB.id(), StandardSectors.SPORT, NOW)
                .title("Régate")
                .channel(SampleCommunications.SITE)
                .section(Section.title("La régate est reportée"))
                .attribution("Club de voile");
    }

    private static ExternalContribution accepted(Contribution contribution) {
        return ExternalContribution.of(contribution, CLUB).moderated(new Moderation(MODERATOR, NOW, true, ""));
    }

    private static MediaAsset photo(String credit) {
        return MediaAsset.of("ponton.jpg", "image/jpeg", "x".getBytes(StandardCharsets.UTF_8), "Le ponton", credit);
    }

    @Test
    void whoWroteItAndWhoSpeaksStayUnderTheText() {
        Communication communication = accepted(draft().build())
                .communication(SampleCommunications.ROADS, MODERATOR)
                .build();

        assertThat(communication.variants())
                .singleElement()
                .satisfies(
                        variant -> assertThat(variant.sections())
                                .containsExactly(
                                        Section.title("La régate est reportée"),
                                        new Section(SectionRole.SIGNATURE, "Club de voile"),
                                        new Section(
                                                SectionRole.LEGAL_NOTICE,
                                                "Texte proposé par un contributeur extérieur (association). Il n’engage que son auteur.")));
    }

    @Test
    void nothingGoesOutThatNobodyModerated() {
        ExternalContribution fresh = ExternalContribution.of(draft().build(), CLUB);

        assertThat(fresh.findings()).extracting(Finding::ruleId).containsExactly("CTR-05");
        assertThat(fresh.findings().get(0).derogable()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> fresh.communication(SampleCommunications.ROADS, MODERATOR));
    }

    @Test
    void aRefusalSaysWhy() {
        ExternalContribution refused = ExternalContribution.of(draft().build(), CLUB)
                .moderated(new Moderation(MODERATOR, NOW, false, "Appel aux dons hors convention."));

        assertThat(refused.findings().get(0).message().fr()).endsWith("Appel aux dons hors convention.");
        assertThatIllegalStateException()
                .isThrownBy(() -> refused.communication(SampleCommunications.ROADS, MODERATOR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moderation(MODERATOR, NOW, false, " "));
    }

    @Test
    void anImageWithoutRightsIsFound() {
        MediaUsage adults = new MediaUsage(MediaUsage.Shows.ADULTS, "", null, Provenance.human());
        Contribution contribution = draft().medium(photo("A. Faré").usedUnder(MediaUsage.free()))
                .medium(photo("A. Faré"))
                .medium(photo("").usedUnder(MediaUsage.free()))
                .medium(photo("A. Faré").usedUnder(adults))
                .build();

        assertThat(accepted(contribution).findings())
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/contribution/media/1", "/contribution/media/2", "/contribution/media/3");
    }

    @Test
    void anAttributionOrALineThatWasForgottenIsFound() {
        ExternalContribution bare = new ExternalContribution(
                draft().attribution("").build(), CLUB, "", new Moderation(MODERATOR, NOW, true, ""));

        assertThat(bare.findings()).extracting(Finding::ruleId).containsExactly("CTR-06", "CTR-07");
        assertThat(bare.sections()).hasSize(1);
    }

    @Test
    void aTextInEnglishHasItsLineInEnglish() {
        assertThat(ExternalContribution.of(draft().language("en").build(), CLUB).disclaimer())
                .startsWith("Text supplied");
    }

    @Test
    void aPublicServiceIsNotOutside() {
        Contributor unit = Contributor.unit(SampleCommunications.ROADS, "Voirie");
        Contribution contribution = Contribution.builder(
                        CommunicationId.of("ctr-3"), unit.id(), StandardSectors.SPORT, NOW)
                .channel(SampleCommunications.SITE)
                .section(Section.body("Texte"))
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> ExternalContribution.of(contribution, unit));
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalContribution.of(contribution, CLUB));
    }

    @Test
    void aContributionHasATextAndAChannel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.builder(CommunicationId.of("c"), CLUB.id(), StandardSectors.SPORT, NOW)
                        .section(Section.body("Texte"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.builder(CommunicationId.of("c"), CLUB.id(), StandardSectors.SPORT, NOW)
                        .channel(SampleCommunications.SITE)
                        .build());
    }
}
