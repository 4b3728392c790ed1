package org.commspubliques.core.recipient;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.LegalBasis;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.UseRule;
import org.commspubliques.core.language.Wording;

/**
 * Sélection: who gets a message, and who is left out and why. Made by this library only. Immutable and thread-safe.
 */
public final class Resolution {

    private final Segment segment;
    private final ProcessingUse use;
    private final LocalDate day;
    private final RecipientRules rules;
    private final int count;
    private final int excluded;
    private final Map<Exclusion, Integer> exclusions;
    private final Map<Exclusion, Integer> reasons;
    private final Supplier<Stream<String>> keys;
    private final Supplier<Stream<ExcludedContact>> excludedContacts;

    Resolution(
            Segment segment,
            ProcessingUse use,
            LocalDate day,
            RecipientRules rules,
            int count,
            Tally tally,
            Supplier<Stream<String>> keys,
            Supplier<Stream<ExcludedContact>> excludedContacts) {
        this.segment = segment;
        this.use = use;
        this.day = day;
        this.rules = rules;
        this.count = count;
        this.excluded = tally.contacts;
        this.exclusions = Maps.immutableEnumMap(tally.main);
        this.reasons = Maps.immutableEnumMap(tally.every);
        this.keys = keys;
        this.excludedContacts = excludedContacts;
    }

    /** Counts those who are left out. */
    static final class Tally {

        private final Map<Exclusion, Integer> main = new EnumMap<>(Exclusion.class);
        private final Map<Exclusion, Integer> every = new EnumMap<>(Exclusion.class);
        private int contacts;

        void add(List<Exclusion> why, int number) {
            contacts += number;
            main.merge(why.get(0), number, Integer::sum);
            why.forEach(reason -> every.merge(reason, number, Integer::sum));
        }
    }

    /**
     * Returns for whom the message is meant.
     *
     * @return the segment as it was asked for
     */
    public Segment segment() {
        return segment;
    }

    /**
     * Returns what for and by which sort of channel.
     *
     * @return the use
     */
    public ProcessingUse use() {
        return use;
    }

    /**
     * Returns when.
     *
     * @return the day, in the authority’s zone
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns how many get the message.
     *
     * @return the number of recipients
     */
    public int count() {
        return count;
    }

    /**
     * Returns how many are in the segment.
     *
     * @return the number of recipients and of those left out
     */
    public int matched() {
        return count + excluded;
    }

    /**
     * Returns how many are left out.
     *
     * @return the number
     */
    public int excluded() {
        return excluded;
    }

    /**
     * Returns how many are left out, each counted once, for the weightiest reason.
     *
     * @return the numbers by reason, the weightiest first; their sum is {@link #excluded}; unmodifiable
     */
    public Map<Exclusion, Integer> exclusions() {
        return exclusions;
    }

    /**
     * Returns for how many of those left out each reason holds, other reasons or not.
     *
     * @return the numbers by reason, the weightiest first; unmodifiable
     */
    public Map<Exclusion, Integer> reasons() {
        return reasons;
    }

    /**
     * Returns the recipients.
     *
     * @return what the host knows them by, each once
     */
    public Stream<String> keys() {
        return keys.get();
    }

    /**
     * Returns those left out.
     *
     * @return the contacts with every reason, each once
     */
    public Stream<ExcludedContact> excludedContacts() {
        return excludedContacts.get();
    }

    /**
     * Returns the legal basis on which the recipients are written to.
     *
     * @return the basis, or nothing where no rule speaks of the use, so that there is no recipient
     */
    public Optional<LegalBasis> basis() {
        return rules.uses().rule(use).map(UseRule::basis);
    }

    /**
     * Says to a person who gets the message, who does not and why.
     *
     * @return a few sentences
     */
    public Wording explanation() {
        return ResolutionWording.of(this, rules.segments().explanation(segment));
    }

    @Override
    public String toString() {
        return "Resolution[" + segment.text().en() + ", " + use + ", " + day + ": " + count + " of " + matched() + "]";
    }
}
