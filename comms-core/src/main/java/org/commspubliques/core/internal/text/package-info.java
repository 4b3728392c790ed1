/** Reading French text: words with their places, folded for comparison. */
@NullMarked
package org.commspubliques.core.internal.text;

import org.jspecify.annotations.NullMarked;
