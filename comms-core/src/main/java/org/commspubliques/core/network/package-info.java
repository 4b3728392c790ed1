/** How the networks read a text: the links, mentions and hashtags that they recognise, and what they count. */
@NullMarked
package org.commspubliques.core.network;

import org.jspecify.annotations.NullMarked;
