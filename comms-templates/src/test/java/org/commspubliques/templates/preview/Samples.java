package org.commspubliques.templates.preview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleCommunications;
import org.jspecify.annotations.Nullable;

/** A made-up town's announcement on every channel, and a made-up report about it. */
final class Samples {

    static final ChannelCatalog CHANNELS = ChannelCatalog.standard();

    static final PreviewOptions OPTIONS = PreviewOptions.builder("Ville de Port-Exemple", ZoneId.of("Pacific/Noumea"))
            .notice("Contenu d’exemple fictif")
            .back("index.html", "Tableau de bord")
            .build();

    static final Communication WATER = SampleCommunications.waterCut();

    static final Variant SITE = water("site/fr");
    static final Variant SOCIAL = water("facebook/fr");
    static final Variant SMS = water("sms/fr");
    static final Variant BOARD = water("panneau/fr");
    static final Variant PRESS = water("presse/fr");
    static final Variant INTERNAL = water("interne/fr");
    static final Variant ENGLISH = water("sms/en");

    static final MediaAsset MAP = SITE.media().get(0);

    static final MediaAsset READING_ROOM = MediaAsset.of(
            "salle-lecture.jpg",
            "image/jpeg",
            "salle".getBytes(StandardCharsets.UTF_8),
            "La salle de lecture rénovée : des enfants lisent sur des coussins, près d’une grande baie vitrée.",
            "Ville de Port-Exemple");

    private static final String OPEN_DAY =
            "📚 La médiathèque rouvre\u00A0! Visites, lectures et ateliers samedi 11 octobre,"
                    + " de 9\u00A0h à 17\u00A0h, 12 rue du Port.";

    private static final String PROGRAMME = OPEN_DAY
            + "\n\nAu programme\u00A0:\n10\u00A0h – contes pour les tout-petits\n14\u00A0h – atelier de reliure, sur inscription"
            + "\n16\u00A0h – lecture à voix haute\n\nEntrée libre. Le bâtiment est accessible aux fauteuils roulants.";

    static final Variant INSTAGRAM = post("instagram", PROGRAMME);
    static final Variant LINKEDIN = post("linkedin", PROGRAMME);
    static final Variant X = post("x", OPEN_DAY);
    static final Variant MASTODON = post("mastodon", PROGRAMME);
    static final Variant BLUESKY = post("bluesky", OPEN_DAY);

    static final Variant MAIL = new Variant(
            new VariantId(ChannelId.of("courriel"), "fr"),
            List.of(
                    Section.title("Samedi 11 octobre\u00A0: la médiathèque rouvre ses portes"),
                    new Section(
                            SectionRole.STANDFIRST,
                            "Visites, lectures et ateliers de 9 h à 17 h, entrée libre, 12 rue du Port."),
                    Section.body("""
                            Bonjour,

                            Après six mois de travaux, la médiathèque vous accueille de nouveau.

                            - 10 h : contes pour les tout-petits ;
                            - 14 h : atelier de reliure, sur inscription ;
                            - 16 h : lecture à voix haute.

                            Le bâtiment est accessible aux fauteuils roulants."""),
                    new Section(SectionRole.CONTACT, "Médiathèque : 00 00 02\nmediatheque@port-exemple.example"),
                    new Section(
                            SectionRole.LEGAL_NOTICE,
                            "Vous recevez ce message parce que vous êtes inscrit à la lettre de la médiathèque."
                                    + " Pour ne plus la recevoir, répondez « stop ».")),
            List.of(READING_ROOM));

    static final Variant POSTER = new Variant(
            new VariantId(ChannelId.of("affiche"), "fr"),
            List.of(
                    Section.title("La médiathèque rouvre ses portes"),
                    new Section(SectionRole.STANDFIRST, "Samedi 11 octobre 2025, de 9 h à 17 h"),
                    Section.body("- 10 h : contes pour les tout-petits\n- 14 h : atelier de reliure, sur inscription\n"
                            + "- 16 h : lecture à voix haute\n\nEntrée libre · 12 rue du Port"),
                    new Section(SectionRole.CONTACT, "Médiathèque : 00 00 02"),
                    new Section(SectionRole.LEGAL_NOTICE, "Imprimé en mairie. Ne pas jeter sur la voie publique.")),
            List.of(READING_ROOM));

