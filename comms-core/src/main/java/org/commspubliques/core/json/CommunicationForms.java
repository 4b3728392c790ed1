package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** Communications, with the seals that decisions are about. */
final class CommunicationForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(new JsonForm<>(
            Communication.class, CommunicationForm.class, CommunicationForm::of, CommunicationForm::communication));

    private CommunicationForms() {}

    /**
     * Action de communication.
     *
     * @param id the identifier
     * @param title the working title
     * @param purpose what it is for
     * @param owner the unit it is of
     * @param author who wrote it
     * @param confidentiality who may know of it before it is out
     * @param provenance who or what made the text
     * @param support what is made, where it is more than a message
     * @param embargo until when it is held back
     * @param validUntil until when it is of use, exclusive
     * @param participations the other units that take part
     * @param audiences whom it is for
     * @param facts the facts it rests on
     * @param topics what it is about
     * @param reusedFrom what it takes texts from
     * @param variants its texts and media, by channel and language
     * @param plannedAt when each variant is meant to go out
     * @param seals the seal of each variant, by which a decision says what it is about; may be left out, and is compared
     *     where it is given
     */
    record CommunicationForm(
            CommunicationId id,
            String title,
            CommunicationPurpose purpose,
            UnitId owner,
            PersonId author,
            Confidentiality confidentiality,
            Provenance provenance,
            @Nullable SupportKind support,
            @Nullable Embargo embargo,
            @Nullable Instant validUntil,
            List<Participation> participations,
            List<Audience> audiences,
            Set<FactKey> facts,
            Set<Topic> topics,
            Set<CommunicationId> reusedFrom,
            List<Variant> variants,
            Map<VariantId, Instant> plannedAt,
            @Nullable Map<VariantId, ContentSeal> seals) {

        static CommunicationForm of(Communication communication) {
            Map<VariantId, Instant> planned = new LinkedHashMap<>();
            for (Variant variant : communication.variants()) {
                communication.plannedAt(variant.id()).ifPresent(at -> planned.put(variant.id(), at));
            }
            return new CommunicationForm(
                    communication.id(),
                    communication.title(),
                    communication.purpose(),
                    communication.owner(),
                    communication.author(),
                    communication.confidentiality(),
                    communication.provenance(),
                    communication.support().orElse(null),
                    communication.embargo().orElse(null),
                    communication.validUntil().orElse(null),
                    communication.participations(),
                    List.copyOf(communication.audiences()),
                    communication.facts(),
                    communication.topics(),
                    communication.reusedFrom(),
                    communication.variants(),
                    planned,
                    communication.seals());
        }

        Communication communication() {
            Communication.Builder builder = Communication.builder(id, title)
                    .purpose(purpose)
                    .owner(owner)
                    .author(author)
                    .confidentiality(confidentiality)
                    .provenance(provenance);
            if (support != null) {
                builder.support(support);
            }
            if (embargo != null) {
                builder.embargo(embargo);
            }
            if (validUntil != null) {
                builder.validUntil(validUntil);
            }
            participations.forEach(builder::participation);
            audiences.forEach(builder::audience);
            facts.forEach(builder::fact);
            topics.forEach(builder::topic);
            reusedFrom.forEach(builder::reusedFrom);
            variants.forEach(builder::variant);
            plannedAt.forEach(builder::plannedAt);
            Communication communication = builder.build();
            for (VariantId variant : plannedAt.keySet()) {
                if (communication.variant(variant).isEmpty()) {
                    throw new RefusedForm(
                            "plannedAt donne une heure à « " + variant + " », qui n’est pas parmi les déclinaisons",
                            "plannedAt has an instant for '" + variant + "', which is none of the variants");
                }
            }
            if (seals != null && !seals.equals(communication.seals())) {
                throw new RefusedForm(
                        "les sceaux (seals) sont ceux d’un autre contenu ; après une modification, ne renvoyez pas ce champ :"
                                + " il sera recalculé",
                        "the seals are those of another content; after an edit, leave that field out: it is worked out again");
            }
            return communication;
        }
    }
}
