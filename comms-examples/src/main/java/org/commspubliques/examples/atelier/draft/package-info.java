/** What is being written, and where it is kept. */
@NullMarked
package org.commspubliques.examples.atelier.draft;

import org.jspecify.annotations.NullMarked;
