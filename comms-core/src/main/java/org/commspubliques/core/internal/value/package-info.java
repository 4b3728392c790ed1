/** Reading the values of facts in French text: hours, days and ranges of them, amounts, places, telephone numbers. */
@NullMarked
package org.commspubliques.core.internal.value;

import org.jspecify.annotations.NullMarked;
