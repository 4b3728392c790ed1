package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/** The age from which a minor consents alone, in some territories. */
record MinorAge(String id, Set<Territory> territories, int age, List<String> references, Source source) {

    MinorAge {
        territories = ImmutableSet.copyOf(territories);
        references = ImmutableList.copyOf(references);
    }
}
