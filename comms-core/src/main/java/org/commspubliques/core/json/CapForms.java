package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.cap.CapCategory;
import org.commspubliques.core.cap.CapCertainty;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapMessageType;
import org.commspubliques.core.cap.CapParameter;
import org.commspubliques.core.cap.CapReference;
import org.commspubliques.core.cap.CapResource;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapScope;
import org.commspubliques.core.cap.CapSeverity;
import org.commspubliques.core.cap.CapStatus;
import org.commspubliques.core.cap.CapUrgency;
import org.jspecify.annotations.Nullable;

/** What front ends are shown of alerts, whose form to store and to send is the XML of the standard. All of it is only written. */
final class CapForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            JsonForm.view(CapAlert.class, CapAlertForm.class, CapAlertForm::of),
            JsonForm.view(CapInfo.class, CapInfoForm.class, CapInfoForm::of),
            JsonForm.view(CapResource.class, CapResourceForm.class, CapResourceForm::of));

    private CapForms() {}

    /**
     * Alerte.
     *
     * @param sender who sends it
     * @param identifier what tells it from all other messages of the sender
     * @param sent when it is sent
     * @param status whether it is to be acted upon
     * @param type what it does to those before it
     * @param source what made it
     * @param scope whom it is for
     * @param restriction who may see it
     * @param addresses the addressees
     * @param codes how it is to be handled
     * @param note a note, mostly for exercises
     * @param references the messages it refers to
     * @param incidents the incidents it belongs to
     * @param infos what it says, in each language
     */
    record CapAlertForm(
            String sender,
            String identifier,
            OffsetDateTime sent,
            CapStatus status,
            CapMessageType type,
            @Nullable String source,
            CapScope scope,
            @Nullable String restriction,
            List<String> addresses,
            List<String> codes,
            @Nullable String note,
            List<CapReference> references,
            List<String> incidents,
            List<CapInfo> infos) {

        static CapAlertForm of(CapAlert alert) {
            return new CapAlertForm(
                    alert.sender(),
                    alert.identifier(),
                    alert.sent(),
                    alert.status(),
                    alert.type(),
                    alert.source().orElse(null),
                    alert.scope(),
                    alert.restriction().orElse(null),
                    alert.addresses(),
                    alert.codes(),
                    alert.note().orElse(null),
                    alert.references(),
                    alert.incidents(),
                    alert.infos());
        }
    }

    /**
     * Contenu d’une alerte, in one language.
     *
     * @param language the language
     * @param event what happens
     * @param categories what it is about
     * @param responses what people are asked to do
     * @param urgency how soon
     * @param severity how grave
     * @param certainty how sure
     * @param audience whom it is meant for
     * @param eventCodes the event in the codes of others
     * @param effective from when it holds
     * @param onset when the event begins
     * @param expires until when it holds
     * @param senderName who sends it, as people know them
     * @param headline the headline
     * @param description what happens, at length
     * @param instruction what to do
     * @param web where more is said
     * @param contact whom to ask
     * @param parameters what else systems are told
     * @param resources the files with it
     * @param areas where it holds
     */
    record CapInfoForm(
            String language,
            String event,
            List<CapCategory> categories,
            List<CapResponse> responses,
            CapUrgency urgency,
            CapSeverity severity,
            CapCertainty certainty,
            @Nullable String audience,
            List<CapParameter> eventCodes,
            @Nullable OffsetDateTime effective,
            @Nullable OffsetDateTime onset,
            @Nullable OffsetDateTime expires,
            @Nullable String senderName,
            @Nullable String headline,
            @Nullable String description,
            @Nullable String instruction,
            @Nullable URI web,
            @Nullable String contact,
            List<CapParameter> parameters,
            List<CapResource> resources,
            List<CapArea> areas) {

        static CapInfoForm of(CapInfo info) {
            return new CapInfoForm(
                    info.language(),
                    info.event(),
                    info.categories(),
                    info.responses(),
                    info.urgency(),
                    info.severity(),
                    info.certainty(),
                    info.audience().orElse(null),
                    info.eventCodes(),
                    info.effective().orElse(null),
                    info.onset().orElse(null),
                    info.expires().orElse(null),
                    info.senderName().orElse(null),
                    info.headline().orElse(null),
                    info.description().orElse(null),
                    info.instruction().orElse(null),
                    info.web().orElse(null),
                    info.contact().orElse(null),
                    info.parameters(),
                    info.resources(),
                    info.areas());
        }
    }

    /**
     * Fichier joint à une alerte, without its content.
     *
     * @param description what it is
     * @param mediaType its type
     * @param size its size in bytes
     * @param uri where it is
     * @param embedded whether the message holds the file itself
     * @param digest its SHA-1
     */
    record CapResourceForm(
            String description,
            String mediaType,
            @Nullable BigDecimal size,
            @Nullable URI uri,
            boolean embedded,
            @Nullable String digest) {

        static CapResourceForm of(CapResource resource) {
            return new CapResourceForm(
                    resource.description(),
                    resource.mediaType(),
                    resource.size() == null ? null : new BigDecimal(resource.size()),
                    resource.uri(),
                    resource.derefUri() != null,
                    resource.digest());
        }
    }
}
