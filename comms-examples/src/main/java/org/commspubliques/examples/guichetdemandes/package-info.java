/** The desk where units ask for communication: what is missing in a request, how much is done about it, until when it must be in. */
@NullMarked
package org.commspubliques.examples.guichetdemandes;

import org.jspecify.annotations.NullMarked;
