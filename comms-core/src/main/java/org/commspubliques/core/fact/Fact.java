package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * Fait: a statement with one value, one source and one owner, which no communication may contradict. Immutable and
 * thread-safe.
 *
 * @param key the key
 * @param label what the fact is, such as « fin de la coupure »
 * @param value the value
 * @param cues the words that announce the value in a text, such as « jusqu’à »; may be empty for a quantity, whose unit
 *     announces it; unmodifiable
 * @param owner the unit that answers for it
 * @param source where it comes from
 */
public record Fact(FactKey key, Wording label, FactValue value, List<String> cues, UnitId owner, Source source) {

    /** Copies the cues; refuses an hour or a day without one, since nothing would tell it from others. */
    public Fact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(source, "source");
        cues = ImmutableList.copyOf(cues);
        Preconditions.checkArgument(value instanceof FactValue.Quantity || !cues.isEmpty(), "fact %s needs a cue", key);
    }
}
