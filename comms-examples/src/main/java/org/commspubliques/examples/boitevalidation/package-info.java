/** The approvals of a town hall in a file: who has what to decide today, who replaces whom, and what happens at once. */
@NullMarked
package org.commspubliques.examples.boitevalidation;

import org.jspecify.annotations.NullMarked;
