package org.commspubliques.core.recipient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.recipient.Town.Person;
import org.junit.jupiter.api.Test;

@Sampled
class RandomSegmentsTest {

    private static final int SEGMENTS = Effort.of(10_000, 100_000);

    @Test
    void randomSegmentsFindWhomThePlainWayFinds() {
        List<Person> people = Town.people(130, 4);
        ContactRights lawful = Town.rights().get(0);
        Contacts contacts = Town.contacts(people, Town.RULES);
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < SEGMENTS; i++) {
            Segment segment = Town.segment(random, 4);
            Resolution resolution = contacts.resolve(segment, Town.NEWS, Town.DAY);
            List<Person> matched = people.stream()
                    .filter(person -> Town.contains(segment, person))
                    .toList();
            List<String> expected = matched.stream()
                    .filter(person -> person.rights().equals(lawful))
                    .map(Person::key)
                    .toList();
            if (!resolution.keys().toList().equals(expected)
                    || resolution.matched() != matched.size()
                    || resolution.count() != expected.size()
                    || resolution.exclusions().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            != resolution.excluded()) {
                assertThat(resolution.keys()).as(segment.text().fr()).isEqualTo(expected);
                assertThat(resolution.matched()).as(segment.text().fr()).isEqualTo(matched.size());
            }
            found += expected.size();
        }
        assertThat(found).isGreaterThan(SEGMENTS);
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            Segment segment = Town.segment(random, 4);
            assertThat(Segment.parse(segment.text().fr(), Town.ATTRIBUTES)).isEqualTo(segment);
            assertThat(Segment.parse(segment.text().en(), Town.ATTRIBUTES)).isEqualTo(segment);
            if (i % 10 == 0) {
                assertThat(Segment.parseJson("s", segment.toJson().getBytes(UTF_8), Town.ATTRIBUTES))
                        .isEqualTo(segment);
            }
        }
    }
}
