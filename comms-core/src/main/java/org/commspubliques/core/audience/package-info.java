/**
 * For whom a communication is made: described by purpose, scope and segment, never a list of people. A segment is an algebra over
 * what a host knows of its contacts; it is read from and written as text and JSON, and explained.
 */
@NullMarked
package org.commspubliques.core.audience;

import org.jspecify.annotations.NullMarked;
