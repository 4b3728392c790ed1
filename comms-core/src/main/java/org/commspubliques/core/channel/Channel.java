package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.network.CharacterWeights;
import org.commspubliques.core.network.LinkStyle;
import org.commspubliques.core.network.WeightedCount;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Canal de diffusion: a way a message reaches people, and what it allows. Comes from a {@link ChannelCatalog}.
 * Immutable and thread-safe.
 */
public final class Channel {

    private static final int USUAL_LINK_LENGTH = 23;

    private final ChannelId id;
    private final ChannelKind kind;
    private final Wording label;
    private final ChannelReach reach;
    private final boolean typography;
    private final boolean interactive;
    private final LinkStyle recognises;
    private final @Nullable WeightedCount weighted;
    private final int linkLength;
    private final ImmutableList<ChannelRule> rules;
    private final ImmutableList<ForbiddenCharacters> forbidden;
    private final ImmutableList<AcceptedTypes> accepted;
    private final ImmutableList<ChannelRequirement> required;

    private Channel(Builder from) {
        this.id = from.id;
        this.kind = from.kind;
        this.label = from.label;
        this.reach = from.reach;
        this.typography = from.typography;
        this.interactive = from.interactive;
        this.recognises = from.recognises;
        this.weighted = from.weights == null ? null : WeightedCount.of(from.weights);
        this.linkLength = from.linkLength;
        this.rules = from.rules.build();
        this.forbidden = from.forbidden.build();
        this.accepted = from.accepted.build();
        this.required = from.required.build();
        Preconditions.checkArgument(
                weighted != null || rules.stream().noneMatch(rule -> rule.unit() == MeasureUnit.WEIGHTED),
                "channel %s counts weighted characters, and nothing says what they weigh",
                id);
    }

    /**
     * Returns a builder.
     *
     * @param id its stable identifier
     * @param kind what sort of channel it is
     * @param label what people call it
     * @return a builder of a channel for the public, with typography, that people cannot answer on, that recognises links
     *     {@linkplain LinkStyle#PLAIN plainly} and has no rule
     */
    public static Builder builder(ChannelId id, ChannelKind kind, Wording label) {
        return new Builder(id, kind, label);
    }

    /** Builds a channel. Not thread-safe. */
    public static final class Builder {

        private final ChannelId id;
        private final ChannelKind kind;
        private final Wording label;
        private final ImmutableList.Builder<ChannelRule> rules = ImmutableList.builder();
        private final ImmutableList.Builder<ForbiddenCharacters> forbidden = ImmutableList.builder();
        private final ImmutableList.Builder<AcceptedTypes> accepted = ImmutableList.builder();
        private final ImmutableList.Builder<ChannelRequirement> required = ImmutableList.builder();
        private ChannelReach reach = ChannelReach.PUBLIC;
        private boolean typography = true;
        private boolean interactive;
        private LinkStyle recognises = LinkStyle.PLAIN;
        private @Nullable CharacterWeights weights;
        private int linkLength = USUAL_LINK_LENGTH;

        private Builder(ChannelId id, ChannelKind kind, Wording label) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.label = Objects.requireNonNull(label, "label");
        }

        /**
         * Sets who can see what it carries.
         *
         * @param value the reach
         * @return this builder
         */
        public Builder reach(ChannelReach value) {
            this.reach = Objects.requireNonNull(value, "reach");
            return this;
        }

        /**
         * Sets whether French typography is applied to its text.
         *
         * @param value false where its characters cost money or cannot be shown
         * @return this builder
         */
        public Builder typography(boolean value) {
            this.typography = value;
            return this;
        }

        /**
         * Sets whether people can answer on it.
         *
         * @param value true where they can
         * @return this builder
         */
        public Builder interactive(boolean value) {
            this.interactive = value;
            return this;
        }

        /**
         * Sets how it recognises links, mentions and hashtags.
         *
         * @param value the style
         * @return this builder
         */
        public Builder recognises(LinkStyle value) {
            this.recognises = Objects.requireNonNull(value, "recognises");
            return this;
        }

        /**
         * Sets what its characters weigh, for rules that count {@linkplain MeasureUnit#WEIGHTED weighted} ones.
         *
         * @param value the weights
         * @return this builder
         */
        public Builder weights(CharacterWeights value) {
            this.weights = Objects.requireNonNull(value, "weights");
            return this;
        }

        /**
         * Sets for how many characters it counts a link, for rules that count {@linkplain MeasureUnit#NETWORK_CHARACTERS
         * links of a fixed length}.
         *
         * @param value the length, from 1; 23 unless it is set
         * @return this builder
         */
        public Builder linkLength(int value) {
            Preconditions.checkArgument(value > 0, "a link counts for %s", value);
            this.linkLength = value;
            return this;
        }

        /**
         * Adds how much it allows of something.
         *
         * @param value the rule
         * @return this builder
         */
        public Builder rule(ChannelRule value) {
            rules.add(value);
            return this;
        }

        /**
         * Adds how much it allows of several things.
         *
         * @param values the rules in order
         * @return this builder
         */
        public Builder rules(List<ChannelRule> values) {
            rules.addAll(values);
            return this;
        }

        /**
         * Adds characters that it does not take.
         *
         * @param value the characters
         * @return this builder
         */
        public Builder forbids(ForbiddenCharacters value) {
            forbidden.add(value);
            return this;
        }

