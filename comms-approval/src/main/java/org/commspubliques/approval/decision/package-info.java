/** What is asked, what happens and what follows from it: commands, events, and the pure functions between them. */
@NullMarked
package org.commspubliques.approval.decision;

import org.jspecify.annotations.NullMarked;
