/**
 * Participation of residents (participation citoyenne): processes, their phases, what each phase owes the public, and
 * whether what came of it was reported back.
 */
@NullMarked
package org.commspubliques.core.participation;

import org.jspecify.annotations.NullMarked;
