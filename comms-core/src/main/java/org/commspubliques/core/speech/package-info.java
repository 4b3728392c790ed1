/**
 * A text read aloud (message vocal): what a reader, or a voice server, says for abbreviations, units, hours, telephone numbers,
 * links and emoji, and how long it takes.
 */
@NullMarked
package org.commspubliques.core.speech;

import org.jspecify.annotations.NullMarked;
