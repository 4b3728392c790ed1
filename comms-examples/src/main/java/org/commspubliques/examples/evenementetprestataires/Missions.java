package org.commspubliques.examples.evenementetprestataires;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.CostStatement;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.provider.CededRights;
import org.commspubliques.core.provider.Deliverable;
import org.commspubliques.core.provider.MediaUse;
import org.commspubliques.core.provider.Mission;
import org.commspubliques.core.provider.MissionBoard;
import org.commspubliques.core.provider.MissionStatus;
import org.commspubliques.core.provider.Provider;
import org.commspubliques.core.provider.ProviderTrade;
import org.commspubliques.core.source.Territory;

/** The providers, what they make, until when it may be used, and what it costs. */
final class Missions {

    static final MediaAsset PROOF = file("affiche-v2.pdf", "application/pdf", "Affiche du forum, deuxième épreuve");
    static final MediaAsset FIRST_PROOF =
            file("affiche-v1.pdf", "application/pdf", "Affiche du forum, première épreuve");
    private static final MediaAsset PHOTO = file("forum-2024.jpg", "image/jpeg", "Stands du forum sous les arbres");

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final CommunicationId PAGE = CommunicationId.of("forum-page");

    private static final Provider STUDIO = new Provider(
            "atelier-lagon", "Atelier du lagon", Set.of(ProviderTrade.GRAPHIC_DESIGNER, ProviderTrade.PHOTOGRAPHER));
    private static final Provider PRINTER =
            new Provider("imprimerie-sud", "Imprimerie du Sud", Set.of(ProviderTrade.PRINTER));
    private static final Provider FILM = new Provider("films-rive", "Films de la Rive", Set.of(ProviderTrade.VIDEO));

    /** The town’s own, in francs. */
    final Budget budget = Budget.voted(
                    2025,
                    Currency.getInstance("XPF"),
                    List.of(
                            line("creation", "Création", "Design", "400000"),
                            line("impression", "Impression", "Printing", "300000")))
            .with(commitment("e-1", "creation", Town.POSTER, "affiche", "Affiche du forum", Money.of("180000", "XPF")))
            .with(commitment("e-2", "creation", PAGE, "site", "Photographies", Money.of("150000", "XPF")))
            .with(commitment("e-3", "impression", Town.POSTER, "affiche", "500 affiches A3", Money.of("235000", "XPF")))
            .with(new Expense("m-1", "e-2", Money.of("150000", "XPF"), LocalDate.of(2025, 8, 1)));

    /** A grant, in euros. */
    final Budget grant = Budget.voted(
                    2025,
                    Currency.getInstance("EUR"),
                    List.of(new BudgetLine("film", Wording.of("Film", "Film"), Money.of("4000.00", "EUR"))))
            .with(commitment(
                    "e-4",
                    "film",
                    CommunicationId.of("forum-film"),
                    "youtube",
                    "Film du forum",
                    Money.of("3200.50", "EUR")));

    private static MediaAsset file(String name, String type, String alternative) {
        return MediaAsset.of(
                name, type, name.getBytes(StandardCharsets.UTF_8), alternative, "Atelier du lagon (exemple fictif)");
    }

    private static BudgetLine line(String id, String fr, String en, String amount) {
        return new BudgetLine(id, Wording.of(fr, en), Money.of(amount, "XPF"));
    }

    private static Commitment commitment(
            String id, String line, CommunicationId communication, String channel, String wording, Money amount) {
        return new Commitment(
                id,
                line,
                CostObject.of(communication, ChannelId.of(channel)).within("forum-2025"),
                wording,
                amount,
                JULY);
    }

    private static CededRights rights(LocalDate until, SupportKind... supports) {
        return new CededRights(Set.of(Territory.NEW_CALEDONIA), Set.of(supports), JULY, until, true);
    }

