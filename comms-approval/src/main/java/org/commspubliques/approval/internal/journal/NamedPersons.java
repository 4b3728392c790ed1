package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.core.authority.PersonId;

/** Whom records name: who acted, and in whose place. */
public final class NamedPersons extends Masked {

    private final Set<PersonId> persons = new LinkedHashSet<>();

    private NamedPersons() {}

    /**
     * Returns whom acts name.
     *
     * @param acts the acts
     * @return the persons, in the order in which they are named; unmodifiable
     */
    public static Set<PersonId> in(List<RecordedAct> acts) {
        NamedPersons named = new NamedPersons();
        acts.forEach(act -> act.events().forEach(named::of));
        return ImmutableSet.copyOf(named.persons);
    }

    @Override
    PersonId person(PersonId person) {
        persons.add(person);
        return person;
    }

    @Override
    String text(PersonId author, String text) {
        return text;
    }
}
