package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Communiqué de presse: what an authority tells the press, with where and when it says so, whom it quotes and whom to
 * ask. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param place where it is issued; empty where nobody has said
 * @param day when it is issued, in the authority’s zone; null where nobody has said
 * @param title the headline
 * @param standfirst the chapô: the essentials; empty where there is none
 * @param body the text
 * @param quotes what people are quoted as saying, in order; unmodifiable
 * @param about the boilerplate « À propos », without its heading; empty where there is none
 * @param contact whom journalists reach; null where nobody is named
 * @param embargo before when it must not be made public; null where it may be at once
 */
public record PressRelease(
        String id,
        String place,
        @Nullable LocalDate day,
        String title,
        String standfirst,
        String body,
        List<Quote> quotes,
        String about,
        @Nullable PressContact contact,
        @Nullable Embargo embargo) {

    /** How many words a release usually has at most: what fits on a page and a half. A habit of newsrooms, no rule. */
    public static final int USUAL_WORDS = 500;

    /** Refuses a release without a headline or a text. */
    public PressRelease {
        Identifiers.require(id, "press release id");
        place = EnteredText.enter(place, "place");
        title = EnteredText.enter(title, "title");
        standfirst = EnteredText.enter(standfirst, "standfirst");
        body = EnteredText.enter(body, "body");
        quotes = ImmutableList.copyOf(quotes);
        about = EnteredText.enter(about, "about");
        Preconditions.checkArgument(!title.isBlank(), "press release %s has no title", id);
        Preconditions.checkArgument(!body.isBlank(), "press release %s has no body", id);
    }

    /**
     * Returns a builder.
     *
     * @param id the identifier
     * @param title the headline
     * @param body the text
     * @return a builder of a release without place, day, quotes, contact and embargo
     */
    public static Builder builder(String id, String title, String body) {
        return new Builder(id, title, body);
    }

    /**
     * Returns where and when it is issued, as the text begins.
     *
     * @return such as « Boulari, le jeudi 4 septembre 2025 »; what is known of it where not all is
     */
    public String dateline() {
        String date = day == null ? "" : "le " + DateWording.inFull(day).fr();
        return place.isBlank() || date.isEmpty() ? place + date : place + ", " + date;
    }

    /**
     * Returns whom journalists reach.
     *
     * @return the contact, or nothing where nobody is named
     */
    public Optional<PressContact> pressContact() {
        return Optional.ofNullable(contact);
    }

    /**
     * Returns before when it must not be made public.
     *
     * @return the embargo, or nothing
     */
    public Optional<Embargo> underEmbargo() {
        return Optional.ofNullable(embargo);
    }

    /**
     * Returns the text in its parts: headline, standfirst, text after its dateline, quotes, « À propos », contact.
     *
     * @return the sections in order; unmodifiable
     */
    public List<Section> sections() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.title(title));
        add(sections, SectionRole.STANDFIRST, standfirst);
        sections.add(Section.body(dateline().isEmpty() ? body : dateline() + " – " + body));
        for (Quote quote : quotes) {
            add(sections, SectionRole.QUOTE, "« " + quote.words() + " », " + quote.attribution() + ".");
        }
        add(sections, SectionRole.SIDE_BOX, about.isBlank() ? "" : "À propos\n" + about);
        add(sections, SectionRole.CONTACT, contact == null ? "" : contact.text());
        return sections.build();
    }

    private static void add(ImmutableList.Builder<Section> sections, SectionRole role, String text) {
        if (!text.isBlank()) {
            sections.add(new Section(role, text));
        }
    }

    /**
     * Returns it as the variant of a communication.
     *
     * @param variant the channel of the press, and the language the release is written in
     * @return the variant, without media
     */
    public Variant variant(VariantId variant) {
        return new Variant(variant, sections(), List.of());
    }

    /**
     * Returns it as a communication for the press, which can be reviewed, approved and delivered.
     *
     * @param owner the unit that answers for it
     * @param author who wrote it
     * @param variant the channel of the press, and the language the release is written in
     * @return the communication, with the identifier, the headline and the embargo of this release
     */
    public Communication communication(UnitId owner, PersonId author, VariantId variant) {
        Communication.Builder builder = Communication.builder(CommunicationId.of(id), title)
                .purpose(CommunicationPurpose.PUBLIC_RELATIONS)
                .support(SupportKind.PRESS_RELEASE)
                .owner(owner)
                .author(author)
                .variant(variant(variant));
        underEmbargo().ifPresent(builder::embargo);
        return builder.build();
    }

    /**
     * Looks at the release: a quote that nobody has approved ({@code PRS-01}) or that has changed since ({@code PRS-02}),
     * nobody to reach ({@code PRS-03}), no place or day ({@code PRS-04}), an embargo that is over ({@code PRS-05}), more
     * words than are usual ({@code PRS-06}), nothing said of the authority ({@code PRS-07}).
     *
     * @param now the instant at which it is looked at
     * @param zone the zone of the authority
     * @param mostWords how many words are usual at most, from 1, such as {@link #USUAL_WORDS}
     * @return what should be seen; unmodifiable
     * @throws IllegalArgumentException if the number of words is below 1
     */
    public List<Finding> findings(Instant now, ZoneId zone, int mostWords) {
        Preconditions.checkArgument(mostWords >= 1, "mostWords must be 1 or more, was %s", mostWords);
        return ReleaseFindings.of(this, now, zone, mostWords);
    }

    /** Builds a press release. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final String body;
        private final List<Quote> quotes = new ArrayList<>();
        private String place = "";
        private @Nullable LocalDate day;
        private String standfirst = "";
        private String about = "";
        private @Nullable PressContact contact;
        private @Nullable Embargo embargo;

        private Builder(String id, String title, String body) {
            this.id = id;
            this.title = title;
            this.body = body;
        }

        /**
         * Sets where and when it is issued.
         *
         * @param where the place
         * @param when the day, in the authority’s zone
         * @return this builder
         */
        public Builder dateline(String where, LocalDate when) {
            this.place = where;
            this.day = when;
            return this;
        }

        /**
         * Sets the chapô.
         *
         * @param text the essentials
         * @return this builder
         */
        public Builder standfirst(String text) {
            this.standfirst = text;
            return this;
        }

        /**
         * Adds a quote.
         *
         * @param quote the quote
         * @return this builder
         */
        public Builder quote(Quote quote) {
            quotes.add(quote);
            return this;
        }

        /**
         * Sets the boilerplate.
         *
         * @param text what is said of the authority, without the heading « À propos »
         * @return this builder
         */
        public Builder about(String text) {
            this.about = text;
            return this;
        }

        /**
         * Sets whom journalists reach.
         *
         * @param who the contact
         * @return this builder
         */
        public Builder contact(PressContact who) {
            this.contact = who;
            return this;
        }

        /**
         * Sets before when it must not be made public.
         *
         * @param until the embargo
         * @return this builder
         */
        public Builder embargo(Embargo until) {
            this.embargo = until;
            return this;
        }

        /**
         * Returns the release.
         *
         * @return the release
         * @throws IllegalArgumentException if the identifier is of another form, or the title or the text is empty
         */
        public PressRelease build() {
            return new PressRelease(id, place, day, title, standfirst, body, quotes, about, contact, embargo);
        }
    }
}
