package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.source.Source;

/**
 * What data of an origin may serve besides what the person agreed to.
 *
 * @param origin the origin
 * @param register whether the law keeps it whatever the person wishes; then purposes that were announced do not count
 * @param informedFirst whether the person must have been told before the first use
 * @param serves the purposes it serves anyway
 * @param forbiddenSorting by which attributes it must not be sorted
 * @param references the identifiers of the legal references it rests on
 * @param source who says so
 */
record OriginRule(
        DataOrigin origin,
        boolean register,
        boolean informedFirst,
        Set<ProcessingPurpose> serves,
        Set<SortCriterion> forbiddenSorting,
        List<String> references,
        Source source) {

    OriginRule {
        serves = Sets.immutableEnumSet(serves);
        forbiddenSorting = Sets.immutableEnumSet(forbiddenSorting);
        references = ImmutableList.copyOf(references);
    }

    boolean serves(ProcessingPurpose purpose, CollectionRecord collection) {
        return serves.contains(purpose) || (!register && collection.purposes().contains(purpose));
    }
}
