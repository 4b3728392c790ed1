package org.commspubliques.core.audience;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Public: a set of people described by what they are, never a list of persons. Immutable and thread-safe.
 *
 * @param id the identifier: lower-case letters, digits, dots and hyphens
 * @param name how people call it
 * @param scope how wide it is
 * @param segment who among the host’s contacts is in it; nothing where the host has not said
 * @param channels the sorts of channel that plausibly reach it; empty where nobody has said; unmodifiable
 * @param sensitive whether to be in it tells of a person what calls for restraint: nobody is sorted further by it
 */
public record Audience(
        String id,
        Wording name,
        AudienceScope scope,
        Optional<Segment> segment,
        Set<ChannelKind> channels,
        boolean sensitive) {

    /** Habitants. */
    public static final Audience RESIDENTS = of("habitants", Wording.of("habitants", "residents"), AudienceScope.PUBLIC)
            .reachedBy(
                    ChannelKind.WEBSITE,
                    ChannelKind.SOCIAL,
                    ChannelKind.BULLETIN,
                    ChannelKind.POSTER,
                    ChannelKind.DISPLAY_BOARD);

    /** Agents de la collectivité. */
    public static final Audience STAFF = of("agents", Wording.of("agents", "staff"), AudienceScope.INTERNAL)
            .reachedBy(ChannelKind.INTRANET, ChannelKind.INTERNAL, ChannelKind.INTERNAL_JOURNAL, ChannelKind.EMAIL);

    /** Rédactions. */
    public static final Audience NEWSROOMS = of("presse", Wording.of("presse", "press"), AudienceScope.PRESS)
            .reachedBy(ChannelKind.PRESS, ChannelKind.EMAIL, ChannelKind.EVENT);

    /** Responsables associatifs. */
    public static final Audience ASSOCIATIONS = of(
                    "associations", Wording.of("associations", "associations"), AudienceScope.PARTNER)
            .reachedBy(ChannelKind.EMAIL, ChannelKind.LETTER, ChannelKind.EVENT, ChannelKind.PARTICIPATION);

    /** Parents d’élèves. */
    public static final Audience PARENTS = of(
                    "parents-eleves", Wording.of("parents d’élèves", "parents"), AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(ChannelKind.EMAIL, ChannelKind.SMS, ChannelKind.LETTER, ChannelKind.POSTER);

    /** Demandeurs d’emploi. */
    public static final Audience JOB_SEEKERS = of(
                    "demandeurs-emploi",
                    Wording.of("demandeurs d’emploi", "job seekers"),
                    AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(ChannelKind.WEBSITE, ChannelKind.EMAIL, ChannelKind.SMS, ChannelKind.POSTER, ChannelKind.EVENT)
            .asSensitive();

    /** Chefs d’entreprise. */
    public static final Audience BUSINESS_OWNERS = of(
                    "chefs-entreprise",
                    Wording.of("chefs d’entreprise", "business owners"),
                    AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(ChannelKind.EMAIL, ChannelKind.LETTER, ChannelKind.EVENT);

    /** Responsables syndicaux. */
    public static final Audience UNION_OFFICIALS = of(
                    "responsables-syndicaux",
                    Wording.of("responsables syndicaux", "union officials"),
                    AudienceScope.PARTNER)
            .reachedBy(ChannelKind.EMAIL, ChannelKind.LETTER, ChannelKind.EVENT)
            .asSensitive();

    /** Locataires de logements sociaux. */
    public static final Audience SOCIAL_TENANTS = of(
                    "locataires-sociaux",
                    Wording.of("locataires de logements sociaux", "tenants of social housing"),
                    AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(ChannelKind.LETTER, ChannelKind.POSTER, ChannelKind.SMS, ChannelKind.EVENT)
            .asSensitive();

    /** Citoyens organisés: neighbourhood councils and collectives. */
    public static final Audience ORGANISED_CITIZENS = of(
                    "citoyens-organises",
                    Wording.of("citoyens organisés", "organised citizens"),
                    AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(ChannelKind.EMAIL, ChannelKind.PARTICIPATION, ChannelKind.EVENT);

    /** Jeunes. */
    public static final Audience YOUNG_PEOPLE = of(
                    "jeunes", Wording.of("jeunes", "young people"), AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(
                    ChannelKind.SOCIAL,
                    ChannelKind.VIDEO,
                    ChannelKind.MESSAGING,
                    ChannelKind.POSTER,
                    ChannelKind.EVENT);

    /** Personnes âgées. */
    public static final Audience SENIORS = of(
                    "seniors", Wording.of("personnes âgées", "older people"), AudienceScope.EXTERNAL_TARGETED)
            .reachedBy(
                    ChannelKind.BULLETIN, ChannelKind.LETTER, ChannelKind.VOICE, ChannelKind.POSTER, ChannelKind.EVENT);

    /** Visiteurs: tourists who might come. */
    public static final Audience VISITORS = of(
                    "visiteurs", Wording.of("visiteurs", "visitors"), AudienceScope.TERRITORY_EXTERNAL)
            .reachedBy(ChannelKind.WEBSITE, ChannelKind.SOCIAL, ChannelKind.VIDEO, ChannelKind.PRESS);

    /** Investisseurs. */
    public static final Audience INVESTORS = of(
                    "investisseurs", Wording.of("investisseurs", "investors"), AudienceScope.TERRITORY_EXTERNAL)
            .reachedBy(ChannelKind.WEBSITE, ChannelKind.EMAIL, ChannelKind.PRESS, ChannelKind.EVENT);

    /** Talents: people whose skills the territory looks for. */
    public static final Audience TALENTS = of(
                    "talents", Wording.of("talents à attirer", "talents to attract"), AudienceScope.TERRITORY_EXTERNAL)
            .reachedBy(ChannelKind.WEBSITE, ChannelKind.SOCIAL, ChannelKind.VIDEO, ChannelKind.EVENT);

    /** Refuses an identifier of another form; copies the channels. */
    public Audience {
        Identifiers.require(id, "audience id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(segment, "segment");
        channels = Sets.immutableEnumSet(channels);
    }

    /**
     * Returns an audience.
     *
     * @param id the identifier
     * @param name how people call it
     * @param scope how wide it is
     * @return the audience
     */
    public static Audience of(String id, Wording name, AudienceScope scope) {
        return new Audience(id, name, scope, Optional.empty(), Set.of(), false);
    }

    /**
     * Returns this audience with who among the host’s contacts is in it.
     *
     * @param described the segment
     * @return the audience
     */
    public Audience described(Segment described) {
        return new Audience(id, name, scope, Optional.of(described), channels, sensitive);
    }

    /**
     * Returns this audience with the sorts of channel that plausibly reach it.
     *
     * @param kinds the sorts of channel
     * @return the audience
     */
    public Audience reachedBy(ChannelKind... kinds) {
        return new Audience(id, name, scope, segment, Set.of(kinds), sensitive);
    }

    /**
     * Returns this audience as one to be in which calls for restraint.
     *
     * @return the audience
     */
    public Audience asSensitive() {
        return new Audience(id, name, scope, segment, channels, true);
    }

    /**
     * Returns the audiences that most authorities have.
     *
     * @return the audiences; unmodifiable
     */
    public static List<Audience> standard() {
        return List.of(
                RESIDENTS,
                STAFF,
                NEWSROOMS,
                ASSOCIATIONS,
                PARENTS,
                JOB_SEEKERS,
                BUSINESS_OWNERS,
                UNION_OFFICIALS,
                SOCIAL_TENANTS,
                ORGANISED_CITIZENS,
                YOUNG_PEOPLE,
                SENIORS,
                VISITORS,
                INVESTORS,
                TALENTS);
    }
}
