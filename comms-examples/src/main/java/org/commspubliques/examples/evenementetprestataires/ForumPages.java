package org.commspubliques.examples.evenementetprestataires;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.message.MessageIdentity;
import org.commspubliques.templates.message.MessageTemplate;
import org.commspubliques.templates.message.ReadyTemplates;
import org.commspubliques.templates.preview.CostTable;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.preview.Previews;
import org.commspubliques.templates.typography.Typography;

/** The pages and files of the example. */
final class ForumPages {

    private static final Map<String, String> NAMES = Map.of(
            "index.html",
            "Événement",
            "presse.html",
            "Presse",
            "prestataires.html",
            "Prestataires et coûts",
            "obligations.html",
            "Obligations et partenaires");

    private final TemplateEngine engine;
    private final Hall hall;
    private final PressOffice press;
    private final Missions missions;
    private final ProofRound round;

    ForumPages(Hall hall, PressOffice press, Missions missions, ProofRound round) {
        this.hall = hall;
        this.press = press;
        this.missions = missions;
        this.round = round;
        TemplateEngine.Builder builder = TemplateEngine.builder();
        PageStyle.partials().forEach(builder::partial);
        for (String name : List.of("tete", "pied", "constats")) {
            builder.partial(name, resource(name));
        }
        this.engine = builder.build();
    }

    /** Every file by its name. */
    Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", page("index.html", new HallView(hall, press).model()));
        files.put("presse.html", page("presse.html", new PressView(press).model()));
        files.put("prestataires.html", page("prestataires.html", new MissionsView(missions, round).model()));
        files.put("obligations.html", page("obligations.html", new DutiesView(new Duties()).model()));
        Communication release = press.communication();
        files.put("communique.html", preview(release, release.variants().get(0), "presse.html"));
        files.put("cahier-des-charges.html", brief());
        files.put("forum.ics", hall.agenda());
        files.put(
                "depenses-xpf.csv",
                CostTable.of(missions.costs(), Locale.FRENCH).text());
        files.put(
                "depenses-eur.csv",
                CostTable.of(missions.costsInEuros(), Locale.FRENCH).text());
        return files;
    }

    private String page(String name, Map<String, Object> shown) {
        Map<String, Object> model = new LinkedHashMap<>(shown);
        model.put("titre", NAMES.get(name));
        model.put("jour", DateWording.dayMonthAndYear(Town.TODAY).fr());
        model.put(
                "pages",
                List.of("index.html", "presse.html", "prestataires.html", "obligations.html").stream()
                        .map(file -> Map.of(
                                "fichier",
                                file,
                                "nom",
                                Objects.requireNonNull(NAMES.get(file)),
                                "ici",
                                file.equals(name)))
                        .toList());
        String html = engine.parse(name, resource(name.replace(".html", "")), OutputFormat.HTML)
                .render(model, Locale.FRENCH);
        return Typography.of(Locale.FRENCH).applyToHtml(html);
    }

    /** The example of the ready template, as a mail to the providers that are asked. */
    private String brief() {
        MessageTemplate template = ReadyTemplates.find("cahier-des-charges").orElseThrow();
        Variant mail = template
                .example(MessageIdentity.builder(Town.AUTHORITY.name()).build())
                .stream()
                .filter(variant -> variant.channel().value().equals("courriel"))
                .findFirst()
                .orElseThrow();
        return preview(
                Communication.builder(CommunicationId.of("cahier-des-charges"), "Cahier des charges")
                        .purpose(CommunicationPurpose.INTERNAL)
                        .owner(Town.COMMUNICATION)
                        .author(Town.OFFICER)
                        .variant(mail)
                        .build(),
                mail,
                "prestataires.html");
    }

    private static String preview(Communication communication, Variant variant, String back) {
        Channel channel = ChannelCatalog.standard().find(variant.channel()).orElseThrow();
        PreviewOptions options = PreviewOptions.builder(Town.AUTHORITY.name(), Town.NOUMEA)
                .notice("Contenu d’exemple fictif")
                .back(back, NAMES.get(back))
                .build();
        return Previews.standard().html(communication, variant, channel, options);
    }

    private static String resource(String name) {
        try (InputStream in = ForumPages.class.getResourceAsStream("/evenement-et-prestataires/" + name + ".html")) {
            return new String(
                    Objects.requireNonNull(in, name + ".html is missing").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