    /** The poster, once with the studio and once proofed. */
    static Mission poster(Deliverable.Proof proof) {
        return Mission.builder(
                        "affiche",
                        STUDIO,
                        ProviderTrade.GRAPHIC_DESIGNER,
                        "Affiche du forum",
                        Money.of("180000", "XPF"))
                .brief("Affiche A3 et fichier pour l’impression.")
                .deliverable(Deliverable.awaited("fichier", "Fichier de l’affiche", LocalDate.of(2025, 8, 26))
                        .delivered(LocalDate.of(2025, 8, 25), PROOF)
                        .ceded(rights(LocalDate.of(2027, 6, 30), SupportKind.POSTER, SupportKind.WEB_PAGE))
                        .proof(proof))
                .paidFrom("e-1", "BC 2025-118")
                .drafted(Town.at(JULY, 8))
                .become(MissionStatus.ORDERED, Town.at(JULY, 9))
                .become(MissionStatus.IN_PROGRESS, Town.at(JULY, 10))
                .become(MissionStatus.DELIVERED, Town.at(LocalDate.of(2025, 8, 25), 16));
    }

    private static Mission photographs() {
        return Mission.builder("photos", STUDIO, ProviderTrade.PHOTOGRAPHER, "Photographies", Money.of("150000", "XPF"))
                .deliverable(Deliverable.awaited("photo", "Photographie du forum", LocalDate.of(2025, 7, 20))
                        .delivered(LocalDate.of(2025, 7, 18), PHOTO)
                        .ceded(rights(LocalDate.of(2025, 12, 31), SupportKind.WEB_PAGE)))
                .paidFrom("e-2", "BC 2025-119")
                .drafted(Town.at(JULY, 8))
                .become(MissionStatus.ORDERED, Town.at(JULY, 9))
                .become(MissionStatus.IN_PROGRESS, Town.at(JULY, 10))
                .become(MissionStatus.DELIVERED, Town.at(LocalDate.of(2025, 7, 18), 16))
                .become(MissionStatus.ACCEPTED, Town.at(LocalDate.of(2025, 7, 21), 9));
    }

    private static Mission printing() {
        return Mission.builder(
                        "impression", PRINTER, ProviderTrade.PRINTER, "500 affiches A3", Money.of("248000", "XPF"))
                .deliverable(Deliverable.awaited("affiches", "500 affiches A3", LocalDate.of(2025, 9, 1)))
                .paidFrom("e-3", "BC 2025-126")
                .drafted(Town.at(JULY, 8))
                .become(MissionStatus.ORDERED, Town.at(LocalDate.of(2025, 8, 20), 9));
    }

    private static Mission film() {
        return Mission.builder("film", FILM, ProviderTrade.VIDEO, "Film du forum", Money.of("3200.50", "EUR"))
                .deliverable(Deliverable.awaited("bande-annonce", "Bande-annonce", LocalDate.of(2025, 8, 22)))
                .deliverable(Deliverable.awaited("film", "Film de trois minutes", LocalDate.of(2025, 10, 15)))
                .paidFrom("e-4", "BC 2025-121")
                .drafted(Town.at(JULY, 8))
                .become(MissionStatus.ORDERED, Town.at(JULY, 9))
                .become(MissionStatus.IN_PROGRESS, Town.at(JULY, 11));
    }

    MissionBoard board(Deliverable.Proof proof) {
        return new MissionBoard(List.of(poster(proof), photographs(), printing(), film()));
    }

    static Deliverable.Proof unsigned() {
        return Deliverable.Proof.wanted().of(ContentSeal.of(PROOF.sha256()));
    }

    /** The poster hangs until the forum; the photograph stays on a page, and somebody would post it too. */
    static List<MediaUse> uses() {
        LocalDate september = LocalDate.of(2025, 9, 1);
        return List.of(
                new MediaUse(
                        PROOF.sha256(), Town.POSTER, SupportKind.POSTER, Territory.NEW_CALEDONIA, september, Hall.DAY),
                new MediaUse(
                        PHOTO.sha256(), PAGE, SupportKind.WEB_PAGE, Territory.NEW_CALEDONIA, JULY.plusDays(20), null),
                new MediaUse(
                        PHOTO.sha256(),
                        CommunicationId.of("forum-reseaux"),
                        SupportKind.SOCIAL_POST,
                        Territory.NEW_CALEDONIA,
                        september,
                        LocalDate.of(2025, 9, 6)));
    }

    List<Finding> findings(Deliverable.Proof proof, LocalDate day) {
        return board(proof).findings(day, 30, uses(), List.of(budget, grant));
    }

    CostStatement costs() {
        return CostStatement.of(budget, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    CostStatement costsInEuros() {
        return CostStatement.of(grant, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    }

    static Provider provider(String id) {
        return List.of(STUDIO, PRINTER, FILM).stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
