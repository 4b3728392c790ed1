package org.commspubliques.core.alert;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.name.LanguageNames;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.CellBroadcastPages;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Demande de diffusion FR-Alert: what a mayor asks of the representative of the State, who alone decides and sends: the
 * text for all telephones of an area, and from when until when. It is a request and never a dispatch; nothing here sends
 * anything. Immutable and thread-safe.
 */
public final class FrAlertRequest {

    private final LocalAuthority authority;
    private final Office requester;
    private final String event;
    private final CapArea area;
    private final String reason;
    private final String phone;
    private final @Nullable Instant from;
    private final @Nullable Instant until;

    /** The texts by language, the French one first. */
    private final ImmutableMap<String, String> texts;

    private FrAlertRequest(Builder builder) {
        this.authority = builder.authority;
        this.requester = builder.requester;
        this.event = builder.event;
        this.area = builder.area;
        this.reason = builder.reason;
        this.phone = builder.phone;
        this.from = builder.from;
        this.until = builder.until;
        this.texts = ImmutableMap.copyOf(builder.texts);
    }

    /**
     * Returns a builder.
     *
     * @param authority who asks
     * @param requester the office that asks, such as the mayor’s
     * @param event what is happening, such as « rupture de digue »
     * @param area where the telephones are
     * @param text what they shall show, in French
     * @return the builder
     * @throws IllegalArgumentException if the event or the text says nothing
     */
    public static Builder builder(LocalAuthority authority, Office requester, String event, CapArea area, String text) {
        return new Builder(authority, requester, event, area, text);
    }

    /** Builds a request: by default without a time, a reason and a telephone, which the findings then ask for. Not thread-safe. */
    public static final class Builder {

        private final LocalAuthority authority;
        private final Office requester;
        private final String event;
        private final CapArea area;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private String reason = "";
        private String phone = "";
        private @Nullable Instant from;
        private @Nullable Instant until;

        private Builder(LocalAuthority authority, Office requester, String event, CapArea area, String text) {
            this.authority = Objects.requireNonNull(authority, "authority");
            this.requester = Objects.requireNonNull(requester, "requester");
            this.event = said(event, "event");
            this.area = Objects.requireNonNull(area, "area");
            texts.put("fr", said(text, "text"));
        }

        private static String said(String text, String what) {
            String entered = EnteredText.enter(text, what);
            Preconditions.checkArgument(!entered.isBlank(), "%s is empty", what);
            return entered;
        }

        /**
         * Sets the time it is needed for.
         *
         * @param start from when
         * @param end until when
         * @return this builder
         * @throws IllegalArgumentException if it does not end after it starts
         */
        public Builder during(Instant start, Instant end) {
            Preconditions.checkArgument(end.isAfter(start), "end %s is not after start %s", end, start);
            this.from = start;
            this.until = end;
            return this;
        }

        /**
         * Sets why nothing less will do.
         *
         * @param value the reason
         * @return this builder
         */
        public Builder reason(String value) {
            this.reason = EnteredText.enter(value, "reason");
            return this;
        }

        /**
         * Sets where the authority can be reached at once.
         *
         * @param value the telephone number, as people dial it
         * @return this builder
         */
        public Builder phone(String value) {
            this.phone = EnteredText.enter(value, "phone");
            return this;
        }

        /**
         * Adds the text in another language.
         *
         * @param language the language tag, such as {@code en}
         * @param text what the telephones shall show
         * @return this builder
         * @throws IllegalArgumentException if the text says nothing
         */
        public Builder translation(String language, String text) {
            texts.put(Objects.requireNonNull(language, "language"), said(text, "text"));
            return this;
        }

        /**
         * Returns the request.
         *
         * @return the request
         */
        public FrAlertRequest build() {
            return new FrAlertRequest(this);
        }
    }

    /**
     * Returns what is happening.
     *
     * @return the event
     */
    public String event() {
        return event;
    }

    /**
     * Returns where the telephones are.
     *
     * @return the area
     */
    public CapArea area() {
        return area;
    }

