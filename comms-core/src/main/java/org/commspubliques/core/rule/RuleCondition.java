package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.source.Territory;

/**
 * When a rule applies. An empty set excludes nothing.
 *
 * @param supports the kinds of support
 * @param notSupports the kinds of support it does not apply to
 * @param channels the channels
 * @param authorities the kinds of authority
 * @param territories the territories
 * @param population the least population, by territory; a territory that is not named is left alone
 * @param purposes the purposes
 * @param shows whom an image shows; looked at for each image
 * @param provenance who or what made it; looked at for the text, or for each image where the rule is about images
 * @param window the electoral window outside which it does not apply
 */
record RuleCondition(
        ImmutableSet<SupportKind> supports,
        ImmutableSet<SupportKind> notSupports,
        ImmutableSet<ChannelId> channels,
        ImmutableSet<AuthorityKind> authorities,
        ImmutableSet<Territory> territories,
        ImmutableMap<Territory, Integer> population,
        ImmutableSet<CommunicationPurpose> purposes,
        ImmutableSet<MediaUsage.Shows> shows,
        ImmutableSet<Provenance.Origin> provenance,
        Optional<WindowKind> window) {

    static final RuleCondition ALWAYS = new RuleCondition(
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableMap.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            Optional.empty());

    /** Whether all but what is looked at for each image holds. */
    boolean holds(Communication communication, Variant variant, LocalAuthority authority, List<ElectoralWindow> open) {
        return holdsFor(authority)
                && admitsSupport(communication.support())
                && admits(channels, variant.channel())
                && admits(purposes, communication.purpose())
                && (window.isEmpty() || openWindow(open).isPresent());
    }

    /** Returns the window it applies in, of those that are open. */
    Optional<ElectoralWindow> openWindow(List<ElectoralWindow> open) {
        for (ElectoralWindow each : open) {
            if (window.isPresent() && each.kind() == window.get()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean admitsSupport(Optional<SupportKind> support) {
        return support.isPresent()
                ? admits(supports, support.get()) && !notSupports.contains(support.get())
                : supports.isEmpty();
    }

    /** Whether there is an authority in a territory for which it holds. */
    boolean admits(Territory territory) {
        return admits(territories, territory) && (population.isEmpty() || population.containsKey(territory));
    }

    private boolean holdsFor(LocalAuthority authority) {
        if (!admits(authorities, authority.kind()) || !admits(territories, authority.territory())) {
            return false;
        }
        Integer least = population.get(authority.territory());
        return population.isEmpty() || (least != null && authority.population() >= least);
    }

    boolean holdsOfMaker(Provenance made) {
        return admits(provenance, made.origin());
    }

    boolean holdsOfShown(MediaUsage.Shows shown) {
        return admits(shows, shown);
    }

    private static <E> boolean admits(Set<E> named, E value) {
        return named.isEmpty() || named.contains(value);
    }
}
