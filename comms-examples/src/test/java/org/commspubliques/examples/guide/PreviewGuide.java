package org.commspubliques.examples.guide;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsTariff;
import org.commspubliques.templates.message.MessageIdentity;
import org.commspubliques.templates.message.MessageTemplate;
import org.commspubliques.templates.message.ReadyTemplates;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.preview.Previews;
import org.commspubliques.templates.preview.ReviewPage;

/** « Prévisualiser » */
public final class PreviewGuide extends GuidePage {

    private static final Pattern FACT = Pattern.compile("<dt>(.*?)</dt><dd>(.*?)</dd>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");
    private final ReviewContext context = new ReviewContext(town, clock.instant());

    /** The page. */
    public PreviewGuide() {
        shows("apercus", this::draw);
        shows("apercus-relus", this::review);
        shows("apercus-faute", this::mistakes);
    }

    private static Communication notice() {
        // spotless:off
        // <guide:apercus-action>
        MessageIdentity identity = MessageIdentity.builder("Ville du Mont-Dore").shortName("Mont-Dore").build();
        MessageTemplate template = ReadyTemplates.find("coupure-eau").orElseThrow();
        Communication.Builder builder = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques")).author(PersonId.of("anna"));
        template.example(identity).forEach(builder::variant);            // les valeurs d’exemple du modèle
        Communication notice = builder.build();
        // </guide:apercus-action>
        // spotless:on
        return notice;
    }

    private PreviewOptions options() {
        // spotless:off
        // <guide:apercus-reglages>
        PreviewOptions options = PreviewOptions.builder("Ville du Mont-Dore", town.zone())
                .reader(Locale.FRENCH)                                             // la langue des libellés, non du texte
                .notice("Aperçu : rien n’est diffusé")
                .smsPrices(SmsTariff.of(town.currency(), new BigDecimal("9")), 4_200)     // 9 F la partie, 4 200 abonnés
                .build();
        // </guide:apercus-reglages>
        // spotless:on
        return options;
    }

    private void draw() throws IOException {
        Communication notice = notice();
        PreviewOptions options = options();
        Path folder = Files.createTempDirectory("apercus");
        // spotless:off
        // <guide:apercus>
        ChannelCatalog channels = ChannelCatalog.standard();
        Previews previews = Previews.standard();                         // à garder : les modèles y sont compilés
        for (Variant variant : notice.variants()) {
            String html = previews.html(notice, variant, channels.find(variant.channel()).orElseThrow(), options);
            Files.writeString(folder.resolve(variant.channel() + "-" + variant.id().language() + ".html"), html);
        }
        // </guide:apercus>
        // spotless:on
        try (Stream<Path> files = Files.list(folder)) {
            print(files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Matcher fact = FACT.matcher(Files.readString(folder.resolve("sms-fr.html")));
        while (fact.find()) {
            print(fact.group(1) + " : " + TAG.matcher(fact.group(2)).replaceAll(""));
        }
    }

    private void review() {
        Communication draft = Town.notice("L’arrosage est interdit. Les contrevenants s’exposent à une amende.");
        PreviewOptions options = options();
        // spotless:off
        // <guide:apercus-relus>
        Report report = StandardReview.of(FactRegister.empty()).review(draft, context);
        String page = ReviewPage.standard().html(report, draft, options);       // chaque constat marqué dans le texte
        report.summary(Locale.FRENCH, 4).forEach(this::print);
        // </guide:apercus-relus>
        // spotless:on
        if (!page.startsWith("<!")) {
            throw new IllegalStateException(page);
        }
    }

    private void mistakes() {
        Communication notice = notice();
        try {
            Previews.standard()
                    .html(
                            notice,
                            notice.variants().get(0),
                            ChannelCatalog.standard().find(ChannelId.of("sms")).orElseThrow(),
                            options());
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
    }
}