    /**
     * Returns why nothing less will do.
     *
     * @return the reason, or an empty text
     */
    public String reason() {
        return reason;
    }

    /**
     * Returns where the authority can be reached.
     *
     * @return the telephone number, or an empty text
     */
    public String phone() {
        return phone;
    }

    /**
     * Returns from when it is needed.
     *
     * @return the moment, or nothing where nobody has said
     */
    public Optional<Instant> from() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns until when it is needed.
     *
     * @return the moment, or nothing where nobody has said
     */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns the texts.
     *
     * @return the texts by language, the French one first; unmodifiable
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Returns how a text falls on pages.
     *
     * @param language the language tag
     * @return the pages
     * @throws IllegalArgumentException if there is no text in that language
     */
    public CellBroadcastPages pages(String language) {
        String text = texts.get(language);
        Preconditions.checkArgument(text != null, "no text in '%s'; there are %s", language, texts.keySet());
        return CellBroadcastPages.of(text);
    }

    /**
     * Looks at what is missing or too long: texts beyond 15 pages ({@code FRA-01}), no time ({@code FRA-02}), no reason
     * ({@code FRA-03}), no telephone ({@code FRA-04}), nobody known to ask in the territory ({@code FRA-05}).
     *
     * @param representatives whom to ask, by territory
     * @return what should be seen to before it is sent; unmodifiable
     */
    public List<Finding> findings(StateRepresentatives representatives) {
        return FrAlertFindings.of(this, authority.territory(), representatives);
    }

    /**
     * Returns the letter.
     *
     * @param representatives whom to ask, by territory
     * @return the request in both languages, line by line, to be read over the telephone or sent by the means agreed with
     *     the State
     */
    public Wording letter(StateRepresentatives representatives) {
        Wording addressee = representatives
                .in(authority.territory())
                .map(StateRepresentatives.Representative::title)
                .orElse(Wording.of("représentant de l’État", "representative of the State"));
        return Wording.of(letter(addressee, true), letter(addressee, false));
    }

    private String letter(Wording addressee, boolean french) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(french ? "DEMANDE DE DIFFUSION FR-ALERT" : "REQUEST FOR AN FR-ALERT BROADCAST");
        lines.add(line(french, "À l’attention du " + addressee.fr(), "To the " + addressee.en(), ""));
        lines.add(line(
                french,
                "De",
                "From",
                authority.name() + ", "
                        + (french ? requester.name().fr() : requester.name().en())
                        + (phone.isBlank() ? "" : ", " + phone)));
        lines.add(line(french, "Événement", "Event", event));
        lines.add(line(french, "Zone", "Area", area.description()));
        if (from != null && until != null) {
            lines.add(line(
                    french,
                    "Diffusion souhaitée",
                    "Wanted",
                    french
                            ? "du " + moment(from, true) + ", au " + moment(until, true)
                            : moment(from, false) + " – " + moment(until, false)));
        }
        if (!reason.isBlank()) {
            lines.add(line(french, "Motif", "Reason", reason));
        }
        texts.forEach((language, text) -> {
            CellBroadcastPages pages = CellBroadcastPages.of(text);
            lines.add("");
            lines.add(line(
                    french,
                    "Texte proposé (" + LanguageNames.of(language).fr() + ", "
                            + pages.pages().size() + " page" + (pages.pages().size() > 1 ? "s" : "") + " sur "
                            + CellBroadcastPages.MAX_PAGES + ")",
                    "Proposed text (" + LanguageNames.of(language).en() + ", "
                            + pages.pages().size() + " of " + CellBroadcastPages.MAX_PAGES + " pages)",
                    ""));
            lines.add(text);
        });
        return String.join("\n", lines.build());
    }

    private static String line(boolean french, String fr, String en, String value) {
        String colon = french ? "\u00A0:" : ":";
        return (french ? fr : en) + (value.isEmpty() ? "" : colon + " " + value);
    }

    private String moment(Instant instant, boolean french) {
        ZonedDateTime moment = instant.atZone(authority.zone());
        Wording wording = DateWording.moment(moment);
        return french ? wording.fr() : wording.en();
    }
}
