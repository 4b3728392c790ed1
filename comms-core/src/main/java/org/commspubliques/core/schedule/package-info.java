/** When a message may leave: sending hours and quiet hours by channel, territory and nature, as data. */
@NullMarked
package org.commspubliques.core.schedule;

import org.jspecify.annotations.NullMarked;
