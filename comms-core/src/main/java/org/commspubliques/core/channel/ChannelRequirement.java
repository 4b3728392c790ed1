package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import java.util.Objects;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Exigence d’un canal: a field that a message must come with. Immutable and thread-safe.
 *
 * @param field the field
 * @param label what a person reads; for {@link RequiredField#OTHER} in the words of the data
 * @param severity how grave it is where it is missing; {@link Severity#BLOCKING} only with a confirmed source
 * @param source who says so
 */
public record ChannelRequirement(RequiredField field, Wording label, Severity severity, Source source) {

    /** Refuses what blocks on hearsay. */
    public ChannelRequirement {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(
                ChannelRule.mayBe(severity, source),
                "a blocking requirement needs a confirmed source, not '%s'",
                source);
    }

    /**
     * Returns a requirement in the usual words.
     *
     * @param field the field
     * @param severity how grave it is where it is missing
     * @param source who says so
     * @return the requirement
     */
    public static ChannelRequirement of(RequiredField field, Severity severity, Source source) {
        return new ChannelRequirement(field, field.label(), severity, source);
    }
}
