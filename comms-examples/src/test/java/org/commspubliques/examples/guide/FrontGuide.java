package org.commspubliques.examples.guide;

import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.indicator.CellSize;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.sms.SmsCulprit;
import org.commspubliques.core.sms.SmsSegments;
import tools.jackson.databind.json.JsonMapper;

/** « Brancher une interface » */
public final class FrontGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final ReviewContext context =
            new ReviewContext(town, Town.clock("2025-09-01T09:00").instant());

    /** The page. */
    public FrontGuide() {
        shows("interface", this::report);
        shows("interface-compteurs", this::measures);
        shows("interface-sms", this::sms);
        shows("interface-choix", this::choices);
        shows("interface-jackson", this::jackson);
        shows("interface-faute", this::mistake);
    }

    private Report report(String text) {
        return StandardReview.of(FactRegister.empty()).review(Town.notice(text), context);
    }

    private void report() {
        // spotless:off
        // <guide:interface>
        Communication notice = Town.notice("L’eau revient jeudi 3 septembre.");
        Report report = StandardReview.of(FactRegister.empty()).review(notice, context);
        JsonCodec<Report> reports = JsonContract.codec(Report.class);

        String json = reports.writeIndented(report);
        json.lines().dropWhile(line -> !line.contains("findings")).forEach(this::print);
        // </guide:interface>
        // spotless:on
    }

    private void measures() {
        // spotless:off
        // <guide:interface-compteurs>
        Channel sms = ChannelCatalog.standard().get(ChannelId.of("sms"));
        String typed = "Coupure d’eau à Boulari mercredi 3 septembre. L’eau revient à 14 h. Renseignements au 00 00 00.";
        Measure.all(sms, context.day(), ChannelField.TEXT, typed).forEach((rule, measure) ->
                print(measure.words().fr() + (measure.fits() ? "" : " : trop long")));
        // </guide:interface-compteurs>
        // spotless:on
    }

    private void sms() {
        // spotless:off
        // <guide:interface-sms>
        SmsSegments segments = SmsSegments.of(
                "Fête de la forêt samedi : accès libre, départ à 8 h. Prévoyez de l’eau et… un chapeau !");
        print(segments.parts().size() + " SMS, alphabet " + segments.encoding() + " ; "
                + segments.partsIfReplaced() + " si tout est remplacé");
        for (SmsCulprit culprit : segments.culprits()) {
            String instead = culprit.replacement().map(text -> "« " + text + " » à la place").orElse("rien à la place");
            print("  " + culprit.name().fr() + " × " + culprit.count() + ", coût " + culprit.cost() + " : " + instead
                    + (culprit.losesAccent() ? ", sans l’accent" : ""));
        }
        segments.suggestion().ifPresent(text -> print("proposé : " + text));
        // </guide:interface-sms>
        // spotless:on
    }

    private void choices() {
        // spotless:off
        // <guide:interface-choix>
        for (Labelled choice : Severity.values()) {
            print(choice + " : " + choice.label().fr());
        }
        // </guide:interface-choix>
        // spotless:on
    }

    private void jackson() {
        Report report = report("L’eau revient jeudi 3 septembre.");
        // spotless:off
        // <guide:interface-jackson>
        JsonMapper mapper = JsonMapper.builder().addModule(new CoreJsonModule()).build();           // Jackson 3
        String json = mapper.writeValueAsString(Map.of("dossier", "2025-041", "rapport", report));
        print(json.contains("ACC-02") ? "le constat ACC-02 est dans la réponse" : "rien");
        // </guide:interface-jackson>
        // spotless:on
    }

    private void mistake() {
        // spotless:off
        // <guide:interface-faute>
        try {
            JsonContract.codec(CellSize.class).read("saisie", "{\"minimum\": \"cinq\"}");
        } catch (DataFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
        // </guide:interface-faute>
        // spotless:on
    }
}
