package org.commspubliques.examples.atelier.desk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * A decision, as the page sends it. Who decides is not in it: the host knows that.
 *
 * @param name the page’s name for this request, so that one sent twice counts once
 * @param stage in which stage
 * @param office for which office
 * @param kind what is decided
 * @param seals on which content, as it was seen
 * @param reason why, or a remark; may be empty
 */
public record DecisionForm(
        String name, String stage, String office, DecisionKind kind, List<SealForm> seals, String reason) {

    /** Copies the seals. */
    public DecisionForm {
        seals = ImmutableList.copyOf(seals);
    }

    /**
     * The content of a text, as it was seen.
     *
     * @param variant the text
     * @param seal its seal
     */
    public record SealForm(VariantId variant, ContentSeal seal) {}
}
