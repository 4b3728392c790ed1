package org.commspubliques.examples.bench.recipient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.commspubliques.core.recipient.Contacts;

/** Those who find the contacts of the segment. */
public enum Contender {
    /** This library. */
    COMMS("comms-core") {
        @Override
        Finder finder(List<Person> people) {
            Contacts contacts = Town.index(people);
            return () -> contacts.resolve(Town.SEGMENT, Town.NEWS, Town.DAY).matched();
        }
    },
    /** Each contact asked for each condition. */
    PREDICATES("java.util.function.Predicate over a list of records") {
        @Override
        Finder finder(List<Person> people) {
            return () -> {
                int found = 0;
                for (Person person : people) {
                    if (Conditions.SEGMENT.test(person)) {
                        found++;
                    }
                }
                return found;
            };
        }
    },
    /** A set of keys for each condition. */
    HASH_SETS("HashSet<String> for each condition") {
        @Override
        Finder finder(List<Person> people) {
            return Conditions.sets(people);
        }
    },
    /** A database in the same process. */
    H2("H2 " + version() + " in memory") {
        @Override
        Finder finder(List<Person> people) {
            return new H2Table(people);
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream file = Contender.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(file, "versions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("h2");
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Makes contacts ready to be asked. */
    abstract Finder finder(List<Person> people);
}
