/** Plain language: how a French text reads, its acronyms, and the host’s proof-reader. */
@NullMarked
package org.commspubliques.core.clarity;

import org.jspecify.annotations.NullMarked;
