package org.commspubliques.examples.bench.recipient;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions of the segment, as Java's own means write them. */
final class Conditions {

    private static final Set<String> DISTRICTS = Set.of("Q3", "Q7", "Q12", "Q20");
    private static final LocalDate SINCE = LocalDate.of(2018, 6, 15);

    static final Predicate<Person> DISTRICT =
            person -> person.quartier() != null && DISTRICTS.contains(person.quartier());
    static final Predicate<Person> PARENT = Person::parent;
    static final Predicate<Person> CHILDREN = person -> person.enfants() >= 1;
    static final Predicate<Person> AGE = person -> person.age() != null && person.age() >= 25 && person.age() <= 64;
    static final Predicate<Person> AGENT = Person::agent;
    static final Predicate<Person> OLD = person -> person.inscrit().isBefore(SINCE);
    static final Predicate<Person> SECOND_HOME = person -> "secondaire".equals(person.logement());

    /** The segment. */
    static final Predicate<Person> SEGMENT = DISTRICT.and(PARENT.or(CHILDREN))
            .and(AGE)
            .and(AGENT.negate())
            .and(OLD.or(SECOND_HOME).negate());

    private Conditions() {}

    /** One set of keys for each condition, made beforehand; joined as the segment says. */
    static Finder sets(List<Person> people) {
        Set<String> district = keys(people, DISTRICT);
        Set<String> parent = keys(people, PARENT);
        Set<String> children = keys(people, CHILDREN);
        Set<String> age = keys(people, AGE);
        Set<String> agent = keys(people, AGENT);
        Set<String> old = keys(people, OLD);
        Set<String> secondHome = keys(people, SECOND_HOME);
        return () -> {
            Set<String> found = new HashSet<>(district);
            Set<String> either = new HashSet<>(parent);
            either.addAll(children);
            found.retainAll(either);
            found.retainAll(age);
            found.removeAll(agent);
            Set<String> without = new HashSet<>(old);
            without.addAll(secondHome);
            found.removeAll(without);
            return found.size();
        };
    }

    private static Set<String> keys(List<Person> people, Predicate<Person> condition) {
        Set<String> keys = new HashSet<>();
        for (Person person : people) {
            if (condition.test(person)) {
                keys.add(person.key());
            }
        }
        return keys;
    }
}
