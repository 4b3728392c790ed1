/** The same message on every channel: one content model, and a layout for each channel. */
@NullMarked
package org.commspubliques.templates.message;

import org.jspecify.annotations.NullMarked;
