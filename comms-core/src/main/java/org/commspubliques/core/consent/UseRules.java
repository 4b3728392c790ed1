package org.commspubliques.core.consent;

import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Règles d’utilisation dans un territoire: whether somebody may be written to, for a purpose, by a sort of channel, on a day.
 *
 * <p>Whatever the data say: political communication is refused; so is any use to which the person objected, any after a
 * withdrawal, and any once the data should have been purged; and a use that no rule speaks of has no basis. Immutable and
 * thread-safe; {@link #decide} takes well under a microsecond, so that it may be asked a million times.
 */
public final class UseRules {

    /** Majority (code civil, art. 414): what is asked for where the data know no earlier age. */
    private static final int FULL_AGE = 18;

    private static final Source NO_RULE =
            Source.unchecked("prudence : les données n’ont pas de règle pour cette origine");

    private final UseCatalog catalog;
    private final Territory territory;
    private final Map<ProcessingPurpose, Map<ChannelKind, UseRule>> rules;
    private final Map<DataOrigin, OriginRule> origins;
    private final Map<ChannelKind, BounceLimit> bounces;
    private final int age;

    /** By purpose, the longest time any channel lets data be kept. */
    private final Map<ProcessingPurpose, Integer> keepMonths;

    UseRules(UseCatalog catalog, Territory territory) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.territory = Objects.requireNonNull(territory, "territory");
        ChannelKind[] channels = ChannelKind.values();
        this.rules = new EnumMap<>(ProcessingPurpose.class);
        this.keepMonths = new EnumMap<>(ProcessingPurpose.class);
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            Map<ChannelKind, UseRule> byChannel = new EnumMap<>(ChannelKind.class);
            for (ChannelKind channel : channels) {
                UseRule rule = narrowest(purpose, channel);
                if (rule != null) {
                    byChannel.put(channel, rule);
                    keepMonths.merge(purpose, rule.keepMonths(), Math::max);
                }
            }
            rules.put(purpose, byChannel);
        }
        this.origins = new EnumMap<>(DataOrigin.class);
        this.origins.putAll(catalog.origins());
        this.bounces = new EnumMap<>(ChannelKind.class);
        for (ChannelKind channel : channels) {
            catalog.bounces().values().stream()
                    .filter(limit ->
                            limit.channels().isEmpty() || limit.channels().contains(channel))
                    .reduce((first, second) ->
                            second.channels().isEmpty() && !first.channels().isEmpty() ? first : second)
                    .ifPresent(limit -> bounces.put(channel, limit));
        }
        this.age = catalog.ages().values().stream()
                .filter(minors -> minors.territories().contains(territory))
                .reduce((first, second) -> second)
                .map(MinorAge::age)
                .orElse(FULL_AGE);
    }

    private @Nullable UseRule narrowest(ProcessingPurpose purpose, ChannelKind channel) {
        UseRule found = null;
        for (UseRule rule : catalog.rules()) {
            if (rule.concerns(purpose, channel, territory)
                    && (found == null || rule.narrowness() >= found.narrowness())) {
                found = rule;
            }
        }
        return found;
    }

    /**
     * Decides whether somebody may be written to.
     *
     * @param rights what is known of the person’s rights
     * @param use the purpose and the sort of channel
     * @param day the day of the message, in the authority’s zone
     * @return the rule that allows it, or every reason against it
     */
    public Eligibility decide(ContactRights rights, ProcessingUse use, LocalDate day) {
        int exclusions = rights.refusals(use, day);
        if (use.purpose() == ProcessingPurpose.POLITICAL_COMMUNICATION) {
            exclusions |= Exclusion.POLITICAL_USE.bit();
        }
        UseRule rule = ruleOrNull(use);
        boolean agreed = rights.isAgreed(use, day);
        exclusions |= origin(rights, use, day, agreed);
        if (rule == null || (rule.basis() == LegalBasis.CONSENT && !agreed)) {
            exclusions |= Exclusion.NO_BASIS.bit();
        }
        if (!isKept(rights, rule, day)) {
            exclusions |= Exclusion.RETENTION_OVER.bit();
        }
        if ((rule == null || !rule.minorsAlone()) && needsParent(rights, use, day)) {
            exclusions |= Exclusion.MINOR_WITHOUT_CONSENT.bit();
        }
        BounceLimit limit = bounces.get(use.channel());
        if (limit != null && limit.isReachedBy(rights.bounces(use.channel()))) {
            exclusions |= Exclusion.UNDELIVERABLE.bit();
        }
        return exclusions == 0 && rule != null ? Eligibility.allowedBy(rule) : Eligibility.refused(exclusions, rule);
    }

    /**
     * Decides whether a file may serve a use at all, before anybody in it is looked at: a use it allows may yet be refused for
     * most of those in it, who did not agree, objected, or are to be purged.
     *
     * @param file what the host states about the file
     * @param use the purpose and the sort of channel
     * @return the rule that allows it, or every reason against it
     */
    public Eligibility decide(AudienceFile file, ProcessingUse use) {
        int exclusions = use.purpose() == ProcessingPurpose.POLITICAL_COMMUNICATION ? Exclusion.POLITICAL_USE.bit() : 0;
        UseRule rule = ruleOrNull(use);
        if (rule == null) {
            exclusions |= Exclusion.NO_BASIS.bit();
        }
        if (!file.agreed().contains(use.purpose())) {
            OriginRule origin = origins.get(file.origin());
            exclusions |= origin == null
                    ? Exclusion.REGISTER_RESTRICTED.bit()
                    : origin.excludes(use.purpose(), file.purposes(), false);
        }
        return exclusions == 0 && rule != null ? Eligibility.allowedBy(rule) : Eligibility.refused(exclusions, rule);
    }

    private int origin(ContactRights rights, ProcessingUse use, LocalDate day, boolean agreed) {
        CollectionRecord collection = rights.collectionOrNull();
        if (collection == null || collection.collected().isAfter(day)) {
            return Exclusion.ORIGIN_UNKNOWN.bit();
        }
        OriginRule origin = origins.get(collection.origin());
        int exclusions = 0;
        if (!agreed) {
            exclusions |=
                    origin == null ? Exclusion.REGISTER_RESTRICTED.bit() : origin.excludes(use.purpose(), collection);
        }
        if ((origin == null || origin.informedFirst()) && !collection.isInformedOn(day)) {
            exclusions |= Exclusion.NOT_INFORMED.bit();
        }
        return exclusions;
    }

    /**
     * Data that no purpose keeps any longer serve nothing else either. Of those whose age nobody knows it cannot be said that
     * their time is over: that it is unknown excludes them.
     */
    private boolean isKept(ContactRights rights, @Nullable UseRule rule, LocalDate day) {
        LocalDate keepUntil = rights.keepUntilOrNull();
        if (keepUntil != null && day.isAfter(keepUntil)) {
            return false;
        }
        LocalDate start = rights.retentionStart(day);
        if (start == null) {
            return true;
        }
        int months = longest(rights);
        return !day.isAfter(start.plusMonths(rule == null ? months : Math.min(months, rule.keepMonths())));
    }

    /**
     * How many months the purposes that were announced or agreed to let the data be kept; those its register serves, and, where
     * nothing was announced, those its file serves.
     */
    private int longest(ContactRights rights) {
        int months = longest(rights.keptFor());
        CollectionRecord collection = rights.collectionOrNull();
        OriginRule origin = collection == null ? null : origins.get(collection.origin());
        return origin != null && (rights.keptFor().isEmpty() || origin.register())
                ? Math.max(months, longest(origin.serves()))
                : months;
    }

    private int longest(Set<ProcessingPurpose> purposes) {
        int months = 0;
        for (ProcessingPurpose purpose : purposes) {
            months = Math.max(months, keepMonths.getOrDefault(purpose, 0));
        }
        return months;
    }

    private boolean needsParent(ContactRights rights, ProcessingUse use, LocalDate day) {
        LocalDate born = rights.minorBornOnOrNull();
        // By full years lived: somebody born on 29 February comes of age on 1 March.
        if (born == null || Period.between(born, day).getYears() >= age) {
            return false;
        }
        return rights.authorisation()
                .filter(authorisation -> authorisation.allows(use.purpose(), day))
                .isEmpty();
    }

    /**
     * Returns where these rules hold.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Returns the data these rules come from.
     *
     * @return the catalogue
     */
    public UseCatalog catalog() {
        return catalog;
    }

    /**
     * Returns the rule of a use.
     *
     * @param use the purpose and the sort of channel
     * @return the narrowest rule that speaks of it, or nothing
     */
    public Optional<UseRule> rule(ProcessingUse use) {
        return Optional.ofNullable(ruleOrNull(use));
    }

    private @Nullable UseRule ruleOrNull(ProcessingUse use) {
        return Objects.requireNonNull(rules.get(use.purpose())).get(use.channel());
    }

    /**
     * Returns the age from which a minor consents alone here.
     *
     * @return the age in full years; 18, that of majority, where the data know no earlier one
     */
    public int consentAge() {
        return age;
    }

    /**
     * Returns by what data of an origin must not be sorted, and who says so.
     *
     * @param origin the origin
     * @return the criteria and their sources; every criterion where the data have no rule of the origin; unmodifiable
     */
    public Map<SortCriterion, Source> forbiddenSorting(DataOrigin origin) {
        OriginRule rule = origins.get(origin);
        return rule == null
                ? Maps.toMap(List.of(SortCriterion.values()), criterion -> NO_RULE)
                : rule.forbiddenSorting();
    }

    /**
     * Returns how a person can make messages of a use stop, and what each must therefore hold.
     *
     * @param use the purpose and the sort of channel
     * @return the duty, or nothing where the use is exempt
     */
    public Optional<UnsubscribeLink> unsubscribeLink(ProcessingUse use) {
        return catalog.unsubscribeLinks().stream()
                .filter(link -> link.concerns(use, territory))
                .reduce((first, second) -> second);
    }

    /**
     * Returns the last day on which the data may be kept: that of the purpose, announced or agreed to, that allows the longest,
     * or the host’s own where it is earlier. An objection or a request for erasure may end it at any time.
     *
     * @param rights what is known of the person’s rights
     * @return the day, in the authority’s zone; nothing where nobody knows when the data were collected: they serve nothing
     *     ({@link Exclusion#ORIGIN_UNKNOWN}) until that is found out, or they are erased
     */
    public Optional<LocalDate> lastDay(ContactRights rights) {
        LocalDate start = rights.retentionStart(LocalDate.MAX);
        return Optional.ofNullable(start)
                .map(day -> day.plusMonths(longest(rights)))
                .map(end -> rights.keepUntil().filter(end::isAfter).orElse(end));
    }

    /**
     * Returns the instant at which the data are to be purged.
     *
     * @param rights what is known of the person’s rights
     * @param zone the authority’s zone
     * @return the first instant after the last day; nothing where nobody knows when the data were collected
     */
    public Optional<ZonedDateTime> purgeAt(ContactRights rights, ZoneId zone) {
        return lastDay(rights).map(day -> day.plusDays(1).atStartOfDay(zone));
    }

    /**
     * Returns whether the data are to be purged.
     *
     * @param rights what is known of the person’s rights
     * @param now the instant
     * @param zone the authority’s zone
     * @return true from the end of the last day on, or of the host’s own; false where nobody knows when the data were collected,
     *     since what may be a lack in a file is no reason to destroy it
     */
    public boolean isPurgeDue(ContactRights rights, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.concat(lastDay(rights).stream(), rights.keepUntil().stream())
                .anyMatch(today::isAfter);
    }

    /**
     * Explains a decision: each reason with the law it rests on, or the rule that allows the use and what those say who contest
     * it.
     *
     * @param rights what is known of the person’s rights
     * @param use the purpose and the sort of channel
     * @param day the day of the message, in the authority’s zone
     * @param law the texts to cite; those alone that apply in the territory are
     * @return one sentence for each reason, or one or two for a use that is allowed, each with its texts behind it;
     *     unmodifiable
     * @throws IllegalArgumentException if the data name a text that the law does not hold
     */
    public List<Wording> explain(ContactRights rights, ProcessingUse use, LocalDate day, LegalReferences law) {
        return new UseExplanation(this, law).of(rights, use, day);
    }

    /**
     * Explains one reason.
     *
     * @param exclusion the reason
     * @param law the texts to cite; those alone that apply in the territory are
     * @return a sentence, with its texts behind it
     * @throws IllegalArgumentException if the data name a text that the law does not hold
     */
    public Wording explain(Exclusion exclusion, LegalReferences law) {
        return new UseExplanation(this, law).of(exclusion);
    }

    /**
     * Returns the law a reason rests on.
     *
     * @param exclusion the reason
     * @param law the texts
     * @return those of the texts the data name that apply in the territory; unmodifiable
     * @throws IllegalArgumentException if the data name a text that the law does not hold
     */
    public List<LegalReference> references(Exclusion exclusion, LegalReferences law) {
        return law.applicable(catalog.references(exclusion), territory);
    }

    /**
     * Writes what a person who asks for access is told of her rights and of what they allow (règlement (UE) 2016/679, art. 15;
     * loi n° 78-17 du 6 janvier 1978, art. 49): it holds no name and no address, which the host adds.
     *
     * @param rights what is known of the person’s rights
     * @param day the day of the answer, in the authority’s zone
     * @return JSON whose fields and values are in French, ended by a line feed
     */
    public String exportForAccess(ContactRights rights, LocalDate day) {
        return new UseReport(this, rights).json(day);
    }

    /**
     * Returns who says what data of an origin may serve.
     *
     * @param origin the origin
     * @return the source
     */
    public Source originSource(DataOrigin origin) {
        OriginRule rule = origins.get(origin);
        return rule == null ? NO_RULE : rule.source();
    }
}
