package org.commspubliques.core.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.Objection;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.recipient.Town.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

    private static final List<Person> PEOPLE = everyRight();

    /** One contact of each sort of rights. */
    private static List<Person> everyRight() {
        List<ContactRights> rights = Town.rights();
        return rights.stream()
                .map(each -> new Person("k" + rights.indexOf(each), true, false, "Boulari", 40, Town.DAY, each))
                .toList();
    }

    private static Resolution resolve(String segment) {
        return Town.contacts(PEOPLE, Town.RULES).resolve(Segment.parse(segment, Town.ATTRIBUTES), Town.NEWS, Town.DAY);
    }

    @Test
    void whoMayNotBeWrittenToIsLeftOutWhateverTheSegment() {
        for (String segment :
                List.of("tous", "non agent", "tous sauf agent", "non non parent", "non (age < 18 et parent)")) {
            assertThat(resolve(segment).keys()).as(segment).containsExactly("k0");
            assertThat(resolve(segment).matched()).isEqualTo(PEOPLE.size());
        }
    }

    @Test
    void eachExclusionIsCountedWithItsReasons() {
        Resolution resolution = resolve("parent");
        assertThat(resolution.excluded()).isEqualTo(6);
        assertThat(resolution.exclusions())
                .containsEntry(Exclusion.OBJECTION, 1)
                .containsEntry(Exclusion.OPTED_OUT_LIST, 1)
                .containsEntry(Exclusion.CONSENT_WITHDRAWN, 1);
        assertThat(resolution.reasons().get(Exclusion.RETENTION_OVER)).isGreaterThanOrEqualTo(1);
        assertThat(resolution.excludedContacts())
                .allSatisfy(contact -> assertThat(contact.reasons()).isNotEmpty());
    }

    /** More sets of rights than a byte tells apart, and more than two bytes do. */
    @ParameterizedTest
    @ValueSource(ints = {300, 70_000})
    void contactsWithRightsOfTheirOwnAreEachDecidedByTheirs(int number) {
        List<ContactRights> sorts = Town.rights();
        List<Person> people = IntStream.range(0, number)
                .mapToObj(i -> new Person("k" + i, true, false, null, null, null, ownRights(sorts, i)))
                .toList();
        Resolution resolution = Town.contacts(people, Town.RULES).resolve(new Segment.Everyone(), Town.NEWS, Town.DAY);
        assertThat(resolution.keys())
                .isEqualTo(IntStream.range(0, number)
                        .filter(i -> i % sorts.size() == 0)
                        .mapToObj(i -> "k" + i)
                        .toList());
        assertThat(resolution.matched()).isEqualTo(number);
        assertThat(resolution.excludedContacts()).allSatisfy(contact -> {
            int i = Integer.parseInt(contact.key().substring(1));
            assertThat(contact.reasons())
                    .isEqualTo(Town.RULES
                            .uses()
                            .decide(people.get(i).rights(), Town.NEWS, Town.DAY)
                            .exclusions());
        });
    }

    /** An objection to what nobody asks for here makes them unlike all others. */
    private static ContactRights ownRights(List<ContactRights> sorts, int i) {
        return sorts.get(i % sorts.size()).toBuilder()
                .objection(Objection.to(LocalDate.EPOCH.minusDays(i), ProcessingPurpose.SURVEY))
                .build();
    }

    @Test
    void aPersonReadsWhoGetsItAndWhy() {
        assertThat(resolve("quartier = Boulari sauf agent").explanation().fr())
                .startsWith(
                        "Habitants de Boulari, sauf agents\u00a0: 7 contacts, 1 destinataire pour «\u00a0actualités de la"
                                + " collectivité\u00a0» par courriel le 27 novembre 2026. 6 exclus (opposition\u00a0: 1\u202f; ")
                .endsWith(" Base légale\u00a0: consentement.");
    }

    @Test
    void politicalUseIsRefusedBeforeAnybodyIsLookedUp() {
        RecipientSource source = RecipientSource.querying(
                segment -> {
                    throw new AssertionError("looked up");
                },
                Town.RULES);
        ProcessingUse political = ProcessingUse.of(ProcessingPurpose.POLITICAL_COMMUNICATION, ChannelKind.EMAIL);
        assertThatExceptionOfType(PoliticalUseException.class)
                .isThrownBy(() -> source.resolve(new Segment.Everyone(), political, Town.DAY))
                .withMessageContaining("politique");
    }

    @Test
    void contactsOfARegisterAreLeftOutWhereItMustNotBeSorted() {
        LocalDate before = Town.DAY.minusMonths(1);
        ContactRights voter = ContactRights.builder()
                .collection(CollectionRecord.of(DataOrigin.ELECTORAL_ROLL, before, Set.of())
                        .informedOn(before))
                .build();
        ProcessingUse letter = ProcessingUse.of(ProcessingPurpose.PUBLIC_SERVICE_INFORMATION, ChannelKind.LETTER);
        List<Person> people = List.of(new Person("v", true, false, "Boulari", 70, null, voter));
        Contacts contacts = Town.contacts(people, Town.RULES.sorting(Town.QUARTIER, SortCriterion.BIRTHPLACE));
        Segment sorted = Segment.parse("non quartier = Robinson", Town.ATTRIBUTES);
        assertThat(contacts.resolve(sorted, letter, Town.DAY).exclusions()).containsKey(Exclusion.REGISTER_RESTRICTED);
        assertThat(contacts.resolve(new Segment.Everyone(), letter, Town.DAY).reasons())
                .doesNotContainKey(Exclusion.REGISTER_RESTRICTED);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        Contacts contacts = Town.contacts(PEOPLE, Town.RULES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contacts.resolve(new Segment.Named("parents"), Town.NEWS, Town.DAY));
    }
}