        /**
         * Adds files that it takes.
         *
         * @param value the types
         * @return this builder
         */
        public Builder accepts(AcceptedTypes value) {
            accepted.add(value);
            return this;
        }

        /**
         * Adds what a message must come with.
         *
         * @param value the requirement
         * @return this builder
         */
        public Builder requires(ChannelRequirement value) {
            required.add(value);
            return this;
        }

        /**
         * Returns the channel.
         *
         * @return the channel
         * @throws IllegalArgumentException if a rule counts weighted characters and nothing says what they weigh
         */
        public Channel build() {
            return new Channel(this);
        }
    }

    /**
     * Returns its stable identifier.
     *
     * @return the identifier
     */
    public ChannelId id() {
        return id;
    }

    /**
     * Returns what sort of channel it is.
     *
     * @return the kind
     */
    public ChannelKind kind() {
        return kind;
    }

    /**
     * Returns what people call it.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }

    /**
     * Returns who can see what it carries.
     *
     * @return the reach
     */
    public ChannelReach reach() {
        return reach;
    }

    /**
     * Returns whether French typography (no-break spaces, « », ’) is applied to its text: not where each such character
     * costs money or cannot be shown.
     *
     * @return true where it is
     */
    public boolean appliesTypography() {
        return typography;
    }

    /**
     * Returns whether people can answer on it, so that somebody has to read them.
     *
     * @return true where they can
     */
    public boolean isInteractive() {
        return interactive;
    }

    /**
     * Returns how it recognises links, mentions and hashtags.
     *
     * @return the style
     */
    public LinkStyle recognises() {
        return recognises;
    }

    /**
     * Returns what its characters weigh.
     *
     * @return the weights, or nothing where no rule counts by weight
     */
    public Optional<CharacterWeights> weights() {
        return Optional.ofNullable(weighted).map(WeightedCount::weights);
    }

    /** Returns how it counts weighted characters; one that counts none has no such rule. */
    WeightedCount weightedCount() {
        return Objects.requireNonNull(weighted, "weighted");
    }

    /**
     * Returns for how many characters it counts a link, where links are of a fixed length.
     *
     * @return the length, from 1
     */
    public int linkLength() {
        return linkLength;
    }

    /**
     * Returns how much it allows, at any time.
     *
     * @return the rules in the order of the data; unmodifiable
     */
    public List<ChannelRule> rules() {
        return rules;
    }

    /**
     * Returns how much it allows on a day.
     *
     * @param day the day
     * @return the rules in force, in the order of the data; unmodifiable
     */
    public List<ChannelRule> rulesOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.isInForceOn(day)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the characters that it does not take.
     *
     * @return the characters by field, in the order of the data; unmodifiable
     */
    public List<ForbiddenCharacters> forbiddenCharacters() {
        return forbidden;
    }

    /**
     * Returns the files that it takes.
     *
     * @return the types by field, in the order of the data; unmodifiable; where there is none for a field, any
     */
    public List<AcceptedTypes> acceptedTypes() {
        return accepted;
    }

    /**
     * Returns what a message must come with.
     *
     * @return the requirements in the order of the data; unmodifiable
     */
    public List<ChannelRequirement> requirements() {
        return required;
    }

    /**
     * Returns where the sources do not agree on a day.
     *
     * @param day the day
     * @return the conflicts, in the order of the data; unmodifiable
     */
    public List<RuleConflict> conflictsOn(LocalDate day) {
        Map<List<Object>, List<ChannelRule>> bySubject = new LinkedHashMap<>();
        for (ChannelRule rule : rulesOn(day)) {
            if (rule.hasMax()) {
                boolean recommended = rule.severity() == Severity.INFO;
                bySubject
                        .computeIfAbsent(List.of(rule.field(), rule.unit(), recommended), first -> new ArrayList<>())
                        .add(rule);
            }
        }
        return bySubject.values().stream()
                .filter(Channel::disagree)
                .map(same -> new RuleConflict(same.stream()
                        .sorted(Comparator.comparingInt(ChannelRule::max))
                        .toList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean disagree(List<ChannelRule> same) {
        return same.stream().mapToInt(ChannelRule::max).distinct().count() > 1;
    }

    /**
     * Returns the sources that had better be read again.
     *
     * @param day the day
     * @return the sources of the rules in force that are {@linkplain ChannelRule#isDueOn due}, each once, in the order of
     *     the data; unmodifiable
     */
    public Set<Source> sourcesDueOn(LocalDate day) {
        return rulesOn(day).stream()
                .filter(rule -> rule.isDueOn(day))
                .map(ChannelRule::source)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns all sources it rests on.
     *
     * @return the sources, each once, in the order of the data; unmodifiable
     */
    public Set<Source> sources() {
        return Stream.of(
                        rules.stream().map(ChannelRule::source),
                        forbidden.stream().map(ForbiddenCharacters::source),
                        accepted.stream().map(AcceptedTypes::source),
                        required.stream().map(ChannelRequirement::source))
                .flatMap(sources -> sources)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Channel that
                && id.equals(that.id)
                && kind == that.kind
                && label.equals(that.label)
                && reach == that.reach
                && typography == that.typography
                && interactive == that.interactive
                && recognises == that.recognises
                && weights().equals(that.weights())
                && linkLength == that.linkLength
                && rules.equals(that.rules)
                && forbidden.equals(that.forbidden)
                && accepted.equals(that.accepted)
                && required.equals(that.required);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, rules);
    }

    @Override
    public String toString() {
        return id + " (" + kind + ")";
    }
}
