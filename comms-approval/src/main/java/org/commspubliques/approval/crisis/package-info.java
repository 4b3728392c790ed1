/** Crisis mode: what stops all publication but the essential, for as long as it is open. */
@NullMarked
package org.commspubliques.approval.crisis;

import org.jspecify.annotations.NullMarked;
