/** Checks of dates and facts. */
@NullMarked
package org.commspubliques.core.accuracy;

import org.jspecify.annotations.NullMarked;
