/** The code of the README and of docs/guide, run and compared with the pages by GuideTest. */
@org.jspecify.annotations.NullMarked
package org.commspubliques.examples.guide;
