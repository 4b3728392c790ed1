package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.source.Source;

/**
 * What data of an origin may serve besides what the person agreed to.
 *
 * @param origin the origin
 * @param register whether the law keeps it whatever the person wishes; then purposes that were announced do not count
 * @param informedFirst whether the person must have been told before the first use
 * @param serves the purposes it serves anyway
 * @param forbiddenSorting by which attributes it must not be sorted, and who says so
 * @param references the identifiers of the legal references it rests on
 * @param source who says what it serves
 */
record OriginRule(
        DataOrigin origin,
        boolean register,
        boolean informedFirst,
        Set<ProcessingPurpose> serves,
        Map<SortCriterion, Source> forbiddenSorting,
        List<String> references,
        Source source) {

    OriginRule {
        serves = Sets.immutableEnumSet(serves);
        forbiddenSorting = Maps.immutableEnumMap(forbiddenSorting);
        references = ImmutableList.copyOf(references);
    }

    /** The bit of what speaks against a purpose to which the person did not agree; 0 where nothing does. */
    int excludes(ProcessingPurpose purpose, CollectionRecord collection) {
        return excludes(purpose, collection.purposes(), collection.isCompulsory());
    }

    int excludes(ProcessingPurpose purpose, Set<ProcessingPurpose> announced, boolean compulsory) {
        if (serves.contains(purpose)) {
            return 0;
        }
        if (register) {
            return Exclusion.REGISTER_RESTRICTED.bit();
        }
        if (!announced.contains(purpose)) {
            return Exclusion.PURPOSE_CHANGED.bit();
        }
        return compulsory ? Exclusion.COMPULSORY_COLLECTION.bit() : 0;
    }
}
