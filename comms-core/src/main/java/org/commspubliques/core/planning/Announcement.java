package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Annonce d’un contenu: a new page or guide, and the messages that make it known elsewhere. Each relay is proposed, then made
 * or declined with a reason, so that nothing new stays unknown by oversight. Immutable and thread-safe.
 *
 * @param content the communication that was published
 * @param title what people call it
 * @param address where it can be read
 * @param publishedOn the channel it was published on
 * @param publishedAt when
 * @param relays where it is to be made known, each channel once; unmodifiable
 */
public record Announcement(
        CommunicationId content,
        String title,
        URI address,
        ChannelId publishedOn,
        Instant publishedAt,
        List<Relay> relays) {

    /** État d’un relais. */
    public enum State implements Labelled {
        /** Nobody has decided yet. */
        PROPOSED("proposé", "proposed"),
        /** A message is being prepared. */
        PLANNED("prévu", "planned"),
        /** The message is out. */
        SENT("publié", "sent"),
        /** There will be no message there. */
        DECLINED("écarté", "declined");

        private final Wording label;

        State(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }

        private boolean isOpen() {
            return this == PROPOSED || this == PLANNED;
        }
    }

    /**
     * Relais: one channel on which a content is made known. Immutable and thread-safe.
     *
     * @param channel the channel
     * @param due by when, not before the content was published
     * @param state where it stands
     * @param message the communication that makes it known; null while there is none
     * @param reason why it was declined; empty otherwise
     */
    public record Relay(
            ChannelId channel,
            Instant due,
            State state,
            @Nullable CommunicationId message,
            String reason) {

        /** Refuses a relay that is made without a message, or declined without a reason. */
        public Relay {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(state, "state");
            reason = EnteredText.enter(reason, "reason");
            boolean made = state == State.PLANNED || state == State.SENT;
            Preconditions.checkArgument(
                    made == (message != null), "relay on %s is %s with message %s", channel, state, message);
            Preconditions.checkArgument(
                    (state == State.DECLINED) != reason.isBlank(),
                    "relay on %s is %s for reason '%s'",
                    channel,
                    state,
                    reason);
        }

        /**
         * Returns the communication that makes it known.
         *
         * @return its identifier, or nothing while there is none
         */
        public Optional<CommunicationId> madeBy() {
            return Optional.ofNullable(message);
        }
    }

    /** Copies the relays; refuses a channel twice, or that of the content itself. */
    public Announcement {
        Objects.requireNonNull(content, "content");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "title is empty");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(publishedAt, "publishedAt");
        relays = ImmutableList.copyOf(relays);
        Set<ChannelId> known = new HashSet<>();
        known.add(publishedOn);
        for (Relay relay : relays) {
            Preconditions.checkArgument(
                    known.add(relay.channel()), "%s is relayed on %s twice", content, relay.channel());
            Preconditions.checkArgument(
                    !relay.due().isBefore(publishedAt),
                    "the relay on %s is due at %s, before %s",
                    relay.channel(),
                    relay.due(),
                    publishedAt);
        }
    }

    /**
     * Proposes relays: the best mix of channels for those the content is for, the first at once and each other some time after
     * the one before, so that it is not made known everywhere in one hour and then never again.
     *
     * @param content the communication that was published
     * @param publishedOn the channel it was published on
     * @param address where it can be read
     * @param publishedAt when
     * @param advisor what ranks channels
     * @param authority who publishes
     * @param most how many relays at most, from 1
     * @param apart how long between two relays, not below zero
     * @return the announcement, with every relay proposed
     * @throws IllegalArgumentException if no relay is asked for, or the time is below zero
     */
    public static Announcement proposed(
            Communication content,
            ChannelId publishedOn,
            URI address,
            Instant publishedAt,
            ChannelAdvisor advisor,
            LocalAuthority authority,
            int most,
            Duration apart) {
        Preconditions.checkArgument(most >= 1, "most must be 1 or more, was %s", most);
        Preconditions.checkArgument(!apart.isNegative(), "apart must not be below zero, was %s", apart);
        List<Relay> relays = new ArrayList<>();
        for (ChannelAdvice advice : advisor.mix(content, authority, publishedAt, most + 1)) {
            if (relays.size() < most && !advice.channel().id().equals(publishedOn)) {
                relays.add(new Relay(
                        advice.channel().id(),
                        publishedAt.plus(apart.multipliedBy(relays.size())),
                        State.PROPOSED,
                        null,
                        ""));
            }
        }
        return new Announcement(content.id(), content.title(), address, publishedOn, publishedAt, relays);
    }

    /**
     * Returns this announcement with a message being prepared for a channel.
     *
     * @param channel the channel
     * @param message the communication
     * @return the announcement
     * @throws IllegalArgumentException if it is not relayed there, or the relay was sent or declined
     */
    public Announcement planned(ChannelId channel, CommunicationId message) {
        return with(channel, State.PLANNED, message, "");
    }

    /**
     * Returns this announcement made known on a channel.
     *
     * @param channel the channel
     * @param message the communication that is out
     * @return the announcement
     * @throws IllegalArgumentException if it is not relayed there, or the relay was sent or declined
     */
    public Announcement sent(ChannelId channel, CommunicationId message) {
        return with(channel, State.SENT, message, "");
    }

    /**
     * Returns this announcement without a message on a channel.
     *
     * @param channel the channel
     * @param reason why
     * @return the announcement
     * @throws IllegalArgumentException if it is not relayed there, the relay was sent or declined, or no reason is given
     */
    public Announcement declined(ChannelId channel, String reason) {
        return with(channel, State.DECLINED, null, reason);
    }

    private Announcement with(ChannelId channel, State state, @Nullable CommunicationId message, String reason) {
        Preconditions.checkArgument(
                relays.stream()
                        .anyMatch(relay ->
                                relay.channel().equals(channel) && relay.state().isOpen()),
                "%s has no open relay on %s",
                content,
                channel);
        return new Announcement(
                content,
                title,
                address,
                publishedOn,
                publishedAt,
                relays.stream()
                        .map(relay -> relay.channel().equals(channel)
                                ? new Relay(channel, relay.due(), state, message, reason)
                                : relay)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Lists where it should have been made known by now ({@code ANN-01}).
     *
     * @param now the moment
     * @return a finding for each relay whose time is over and that is neither sent nor declined; unmodifiable
     */
    public List<Finding> overdue(Instant now) {
        return relays.stream()
                .filter(relay -> relay.state().isOpen() && relay.due().isBefore(now))
                .map(relay -> Finding.builder(
                                "ANN-01",
                                Severity.INFO,
                                Locus.of("/relays/" + relay.channel()),
                                Wording.of(
                                        "« " + title + " » n’est pas encore annoncé sur le canal « " + relay.channel()
                                                + " » (" + relay.state().label().fr() + ").",
                                        "'" + title + "' is not made known on channel '" + relay.channel() + "' yet ("
                                                + relay.state().label().en() + ")."))
                        .category(FindingCategory.CHANNEL)
                        .proposal(Proposal.advice(Wording.of(
                                "Publier le message, ou écarter ce relais en disant pourquoi.",
                                "Publish the message, or decline this relay and say why.")))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
