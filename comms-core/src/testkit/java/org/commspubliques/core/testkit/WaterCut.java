package org.commspubliques.core.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;

/** The texts of a notice of works on the water mains, channel by channel. */
final class WaterCut {

    private WaterCut() {}

    static Communication communication() {
        return Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau rue des Flamboyants")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("eau"))
                .author(PersonId.of("agent-12"))
                .plannedAt(Instant.parse("2025-09-01T20:30:00Z"))
                .embargo(new Embargo(Instant.parse("2025-09-01T21:00:00Z")))
                .audience(Audience.STAFF)
                .variant(onSite())
                .variant(onFacebook())
                .variant(bySms())
                .variant(onBoard())
                .variant(inThePress())
                .variant(forStaff())
                .variant(inEnglish())
                .build();
    }

    private static MediaAsset map() {
        return MediaAsset.of(
                "plan-travaux.png",
                "image/png",
                "plan".getBytes(StandardCharsets.UTF_8),
                "Plan du quartier : la rue des Flamboyants est barrée entre l’école et le marché.",
                "Service voirie");
    }

    private static Variant onSite() {
        return new Variant(
                new VariantId(ChannelId.of("site"), "fr"),
                List.of(
                        Section.title("Rue des Flamboyants : coupure d’eau jeudi 4 septembre"),
                        new Section(
                                SectionRole.STANDFIRST,
                                "La régie remplace une canalisation. L’eau sera coupée de 8 h à 15 h."),
                        Section.body(
                                "Sont concernés :\n- la rue des Flamboyants, du n° 2 au n° 48 ;\n- l’impasse du Lagon ;\n"
                                        + "- l’école maternelle, qui reste ouverte.\n\nPrévoyez une réserve d’eau. À la remise en"
                                        + " service, laissez couler l’eau quelques minutes.\nMerci de votre patience."),
                        new Section(
                                SectionRole.QUOTE,
                                "« Les habitants ont été prévenus un par un », indique le service de l’eau."),
                        new Section(SectionRole.CONTACT, "Service de l’eau : 00 00 00\neau@port-exemple.example"),
                        new Section(SectionRole.LEGAL_NOTICE, "Arrêté municipal n° 2025/041, affiché en mairie.")),
                List.of(map()));
    }

    private static Variant onFacebook() {
        return new Variant(
                new VariantId(ChannelId.of("facebook"), "fr"),
                List.of(
                        Section.body(
                                "💧 Coupure d’eau jeudi 4 septembre, de 8 h à 15 h, rue des Flamboyants et impasse du"
                                        + " Lagon.\n\nPrévoyez une réserve d’eau. L’école reste ouverte.\n\nRenseignements : 00 00 00")),
                List.of(map()));
    }

    private static Variant bySms() {
        return Variant.french(
                ChannelId.of("sms"),
                Section.body(
                        "Port-Exemple : coupure d’eau jeudi 4 septembre de 8 h à 15 h, rue des Flamboyants et impasse"
                                + " Lagon. Prévoyez une réserve. L’école reste ouverte. Info 00 00 00"));
    }

    private static Variant onBoard() {
        return Variant.french(
                ChannelId.of("panneau"),
                Section.body("COUPURE D'EAU\nJEUDI 4 SEPTEMBRE\nDE 8H A 15H\nRUE DES FLAMBOYANTS\nIMPASSE DU LAGON\n\n"
                        + "PREVOYEZ UNE RESERVE D'EAU\nINFO 00 00 00"));
    }

    private static Variant inThePress() {
        return Variant.french(
                ChannelId.of("presse"),
                Section.title("La rue des Flamboyants privée d’eau une journée pour renouveler son réseau"),
                new Section(SectionRole.STANDFIRST, "Port-Exemple remplace 400 mètres de canalisation posés en 1974."),
                Section.body(
                        "Les travaux ont lieu le jeudi 4 septembre 2025, de 8 h à 15 h.\n\nIls coûtent 12 000 000 F CFP,"
                                + " financés par le budget annexe de l’eau."),
                new Section(SectionRole.CONTACT, "Service communication : 00 00 01\npresse@port-exemple.example"));
    }

    private static Variant forStaff() {
        return Variant.french(
                ChannelId.of("interne"),
                Section.title("Coupure d’eau du 4 septembre : ce qu’il faut répondre"),
                Section.body(
                        "L’accueil téléphonique ouvre à 7 h ce jour-là.\n\n- L’école est ouverte.\n- Une citerne est"
                                + " placée devant le marché."));
    }

    private static Variant inEnglish() {
        return new Variant(
                new VariantId(ChannelId.of("sms"), "en"),
                List.of(Section.body(
                        "Port-Exemple: no water on Thursday 4 September, 8 am to 3 pm, rue des Flamboyants.")),
                List.of());
    }
}
