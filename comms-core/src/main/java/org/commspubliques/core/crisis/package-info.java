/**
 * Crises: the plan that was written in quiet times, the crisis that follows it hour by hour, and what is learnt from it.
 * What stops other publications meanwhile is the approval module’s crisis mode; numbered updates and alerts are in {@code
 * alert} and {@code cap}.
 */
@NullMarked
package org.commspubliques.core.crisis;

import org.jspecify.annotations.NullMarked;
