package org.commspubliques.core.media;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Équivalent textuel: what stands in words for a medium that tells much: the transcript of a video or a sound, the
 * description of an infographic, and the languages a video has subtitles in. Immutable and thread-safe.
 *
 * @param transcript the transcript or the description, or where it is to be found; empty where there is none
 * @param subtitles the languages of the subtitles, as BCP 47 tags such as {@code fr}, sorted; unmodifiable
 */
public record TextEquivalent(String transcript, Set<String> subtitles) {

    private static final TextEquivalent NONE = new TextEquivalent("", Set.of());

    /**
     * Normalises the text and the tags.
     *
     * @throws IllegalArgumentException if a language is no BCP 47 tag
     */
    public TextEquivalent {
        transcript = EnteredText.enter(transcript, "transcript");
        ImmutableSortedSet.Builder<String> tags = ImmutableSortedSet.naturalOrder();
        for (String language : subtitles) {
            String canonical = Locale.forLanguageTag(language).toLanguageTag();
            Preconditions.checkArgument(
                    canonical.equalsIgnoreCase(language) && !canonical.equals("und"),
                    "subtitles must be in a language such as fr, not '%s'",
                    language);
            tags.add(canonical);
        }
        subtitles = tags.build();
    }

    /**
     * Returns an equivalent that says nothing.
     *
     * @return the equivalent of a medium that has none
     */
    public static TextEquivalent none() {
        return NONE;
    }

    /**
     * Returns a transcript or a description.
     *
     * @param text the text, or where it is to be found
     * @return the equivalent
     */
    public static TextEquivalent transcript(String text) {
        return new TextEquivalent(text, Set.of());
    }

    /**
     * Returns this equivalent with subtitles.
     *
     * @param languages the languages, as BCP 47 tags
     * @return the equivalent
     */
    public TextEquivalent subtitledIn(Collection<String> languages) {
        return new TextEquivalent(transcript, ImmutableSortedSet.copyOf(languages));
    }

    /**
     * Tells whether there is neither a transcript nor a subtitle.
     *
     * @return true where nothing stands for the medium
     */
    public boolean isNone() {
        return transcript.isBlank() && subtitles.isEmpty();
    }
}
