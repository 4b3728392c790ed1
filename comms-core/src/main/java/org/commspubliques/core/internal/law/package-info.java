/** What findings rest on in law. */
@NullMarked
package org.commspubliques.core.internal.law;

import org.jspecify.annotations.NullMarked;
