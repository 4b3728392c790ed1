package org.commspubliques.core.fit;

import java.util.List;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Confidentialité: may this text travel on this channel? Rule {@code CONF-01}: what is internal or restricted leaves on no
 * channel that reaches the public or the press. Thread-safe.
 */
public final class ConfidentialityCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.confidentiality";

    private final ChannelCatalog catalog;

    /**
     * Creates the check.
     *
     * @param catalog the channels and whom they reach
     */
    public ConfidentialityCheck(ChannelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (communication.confidentiality() == Confidentiality.PUBLIC || staysInside(variant)) {
            return List.of();
        }
        Wording label = communication.confidentiality().label();
        return List.of(Finding.builder(
                        "CONF-01",
                        Severity.BLOCKING,
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                "Contenu « " + label.fr() + " » destiné à un canal ouvert : " + variant.channel() + ".",
                                "Content marked '" + label.en() + "' is meant for an open channel: " + variant.channel()
                                        + "."))
                .category(FindingCategory.CONFIDENTIALITY)
                .proposal(Proposal.advice(Wording.of(
                        "Retirer ce canal, ou rendre le contenu public par une décision explicite.",
                        "Remove the channel, or make the content public by an explicit decision.")))
                .build());
    }

    /** A channel nobody knows may reach anybody. */
    private boolean staysInside(Variant variant) {
        return catalog.find(variant.channel())
                .map(Channel::reach)
                .filter(ChannelReach.INTERNAL::equals)
                .isPresent();
    }
}
