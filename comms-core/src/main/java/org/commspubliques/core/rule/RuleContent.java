package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.communication.SectionRole;

/** What a rule looks for. */
sealed interface RuleContent {

    /** Returns all its phrases, of whatever use. */
    default Stream<RulePhrase> allPhrases() {
        if (this instanceof Phrases content) {
            return Stream.of(content.phrases(), content.unless(), content.unlessNear())
                    .flatMap(List::stream);
        }
        if (this instanceof Scored content) {
            return Stream.concat(content.scores().triggers().stream(), content.scores().context().stream())
                    .flatMap(feature -> feature.phrases().stream());
        }
        if (this instanceof RequiresMention content) {
            return content.phrases().stream();
        }
        return this instanceof RequiresOfMedia content ? content.mention().stream() : Stream.empty();
    }

    /** Whether it finds words in a section, rather than something of the whole. */
    default boolean isOfWords() {
        return !isRequirement() && !(this instanceof Combines);
    }

    /** Whether it finds what is missing, rather than words that are there. */
    default boolean isRequirement() {
        return this instanceof RequiresSection
                || this instanceof RequiresMention
                || this instanceof RequiresOfMedia
                || this instanceof RequiresProofreader;
    }

    /**
     * Turns of phrase.
     *
     * @param phrases what is looked for
     * @param unless phrases that silence it where they share a word with what was found
     * @param unlessNear phrases that silence it in the whole sentence
     */
    record Phrases(
            ImmutableList<RulePhrase> phrases, ImmutableList<RulePhrase> unless, ImmutableList<RulePhrase> unlessNear)
            implements RuleContent {}

    /**
     * A section that must be there.
     *
     * @param role its role
     */
    record RequiresSection(SectionRole role) implements RuleContent {}

    /**
     * A mention that must be there.
     *
     * @param phrases the turns of phrase, one of which will do
     * @param sections where it must be; anywhere where empty
     */
    record RequiresMention(ImmutableList<RulePhrase> phrases, ImmutableSet<SectionRole> sections)
            implements RuleContent {}

    /**
     * Something that must be known of every image the conditions are about.
     *
     * @param need what
     * @param mention the words that say that a machine made it; empty but for that need
     */
    record RequiresOfMedia(MediaNeed need, ImmutableList<RulePhrase> mention) implements RuleContent {}

    /** What must be known of an image. */
    enum MediaNeed {
        /** The consent of those it shows. */
        RELEASE,
        /** A text alternative. */
        ALT_TEXT,
        /** The author's name. */
        CREDIT,
        /** A licence that has not ended. */
        LICENCE,
        /** Words that say that a machine made it. */
        MENTION
    }

    /** A person must have read over what a machine wrote. */
    record RequiresProofreader() implements RuleContent {}

    /**
     * Turns of phrase weighed against each other.
     *
     * @param scores the points
     */
    record Scored(Scores scores) implements RuleContent {}

    /**
     * The tone of blocks of sentences, by the points of their words.
     *
     * @param tone the points
     */
    record ToneOf(Tone tone) implements RuleContent {}

    /**
     * Findings that together are worse than each.
     *
     * @param parts what must have been found, all of it
     */
    record Combines(ImmutableList<Part> parts) implements RuleContent {}

    /**
     * A finding that must have been made.
     *
     * @param natures its nature, one of these
     * @param sections where it must be; anywhere where empty
     */
    record Part(ImmutableSet<RuleNature> natures, ImmutableSet<SectionRole> sections) {}
}
