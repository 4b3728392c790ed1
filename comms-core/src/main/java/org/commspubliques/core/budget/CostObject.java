package org.commspubliques.core.budget;

import java.util.Optional;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Objet d’une dépense: what the money is for. A judge of campaign accounts asks for what a communication cost. Immutable
 * and thread-safe.
 *
 * @param communication the communication; null where it is for none in particular
 * @param campaign the identifier of the campaign; null where it is for none
 * @param channel the channel; null where it is for none in particular
 */
public record CostObject(
        @Nullable CommunicationId communication,
        @Nullable String campaign,
        @Nullable ChannelId channel) {

    /** What is for nothing in particular: subscriptions, equipment. */
    public static final CostObject GENERAL = new CostObject(null, null, null);

    /** Refuses a campaign that is no identifier. */
    public CostObject {
        campaign = campaign == null ? null : Identifiers.require(campaign, "campaign");
    }

    /**
     * Returns the cost of a communication on a channel.
     *
     * @param communication the communication
     * @param channel the channel
     * @return the object
     */
    public static CostObject of(CommunicationId communication, ChannelId channel) {
        return new CostObject(communication, null, channel);
    }

    /**
     * Returns this object as part of a campaign.
     *
     * @param id the identifier of the campaign
     * @return the object
     */
    public CostObject within(String id) {
        return new CostObject(communication, id, channel);
    }

    /**
     * Returns the communication.
     *
     * @return the communication, or nothing
     */
    public Optional<CommunicationId> ofCommunication() {
        return Optional.ofNullable(communication);
    }

    /**
     * Returns the campaign.
     *
     * @return its identifier, or nothing
     */
    public Optional<String> ofCampaign() {
        return Optional.ofNullable(campaign);
    }

    /**
     * Returns the channel.
     *
     * @return the channel, or nothing
     */
    public Optional<ChannelId> ofChannel() {
        return Optional.ofNullable(channel);
    }
}
