/**
 * Participation of residents (participation citoyenne): processes, their phases, and what each phase owes the public.
 */
@NullMarked
package org.commspubliques.core.participation;

import org.jspecify.annotations.NullMarked;
