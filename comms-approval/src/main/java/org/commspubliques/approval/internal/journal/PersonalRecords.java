package org.commspubliques.approval.internal.journal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.privacy.PersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Takes people and their texts out of what is recorded, and puts them back into what is read. Thread-safe. */
final class PersonalRecords {

    /** Whoever is erased while their text is recorded is enrolled anew; that does not happen twice by chance. */
    private static final int MOST_ATTEMPTS = 10;

    private final @Nullable PersonalDataVault vault;

    PersonalRecords(@Nullable PersonalDataVault vault) {
        this.vault = vault;
    }

    boolean haveVault() {
        return vault != null;
    }

    /** Returns the events as they are recorded; what they stand for is kept by then. */
    List<ApprovalEvent> recorded(StreamId stream, CommandId command, List<ApprovalEvent> events) {
        if (vault == null) {
            return events;
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Taken taken = new Taken(vault, stream + "|" + command + "|");
            List<ApprovalEvent> recorded = events.stream().map(taken::of).collect(ImmutableList.toImmutableList());
            if (vault.keep(taken.texts)) {
                return recorded;
            }
        }
        throw new StoreException(
                stream.text(),
                StoreException.Failure.UNWRITABLE,
                Wording.of(
                        "la personne est effacée sans cesse pendant l’enregistrement ; réessayez",
                        "the person keeps being erased while this is recorded; try again"));
    }

    /** Returns what was recorded as it was, as far as it was not erased; asks once for all of it. */
    List<RecordedAct> revealed(List<RecordedAct> acts) {
        if (vault == null) {
            return acts;
        }
        Sought sought = new Sought();
        acts.forEach(act -> act.events().forEach(sought::of));
        Given given = new Given(vault.persons(sought.pseudonyms), vault.texts(sought.commitments));
        return acts.stream()
                .map(act -> new RecordedAct(
                        act.version(),
                        act.at(),
                        act.events().stream().map(given::of).collect(ImmutableList.toImmutableList()),
                        act.hash(),
                        act.path()))
                .collect(ImmutableList.toImmutableList());
    }

    private static final class Taken extends Masked {

        private final PersonalDataVault vault;
        private final String place;
        private final List<PersonalDataStore.Text> texts = new ArrayList<>();
        private boolean repeats;

        Taken(PersonalDataVault vault, String place) {
            this.vault = vault;
            this.place = place;
        }

        /** A decision that lapses is repeated as it is on record, and who made it may be erased by then. */
        @Override
        ApprovalEvent of(ApprovalEvent event) {
            repeats = event instanceof ApprovalEvent.DecisionVoided voided
                    && voided.cause() != ApprovalEvent.VoidCause.RETRACTED;
            return super.of(event);
        }

        @Override
        PersonId person(PersonId person) {
            return repeats && PersonalDataVault.isPseudonym(person) ? person : vault.pseudonymOf(person);
        }

        @Override
        String text(PersonId author, String text) {
            PersonalDataStore.Text kept = vault.commit(author, place + texts.size(), text);
            texts.add(kept);
            return kept.commitment();
        }
    }

    private static final class Sought extends Masked {

        private final Set<String> pseudonyms = new LinkedHashSet<>();
        private final Set<String> commitments = new LinkedHashSet<>();

        @Override
        PersonId person(PersonId person) {
            if (PersonalDataVault.isPseudonym(person)) {
                pseudonyms.add(person.value());
            }
            return person;
        }

        @Override
        String text(PersonId author, String text) {
            if (PersonalDataVault.isCommitment(text)) {
                commitments.add(text);
            }
            return text;
        }
    }

    /** Whoever was erased stays a pseudonym: one person still, and nobody known. */
    private static final class Given extends Masked {

        private final Map<String, PersonId> persons;
        private final Map<String, String> texts;

        Given(Map<String, PersonId> persons, Map<String, String> texts) {
            this.persons = persons;
            this.texts = texts;
        }

        @Override
        PersonId person(PersonId person) {
            return persons.getOrDefault(person.value(), person);
        }

        @Override
        String text(PersonId author, String text) {
            return PersonalDataVault.isCommitment(text)
                    ? texts.getOrDefault(text, PersonalDataVault.ERASED_TEXT)
                    : text;
        }
    }
}
