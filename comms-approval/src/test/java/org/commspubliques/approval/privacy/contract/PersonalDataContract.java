package org.commspubliques.approval.privacy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.approval.privacy.ErasureReport;
import org.commspubliques.approval.privacy.PersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataStore.Identity;
import org.commspubliques.approval.privacy.PersonalDataStore.Text;
import org.commspubliques.approval.store.contract.Callers;
import org.commspubliques.core.authority.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of personal data does. A store's own test extends this, and says how to make an empty one. */
public abstract class PersonalDataContract {

    private static final Identity ANNA = new Identity(PersonId.of("anna"), "pseudonyme.a", "0a");
    private static final Identity BRUNO = new Identity(PersonId.of("bruno"), "pseudonyme.b", "0b");
    private static final Text HERS = new Text("engagement:1", "pseudonyme.a", "le jour est « faux »\n\"\\ 😀");
    private static final Text HERS_TOO = new Text("engagement:2", "pseudonyme.a", "l’heure aussi");
    private static final Text HIS = new Text("engagement:3", "pseudonyme.b", "vu");

    private PersonalDataStore store;

    /** Creates a suite. */
    protected PersonalDataContract() {}

    /**
     * Makes a store that has nothing.
     *
     * @return the store
     */
    protected abstract PersonalDataStore empty();

    @BeforeEach
    final void makeAStore() {
        store = empty();
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(store.identities(Set.of("pseudonyme.a"))).isEmpty();
        assertThat(store.texts(Set.of("engagement:1"))).isEmpty();
    }

    @Test
    void asksForNothingAndGetsNothing() {
        assertThat(store.identities(Set.of())).isEmpty();
        assertThat(store.texts(Set.of())).isEmpty();
    }

    @Test
    void keepsWhoIsEnrolled() {
        assertThat(store.enrol(ANNA)).isEqualTo(ANNA);
        assertThat(store.identities(Set.of("pseudonyme.a"))).containsExactly(ANNA);
    }

    @Test
    void enrolsAPersonOnce() {
        store.enrol(ANNA);

        assertThat(store.enrol(new Identity(ANNA.person(), "pseudonyme.z", "0c")))
                .isEqualTo(ANNA);
        assertThat(store.identities(Set.of("pseudonyme.z"))).isEmpty();
    }

    @Test
    void findsThoseItKnowsAmongThoseItIsAskedFor() {
        store.enrol(ANNA);
        store.enrol(BRUNO);

        assertThat(store.identities(Set.of("pseudonyme.a", "pseudonyme.b", "pseudonyme.c")))
                .containsExactlyInAnyOrder(ANNA, BRUNO);
    }

    @Test
    void keepsTextsAsTheyWereWritten() {
        store.enrol(ANNA);
        store.keep(List.of(HERS, HERS_TOO));

        assertThat(store.texts(Set.of("engagement:1", "engagement:2"))).containsExactlyInAnyOrder(HERS, HERS_TOO);
    }

    @Test
    void keepsATextOnce() {
        store.enrol(ANNA);
        store.keep(List.of(HERS));
        store.keep(List.of(HERS, HERS_TOO));

        assertThat(store.texts(Set.of("engagement:1"))).containsExactly(HERS);
        assertThat(store.erase(ANNA.person()).texts()).isEqualTo(2);
    }

    @Test
    void findsATextAmongVeryMany() {
        store.enrol(ANNA);
        List<Text> many = IntStream.range(0, 1_200)
                .mapToObj(i -> new Text("engagement:n" + i, "pseudonyme.a", "texte " + i))
                .toList();
        store.keep(many);

        assertThat(store.texts(many.stream().map(Text::commitment).toList())).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void erasesAPersonAndTheirTexts() {
        store.enrol(ANNA);
        store.keep(List.of(HERS, HERS_TOO));

        assertThat(store.erase(ANNA.person())).isEqualTo(new ErasureReport("pseudonyme.a", 2));
        assertThat(store.identities(Set.of("pseudonyme.a"))).isEmpty();
        assertThat(store.texts(Set.of("engagement:1", "engagement:2"))).isEmpty();
    }

    @Test
    void leavesOthersAlone() {
        store.enrol(ANNA);
        store.enrol(BRUNO);
        store.keep(List.of(HERS, HIS));
        store.erase(ANNA.person());

        assertThat(store.identities(Set.of("pseudonyme.a", "pseudonyme.b"))).containsExactly(BRUNO);
        assertThat(store.texts(Set.of("engagement:1", "engagement:3"))).containsExactly(HIS);
    }

    @Test
    void hasNothingToEraseOfWhoIsUnknown() {
        assertThat(store.erase(ANNA.person())).isEqualTo(new ErasureReport("", 0));
    }

    @Test
    void erasesOnce() {
        store.enrol(ANNA);
        store.erase(ANNA.person());

        assertThat(store.erase(ANNA.person())).isEqualTo(new ErasureReport("", 0));
    }

    @Test
    void enrolsWhoWasErasedAsSomebodyElse() {
        store.enrol(ANNA);
        store.erase(ANNA.person());
        Identity again = new Identity(ANNA.person(), "pseudonyme.z", "0c");

        assertThat(store.enrol(again)).isEqualTo(again);
        assertThat(store.identities(Set.of("pseudonyme.a", "pseudonyme.z"))).containsExactly(again);
    }

    @Test
    void givesAllWhoEnrolAPersonAtOnceTheSameIdentity() throws Exception {
        List<Identity> answers = Callers.together(
                8, caller -> store.enrol(new Identity(ANNA.person(), "pseudonyme.c" + caller, "0" + caller)));

        assertThat(new ArrayList<>(answers)).hasSize(8).containsOnly(answers.get(0));
        assertThat(store.identities(Set.of(answers.get(0).pseudonym()))).containsExactly(answers.get(0));
    }
}
