/**
 * Contributors (contributeurs): who outside the communication team may write, on which subjects, through which channels, and
 * who looks at it first.
 */
@NullMarked
package org.commspubliques.core.contribution;

import org.jspecify.annotations.NullMarked;
