/** How many messages an audience receives, and how many are enough: messages sent and planned, caps as data. */
@NullMarked
package org.commspubliques.core.pressure;

import org.jspecify.annotations.NullMarked;
