package org.commspubliques.examples.bench.recipient;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.recipient.Contacts;

/** Ways to ask for recipients. */
public enum Asked {
    /** For a use and a day that nothing is remembered of. */
    FIRST("comms-core, first for a use and day") {
        @Override
        Finder finder(List<Person> people) {
            Contacts contacts = Town.index(people);
            return new Finder() {
                private int times;

                /** More days than are remembered; who may be written to is the same on all of them. */
                @Override
                public int count() {
                    LocalDate day = Town.DAY.plusDays(times % 40);
                    times++;
                    return contacts.resolve(Town.SEGMENT, Town.NEWS, day).count();
                }
            };
        }
    },
    /** For the use and the day that were asked for before. */
    AGAIN("comms-core, again for that use and day") {
        @Override
        Finder finder(List<Person> people) {
            Contacts contacts = Town.index(people);
            return () -> contacts.resolve(Town.SEGMENT, Town.NEWS, Town.DAY).count();
        }
    },
    /** For all contacts, which leaves out the most, for the use and the day that were asked for before. */
    EVERYBODY("comms-core, everybody, again for that use and day") {
        @Override
        Finder finder(List<Person> people) {
            Contacts contacts = Town.index(people);
            return () -> contacts.resolve(new Segment.Everyone(), Town.NEWS, Town.DAY)
                    .count();
        }

        @Override
        Predicate<Person> segment() {
            return person -> true;
        }
    },
    /** Without an index: the rules decide for each contact of the segment. */
    ONE_BY_ONE("predicates, then the rules for each contact found") {
        @Override
        Finder finder(List<Person> people) {
            return () -> lawful(people, segment());
        }
    };

    private final String label;

    Asked(String label) {
        this.label = label;
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Makes contacts ready to be asked. */
    abstract Finder finder(List<Person> people);

    /** The segment that is asked for. */
    Predicate<Person> segment() {
        return Conditions.SEGMENT;
    }

    /** How many there must be. */
    int expected(List<Person> people) {
        return lawful(people, segment());
    }

    private static int lawful(List<Person> people, Predicate<Person> segment) {
        int found = 0;
        for (Person person : people) {
            if (segment.test(person)
                    && Town.USES
                            .decide(person.rights(), Town.NEWS, Town.DAY)
                            .exclusions()
                            .isEmpty()) {
                found++;
            }
        }
        return found;
    }
}
