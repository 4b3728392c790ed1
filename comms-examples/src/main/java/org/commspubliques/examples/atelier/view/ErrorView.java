package org.commspubliques.examples.atelier.view;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What went wrong.
 *
 * @param code the stable code
 * @param what what happened
 * @param where to what: an address, a field, a text
 * @param advice what to do about it
 * @param reasons every reason, where there are several
 */
public record ErrorView(String code, String what, String where, String advice, List<String> reasons) {

    /** Copies the reasons. */
    public ErrorView {
        reasons = ImmutableList.copyOf(reasons);
    }
}
