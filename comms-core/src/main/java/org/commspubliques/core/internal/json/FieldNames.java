package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The fields that an object of a file may have. */
public interface FieldNames {

    /**
     * Returns their names.
     *
     * @return the names, in the order in which they are told to who looks for one
     */
    ImmutableSet<String> names();

    /**
     * Returns what somebody may call them instead, such as French words that do not look like the name.
     *
     * @return the field that each other name stands for
     */
    ImmutableMap<String, String> otherNames();
}
