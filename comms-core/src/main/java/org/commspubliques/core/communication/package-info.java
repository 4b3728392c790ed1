/** What is said: a communication, its variants by channel and language, and the seal of each. */
@NullMarked
package org.commspubliques.core.communication;

import org.jspecify.annotations.NullMarked;
