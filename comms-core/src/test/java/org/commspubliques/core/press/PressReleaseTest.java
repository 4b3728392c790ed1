package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PressReleaseTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant MORNING = Instant.parse("2025-09-03T21:00:00Z");
    private static final PressContact DESK =
            new PressContact("Cellule communication", "00 00 17", "presse@ville.example");
    private static final Quote SAID = Quote.of(
                    OfficeId.of("sports"), "la directrice des sports", "", "Le sol neuf amortit mieux les chocs")
            .approved("la directrice des sports", Instant.parse("2025-09-02T04:00:00Z"));

    private static PressRelease.Builder release() {
        return PressRelease.builder("gymnase", "Le gymnase rouvre", "Les clubs retrouvent leurs créneaux.")
                .dateline("Boulari", LocalDate.of(2025, 9, 4))
                .standfirst("Le gymnase de Plum rouvre lundi.")
                .about("La ville compte quatre quartiers.")
                .contact(DESK);
    }

    private static List<String> rules(PressRelease release) {
        return release.findings(MORNING, NOUMEA, PressRelease.USUAL_WORDS).stream()
                .map(Finding::ruleId)
                .toList();
    }

    @Property
    void aQuoteIsSealedByAllItSays(
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String a,
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String b) {
        Quote one = Quote.of(null, a, b, "mots");
        assertThat(one.seal().equals(Quote.of(null, a + b, "", "mots").seal())).isFalse();
        assertThat(one.seal()).isEqualTo(Quote.of(null, a, b, "mots").seal());
    }

    @Nested
    class AQuote {

        @Test
        void isBoundToTheWordsItsSpeakerApproved() {
            assertThat(SAID.standing()).isEqualTo(Quote.Standing.APPROVED);
            Quote other = SAID.reworded("Le sol neuf est le meilleur du pays");
            assertThat(other.standing()).isEqualTo(Quote.Standing.CHANGED_SINCE);
            assertThat(other.reworded(SAID.words()).standing()).isEqualTo(Quote.Standing.APPROVED);
        }

        @Test
        void isBoundToWhoSpeaksAsWell() {
            Quote borrowed = new Quote(
                    SAID.speaker(),
                    "le maire",
                    SAID.quality(),
                    SAID.words(),
                    SAID.agreement().orElseThrow());
            assertThat(borrowed.standing()).isEqualTo(Quote.Standing.CHANGED_SINCE);
        }

        @Test
        void barsTheReleaseUntilItIsApproved() {
            Quote unsaid = Quote.of(null, "un riverain", "président du club", "Enfin");
            assertThat(release()
                            .quote(SAID)
                            .quote(unsaid)
                            .quote(SAID.reworded("Autre chose"))
                            .build()
                            .findings(MORNING, NOUMEA, 500))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer(), Finding::severity)
                    .containsExactly(
                            tuple("PRS-01", "/quotes/1/words", Severity.BLOCKING),
                            tuple("PRS-02", "/quotes/2/words", Severity.BLOCKING));
        }

        @Test
        void saysSomethingOfSomebody() {
            assertThatIllegalArgumentException().isThrownBy(() -> Quote.of(null, " ", "", "mots"));
            assertThatIllegalArgumentException().isThrownBy(() -> Quote.of(null, "qui", "", " "));
        }
    }

    @Test
    void isCleanWhenNothingIsMissing() {
        assertThat(rules(release().quote(SAID).build())).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        PressRelease bare = PressRelease.builder("nu", "Titre", "Texte").build();
        assertThat(rules(bare)).containsExactly("PRS-03", "PRS-04", "PRS-07");
        assertThat(rules(release().contact(new PressContact("Accueil", "", "")).build()))
                .containsExactly("PRS-03");
    }

    @Test
    void saysThatAnEmbargoIsOver() {
        assertThat(rules(release().embargo(new Embargo(MORNING)).build())).containsExactly("PRS-05");
        assertThat(rules(release().embargo(new Embargo(MORNING.plusSeconds(1))).build()))
                .isEmpty();
    }

    @Test
    void saysThatItIsLong() {
        assertThat(release().build().findings(MORNING, NOUMEA, 20))
                .extracting(Finding::ruleId)
                .containsExactly("PRS-06");
        assertThatIllegalArgumentException().isThrownBy(() -> release().build().findings(MORNING, NOUMEA, 0));
    }

    @Test
    void becomesACommunicationForThePress() {
        Embargo embargo = new Embargo(Instant.parse("2025-09-04T01:00:00Z"));
        Communication communication = release()
                .quote(SAID)
                .embargo(embargo)
                .build()
                .communication(
                        UnitId.of("communication"), PersonId.of("attache"), new VariantId(ChannelId.of("press"), "fr"));
        assertThat(communication.embargo()).contains(embargo);
        assertThat(communication.support()).contains(SupportKind.PRESS_RELEASE);
        assertThat(communication.purpose()).isEqualTo(CommunicationPurpose.PUBLIC_RELATIONS);
        assertThat(communication.variants().get(0).sections())
                .containsExactly(
                        Section.title("Le gymnase rouvre"),
                        new Section(SectionRole.STANDFIRST, "Le gymnase de Plum rouvre lundi."),
                        Section.body("Boulari, le jeudi 4 septembre 2025 – Les clubs retrouvent leurs créneaux."),
                        new Section(
                                SectionRole.QUOTE,
                                "« Le sol neuf amortit mieux les chocs », la directrice des sports."),
                        new Section(SectionRole.SIDE_BOX, "À propos\nLa ville compte quatre quartiers."),
                        new Section(SectionRole.CONTACT, "Cellule communication : 00 00 17\npresse@ville.example"));
    }

    @Nested
    class AKit {

        private static MediaAsset photo(String name, String credit, @Nullable MediaUsage usage) {
            MediaAsset asset = MediaAsset.of(name, "image/jpeg", new byte[] {1}, "Un gymnase", credit);
            return usage == null ? asset : asset.usedUnder(usage);
        }

        private static MediaUsage until(LocalDate day) {
            return new MediaUsage(MediaUsage.Shows.NOBODY, "", day, Provenance.human());
        }

        @Test
        void saysWhichPiecesAndRightsAreMissing() {
            LocalDate day = LocalDate.of(2025, 9, 4);
            PressKit kit = new PressKit(
                    "kit",
                    "Le gymnase",
                    List.of(
                            PressKit.Piece.text(PressKit.Kind.RELEASE, "Communiqué"),
                            PressKit.Piece.of(photo("a.jpg", "Atelier", null)),
                            PressKit.Piece.of(photo("b.jpg", "Atelier", until(day.minusDays(1)))),
                            PressKit.Piece.of(photo("c.jpg", "Atelier", until(day))),
                            PressKit.Piece.of(photo("d.jpg", "", MediaUsage.free()))));
            assertThat(kit.findings(day))
                    .extracting(Finding::ruleId, finding -> finding.locus().pointer())
                    .containsExactly(
                            tuple("PRS-10", "/pieces"),
                            tuple("PRS-10", "/pieces"),
                            tuple("PRS-11", "/pieces/1/medium/usage"),
                            tuple("PRS-12", "/pieces/2/medium/usage/licensedUntil"),
                            tuple("PRS-13", "/pieces/4/medium/credit"));
        }

        @Test
        void isAMediumOrATextInEachPiece() {
            assertThatIllegalArgumentException().isThrownBy(() -> PressKit.Piece.text(PressKit.Kind.MEDIUM, "Photo"));
        }
    }

    @Nested
    class AnInvitation {

        private final ZonedDateTime nine = ZonedDateTime.of(2025, 9, 9, 9, 0, 0, 0, NOUMEA);

        @Test
        void saysWhereWhenAndWhomToTell() {
            PressInvitation invitation = new PressInvitation(
                    "visite", "Visite du gymnase", "Plum", nine, Instant.parse("2025-09-08T04:00:00Z"), DESK);
            assertThat(invitation.text().fr())
                    .isEqualTo("Visite du gymnase\nPlum, mardi 9 septembre 2025, 9 h\n"
                            + "Accréditation jusqu’au lundi 8 septembre 2025, 15 h : Cellule communication : 00 00 17, "
                            + "presse@ville.example");
            assertThat(invitation.findings(MORNING)).isEmpty();
        }

        @Test
        void thatComesTooLateIsSaid() {
            PressInvitation late = new PressInvitation(
                    "visite", "Visite", "Plum", nine, nine.toInstant().plusSeconds(60), DESK);
            assertThat(late.findings(MORNING)).extracting(Finding::ruleId).containsExactly("PRS-15");
            PressInvitation past = new PressInvitation("visite", "Visite", "Plum", nine, null, DESK);
            assertThat(past.findings(nine.toInstant().plusSeconds(1)))
                    .extracting(Finding::ruleId)
                    .containsExactly("PRS-16");
        }
    }
}
