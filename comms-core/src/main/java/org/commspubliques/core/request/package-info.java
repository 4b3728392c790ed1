/** What a unit asks the communication team for. */
@NullMarked
package org.commspubliques.core.request;

import org.jspecify.annotations.NullMarked;
