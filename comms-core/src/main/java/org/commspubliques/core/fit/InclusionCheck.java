package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * Inclusion numérique: whom does a communication leave out? Rules {@code INC-01} (an audience some of whom are not on line is
 * reached by digital means alone) and {@code INC-02} (no variant reaches an audience at all, since all stay inside the
 * authority). The general public is an audience some of whom are not on line, and those a host names (seniors, for one). A text
 * message, a call, a letter, paper, a board in the street, a meeting, the press, and a channel nobody knows reach people
 * otherwise. Said once for each audience, at the first variant; it informs. Thread-safe.
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
        if (!communication.variants().get(0).id().equals(variant.id())) {
            return List.of();
        }
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Audience audience : communication.audiences()) {
            List<Variant> reaching = communication.variants().stream()
                    .filter(each -> reaches(each, audience))
                    .toList();
            if (reaching.isEmpty()) {
                findings.add(unreached(audience, locus));
            } else if (hasOffline(audience) && reaching.stream().allMatch(this::isDigital)) {
                findings.add(digitalOnly(audience, locus));
            }
        }
        return findings.build();
    }

    private boolean hasOffline(Audience audience) {
        return audience.scope() == AudienceScope.PUBLIC || offlineAudiences.contains(audience.id());
    }

    private boolean reaches(Variant variant, Audience audience) {
        return catalog.find(variant.channel()).map(Channel::reach).stream().allMatch(audience.scope()::isReachedBy);
    }

    private boolean isDigital(Variant variant) {
        return catalog.find(variant.channel())
                .map(Channel::kind)
                .filter(ONLINE::contains)
                .isPresent();
    }

    private static Finding digitalOnly(Audience audience, Locus locus) {
        return Finding.builder(
                        "INC-01",
                        Severity.INFO,
                        locus,
                        Wording.of(
                                "Aucun support non numérique pour : "
                                        + audience.name().fr() + ".",
                                "Nothing but digital channels for: "
                                        + audience.name().en() + "."))
                .category(FindingCategory.ACCESSIBILITY)
                .source(SOURCE)
                .proposal(Proposal.advice(Wording.of(
                        "Ajouter une affiche, un panneau, un courrier, un SMS, un appel ou une réunion.",
                        "Add a poster, a message board, a letter, a text message, a call or a meeting.")))
                .build();
    }

    private static Finding unreached(Audience audience, Locus locus) {
        return Finding.builder(
                        "INC-02",
                        Severity.INFO,
                        locus,
                        Wording.of(
                                "Aucun canal n’atteint : " + audience.name().fr()
                                        + " ; tous restent dans la collectivité.",
                                "No channel reaches: " + audience.name().en() + "; all stay inside the authority."))
                .category(FindingCategory.ACCESSIBILITY)
                .proposal(Proposal.advice(Wording.of(
                        "Ajouter un canal ouvert, ou retirer ce public.",
                        "Add an open channel, or remove this audience.")))
                .build();
    }
}
