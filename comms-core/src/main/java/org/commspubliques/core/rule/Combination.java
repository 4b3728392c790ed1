package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether findings that together are worse than each were all made: a finding for each part, and another for each. Tries
 * all ways to share them out, in time linear in the findings: a rule has few parts.
 */
final class Combination {

    private static final int FREE = -1;

    private final List<RuleContent.Part> parts;
    private final List<RuleFinding> found;

    /** For each part, the place of the finding it has. */
    private final int[] taken;

    private Combination(List<RuleContent.Part> parts, List<RuleFinding> found) {
        this.parts = parts;
        this.found = found;
        this.taken = new int[parts.size()];
        Arrays.fill(taken, FREE);
    }

    /** Returns one finding for each part, in the order of the parts; nothing where a part was not found. */
    static Optional<ImmutableList<RuleFinding>> of(RuleContent.Combines combines, List<RuleFinding> found) {
        Combination combination = new Combination(combines.parts(), found);
        for (int part = 0; part < combines.parts().size(); part++) {
            if (!combination.serve(part, new boolean[combines.parts().size()])) {
                return Optional.empty();
            }
        }
        return Optional.of(
                Arrays.stream(combination.taken).mapToObj(found::get).collect(ImmutableList.toImmutableList()));
    }

    /** Finds something for a part, if need be by finding something else for the part that has it. */
    private boolean serve(int part, boolean[] asked) {
        asked[part] = true;
        for (int i = 0; i < found.size(); i++) {
            if (isOf(parts.get(part), found.get(i))) {
                int holder = holder(i);
                if (holder == FREE || (!asked[holder] && serve(holder, asked))) {
                    taken[part] = i;
                    return true;
                }
            }
        }
        return false;
    }

    private int holder(int finding) {
        for (int part = 0; part < taken.length; part++) {
            if (taken[part] == finding) {
                return part;
            }
        }
        return FREE;
    }

    private static boolean isOf(RuleContent.Part part, RuleFinding finding) {
        return part.natures().contains(finding.nature())
                && (part.sections().isEmpty()
                        || (finding.role() != null && part.sections().contains(finding.role())));
    }
}
