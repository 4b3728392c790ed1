package org.commspubliques.core.clarity;

import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;

/**
 * What a rule of plain language has to say about a span of a text.
 *
 * @param rule the rule, such as {@code CLA-03}
 * @param start where the span starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param message what is wrong
 * @param proposal what could be done
 */
record Remark(String rule, int start, int end, Wording message, Proposal proposal) {}
