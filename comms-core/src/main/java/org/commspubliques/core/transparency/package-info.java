/**
 * Transparency (transparence): what was published, when, approved by which office, at what cost, and what was corrected;
 * without personal data.
 */
@NullMarked
package org.commspubliques.core.transparency;

import org.jspecify.annotations.NullMarked;
