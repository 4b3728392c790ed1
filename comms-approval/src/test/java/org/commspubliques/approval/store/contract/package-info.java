/** The suite that every approval store passes. */
@NullMarked
package org.commspubliques.approval.store.contract;

import org.jspecify.annotations.NullMarked;
