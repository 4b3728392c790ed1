/**
 * Transparency (transparence): what was published in a period, when, released by which office, at what cost, and what was
 * corrected or withdrawn; without personal data.
 */
@NullMarked
package org.commspubliques.core.transparency;

import org.jspecify.annotations.NullMarked;
