package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
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
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.FieldReader;
import org.commspubliques.core.internal.json.JsonElement;
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

    private static final VariantId SITE = new VariantId(ChannelId.of("site"), "fr");

    /** Reads an example of a rule of a pack in a language. */
    static RuleExample read(JsonElement element, Rule rule, String language) {
        Faults faults = new Faults();
        ChannelId channel = rule.when().channels().stream().findFirst().orElse(SITE.channel());
        Optional<RuleExample> example = read(element, new VariantId(channel, language), faults);
        faults.refuse();
        return example.orElseThrow();
    }

    /** Reads an example, or keeps all that is wrong with it; what the model would refuse is refused with its place. */
    static Optional<RuleExample> read(JsonElement element, Faults faults) {
        return read(element, SITE, faults);
    }

    /** Reads an example, which is of a channel and a language unless it names another channel. */
    private static Optional<RuleExample> read(JsonElement element, VariantId usual, Faults faults) {
        return faults.attempt(() -> {
                    try {
                        return example(element, usual, faults);
                    } catch (IllegalArgumentException e) {
                        throw element.problem(Wording.of(
                                "exemple impossible : " + e.getMessage(), "impossible example: " + e.getMessage()));
                    }
                })
                .flatMap(example -> example);
    }

    private static Optional<RuleExample> example(JsonElement element, VariantId usual, Faults faults) {
        if (element.isText()) {
            return Optional.of(of(
                    element,
                    usual,
                    Communication.builder(CommunicationId.of("exemple"), "Exemple"),
                    ImmutableList.of(Section.body(element.text())),
                    ImmutableList.of(),
                    AuthorityKind.COMMUNE,
                    Territory.METROPOLE,
                    5_000,
                    QUIET));
        }
        FieldReader fields = FieldReader.of(element, RuleFields.EXAMPLE, faults);
        Communication.Builder communication = Communication.builder(CommunicationId.of("exemple"), "Exemple");
        VariantId id = fields.optional("channel")
                .flatMap(channel -> faults.attempt(() -> RuleReader.channel(channel)))
                .map(channel -> new VariantId(channel, usual.language()))
                .orElse(usual);
        fields.choice("support", SupportKind.class).ifPresent(communication::support);
        provenance(fields).ifPresent(communication::provenance);
        ImmutableList<Section> sections = faults.each(
                fields.items("sections").orElse(ImmutableList.of()),
                item -> section(FieldReader.of(item, RuleFields.SECTION, faults)));
        ImmutableList<MediaAsset> media =
                faults.each(fields.list("media"), item -> medium(FieldReader.of(item, RuleFields.MEDIUM, faults)));
        AuthorityKind kind = fields.choice("authority", AuthorityKind.class).orElse(AuthorityKind.COMMUNE);
        Territory territory = fields.optional("territory")
                .flatMap(given -> faults.attempt(() -> SourceReader.territory(given)))
                .orElse(Territory.METROPOLE);
        int population = fields.integer("population", 1, 100_000_000, 5_000);
        Instant instant = fields.choice("during", WindowKind.class)
                .map(RuleExample::during)
                .orElse(QUIET);
        return fields.isSound()
                ? Optional.of(of(element, id, communication, sections, media, kind, territory, population, instant))
                : Optional.empty();
    }

    private static RuleExample of(
            JsonElement place,
            VariantId id,
            Communication.Builder communication,
            ImmutableList<Section> sections,
            ImmutableList<MediaAsset> media,
            AuthorityKind kind,
            Territory territory,
            int population,
            Instant instant) {
        Variant variant = new Variant(id, sections, media);
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

    private static Section section(FieldReader fields) {
        return new Section(fields.choice("role", SectionRole.class, SectionRole.BODY), fields.text("text"));
    }

    private static MediaAsset medium(FieldReader fields) {
        MediaUsage usage = new MediaUsage(
                fields.choice("shows", MediaUsage.Shows.class).orElse(MediaUsage.Shows.NOBODY),
                fields.optionalText("release").orElse(""),
                fields.optionalDate("licensedUntil").orElse(null),
                provenance(fields).orElse(Provenance.human()));
        return new MediaAsset(
                "exemple.jpg",
                "image/jpeg",
                NO_BYTES,
                fields.optionalText("altText").orElse(""),
                fields.optionalText("credit").orElse(""),
                usage);
    }

    private static Optional<Provenance> provenance(FieldReader fields) {
        return fields.choice("provenance", Provenance.Origin.class)
                .map(origin ->
                        origin == Provenance.Origin.HUMAN ? Provenance.human() : Provenance.machine(origin, "exemple"));
    }
}
