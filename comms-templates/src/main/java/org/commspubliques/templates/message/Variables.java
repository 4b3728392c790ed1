package org.commspubliques.templates.message;

import org.commspubliques.templates.Variable;

/** Brings together what several templates say of one variable. */
final class Variables {

    private Variables() {}

    /** The first, because people look there first, with the stronger of both uses. */
    static Variable stronger(Variable first, Variable other) {
        return other.use().compareTo(first.use()) > 0
                ? new Variable(first.name(), first.path(), other.use(), first.place())
                : first;
    }
}
