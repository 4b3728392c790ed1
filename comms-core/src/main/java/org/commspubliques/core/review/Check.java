package org.commspubliques.core.review;

import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;

/**
 * Contrôle: one way of looking at a text; the one extension point of every review.
 *
 * <p>A check reports and never throws for what a text holds. It gets its own data when it is made, reads no clock, and is
 * safe for use by several threads.
 */
public interface Check {

    /**
     * Returns the identifier.
     *
     * @return the identifier, stable, such as {@code neutrality}
     */
    String id();

    /**
     * Looks at one variant.
     *
     * @param communication the communication
     * @param variant the variant, one of the communication's
     * @param context who issues it, and when
     * @return what was found; empty where nothing was
     */
    List<Finding> check(Communication communication, Variant variant, ReviewContext context);

    /**
     * Returns the data this check rests on.
     *
     * @return the packs, none where it rests on code alone
     */
    default List<DataPack> packs() {
        return List.of();
    }
}
