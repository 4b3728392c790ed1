/**
 * Indicators (indicateurs) and their scorecards (tableaux de bord): what was aimed at, what was measured, before and after.
 */
@NullMarked
package org.commspubliques.core.indicator;

import org.jspecify.annotations.NullMarked;
