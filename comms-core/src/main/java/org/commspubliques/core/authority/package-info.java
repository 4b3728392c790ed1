/** Who communicates: the authority, its two trees of units, its offices, and the people who hold them. */
@NullMarked
package org.commspubliques.core.authority;

import org.jspecify.annotations.NullMarked;
