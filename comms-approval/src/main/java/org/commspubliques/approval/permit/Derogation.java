package org.commspubliques.approval.permit;

import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;

/**
 * Dérogation: a finding that bars publication was overridden, for exactly one content of one variant. Immutable and
 * thread-safe.
 *
 * @param variant the variant
 * @param seal exactly which content
 * @param rule the rule of the finding
 * @param mandate who overrode it
 */
public record Derogation(VariantId variant, ContentSeal seal, String rule, Mandate mandate) {}
