package org.commspubliques.examples.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.publication.ChannelAdapter;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;

/** « Ajouter un réseau » */
public final class ChannelGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final ReviewContext context =
            new ReviewContext(town, Town.clock("2025-09-01T09:00").instant());

    /** The page. */
    public ChannelGuide() {
        shows("reseau", this::channel);
        shows("reseau-diffusion", this::delivery);
        shows("reseau-faute", this::mistake);
    }

    private static byte[] file() {
        return Town.file("canaux.json");
    }

    private static ChannelCatalog channels() {
        byte[] json = file();
        // spotless:off
        // <guide:reseau-catalogue>
        ChannelCatalog channels = ChannelCatalog.standard().overlaidBy(ChannelCatalog.parse("canaux.json", json));
        // </guide:reseau-catalogue>
        // spotless:on
        return channels;
    }

    private static Communication notice(String text) {
        // spotless:off
        // <guide:reseau-action>
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques")).author(PersonId.of("anna"))
                .variant(Variant.french(ChannelId.of("appli"), Section.body(text)))
                .build();
        // </guide:reseau-action>
        // spotless:on
        return notice;
    }

    private void channel() {
        ChannelCatalog channels = channels();
        // spotless:off
        // <guide:reseau>
        Review review = StandardReview.builder(FactRegister.empty()).channels(channels).build();
        String text = "L’eau sera coupée mercredi 3 septembre 2025, de 8 h à 14 h, à Boulari.";
        Communication notice = notice(text);
        review.review(notice, context).findings().forEach(finding ->
                print(finding.ruleId() + " " + finding.severity().label().fr() + " : " + finding.message().fr()));

        Measure.all(channels.get(ChannelId.of("appli")), context.day(), ChannelField.TEXT, text)
                .values().forEach(measure -> print(measure.words().fr()));         // pour un compteur à l’écran
        // </guide:reseau>
        // spotless:on
    }

    // spotless:off
    // <guide:reseau-adaptateur>
    /** Remet les messages au service de l’application, quartier par quartier. */
    record ApplicationAdapter(PushService service, List<String> quarters) implements ChannelAdapter {

        interface PushService {
            boolean push(String key, String quarter, String text);
        }

        @Override
        public DeliveryReceipt deliver(DeliveryOrder order) {
            List<String> delivered = new ArrayList<>();
            List<String> failed = new ArrayList<>();
            for (String quarter : order.parts().isEmpty() ? quarters : order.parts()) {   // à la reprise : ce qui manque
                String key = order.idempotencyKey() + "/" + quarter;                      // le service ignore un doublon
                (service.push(key, quarter, order.variant().text()) ? delivered : failed).add(quarter);
            }
            String reference = "appli/" + order.idempotencyKey();
            return failed.isEmpty()
                    ? new DeliveryReceipt.Delivered(reference)
                    : new DeliveryReceipt.Partial(reference, delivered, failed);
        }
    }
    // </guide:reseau-adaptateur>
    // spotless:on

    private void delivery() {
        VariantId appli = VariantId.parse("appli/fr");
        Communication notice = notice("Mercredi 3 septembre 2025 : coupure d’eau à Boulari.");
        PublicationGate gate = Town.approved(town, notice, Town.clock("2025-09-01T09:00"), channels());
        PublicationPermit permit =
                gate.permit(CommandId.of("autoriser"), notice, appli).granted().orElseThrow();
        DeliveryOrder order = gate.redeem(CommandId.of("ordre"), permit.id(), notice, appli)
                .granted()
                .orElseThrow();
        List<String> answered = new ArrayList<>(List.of("boulari"));
        // spotless:off
        // <guide:reseau-diffusion>
        ApplicationAdapter.PushService service = (key, quarter, text) -> {
            print("  " + quarter);
            return answered.contains(quarter);
        };
        ApplicationAdapter adapter = new ApplicationAdapter(service, List.of("boulari", "robinson"));
        print(gate.deliver(CommandId.of("envoi-1"), order, adapter));
        answered.add("robinson");                                    // le service de Robinson répond de nouveau
        print(gate.deliver(CommandId.of("envoi-2"), order, adapter));
        // </guide:reseau-diffusion>
        // spotless:on
    }

    private void mistake() {
        byte[] mistaken = new String(file(), StandardCharsets.UTF_8)
                .replace("graphemes", "lettres")
                .getBytes(StandardCharsets.UTF_8);
        try {
            ChannelCatalog.parse("canaux.json", mistaken);
        } catch (DataFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }
}
