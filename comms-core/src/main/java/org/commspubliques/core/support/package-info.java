/** What each form of message must hold, where it goes by habit, how long it is of use and which duties bear on it. */
@NullMarked
package org.commspubliques.core.support;

import org.jspecify.annotations.NullMarked;
