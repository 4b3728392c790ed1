package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Éligibilité: whether somebody may be written to; the rule that allows it, or every reason against it. Immutable and
 * thread-safe.
 */
public final class Eligibility {

    private static final Exclusion[] ALL = Exclusion.values();

    private final int exclusions;
    private final @Nullable UseRule rule;

    private Eligibility(int exclusions, @Nullable UseRule rule) {
        this.exclusions = exclusions;
        this.rule = rule;
    }

    static Eligibility allowedBy(UseRule rule) {
        return new Eligibility(0, rule);
    }

    static Eligibility refused(int exclusions, @Nullable UseRule rule) {
        return new Eligibility(exclusions, rule);
    }

    /**
     * Returns whether the person may be written to.
     *
     * @return true if nothing speaks against it
     */
    public boolean isAllowed() {
        return exclusions == 0;
    }

    /**
     * Returns the legal basis that allows it.
     *
     * @return the basis, or nothing where it is not allowed
     */
    public Optional<LegalBasis> basis() {
        return isAllowed() && rule != null ? Optional.of(rule.basis()) : Optional.empty();
    }

    /**
     * Returns the rule of the purpose and channel.
     *
     * @return the rule, allowed or not; nothing where the data have none
     */
    public Optional<UseRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Returns what speaks against it.
     *
     * @return every reason, the weightiest first; empty if and only if it is allowed; unmodifiable
     */
    public List<Exclusion> exclusions() {
        if (exclusions == 0) {
            return List.of();
        }
        ImmutableList.Builder<Exclusion> reasons = ImmutableList.builder();
        for (Exclusion exclusion : ALL) {
            if ((exclusions & exclusion.bit()) != 0) {
                reasons.add(exclusion);
            }
        }
        return reasons.build();
    }

    /**
     * Returns the weightiest reason against it.
     *
     * @return the reason, or nothing where it is allowed; makes no list
     */
    public Optional<Exclusion> mainExclusion() {
        return exclusions == 0 ? Optional.empty() : Optional.of(ALL[Integer.numberOfTrailingZeros(exclusions)]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Eligibility that && exclusions == that.exclusions && Objects.equals(rule, that.rule);
    }

    @Override
    public int hashCode() {
        return 31 * exclusions + Objects.hashCode(rule);
    }

    @Override
    public String toString() {
        return isAllowed() ? "allowed " + basis().orElseThrow() : "refused " + exclusions();
    }
}
