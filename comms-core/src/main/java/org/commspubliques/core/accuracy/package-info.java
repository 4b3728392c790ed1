/** Checks of dates, hours, sums, contacts, sources and facts. */
@NullMarked
package org.commspubliques.core.accuracy;

import org.jspecify.annotations.NullMarked;
