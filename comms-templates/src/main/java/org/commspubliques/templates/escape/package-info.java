/** What makes a value harmless in the format it lands in. */
@NullMarked
package org.commspubliques.templates.escape;

import org.jspecify.annotations.NullMarked;
