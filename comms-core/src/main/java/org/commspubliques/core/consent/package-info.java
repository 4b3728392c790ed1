/**
 * Droits des personnes: for what purpose, on what legal basis and by which channel somebody may be written to, what they agreed
 * or objected to, and how long what is known of them may be kept. Nobody is stored here: a host hands over what it knows of a
 * contact’s rights, and is told whether a use is lawful and, where it is not, each reason why.
 */
@NullMarked
package org.commspubliques.core.consent;

import org.jspecify.annotations.NullMarked;
