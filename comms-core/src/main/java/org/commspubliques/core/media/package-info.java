/** What a media file is: format, weight, size in pixels, duration, and what stands for it in words. */
@NullMarked
package org.commspubliques.core.media;

import org.jspecify.annotations.NullMarked;
