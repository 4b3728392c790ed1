/** Dates as people read them, public holidays by territory, and working days and hours. */
@NullMarked
package org.commspubliques.core.time;

import org.jspecify.annotations.NullMarked;
