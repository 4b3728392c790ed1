package org.commspubliques.core.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;

/** Recipients from a host’s query; whoever it finds twice is one contact. */
final class QueriedContacts implements RecipientSource {

    private final ContactQuery query;
    private final RecipientRules rules;

    QueriedContacts(ContactQuery query, RecipientRules rules) {
        this.query = Objects.requireNonNull(query, "query");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    @Override
    public Resolution resolve(Segment segment, ProcessingUse use, LocalDate day) {
        Segment expanded = rules.admit(segment, use);
        Set<SortCriterion> sorted = rules.criteria(expanded);
        List<String> keys = new ArrayList<>();
        List<ExcludedContact> excluded = new ArrayList<>();
        Resolution.Tally tally = new Resolution.Tally();
        Set<String> seen = new HashSet<>();
        try (Stream<Candidate> found = query.select(expanded)) {
            found.sequential().filter(candidate -> seen.add(candidate.key())).forEach(candidate -> {
                List<Exclusion> exclusions = rules.exclusions(candidate.rights(), use, day, sorted);
                if (exclusions.isEmpty()) {
                    keys.add(candidate.key());
                } else {
                    excluded.add(new ExcludedContact(candidate.key(), exclusions));
                    tally.add(exclusions, 1);
                }
            });
        }
        return new Resolution(segment, use, day, rules, keys.size(), tally, keys::stream, excluded::stream);
    }
}
