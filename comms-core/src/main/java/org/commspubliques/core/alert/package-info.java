/**
 * Alerts: what a careful officer would change in one, the numbered updates of a situation, and the request to the State
 * for what only the State may send.
 */
@NullMarked
package org.commspubliques.core.alert;

import org.jspecify.annotations.NullMarked;
