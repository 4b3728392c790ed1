/** How this module's types are written in JSON; the one place where Jackson is public. */
@NullMarked
package org.commspubliques.core.json;

import org.jspecify.annotations.NullMarked;
