package org.commspubliques.core.review;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;

/** Contrôle d’un texte: a set of checks, run together. Immutable, and thread-safe as its checks are. */
public final class Review {

    private final ImmutableMap<String, Check> checks;

    private Review(Map<String, Check> checks) {
        this.checks = ImmutableMap.copyOf(checks);
    }

    /**
     * Returns a review.
     *
     * @param checks the checks, in the order they shall run
     * @return the review
     * @throws IllegalArgumentException if two checks have the same id
     */
    public static Review of(List<? extends Check> checks) {
        Map<String, Check> byId = new LinkedHashMap<>();
        for (Check check : checks) {
            Preconditions.checkArgument(byId.put(check.id(), check) == null, "check %s is given twice", check.id());
        }
        return new Review(byId);
    }

    /**
     * Returns this review with one more check.
     *
     * @param check the check
     * @return the review
     * @throws IllegalArgumentException if a check of that id is there
     */
    public Review with(Check check) {
        return of(ImmutableList.<Check>builder()
                .addAll(checks.values())
                .add(check)
                .build());
    }

    /**
     * Returns the ids of the checks.
     *
     * @return the ids in the order they run; unmodifiable
     */
    public Set<String> checks() {
        return checks.keySet();
    }

    /**
     * Returns the data the checks rest on.
     *
     * @return the packs in the order of the checks; unmodifiable
     */
    public List<DataPack> packs() {
        return checks.values().stream()
                .flatMap(check -> check.packs().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Reviews one variant.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @param context who issues it, and when
     * @return what was found
     * @throws IllegalArgumentException if the variant is not one of the communication's
     */
    public Report review(Communication communication, Variant variant, ReviewContext context) {
        Preconditions.checkArgument(
                communication.variants().contains(variant),
                "variant %s is not one of communication %s",
                variant.id(),
                communication.id());
        SentencesAround sentences = new SentencesAround(communication, variant);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Check check : checks.values()) {
            for (Finding finding : check.check(communication, variant, context)) {
                findings.add(sentences.complete(finding));
            }
        }
        return new Report(checks.keySet(), findings.build());
    }

    /**
     * Reviews all variants, each at the instant it is planned for.
     *
     * @param communication the communication
     * @param context who issues it, and when those variants are published for which no instant is planned
     * @return what was found in all of them
     */
    public Report review(Communication communication, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Variant variant : communication.variants()) {
            ReviewContext planned = communication
                    .plannedAt(variant.id())
                    .map(instant -> new ReviewContext(context.authority(), instant))
                    .orElse(context);
            findings.addAll(review(communication, variant, planned).findings());
        }
        return new Report(checks.keySet(), findings.build());
    }
}
