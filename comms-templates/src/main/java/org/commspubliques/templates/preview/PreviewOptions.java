package org.commspubliques.templates.preview;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commspubliques.core.board.BoardDevice;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.sms.SmsTariff;
import org.commspubliques.core.speech.Pronunciations;
import org.jspecify.annotations.Nullable;

/** Réglages des aperçus: who issues the texts, and who reads the pages. Immutable and thread-safe. */
public final class PreviewOptions {

    /** What stays on this site or says openly that it leaves it. A scheme such as javascript would run in the page. */
    private static final Pattern HARMLESS = Pattern.compile("https?://\\S+|[^\\s:\\\\]*+");

    private final String issuer;
    private final ZoneId zone;
    private final Locale reader;
    private final @Nullable String notice;
    private final @Nullable Link back;
    private final ImmutableMap<ChannelId, String> handles;
    private final @Nullable SmsPrice smsPrice;
    private final ImmutableMap<ChannelId, BoardDevice> boards;
    private final @Nullable Pronunciations pronunciations;

    private PreviewOptions(Builder builder) {
        this.issuer = builder.issuer;
        this.zone = builder.zone;
        this.reader = builder.reader;
        this.notice = builder.notice;
        this.back = builder.back;
        this.handles = ImmutableMap.copyOf(builder.handles);
        this.smsPrice = builder.smsPrice;
        this.boards = ImmutableMap.copyOf(builder.boards);
        this.pronunciations = builder.pronunciations;
    }

    /**
     * Returns a builder.
     *
     * @param issuer the authority's name, as its readers know it
     * @param zone where its days begin and end
     * @return a builder for a French reader, without notice, link back, handles, prices or boards
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String issuer, ZoneId zone) {
        Preconditions.checkArgument(!issuer.isBlank(), "issuer must not be blank");
        return new Builder(issuer, zone);
    }

    /**
     * Returns the authority's name.
     *
     * @return the name
     */
    public String issuer() {
        return issuer;
    }

    /**
     * Returns where its days begin and end.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns whose language the labels are in.
     *
     * @return the locale; English for English, French for every other language
     */
    public Locale reader() {
        return reader;
    }

    /**
     * Returns the warning over the whole page.
     *
     * @return the text, or nothing
     */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /**
     * Returns the name of the authority's account on a social network.
     *
     * @param channel the channel
     * @return the name as readers of the network see it, or nothing: a preview then makes one up from the issuer's name
     *     where the network shows one, and says so
     */
    public Optional<String> handle(ChannelId channel) {
        return Optional.ofNullable(handles.get(channel));
    }

    /** What text messages cost, or nothing where the host does not say. */
    Optional<SmsPrice> smsPrice() {
        return Optional.ofNullable(smsPrice);
    }

    /**
     * Returns the authority's message board.
     *
     * @param channel the channel
     * @return the board, or nothing: a preview then shows one of the size that the channel's rules give, with all characters
     */
    public Optional<BoardDevice> board(ChannelId channel) {
        return Optional.ofNullable(boards.get(channel));
    }

    /** How abbreviations are said in voice messages; those of the library are read where a preview asks for them. */
    Pronunciations pronunciations() {
        return pronunciations == null ? Pronunciations.standard() : pronunciations;
    }

    /**
     * What text messages cost.
     *
     * @param tariff the price of a part
     * @param recipients how many people receive them
     */
    record SmsPrice(SmsTariff tariff, int recipients) {}

    /** Where the link back leads. */
    @Nullable Link back() {
        return back;
    }

    /**
     * A link.
     *
     * @param href its address
     * @param text its words
     */
    record Link(String href, String text) {}

    /** Builds options: by default for a French reader, without notice, link back, handles, prices or boards. Not thread-safe. */
    public static final class Builder {

        private final String issuer;
        private final ZoneId zone;
        private Locale reader = Locale.FRENCH;
        private @Nullable String notice;
        private @Nullable Link back;
        private final Map<ChannelId, String> handles = new LinkedHashMap<>();
        private @Nullable SmsPrice smsPrice;
        private final Map<ChannelId, BoardDevice> boards = new LinkedHashMap<>();
        private @Nullable Pronunciations pronunciations;

        private Builder(String issuer, ZoneId zone) {
            this.issuer = issuer;
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Sets whose language the labels are in; not that of the texts.
         *
         * @param value the locale; English for English, French for every other language
         * @return this builder
         */
        public Builder reader(Locale value) {
            this.reader = Objects.requireNonNull(value, "reader");
            return this;
        }

        /**
         * Sets a warning over the whole page, such as « Contenu d’exemple fictif ».
         *
         * @param value the text
         * @return this builder
         */
        public Builder notice(String value) {
            this.notice = Objects.requireNonNull(value, "notice");
            return this;
        }

        /**
         * Sets a link that leads back to where the reader came from.
         *
         * @param href a relative address, or one of http or https
         * @param text its words
         * @return this builder
         * @throws IllegalArgumentException if the address has another scheme or a blank, or the words are blank
         */
        public Builder back(String href, String text) {
            Preconditions.checkArgument(
                    HARMLESS.matcher(href).matches(),
                    "href must be a relative address or one of http or https, was '%s'",
                    href);
            Preconditions.checkArgument(!text.isBlank(), "the link's text must not be blank");
            this.back = new Link(href, text);
            return this;
        }

        /**
         * Sets the name of the authority's account on a social network.
         *
         * @param channel the channel
         * @param value the name as readers of the network see it, such as {@code @mairie@social.example}
         * @return this builder
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder handle(ChannelId channel, String value) {
            Preconditions.checkArgument(!value.isBlank(), "the handle of channel %s must not be blank", channel);
            handles.put(channel, value);
            return this;
        }

        /**
         * Sets what text messages cost, which their previews then show.
         *
         * @param tariff the price of a part, in the currency of the authority's contract
         * @param recipients how many people receive a message, from 1
         * @return this builder
         * @throws IllegalArgumentException if nobody does
         */
        public Builder smsPrices(SmsTariff tariff, int recipients) {
            Objects.requireNonNull(tariff, "tariff");
            Preconditions.checkArgument(recipients > 0, "recipients must be 1 or more, was %s", recipients);
            this.smsPrice = new SmsPrice(tariff, recipients);
            return this;
        }

        /**
         * Sets the message board of a channel, which its previews then show as it would: in its size, with its letters.
         *
         * @param channel the channel
         * @param device the board
         * @return this builder
         */
        public Builder board(ChannelId channel, BoardDevice device) {
            boards.put(Objects.requireNonNull(channel, "channel"), Objects.requireNonNull(device, "device"));
            return this;
        }

        /**
         * Sets how abbreviations, acronyms and names are said in voice messages; those of the library by default.
         *
         * @param value the pronunciations, the library's among them where they shall hold
         * @return this builder
         */
        public Builder pronunciations(Pronunciations value) {
            this.pronunciations = Objects.requireNonNull(value, "pronunciations");
            return this;
        }

        /**
         * Returns the options.
         *
         * @return the options
         */
        public PreviewOptions build() {
            return new PreviewOptions(this);
        }
    }
}
