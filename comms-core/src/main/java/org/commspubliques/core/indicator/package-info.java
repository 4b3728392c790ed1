/**
 * Indicators (indicateurs) and their scorecards (tableaux de bord): what was aimed at, what was measured, before and after.
 * Aggregates only: a figure on too few persons is withheld, and nobody is followed.
 */
@NullMarked
package org.commspubliques.core.indicator;

import org.jspecify.annotations.NullMarked;
