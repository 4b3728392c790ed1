/** How sources are written in the JSON of catalogues and packs. */
@NullMarked
package org.commspubliques.core.internal.source;

import org.jspecify.annotations.NullMarked;
