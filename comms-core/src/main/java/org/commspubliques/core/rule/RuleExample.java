package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/**
 * A text that shows what a rule finds, or leaves alone: a body of a municipality, or a document with what is said of it.
 *
 * @param place where it is written
 * @param communication the communication
 * @param context who issues it, and when
 */
record RuleExample(JsonElement place, Communication communication, ReviewContext context) {

    /** In no pre-electoral period of New Caledonia or metropolitan France that ships with this library. */
    private static final Instant QUIET = Instant.parse("2025-07-15T00:00:00Z");

    private static final String NO_BYTES = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** Reads an example; what the model would refuse is refused with its place. */
    static RuleExample read(JsonElement element) {
        try {
            return example(element);
        } catch (IllegalArgumentException e) {
            throw element.problem(
                    Wording.of("exemple impossible : " + e.getMessage(), "impossible example: " + e.getMessage()));
        }
    }

    private static RuleExample example(JsonElement element) {
        if (element.isText()) {
            return of(
                    element,
                    Communication.builder(CommunicationId.of("exemple"), "Exemple"),
                    ImmutableList.of(Section.body(element.text())),
                    ImmutableList.of(),
                    AuthorityKind.COMMUNE,
                    Territory.METROPOLE,
                    5_000,
                    QUIET);
        }
        JsonObject fields = RuleFields.EXAMPLE.of(element);
        Communication.Builder communication = Communication.builder(CommunicationId.of("exemple"), "Exemple");
        fields.optional("support").ifPresent(value -> communication.support(value.choice(SupportKind.class)));
        fields.optional("provenance").ifPresent(value -> communication.provenance(provenance(value)));
        ImmutableList<Section> sections = fields.required("sections").items().stream()
                .map(RuleExample::section)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<MediaAsset> media =
                fields.list("media").stream().map(RuleExample::medium).collect(ImmutableList.toImmutableList());
        AuthorityKind kind = fields.optional("authority")
                .map(value -> value.choice(AuthorityKind.class))
                .orElse(AuthorityKind.COMMUNE);
        Territory territory = fields.optional("territory")
                .map(value -> SourceReader.territory(value))
                .orElse(Territory.METROPOLE);
        int population = fields.optional("population")
                .map(value -> value.integer(1, 100_000_000))
                .orElse(5_000);
        Instant instant = fields.optional("during")
                .map(value -> during(value.choice(WindowKind.class)))
                .orElse(QUIET);
        return of(element, communication, sections, media, kind, territory, population, instant);
    }

    private static RuleExample of(
            JsonElement place,
            Communication.Builder communication,
            ImmutableList<Section> sections,
            ImmutableList<MediaAsset> media,
            AuthorityKind kind,
            Territory territory,
            int population,
            Instant instant) {
        Variant variant = new Variant(new VariantId(ChannelId.of("site"), "fr"), sections, media);
        LocalAuthority authority = LocalAuthority.builder("Exemple", kind)
                .territory(territory)
                .population(population)
                .zone(ZoneId.of("UTC"))
                .currency(Currency.getInstance("XXX"))
                .build();
        return new RuleExample(
                place,
                communication
                        .purpose(CommunicationPurpose.INFORMATION)
                        .owner(UnitId.of("exemple"))
                        .author(PersonId.of("exemple"))
                        .variant(variant)
                        .build(),
                new ReviewContext(authority, instant));
    }

    /** A moment in a window of the municipal elections of 15 and 22 March 2026, which both territories had. */
    private static Instant during(WindowKind kind) {
        return Instant.parse(
                switch (kind) {
                    case PROMOTION_BAN, ADVERTISING_BAN, CAMPAIGN_ACCOUNTS -> "2025-11-15T00:00:00Z";
                    case ONLINE_TRANSPARENCY -> "2026-01-15T00:00:00Z";
                    case OFFICIAL_CAMPAIGN, RESERVE -> "2026-03-10T00:00:00Z";
                    case SILENCE -> "2026-03-15T06:00:00Z";
                });
    }

    private static Section section(JsonElement element) {
        JsonObject fields = RuleFields.SECTION.of(element);
        return new Section(
                fields.required("role").choice(SectionRole.class),
                fields.required("text").text());
    }

    private static MediaAsset medium(JsonElement element) {
        JsonObject fields = RuleFields.MEDIUM.of(element);
        MediaUsage usage = new MediaUsage(
                fields.optional("shows")
                        .map(value -> value.choice(MediaUsage.Shows.class))
                        .orElse(MediaUsage.Shows.NOBODY),
                fields.optional("release").map(JsonElement::text).orElse(""),
                fields.optional("licensedUntil").map(JsonElement::date).orElse(null),
                fields.optional("provenance").map(RuleExample::provenance).orElse(Provenance.human()));
        return new MediaAsset(
                "exemple.jpg",
                "image/jpeg",
                NO_BYTES,
                fields.optional("altText").map(JsonElement::text).orElse(""),
                fields.optional("credit").map(JsonElement::text).orElse(""),
                usage);
    }

    private static Provenance provenance(JsonElement element) {
        Provenance.Origin origin = element.choice(Provenance.Origin.class);
        return origin == Provenance.Origin.HUMAN ? Provenance.human() : Provenance.machine(origin, "exemple");
    }
}
