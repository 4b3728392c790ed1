package org.commspubliques.approval.publication;

import java.util.Set;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.PersonId;

/**
 * What right lifts an obstacle: the same that the decision is judged by, so that nobody is named who would be refused.
 *
 * @param accepted the kinds of right that will do
 * @param matter what it is about
 * @param hindered who cannot use theirs in this case, so that others need not wait for them
 */
record RightAsked(Set<MandateKind> accepted, Matter matter, Set<PersonId> hindered) {

    /** One that an act or an office gives, for what binds the authority. */
    static RightAsked binding(Matter matter, Set<PersonId> hindered) {
        return new RightAsked(MandateKind.binding(), matter, hindered);
    }
}
