/**
 * Events: when and where, the rooms that are booked once, the guests in the order of protocol, and the tasks that lead up
 * to the day. Names and addresses of guests stay with the host.
 */
@NullMarked
package org.commspubliques.core.event;

import org.jspecify.annotations.NullMarked;
