package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Sources en désaccord: rules of one channel that count the same in the same field on the same day and do not agree on how
 * much. All are kept, each with its source and its dates, until one is found to be wrong. A recommendation beside a limit is
 * no conflict. Immutable and thread-safe.
 *
 * @param rules the rules, at least two, the strictest first; unmodifiable
 */
public record RuleConflict(List<ChannelRule> rules) {

    /** Copies the rules. */
    public RuleConflict {
        rules = ImmutableList.copyOf(rules);
        Preconditions.checkArgument(rules.size() > 1, "it takes two to disagree");
    }

    /**
     * Returns the rule that allows least.
     *
     * @return the rule
     */
    public ChannelRule strictest() {
        return rules.get(0);
    }

    /**
     * Returns the rule that allows most.
     *
     * @return the rule
     */
    public ChannelRule mildest() {
        return rules.get(rules.size() - 1);
    }
}
