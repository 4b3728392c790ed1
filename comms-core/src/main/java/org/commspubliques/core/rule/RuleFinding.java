package org.commspubliques.core.rule;

import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what rules that combine findings ask of it.
 *
 * @param finding the finding
 * @param nature the nature of its rule
 * @param role the role of the section it is in; null where it is about the whole
 */
record RuleFinding(
        Finding finding, RuleNature nature, @Nullable SectionRole role) {}
