/** A text message: how a network writes it, the parts it bills, the characters that cost, what could stand there instead. */
@NullMarked
package org.commspubliques.core.sms;

import org.jspecify.annotations.NullMarked;
