/** What a person reads, in French and in English. */
@NullMarked
package org.commspubliques.core.language;

import org.jspecify.annotations.NullMarked;
