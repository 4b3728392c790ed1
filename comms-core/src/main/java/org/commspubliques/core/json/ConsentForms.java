package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.consent.Bounces;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.Consent;
import org.commspubliques.core.consent.ConsentEvidence;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.Objection;
import org.commspubliques.core.consent.ParentalAuthorisation;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.jspecify.annotations.Nullable;

/** The forms of what is known of the rights of a contact. */
final class ConsentForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(Consent.class, ConsentForm.class, ConsentForm::of, ConsentForm::consent),
            new JsonForm<>(Objection.class, ObjectionForm.class, ObjectionForm::of, ObjectionForm::objection),
            new JsonForm<>(
                    CollectionRecord.class,
                    CollectionRecordForm.class,
                    CollectionRecordForm::of,
                    CollectionRecordForm::made),
            new JsonForm<>(
                    ContactRights.class, ContactRightsForm.class, ContactRightsForm::of, ContactRightsForm::rights));

    private ConsentForms() {}

    /**
     * Consentement.
     *
     * @param purpose what it was given for
     * @param channels the kinds of channel it was given for
     * @param given the day it was given
     * @param evidence what proves it
     * @param withdrawn the day it was withdrawn; null where it was not
     */
    record ConsentForm(
            ProcessingPurpose purpose,
            Set<ChannelKind> channels,
            LocalDate given,
            ConsentEvidence evidence,
            @Nullable LocalDate withdrawn) {

        static ConsentForm of(Consent consent) {
            return new ConsentForm(
                    consent.purpose(),
                    consent.channels(),
                    consent.given(),
                    consent.evidence(),
                    consent.withdrawn().orElse(null));
        }

        Consent consent() {
            Consent consent = Consent.of(purpose, channels, given, evidence);
            return withdrawn == null ? consent : consent.withdrawnOn(withdrawn);
        }
    }

    /**
     * Opposition.
     *
     * @param received the day it was received
     * @param purpose what it is against; null for every purpose
     * @param channel the kind of channel it is against; null for every channel
     */
    record ObjectionForm(
            LocalDate received,
            @Nullable ProcessingPurpose purpose,
            @Nullable ChannelKind channel) {

        static ObjectionForm of(Objection objection) {
            return new ObjectionForm(
                    objection.received(),
                    objection.purpose().orElse(null),
                    objection.channel().orElse(null));
        }

        Objection objection() {
            if (purpose != null) {
                return channel == null
                        ? Objection.to(received, purpose)
                        : Objection.to(received, new ProcessingUse(purpose, channel));
            }
            return channel == null ? Objection.toEverything(received) : Objection.to(received, channel);
        }
    }

    /**
     * Collecte.
     *
     * @param origin where the data is from
     * @param collected the day it was collected
     * @param purposes what it was collected for
     * @param informed the day the person was told what is done with the data; null where she was not
     * @param compulsory whether the person had to give it
     */
    record CollectionRecordForm(
            DataOrigin origin,
            LocalDate collected,
            Set<ProcessingPurpose> purposes,
            @Nullable LocalDate informed,
            boolean compulsory) {

        static CollectionRecordForm of(CollectionRecord collection) {
            return new CollectionRecordForm(
                    collection.origin(),
                    collection.collected(),
                    collection.purposes(),
                    collection.informed().orElse(null),
                    collection.isCompulsory());
        }

        CollectionRecord made() {
            CollectionRecord collection = CollectionRecord.of(origin, collected, purposes);
            collection = informed == null ? collection : collection.informedOn(informed);
            return compulsory ? collection.madeCompulsory() : collection;
        }
    }

    /**
     * Droits d’un contact.
     *
     * @param collection how the data was collected; null where that is not known
     * @param lastContact the day of the last contact that came from the person; null where there was none
     * @param keepUntil the last day on which the data may be kept; null where none is set
     * @param consents what the person has consented to
     * @param objections what the person has objected to
     * @param minorBornOn the day a minor was born; null for an adult
     * @param authorisation what those with parental authority allow; null where there is nothing
     * @param bounces what came back undelivered, by kind of channel
     * @param optedOut whether the address is on the opt-out list
     */
    record ContactRightsForm(
            @Nullable CollectionRecord collection,
            @Nullable LocalDate lastContact,
            @Nullable LocalDate keepUntil,
            List<Consent> consents,
            List<Objection> objections,
            @Nullable LocalDate minorBornOn,
            @Nullable ParentalAuthorisation authorisation,
            Map<ChannelKind, Bounces> bounces,
            boolean optedOut) {

        static ContactRightsForm of(ContactRights rights) {
            return new ContactRightsForm(
                    rights.collection().orElse(null),
                    rights.lastContact().orElse(null),
                    rights.keepUntil().orElse(null),
                    rights.consents(),
                    rights.objections(),
                    rights.minorBornOn().orElse(null),
                    rights.authorisation().orElse(null),
                    rights.bounces(),
                    rights.isOptedOut());
        }

        ContactRights rights() {
            ContactRights.Builder rights = ContactRights.builder().optedOut(optedOut);
            Optional.ofNullable(collection).ifPresent(rights::collection);
            Optional.ofNullable(lastContact).ifPresent(rights::lastContact);
            Optional.ofNullable(keepUntil).ifPresent(rights::keepUntil);
            consents.forEach(rights::consent);
            objections.forEach(rights::objection);
            Optional.ofNullable(minorBornOn).ifPresent(rights::minorBornOn);
            Optional.ofNullable(authorisation).ifPresent(rights::authorisation);
            bounces.forEach(rights::bounces);
            return rights.build();
        }
    }
}
