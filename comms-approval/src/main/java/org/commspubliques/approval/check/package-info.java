/** Whether an approval chain can finish, and who would be in the way. */
@NullMarked
package org.commspubliques.approval.check;

import org.jspecify.annotations.NullMarked;
