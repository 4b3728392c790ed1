/**
 * What series of measurements say (analyse): trends, values that stand out, the best moment to publish, each with how it
 * was reached and on what it rests. Plain arithmetic; a host may add its own.
 */
@NullMarked
package org.commspubliques.core.insight;

import org.jspecify.annotations.NullMarked;