    static final Variant ENGLISH_POST = new Variant(
            new VariantId(ChannelId.of("instagram"), "en"),
            List.of(Section.body("📚 The library opens again! Tours, readings and workshops on Saturday 11 October,"
                    + " 9 am to 5 pm, 12 rue du Port.\n\nFree admission. The building is accessible to wheelchairs.")),
            List.of());

    static final Variant ENGLISH_MAIL = new Variant(
            new VariantId(ChannelId.of("courriel"), "en"),
            List.of(
                    Section.title("Saturday 11 October: the library opens again"),
                    Section.body("Hello,\n\nAfter six months of works, the library is open again.\n\nTours, readings"
                            + " and workshops from 9 am to 5 pm."),
                    new Section(SectionRole.CONTACT, "Library: 00 00 02")),
            List.of());

    static final Variant ENGLISH_POSTER = new Variant(
            new VariantId(ChannelId.of("affiche"), "en"),
            List.of(
                    Section.title("The library opens again"),
                    new Section(SectionRole.STANDFIRST, "Saturday 11 October 2025, 9 am to 5 pm"),
                    Section.body("Tours, readings and workshops.\nFree admission · 12 rue du Port"),
                    new Section(SectionRole.CONTACT, "Library: 00 00 02")),
            List.of());

    static final Communication LIBRARY = Communication.builder(
                    CommunicationId.of("2025-052"), "Réouverture de la médiathèque")
            .purpose(CommunicationPurpose.INFORMATION)
            .owner(new UnitId("culture"))
            .author(new PersonId("agent-12"))
            .plannedAt(Instant.parse("2025-09-28T21:00:00Z"))
            .audience(Audience.RESIDENTS)
            .variant(INSTAGRAM)
            .variant(LINKEDIN)
            .variant(X)
            .variant(MASTODON)
            .variant(BLUESKY)
            .variant(MAIL)
            .variant(POSTER)
            .variant(ENGLISH_POST)
            .variant(ENGLISH_MAIL)
            .variant(ENGLISH_POSTER)
            .build();

    private Samples() {}

    private static Variant water(String id) {
        return WATER.variant(VariantId.parse(id)).orElseThrow();
    }

    private static Variant post(String channel, String text) {
        return new Variant(
                new VariantId(ChannelId.of(channel), "fr"), List.of(Section.body(text)), List.of(READING_ROOM));
    }

    static String preview(Variant variant, PreviewOptions options) {
        Communication communication = WATER.variants().contains(variant) ? WATER : LIBRARY;
        return Previews.standard().html(communication, variant, channel(variant), options);
    }

    /** The channel of a variant; one that the catalogue does not know is a social network that nobody knows. */
    static Channel channel(Variant variant) {
        return CHANNELS.find(variant.channel())
                .orElseGet(() -> Channel.builder(
                                variant.channel(), ChannelKind.SOCIAL, Wording.of("Réseau local", "Local network"))
                        .build());
    }

    static PreviewOptions english() {
        return PreviewOptions.builder("Ville de Port-Exemple", ZoneId.of("Pacific/Noumea"))
                .reader(Locale.ENGLISH)
                .build();
    }

    /** A communication of one variant. */
    static Communication of(Variant variant) {
        return Communication.builder(CommunicationId.of("essai"), "Essai")
                .purpose(CommunicationPurpose.INFORMATION)
                .owner(new UnitId("com"))
                .author(new PersonId("agent-12"))
                .variant(variant)
                .build();
    }

