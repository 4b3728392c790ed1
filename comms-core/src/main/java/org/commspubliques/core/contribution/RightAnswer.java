package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Réponse sur un droit: what a contributor may do on one channel, and why. Immutable and thread-safe.
 *
 * @param mode who looks at it first; null where the contributor may not supply anything
 * @param visa whose visa is needed; null where none is
 * @param reasons why, at least one; unmodifiable
 */
public record RightAnswer(
        @Nullable ContributionMode mode, @Nullable NeededVisa visa, List<Wording> reasons) {

    /** Copies the reasons; refuses none, and a visa that the mode does not ask for. */
    public RightAnswer {
        reasons = ImmutableList.copyOf(reasons);
        Preconditions.checkArgument(!reasons.isEmpty(), "an answer has a reason");
        Preconditions.checkArgument(
                (mode == ContributionMode.AFTER_VISA) == (visa != null), "%s does not go with the visa %s", mode, visa);
    }

    /**
     * Tells whether the contributor may supply anything.
     *
     * @return true, be it a proposal only
     */
    public boolean isAllowed() {
        return mode != null;
    }

    /**
     * Returns who looks at it first.
     *
     * @return the mode, or nothing where the contributor may not supply anything
     */
    public Optional<ContributionMode> granted() {
        return Optional.ofNullable(mode);
    }

    /**
     * Returns whose visa is needed.
     *
     * @return the visa, or nothing
     */
    public Optional<NeededVisa> neededVisa() {
        return Optional.ofNullable(visa);
    }
}
