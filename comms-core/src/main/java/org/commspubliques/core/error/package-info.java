/** The exceptions this library throws, all carrying a stable code and a message in both languages. */
@NullMarked
package org.commspubliques.core.error;

import org.jspecify.annotations.NullMarked;
