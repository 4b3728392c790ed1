/** A communication as a folder for the archives: texts, decisions, publications, and a manifest that proves them whole. */
@NullMarked
package org.commspubliques.approval.archive;

import org.jspecify.annotations.NullMarked;
