/** Rule packs: what a text may not say and what it must hold, as data; and the check that applies them. */
@NullMarked
package org.commspubliques.core.rule;

import org.jspecify.annotations.NullMarked;
