/** The forms of French verbs: three groups, and the irregular ones with their compounds. */
@NullMarked
package org.commspubliques.core.internal.verb;

import org.jspecify.annotations.NullMarked;
