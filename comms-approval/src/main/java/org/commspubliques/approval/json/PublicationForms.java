package org.commspubliques.approval.json;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.GateAnswer;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.approval.publication.PublicationPermit;
import org.commspubliques.approval.publication.PublicationRegister;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.publication.WithdrawalOrder;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** What the gate says, and what it hands to the adapters of channels. All of it is only written. */
final class PublicationForms {

    static final List<JsonForm<?, ?>> ALL = List.of(
            JsonForm.view(PublicationPermit.class, PublicationPermitForm.class, PublicationPermitForm::of),
            JsonForm.view(DeliveryOrder.class, DeliveryOrderForm.class, DeliveryOrderForm::of),
            JsonForm.view(WithdrawalOrder.class, WithdrawalOrderForm.class, WithdrawalOrderForm::of),
            JsonForm.view(GateAnswer.class, GateAnswerForm.class, GateAnswerForm::of),
            JsonForm.view(
                    PublicationRegister.class,
                    PublicationRegisterForm.class,
                    register -> new PublicationRegisterForm(register.publications())));

    private PublicationForms() {}

    /**
     * Autorisation de publier.
     *
     * @param id its number, by which the gate knows it
     * @param variant what may go out
     * @param seal in exactly which content
     * @param validUntil until when, exclusive
     */
    record PublicationPermitForm(PermitId id, VariantId variant, ContentSeal seal, Instant validUntil) {

        static PublicationPermitForm of(PublicationPermit permit) {
            return new PublicationPermitForm(permit.id(), permit.variant(), permit.seal(), permit.validUntil());
        }
    }

    /**
     * Ordre de diffusion.
     *
     * @param idempotencyKey by which a network can tell that it has had this order before
     * @param communication the communication
     * @param channel the channel
     * @param language the language
     * @param seal the seal of what is delivered
     * @param parts the parts that are wanted; absent for all
     * @param sections the texts
     * @param media the media
     */
    record DeliveryOrderForm(
            String idempotencyKey,
            CommunicationId communication,
            ChannelId channel,
            String language,
            ContentSeal seal,
            @Nullable Set<String> parts,
            List<Section> sections,
            List<Medium> media) {

        static DeliveryOrderForm of(DeliveryOrder order) {
            return new DeliveryOrderForm(
                    order.idempotencyKey(),
                    order.communication(),
                    order.variant().channel(),
                    order.variant().id().language(),
                    order.seal(),
                    order.parts().isEmpty() ? null : order.parts(),
                    order.variant().sections(),
                    order.variant().media().stream().map(Medium::of).toList());
        }
    }

    /**
     * Média diffusé.
     *
     * @param name its file name
     * @param mediaType its media type
     * @param sha256 its SHA-256
     * @param altText what is read instead of it
     * @param credit whose it is
     * @param transcript what is said in it; absent where nothing is written down
     * @param subtitles the languages of its subtitles; absent where nothing is written down
     */
    record Medium(
            String name,
            String mediaType,
            String sha256,
            String altText,
            String credit,
            @Nullable String transcript,
            @Nullable Set<String> subtitles) {

        static Medium of(MediaAsset medium) {
            boolean silent = medium.equivalent().isNone();
            return new Medium(
                    medium.name(),
                    medium.mediaType(),
                    medium.sha256(),
                    medium.altText(),
                    medium.credit(),
                    silent ? null : medium.equivalent().transcript(),
                    silent ? null : medium.equivalent().subtitles());
        }
    }

    /**
     * Ordre de retrait.
     *
     * @param permit the permit it went out by
     * @param variant the variant, whose channel it has to leave
     * @param references what the channel called each delivery
     */
    record WithdrawalOrderForm(PermitId permit, VariantId variant, List<String> references) {

        static WithdrawalOrderForm of(WithdrawalOrder order) {
            return new WithdrawalOrderForm(order.permit(), order.variant(), order.references());
        }
    }

    /**
     * Réponse de la barrière.
     *
     * @param granted whether what was asked for was granted
     * @param permit the permit that was asked for
     * @param order the order that was asked for
     * @param against every reason against it at once
     */
    record GateAnswerForm(
            boolean granted,
            @Nullable PublicationPermit permit,
            @Nullable DeliveryOrder order,
            List<RefusalReason> against) {

        static GateAnswerForm of(GateAnswer<?> answer) {
            Object value = answer.granted().orElse(null);
            return new GateAnswerForm(
                    value != null,
                    value instanceof PublicationPermit permit ? permit : null,
                    value instanceof DeliveryOrder order ? order : null,
                    answer.reasons());
        }
    }

    /**
     * Registre des publications.
     *
     * @param publications what went out, in order
     */
    record PublicationRegisterForm(List<Publication> publications) {}
}
