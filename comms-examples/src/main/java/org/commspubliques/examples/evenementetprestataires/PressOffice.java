package org.commspubliques.examples.evenementetprestataires;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.press.KeyMessage;
import org.commspubliques.core.press.KeyMessageCheck;
import org.commspubliques.core.press.KeyMessages;
import org.commspubliques.core.press.PressContact;
import org.commspubliques.core.press.PressEnquiries;
import org.commspubliques.core.press.PressEnquiry;
import org.commspubliques.core.press.PressInvitation;
import org.commspubliques.core.press.PressRelease;
import org.commspubliques.core.press.Quote;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.WorkingCalendar;

/** The release, the invitation of the press, and what journalists ask. */
final class PressOffice {

    static final VariantId PRESS = new VariantId(ChannelId.of("presse"), "fr");

    private static final PressContact DESK =
            new PressContact("Cellule communication", "00 00 17", "presse@mont-dore.example");
    private static final OfficeId CULTURE = OfficeId.of("directrice-culture");
    private static final FactKey STANDS = FactKey.of("forum-associations");

    private static final Quote APPROVED = Quote.of(
                    CULTURE, "la directrice de la culture", "", "Chacun peut essayer une activité sur place")
            .approved("la directrice de la culture", Town.at(LocalDate.of(2025, 8, 26), 15));

    private static final KeyMessages MESSAGES = new KeyMessages(List.of(
            message(
                    "forum-2024",
                    "Le forum réunit quarante associations de la commune.",
                    new FactPeriod(null, LocalDate.of(2025, 1, 31))),
            message(
                    "forum-2025",
                    "Le forum réunit cinquante associations de la commune.",
                    FactPeriod.from(LocalDate.of(2025, 2, 1)))));

    final PressInvitation invitation = new PressInvitation(
            "forum-2025-ouverture",
            "Ouverture du forum des associations",
            "Salle omnisports, foyer",
            Town.local(Hall.DAY, 8),
            Town.at(LocalDate.of(2025, 9, 4), 16),
            DESK);

    /** As it was first written: a quote that was changed after its approval, a sentence of last year. */
    final PressRelease draft = release(
            APPROVED.reworded("Chacun peut essayer toutes les activités sur place"),
            "Le forum réunit quarante associations de la commune.");

    final PressRelease release = release(APPROVED, "Le forum réunit cinquante associations de la commune.");

    final PressEnquiries enquiries = new PressEnquiries(List.of(
            asked("q-1", "Radio du Grand Sud", "Combien de personnes sont attendues ?", 25, 8, 26)
                    .assigned(CULTURE, Town.at(LocalDate.of(2025, 8, 25), 10))
                    .answered("Deux mille personnes l’an dernier.", Town.at(LocalDate.of(2025, 8, 25), 14)),
            asked("q-2", "Télé des îles", "Peut-on filmer l’ouverture ?", 26, 15, 27)
                    .assigned(StandardOffices.PRESS_OFFICER, Town.at(LocalDate.of(2025, 8, 26), 16)),
            asked("q-3", "Le Quotidien du lagon", "Quel est le coût de l’affiche ?", 27, 16, 28),
            asked("q-4", "Web du Pacifique", "Un élu est-il mis en cause ?", 26, 9, 29)
                    .assigned(StandardOffices.LEGAL_ADVISER, Town.at(LocalDate.of(2025, 8, 26), 10))
                    .declined("Une procédure est en cours.", Town.at(LocalDate.of(2025, 8, 27), 11))));

    private static KeyMessage message(String id, String sentence, FactPeriod validity) {
        return new KeyMessage(
                id,
                sentence,
                Set.of(STANDS),
                validity,
                StandardOffices.CHIEF_OF_STAFF,
                Town.at(LocalDate.of(2025, 2, 1), 9));
    }

    private static PressRelease release(Quote quote, String message) {
        return PressRelease.builder(
                        "forum-communique",
                        "Le forum des associations ouvre samedi 6 septembre 2025",
                        message + " L’entrée est libre, de 9 h à 16 h. La salle est accessible par une rampe.")
                .dateline("Boulari", LocalDate.of(2025, 9, 1))
                .standfirst(
                        "Le forum des associations a lieu samedi 6 septembre 2025 à la salle omnisports de Boulari.")
                .quote(quote)
                .about("La Ville du Mont-Dore compte 27 000 habitants, de Yahoué à Plum.")
                .contact(DESK)
                .embargo(new Embargo(Town.at(LocalDate.of(2025, 9, 4), 12)))
                .build();
    }

    private static PressEnquiry asked(String id, String outlet, String question, int day, int hour, int wanted) {
        return PressEnquiry.received(
                id,
                outlet,
                question,
                Town.at(LocalDate.of(2025, 8, day), hour),
                Town.at(LocalDate.of(2025, 8, wanted), wanted == 28 ? 16 : 12));
    }

    static WorkingCalendar hours() {
        return Town.AUTHORITY.workingCalendar();
    }

    Communication communication() {
        return release.communication(Town.COMMUNICATION, Town.OFFICER, PRESS);
    }

    List<Finding> findings(PressRelease looked) {
        return looked.findings(Town.NOW, Town.NOUMEA, PressRelease.USUAL_WORDS);
    }

    List<Finding> messages(PressRelease looked) {
        Communication communication = looked.communication(Town.COMMUNICATION, Town.OFFICER, PRESS);
        return new KeyMessageCheck(MESSAGES, FactRegister.empty())
                .check(
                        communication,
                        communication.variants().get(0),
                        new ReviewContext(Town.AUTHORITY, Town.at(LocalDate.of(2025, 9, 1), 8)));
    }

    List<Finding> waiting() {
        return enquiries.findings(Town.NOW, Duration.ofHours(8), Town.NOUMEA);
    }
}
