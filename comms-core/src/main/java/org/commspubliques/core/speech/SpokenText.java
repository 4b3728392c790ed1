package org.commspubliques.core.speech;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.ComposedText;
import org.commspubliques.core.internal.text.Words;

/**
 * Texte lu à voix haute: a French text as a person or a voice server says it. Figures stay figures, which both read well. Each
 * change is told, so that a person can check it. Takes time in proportion to the text. Immutable and thread-safe.
 */
public final class SpokenText {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SLOWEST = 60;
    private static final int FASTEST = 300;

    private final String written;
    private final String text;
    private final ImmutableList<SpokenPassage> passages;

    private SpokenText(String written, List<SpokenPassage> passages) {
        this.written = written;
        this.passages = ImmutableList.copyOf(passages);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (SpokenPassage passage : passages) {
            out.append(written, done, passage.start()).append(passage.spoken());
            done = passage.end();
        }
        this.text = out.append(written, done, written.length()).toString().strip();
    }

    /**
     * Reads a text aloud.
     *
     * @param text the text, in French
     * @param pronunciations how abbreviations and units are said
     * @return the text as it is said
     */
    public static SpokenText of(String text, Pronunciations pronunciations) {
        String composed = ComposedText.of(Objects.requireNonNull(text, "text"));
        return new SpokenText(composed, new SpeechReader(composed, pronunciations).read());
    }

    /**
     * Returns what was written.
     *
     * @return the text in NFC, in which passages have their places
     */
    public String written() {
        return written;
    }

    /**
     * Returns what is said.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns what is said otherwise than it is written.
     *
     * @return the passages in the order of the text; they never overlap; unmodifiable
     */
    public List<SpokenPassage> passages() {
        return passages;
    }

    /**
     * Returns about how long it takes to say.
     *
     * @param wordsPerMinute how fast: a voice server says; people who read aloud, 120 to 160; from 60 to 300
     * @return the duration, rounded up to the second
     * @throws IllegalArgumentException if nobody speaks so slowly or so fast
     */
    public Duration duration(int wordsPerMinute) {
        Preconditions.checkArgument(
                SLOWEST <= wordsPerMinute && wordsPerMinute <= FASTEST,
                "wordsPerMinute must be 60 to 300, was %s",
                wordsPerMinute);
        long words = Words.of(text).size();
        return Duration.ofSeconds((words * SECONDS_PER_MINUTE + wordsPerMinute - 1) / wordsPerMinute);
    }
}
