/**
 * The Common Alerting Protocol, version 1.2: the messages by which alerts travel between systems, written and read with
 * the JDK's XML and nothing from elsewhere.
 */
@NullMarked
package org.commspubliques.core.cap;

import org.jspecify.annotations.NullMarked;
