package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Inclusion numérique, rule {@code INC-01}: a communication for people some of whom are not on line, all of whose variants are.
 * The general public is such an audience, and those a host names (seniors, for one). A text message, a poster, a message
 * board, the press, and a channel nobody knows reach people otherwise. Said once for a communication, at its first variant; it
 * informs. Thread-safe.
 */
public final class InclusionCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.inclusion";

    private static final Set<ChannelKind> ONLINE = Sets.immutableEnumSet(
            ChannelKind.WEBSITE,
            ChannelKind.INTRANET,
            ChannelKind.SOCIAL,
            ChannelKind.VIDEO,
            ChannelKind.MESSAGING,
            ChannelKind.EMAIL,
            ChannelKind.PUSH,
            ChannelKind.PARTICIPATION);

    private static final Source SOURCE = Source.unchecked(
            "Défenseur des droits, rapports sur la dématérialisation des services publics : garder une autre voie que l’internet");

    private final ChannelCatalog catalog;
    private final ImmutableSet<String> offlineAudiences;

    /**
     * Creates the check; the general public is the only audience of which some are taken not to be on line.
     *
     * @param catalog the channels and their kinds
     */
    public InclusionCheck(ChannelCatalog catalog) {
        this(catalog, Set.of());
    }

    /**
     * Creates the check.
     *
     * @param catalog the channels and their kinds
     * @param offlineAudiences the identifiers of the audiences, besides the general public, some of whom are not on line
     */
    public InclusionCheck(ChannelCatalog catalog, Set<String> offlineAudiences) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.offlineAudiences = ImmutableSet.copyOf(offlineAudiences);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        List<Audience> leftOut = communication.audiences().stream()
                .filter(audience ->
                        audience.scope() == AudienceScope.PUBLIC || offlineAudiences.contains(audience.id()))
                .toList();
        boolean isFirst = communication.variants().get(0).id().equals(variant.id());
        if (!isFirst || leftOut.isEmpty() || !communication.variants().stream().allMatch(this::isOnline)) {
            return List.of();
        }
        String fr = leftOut.stream().map(audience -> audience.name().fr()).collect(Collectors.joining(", "));
        String en = leftOut.stream().map(audience -> audience.name().en()).collect(Collectors.joining(", "));
        return List.of(Finding.builder(
                        "INC-01",
                        Severity.INFO,
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                "Aucun support non numérique pour : " + fr + ".",
                                "Nothing but online channels for: " + en + "."))
                .category(FindingCategory.ACCESSIBILITY)
                .source(SOURCE)
                .proposal(Proposal.advice(Wording.of(
                        "Ajouter une affiche, un panneau, un courrier, un SMS ou un numéro de téléphone.",
                        "Add a poster, a message board, a letter, a text message or a telephone number.")))
                .build());
    }

    private boolean isOnline(Variant variant) {
        return catalog.find(variant.channel())
                .map(Channel::kind)
                .filter(ONLINE::contains)
                .isPresent();
    }
}
