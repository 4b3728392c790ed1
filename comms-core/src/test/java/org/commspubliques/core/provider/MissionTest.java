package org.commspubliques.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MissionTest {

    private static final Instant NOON = Instant.parse("2025-09-04T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 4);
    private static final Provider STUDIO = new Provider(
            "studio", "Atelier du lagon", Set.of(ProviderTrade.GRAPHIC_DESIGNER, ProviderTrade.PHOTOGRAPHER));
    private static final MediaAsset POSTER =
            MediaAsset.of("affiche.png", "image/png", new byte[] {7}, "Affiche", "Atelier du lagon");
    private static final Money PRICE = Money.of("180000", "XPF");

    private static Mission.Builder mission() {
        return Mission.builder("m-1", STUDIO, ProviderTrade.GRAPHIC_DESIGNER, "Affiche du forum", PRICE)
                .brief("Une affiche A3.")
                .paidFrom("e-1", "BC 2025-12");
    }

    private static Deliverable poster() {
        return Deliverable.awaited("affiche", "Affiche A3", DAY);
    }

    private static CededRights rights(LocalDate from, @Nullable LocalDate until) {
        return new CededRights(Set.of(Territory.NEW_CALEDONIA), Set.of(SupportKind.POSTER), from, until, true);
    }

    private static MediaUse use(LocalDate from, @Nullable LocalDate until) {
        return new MediaUse(
                POSTER.sha256(), CommunicationId.of("forum"), SupportKind.POSTER, Territory.NEW_CALEDONIA, from, until);
    }

    private static Budget budget(String reserved) {
        return Budget.voted(
                        2025,
                        Currency.getInstance("XPF"),
                        List.of(new BudgetLine(
                                "creation", Wording.of("Création", "Design"), Money.of("900000", "XPF"))))
                .with(new Commitment("e-1", "creation", CostObject.GENERAL, "affiche", Money.of(reserved, "XPF"), DAY));
    }

    private static List<String> rules(Mission mission, MediaUse... uses) {
        return new MissionBoard(List.of(mission))
                .findings(DAY, 30, List.of(uses), List.of(budget("180000"))).stream()
                        .map(Finding::ruleId)
                        .toList();
    }

    private static Mission accepted(Deliverable deliverable) {
        return mission()
                .deliverable(deliverable)
                .drafted(NOON)
                .become(MissionStatus.ORDERED, NOON)
                .become(MissionStatus.IN_PROGRESS, NOON)
                .become(MissionStatus.DELIVERED, NOON)
                .become(MissionStatus.ACCEPTED, NOON);
    }

    @Property
    void goesOnlyWhereItsStatesLead(@ForAll @Size(max = 10) List<MissionStatus> steps) {
        Mission mission = mission().drafted(NOON);
        for (MissionStatus to : steps) {
            Mission from = mission;
            if (from.status().next().contains(to)) {
                mission = from.become(to, NOON);
                assertThat(mission.status()).isEqualTo(to);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> from.become(to, NOON));
            }
        }
        assertThat(mission.steps().get(0).status()).isEqualTo(MissionStatus.DRAFTED);
    }

    @Test
    void isNotDeliveredWhileSomethingIsAwaited() {
        Mission underWay = mission()
                .deliverable(poster())
                .drafted(NOON)
                .become(MissionStatus.ORDERED, NOON)
                .become(MissionStatus.IN_PROGRESS, NOON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> underWay.become(MissionStatus.DELIVERED, NOON))
                .withMessageContaining("affiche");
        assertThat(underWay.with(poster().delivered(DAY, POSTER))
                        .become(MissionStatus.DELIVERED, NOON)
                        .status())
                .isEqualTo(MissionStatus.DELIVERED);
    }

    @Test
    void isGivenToAProviderOfThatTrade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mission.builder("m-2", STUDIO, ProviderTrade.PRINTER, "Impression", PRICE));
    }

    @Property
    void rightsCoverAUseWhereTheyCoverEachOfItsDays(
            @ForAll @Size(max = 5) List<@IntRange(max = 40) Integer> starts,
            @ForAll @IntRange(max = 15) int length,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 20) int days) {
        Deliverable deliverable = poster();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = DAY.plusDays(starts.get(i));
            deliverable = deliverable.ceded(rights(start, start.plusDays(length + i)));
        }
        LocalDate first = DAY.plusDays(from);
        LocalDate last = first.plusDays(days);
        LocalDate without = null;
        for (LocalDate day = first; !day.isAfter(last) && without == null; day = day.plusDays(1)) {
            LocalDate asked = day;
            without = deliverable.rights().stream().anyMatch(ceded -> ceded.holdOn(asked)) ? null : day;
        }
        assertThat(deliverable.firstDayWithoutRights(use(first, last)).orElse(null))
                .isEqualTo(without);
        assertThat(deliverable.allows(use(first, last))).isEqualTo(without == null);
    }

    @Nested
    class Rights {

        @Test
        void areNamedOrNotCeded() {
            CededRights ceded = rights(DAY, null);
            assertThat(ceded.holdOn(SupportKind.VIDEO)).isFalse();
            assertThat(ceded.holdIn(Territory.METROPOLE)).isFalse();
            assertThat(new CededRights(Set.of(), Set.of(SupportKind.POSTER), DAY, null, false)
                            .holdIn(Territory.METROPOLE))
                    .isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CededRights(Set.of(), Set.of(), DAY, null, false));
            assertThatIllegalArgumentException().isThrownBy(() -> rights(DAY, DAY.minusDays(1)));
        }

        @Test
        void endALicenceOfTheMediumTheyComeWith() {
            Deliverable delivered = poster().delivered(DAY, POSTER).ceded(rights(DAY, DAY.plusYears(1)));
            MediaUsage free = MediaUsage.free();
            MediaUsage sooner = new MediaUsage(MediaUsage.Shows.NOBODY, "", DAY.plusDays(2), Provenance.human());
            assertThat(delivered
                            .asset(free)
                            .orElseThrow()
                            .rights()
                            .orElseThrow()
                            .lastDay())
                    .contains(DAY.plusYears(1));
            assertThat(delivered
                            .asset(sooner)
                            .orElseThrow()
                            .rights()
                            .orElseThrow()
                            .lastDay())
                    .contains(DAY.plusDays(2));
            assertThat(delivered
                            .ceded(rights(DAY, null))
                            .asset(free)
                            .orElseThrow()
                            .rights()
                            .orElseThrow()
                            .lastDay())
                    .isEmpty();
            assertThat(poster().asset(free)).isEmpty();
        }

        @Test
        void thatEndWhileTheMediumIsShownAreSaid() {
            Deliverable poster = poster().delivered(DAY, POSTER).ceded(rights(DAY.minusDays(5), DAY.plusDays(10)));
            Mission mission = accepted(poster);
            assertThat(rules(mission, use(DAY, DAY.plusDays(10)))).isEmpty();
            assertThat(rules(mission, use(DAY, DAY.plusDays(11)))).containsExactly("PRV-02");
            assertThat(rules(mission, use(DAY, null))).containsExactly("PRV-02");
            assertThat(rules(mission, use(DAY.minusDays(9), DAY))).containsExactly("PRV-03");
            assertThat(rules(mission, use(DAY.minusDays(9), DAY.minusDays(7)))).isEmpty();
            Mission over = accepted(poster().delivered(DAY, POSTER).ceded(rights(DAY.minusDays(5), DAY.minusDays(1))));
            assertThat(rules(over, use(DAY.minusDays(5), null))).containsExactly("PRV-03");
        }

        @Test
        void ofOtherSupportsAndPlacesAreSaid() {
            Mission mission = accepted(poster().delivered(DAY, POSTER).ceded(rights(DAY, null)));
            CommunicationId forum = CommunicationId.of("forum");
            assertThat(rules(
                            mission,
                            new MediaUse(POSTER.sha256(), forum, SupportKind.VIDEO, Territory.NEW_CALEDONIA, DAY, null),
                            new MediaUse(POSTER.sha256(), forum, SupportKind.POSTER, Territory.METROPOLE, DAY, null)))
                    .containsExactly("PRV-04", "PRV-05");
        }

        @Test
        void areAskedOfEachMediumOfACommunication() {
            Communication communication = Communication.builder(CommunicationId.of("forum"), "Forum")
                    .purpose(CommunicationPurpose.PUBLIC_RELATIONS)
                    .owner(UnitId.of("culture"))
                    .author(PersonId.of("agent"))
                    .variant(Variant.french(ChannelId.of("poster"), Section.title("Forum"))
                            .withMedia(List.of(POSTER, POSTER)))
                    .build();
            assertThat(MediaUse.of(communication, SupportKind.POSTER, Territory.NEW_CALEDONIA, DAY, null))
                    .containsExactly(use(DAY, null));
        }
    }

    @Nested
    class AProof {

        private final ContentSeal first = seal("un");

        private static ContentSeal seal(String text) {
            return ContentSeal.of(
                    Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
        }

        @Test
        void isSignedForOneFileOnly() {
            Deliverable.Proof signed = Deliverable.Proof.wanted().of(first).signed("la directrice", NOON);
            assertThat(signed.isSigned()).isTrue();
            assertThat(signed.of(seal("deux")).isSigned()).isFalse();
            assertThat(signed.of(seal("deux")).of(first).isSigned()).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Deliverable.Proof.wanted().signed("la directrice", NOON));
        }

        @Test
        void thatIsNotSignedBarsTheUse() {
            Deliverable delivered = poster().delivered(DAY, POSTER).ceded(rights(DAY, null));
            Deliverable.Proof proof = Deliverable.Proof.wanted().of(ContentSeal.of(POSTER.sha256()));
            assertThat(rules(accepted(delivered.proof(proof)), use(DAY, null))).containsExactly("PRV-08");
            assertThat(rules(accepted(delivered.proof(proof)))).isEmpty();
            assertThat(rules(accepted(delivered.proof(proof.signed("la directrice", NOON))), use(DAY, null)))
                    .isEmpty();
        }
    }

    @Test
    void isPaidFromWhatWasCommitted() {
        Mission ordered = mission().drafted(NOON).become(MissionStatus.ORDERED, NOON);
        MissionBoard board = new MissionBoard(List.of(ordered));
        assertThat(board.findings(DAY, 30, List.of(), List.of(budget("180000"))))
                .isEmpty();
        assertThat(board.findings(DAY, 30, List.of(), List.of(budget("179999"))))
                .extracting(Finding::ruleId, finding -> finding.message().fr())
                .containsExactly(tuple(
                        "PRV-06",
                        "« Affiche du forum » : " + PRICE.label().fr() + " pour "
                                + Money.of("179999", "XPF").label().fr() + " engagés."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.findings(DAY, 30, List.of(), List.of(budget("1"), budget("2"))))
                .withMessageContaining("e-1");
        Mission inEuros = Mission.builder(
                        "m-2", STUDIO, ProviderTrade.PHOTOGRAPHER, "Photos", Money.of("100.00", "EUR"))
                .paidFrom("e-1", "BC")
                .drafted(NOON)
                .become(MissionStatus.ORDERED, NOON);
        assertThat(rules(inEuros)).containsExactly("PRV-06");
        Mission unpaid = Mission.builder("m-3", STUDIO, ProviderTrade.PHOTOGRAPHER, "Photos", PRICE)
                .drafted(NOON);
        assertThat(rules(unpaid)).isEmpty();
        assertThat(rules(unpaid.become(MissionStatus.ORDERED, NOON))).containsExactly("PRV-07");
    }

    @Test
    void standsOnABoardByWhatIsDueLateAndEnding() {
        Mission underWay = mission()
                .deliverable(Deliverable.awaited("croquis", "Croquis", DAY.minusDays(1)))
                .deliverable(poster())
                .deliverable(Deliverable.awaited("fichiers", "Fichiers", DAY.plusDays(40)))
                .deliverable(Deliverable.awaited("photo", "Photo", DAY.minusDays(9))
                        .delivered(DAY.minusDays(9), POSTER)
                        .ceded(rights(DAY.minusDays(9), DAY.plusDays(20))))
                .drafted(NOON)
                .become(MissionStatus.ORDERED, NOON);
        MissionBoard board = new MissionBoard(List.of(underWay));
        assertThat(board.due(DAY, 30))
                .extracting(entry -> entry.deliverable().id())
                .containsExactly("affiche");
        assertThat(board.late(DAY))
                .extracting(entry -> entry.deliverable().id())
                .containsExactly("croquis");
        assertThat(board.rightsEnding(DAY, 20))
                .extracting(MissionBoard.Entry::day)
                .containsExactly(DAY.plusDays(20));
        assertThat(board.rightsEnding(DAY, 19)).isEmpty();
        assertThat(rules(underWay)).containsExactly("PRV-01");
        assertThat(new MissionBoard(List.of(underWay.become(MissionStatus.CANCELLED, NOON))).late(DAY))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> board.due(DAY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MissionBoard(List.of(underWay, underWay)));
    }
}
