package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Source;

/**
 * Caractères refusés: what a channel does not take in a text, such as {@code <} in the title of a video. Immutable and
 * thread-safe.
 *
 * @param field the text
 * @param characters the characters, each a code point; not empty
 * @param severity how grave one is; {@link Severity#BLOCKING} only with a confirmed source
 * @param source who says so
 */
public record ForbiddenCharacters(ChannelField field, String characters, Severity severity, Source source) {

    /** Refuses a field that is no text, and what blocks on hearsay. */
    public ForbiddenCharacters {
        Preconditions.checkArgument(field.isText(), "%s is no text", field);
        Preconditions.checkArgument(!characters.isEmpty(), "characters must not be empty");
        Objects.requireNonNull(severity, "severity");
        Preconditions.checkArgument(
                ChannelRule.mayBe(severity, source), "a blocking rule needs a confirmed source, not '%s'", source);
    }

    /**
     * Returns where the first of them stands.
     *
     * @param text the text
     * @param from where to begin, in UTF-16 units
     * @return its offset in UTF-16 units, or -1 where there is none
     */
    public int indexIn(String text, int from) {
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (characters.indexOf(text.codePointAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
