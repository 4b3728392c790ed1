package org.commspubliques.core.support;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;

/**
 * Profil d’un support: what an authority expects of a message of one form. Comes from a {@link SupportCatalog}. Immutable and
 * thread-safe.
 *
 * @param kind the form
 * @param word what the authority calls it
 * @param requires what it must hold, in the order a form asks for it; unmodifiable
 * @param recommends what it had better hold, nothing that it must; unmodifiable
 * @param channels where it goes by habit; unmodifiable
 * @param lifetime until when it is of use
 * @param lengths by role, how many signs, spaces included, its texts may have at most; unmodifiable
 * @param duties the rules of the rule packs that bear on this form, such as {@code OBL-05}: the law is said there, and only
 *     there; unmodifiable
 */
public record SupportProfile(
        SupportKind kind,
        Wording word,
        Set<SupportField> requires,
        Set<SupportField> recommends,
        List<ChannelId> channels,
        Lifetime lifetime,
        Map<SectionRole, Integer> lengths,
        List<String> duties) {

    /** Copies the collections; refuses a field that is both required and recommended. */
    public SupportProfile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(word, "word");
        requires = Sets.immutableEnumSet(requires);
        recommends = Sets.immutableEnumSet(recommends);
        channels = ImmutableList.copyOf(channels);
        Objects.requireNonNull(lifetime, "lifetime");
        lengths = ImmutableMap.copyOf(lengths);
        duties = ImmutableList.copyOf(duties);
        Set<SupportField> both = Sets.intersection(requires, recommends);
        Preconditions.checkArgument(both.isEmpty(), "%s is both required and recommended", both);
        lengths.forEach((role, signs) -> Preconditions.checkArgument(
                signs >= 1, "a length must be at least 1 sign, was %s for %s", signs, role));
    }

    /**
     * Tells whether a variant carries the whole message: it is on a channel the form goes to by habit, or, where no variant
     * is, it is the first. Another, such as a text message that announces an article, need not hold all of it.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @return true where the variant must hold what the form requires
     */
    public boolean isCarriedBy(Communication communication, Variant variant) {
        return communication.variants().stream().anyMatch(each -> channels.contains(each.channel()))
                ? channels.contains(variant.channel())
                : communication.variants().get(0).id().equals(variant.id());
    }
}
