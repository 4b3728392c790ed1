/**
 * What a unit asks the communication team for: the request and the form it is made on, how much the team does about it,
 * who takes it up, and until when it must be in.
 */
@NullMarked
package org.commspubliques.core.request;

import org.jspecify.annotations.NullMarked;
