package org.commspubliques.examples.bench.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commspubliques.core.consent.ContactRights;
import org.jspecify.annotations.Nullable;

/** Makes contacts at random, the same in every run. */
final class People {

    private static final int SEED = 20;
    private static final int DAYS = 4_000;
    private static final int UNKNOWN_ONE_IN = 20;

    private final Random random = new Random(SEED);
    private final List<LocalDate> days =
            IntStream.range(0, DAYS).mapToObj(Town.DAY::minusDays).toList();

    private People() {}

    /** Returns the contacts of the town. Days, values and shared rights are the same objects wherever they recur. */
    static List<Person> of(RightsKind kind) {
        People people = new People();
        List<ContactRights> rights = kind.rights();
        List<Person> all = new ArrayList<>(Town.CONTACTS);
        for (int i = 0; i < Town.CONTACTS; i++) {
            all.add(people.person(i, rights));
        }
        return all;
    }

    private Person person(int i, List<ContactRights> rights) {
        return new Person(
                "habitant-" + i,
                random.nextInt(3) == 0,
                random.nextInt(30) == 0,
                known(Town.DISTRICTS.get(random.nextInt(Town.DISTRICTS.size()))),
                known(Town.HOMES.get(random.nextInt(Town.HOMES.size()))),
                known(random.nextInt(100)),
                random.nextInt(6),
                days.get(random.nextInt(DAYS)),
                rights.size() == Town.CONTACTS ? rights.get(i) : rights.get(random.nextInt(rights.size())));
    }

    private <T> @Nullable T known(T value) {
        return random.nextInt(UNKNOWN_ONE_IN) == 0 ? null : value;
    }
}
