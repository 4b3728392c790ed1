package org.commspubliques.core.review;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;

/**
 * Contrôle d’un texte: a set of checks, run together, and what was decided about their findings. Immutable, and thread-safe
 * as its checks are.
 */
public final class Review {

    private final ImmutableMap<String, Check> checks;
    private final Suppressions suppressions;
    private final Baseline baseline;

    private Review(Map<String, Check> checks, Suppressions suppressions, Baseline baseline) {
        this.checks = ImmutableMap.copyOf(checks);
        this.suppressions = suppressions;
        this.baseline = baseline;
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
        return new Review(byId, Suppressions.empty(), Baseline.empty());
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
                        .build())
                .with(suppressions, baseline);
    }

    /**
     * Returns this review with what was decided about its findings. Those set aside stay in its reports and no longer count;
     * none that bars publication is ever set aside. Whoever uses the review, the publication gate too, sees the same. A decision
     * that is over, cannot be, or is about nothing any more is a finding itself ({@code SUP-01} to {@code SUP-03}).
     *
     * @param decided the findings set aside, in place of those set aside before
     * @param atAdoption the findings there were when the checks began to be used, in place of those given before
     * @return the review
     */
    public Review with(Suppressions decided, Baseline atAdoption) {
        return new Review(checks, decided, atAdoption);
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
     * Returns the data the checks rest on, and what was decided about their findings where something was.
     *
     * @return the packs in the order of the checks; unmodifiable
     */
    public List<DataPack> packs() {
        Set<DataPack> packs = new LinkedHashSet<>();
        checks.values().forEach(check -> packs.addAll(check.packs()));
        if (!suppressions.all().isEmpty()) {
            packs.add(suppressions.pack());
        }
        if (!baseline.fingerprints().isEmpty()) {
            packs.add(baseline.pack());
        }
        return ImmutableList.copyOf(packs);
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
        Settlement settlement = new Settlement(communication.id(), suppressions, baseline);
        look(communication, variant, context, settlement);
        // A decision about another variant is about something, too.
        if (communication.variants().size() == 1) {
            settlement.addUnused();
        }
        return settlement.report(checks.keySet());
    }

    /**
     * Reviews all variants, each at the instant it is planned for.
     *
     * @param communication the communication
     * @param context who issues it, and when those variants are published for which no instant is planned
     * @return what was found in all of them
     */
    public Report review(Communication communication, ReviewContext context) {
        Settlement settlement = new Settlement(communication.id(), suppressions, baseline);
        for (Variant variant : communication.variants()) {
            ReviewContext planned = communication
                    .plannedAt(variant.id())
                    .map(instant -> new ReviewContext(context.authority(), instant))
                    .orElse(context);
            look(communication, variant, planned, settlement);
        }
        settlement.addUnused();
        return settlement.report(checks.keySet());
    }

    private void look(Communication communication, Variant variant, ReviewContext context, Settlement settlement) {
        SentencesAround sentences = new SentencesAround(communication, variant);
        for (Check check : checks.values()) {
            for (Finding finding : check.check(communication, variant, context)) {
                settlement.add(sentences.complete(finding), context.day());
            }
        }
    }
}
