/** The channels a message goes through, what each allows as data, and the exact count each makes of a text. */
@NullMarked
package org.commspubliques.core.channel;

import org.jspecify.annotations.NullMarked;
