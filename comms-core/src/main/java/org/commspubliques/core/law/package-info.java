/** The law as data: the articles and texts that findings cite. */
@NullMarked
package org.commspubliques.core.law;

import org.jspecify.annotations.NullMarked;
