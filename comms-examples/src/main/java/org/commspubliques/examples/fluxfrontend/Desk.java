package org.commspubliques.examples.fluxfrontend;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fit.VariantMeasure;
import org.commspubliques.core.json.CoreJsonModule;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reviews and measures one text on several channels, and says so in JSON. Thread-safe. */
final class Desk {

    static final String EXAMPLE =
            "Coupure d’eau à Boulari jeudi 3 septembre, de 8 h à 14 h. Grâce à l’action de votre maire, les travaux finiront"
                    + " vite. Renseignements : https://www.mont-dore.example/eau";

    private static final List<ChannelId> CHANNELS = List.of(
            ChannelId.of("sms"),
            ChannelId.of("x"),
            ChannelId.of("bluesky"),
            ChannelId.of("mastodon"),
            ChannelId.of("facebook"));

    /** Every day is a Monday in the pre-electoral period: the page says the same whenever it is made. */
    private static final Instant NOW = Instant.parse("2025-08-31T20:30:00Z");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoreJsonModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ChannelCatalog catalog = ChannelCatalog.standard();
    private final Review review = StandardReview.of(FactRegister.empty());
    private final ReviewContext context = new ReviewContext(town(), NOW);

    private static LocalAuthority town() {
        return LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    /**
     * Returns what a front end needs to know of a text.
     *
     * @param text the text, the same on each channel
     * @return JSON: {@code notice}, {@code communication}, {@code report}, {@code measures}
     */
    String json(String text) {
        Communication communication = communication(text);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("notice", words(Wording.of("contenu d’exemple fictif", "fictional content")));
        root.put("communication", communication);
        root.put("report", review.review(communication, context));
        root.put("measures", measures(communication));
        return MAPPER.writeValueAsString(root);
    }

    private static Communication communication(String text) {
        Communication.Builder builder = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau à Boulari")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("charge-de-communication"));
        CHANNELS.forEach(channel -> builder.variant(Variant.french(channel, Section.body(text))));
        return builder.build();
    }

    private List<Object> measures(Communication communication) {
        List<Object> measures = new ArrayList<>();
        for (int i = 0; i < communication.variants().size(); i++) {
            Variant variant = communication.variants().get(i);
            Channel channel = catalog.get(variant.channel());
            for (VariantMeasure measure : VariantMeasure.of(channel, variant, channel.rulesOn(context.day()))) {
                measures.add(measure(i, channel, measure));
            }
        }
        return measures;
    }

    private static Map<String, Object> measure(int variant, Channel channel, VariantMeasure measure) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("pointer", "/variants/" + variant + measure.place());
        model.put("channel", words(channel.label()));
        model.put("field", words(measure.rule().field().label()));
        model.put("unit", words(measure.rule().unit().label(measure.measure().max())));
        model.put("used", measure.measure().used());
        model.put("max", measure.measure().max());
        model.put("severity", JsonContract.nameOf(measure.rule().severity()));
        model.put("start", measure.start());
        model.put("end", measure.end());
        return model;
    }

    private static Map<String, Object> words(Wording wording) {
        return Map.of("fr", wording.fr(), "en", wording.en());
    }
}
