package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Whether findings that together are worse than each were all made. */
final class Combination {

    private Combination() {}

    /** Returns one finding for each part, another for each; nothing where a part was not found. */
    static Optional<ImmutableList<RuleFinding>> of(RuleContent.Combines combines, List<RuleFinding> found) {
        ImmutableList.Builder<RuleFinding> parts = ImmutableList.builder();
        java.util.Set<RuleFinding> used = new java.util.HashSet<>();
        for (RuleContent.Part part : combines.parts()) {
            Optional<RuleFinding> match = found.stream()
                    .filter(finding -> part.natures().contains(finding.nature()))
                    .filter(finding -> part.sections().isEmpty() || isIn(part, finding))
                    .filter(finding -> !used.contains(finding))
                    .findFirst();
            if (match.isEmpty()) {
                return Optional.empty();
            }
            used.add(match.get());
            parts.add(match.get());
        }
        return Optional.of(parts.build());
    }

    private static boolean isIn(RuleContent.Part part, RuleFinding finding) {
        return finding.role() != null && part.sections().contains(finding.role());
    }
}
