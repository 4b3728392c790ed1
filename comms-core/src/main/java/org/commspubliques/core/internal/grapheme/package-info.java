/** What a reader takes for one character. Lent to the templates: docs/adr/0004. */
@NullMarked
package org.commspubliques.core.internal.grapheme;

import org.jspecify.annotations.NullMarked;