    /** Findings that overlap, one within another, one about a whole variant, and one about everything. */
    static Report report() {
        String body = SITE.sections().get(2).text();
        Source code = Source.of("code électoral, texte consolidé", LocalDate.of(2026, 11, 23), Confidence.OFFICIAL);
        LegalReference law = new LegalReference(
                "CE-L52-1",
                Wording.of("code électoral, art. L. 52-1, al. 2", "Electoral Code, art. L. 52-1, para. 2"),
                Set.of(Territory.NEW_CALEDONIA),
                code);
        return new Report(
                Set.of("canal", "neutralite", "clarte"),
                List.of(
                        in(body, "laissez couler l’eau quelques minutes", Severity.WARNING, "CLA-02")
                                .proposal(Proposal.reword(
                                        Wording.of("Dire combien de temps.", "Say how long."),
                                        "laissez couler l’eau 5 minutes"))
                                .source(Source.unchecked("guide interne de rédaction"))
                                .build(),
                        in(body, "quelques minutes.\nMerci de votre patience", Severity.BLOCKING, "NEU-12")
                                .references(List.of(law))
                                .proposal(Proposal.advice(Wording.of("Supprimer ces mots.", "Leave these words out.")))
                                .build(),
                        in(body, "patience", Severity.INFO, "NEU-20").build(),
                        Finding.builder(
                                        "SMS-01",
                                        Severity.WARNING,
                                        Locus.of("/variants/2"),
                                        Wording.of("3 SMS au lieu de 1.", "3 text messages instead of 1."))
                                .excerpt("’")
                                .proposal(Proposal.advice(
                                        Wording.of("Remplacer l’apostrophe courbe.", "Replace the curly apostrophe.")))
                                .build(),
                        Finding.builder(
                                        "MED-01",
                                        Severity.INFO,
                                        Locus.of("/variants/0/media/0/credit"),
                                        Wording.of(
                                                "Le crédit ne nomme pas une personne.",
                                                "The credit does not name a person."))
                                .build(),
                        Finding.builder(
                                        "COM-01",
                                        Severity.INFO,
                                        Locus.of("/audiences"),
                                        Wording.of("Un seul public.", "One audience only."))
                                .build()));
    }

    /** Findings of which some were set aside, one was until a day that is over, and one could not be. */
    static Report settled() {
        String body = SITE.sections().get(2).text();
        Finding praise = in(body, "Merci de votre patience", Severity.BLOCKING, "NEU-12")
                .category(FindingCategory.NEUTRALITY)
                .pack("neutralite", "1.0.0")
                .derogable(false)
                .build();
        Finding vague = in(body, "quelques minutes", Severity.WARNING, "CLA-02")
                .category(FindingCategory.CLARITY)
                .confidence(0.8)
                .related(Locus.of("/variants/0/sections/0/text", 0, 7))
                .related(Locus.of("/validUntil"))
                .proposal(Proposal.reword(Wording.of("Dire combien.", "Say how many."), "5 minutes"))
                .build();
        Finding known = in(body, "patience", Severity.INFO, "NEU-20")
                .category(FindingCategory.NEUTRALITY)
                .build();
        Finding accepted = in(body, "laissez couler l’eau", Severity.WARNING, "CLA-07")
                .category(FindingCategory.CLARITY)
                .build();
        Finding general = Finding.builder(
                        "COM-01",
                        Severity.INFO,
                        Locus.of("/audiences"),
                        Wording.of("Un seul public.", "One audience only."))
                .build();
        return new Report(
                Set.of("neutralite", "clarte"),
                List.of(praise, vague, known, accepted, general),
                Map.of(
                        praise, decided(SuppressionState.REJECTED, null),
                        vague, decided(SuppressionState.EXPIRED, LocalDate.of(2025, 8, 31)),
                        known, SuppressionStatus.BASELINE,
                        accepted, decided(SuppressionState.ACCEPTED, LocalDate.of(2026, 1, 1)),
                        general, decided(SuppressionState.ACCEPTED, null)));
    }

    private static SuppressionStatus decided(SuppressionState state, @Nullable LocalDate until) {
        return new SuppressionStatus(
                state,
                new PersonId("agent-12"),
                "consigne du service des eaux, à garder",
                Instant.parse("2025-08-19T21:00:00Z"),
                until);
    }

    static Finding.Builder in(String text, String words, Severity severity, String rule) {
        int start = text.indexOf(words);
        return Finding.builder(
                        rule,
                        severity,
                        Locus.of("/variants/0/sections/2/text", start, start + words.length()),
                        Wording.of("Constat sur ces mots.", "Finding about these words."))
                .excerpt(words);
    }
}
