package org.commspubliques.core.consent;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Désinscription: what a message of some purposes by some channels must hold so that the person can make such messages stop. A
 * use of which no entry speaks is exempt, as messages of public service are. Immutable and thread-safe.
 *
 * @param id the identifier, by which a host’s own entry replaces it
 * @param purposes the purposes; at least one
 * @param channels the sorts of channel; empty for every one
 * @param territories where it holds; empty for everywhere
 * @param words words of which the text must hold one, such as {@code STOP}; at least one; case and accents make no difference
 * @param header the field of the message’s head to be set by whoever sends it, such as {@code List-Unsubscribe}; nothing where
 *     the channel has none
 * @param mention a mention that would do, in which the host sets its own address
 * @param references the identifiers of the legal references it rests on
 * @param source who says so
 */
public record UnsubscribeLink(
        String id,
        Set<ProcessingPurpose> purposes,
        Set<ChannelKind> channels,
        Set<Territory> territories,
        List<String> words,
        Optional<String> header,
        Wording mention,
        List<String> references,
        Source source) {

    /** Copies the sets; refuses an entry without purposes or words. */
    public UnsubscribeLink {
        Identifiers.require(id, "unsubscribe link id");
        purposes = Sets.immutableEnumSet(purposes);
        Preconditions.checkArgument(!purposes.isEmpty(), "at least one purpose is needed");
        channels = Sets.immutableEnumSet(channels);
        territories = ImmutableSet.copyOf(territories);
        words = ImmutableList.copyOf(words);
        Preconditions.checkArgument(!words.isEmpty(), "at least one word is needed");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(mention, "mention");
        references = ImmutableList.copyOf(references);
        Objects.requireNonNull(source, "source");
    }

    boolean concerns(ProcessingUse use, Territory territory) {
        return purposes.contains(use.purpose())
                && (channels.isEmpty() || channels.contains(use.channel()))
                && (territories.isEmpty() || territories.contains(territory));
    }

    /**
     * Returns whether a text tells how to make such messages stop.
     *
     * @param text the text of the message
     * @return true if it holds one of the words
     */
    public boolean isIn(String text) {
        WordSet set = WordSet.of(words);
        Passage passage = Passage.of(text);
        for (int i = 0; i < passage.size(); i++) {
            if (set.contains(passage.key(i))) {
                return true;
            }
        }
        return false;
    }
}
