package org.commspubliques.approval.privacy;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.authority.PersonId;

/** Coffre en mémoire: for tests; what it holds ends with the process, and the register is then without names. Thread-safe. */
public final class MemoryPersonalDataStore implements PersonalDataStore {

    private final Map<PersonId, Identity> persons = new LinkedHashMap<>();
    private final Map<String, Identity> pseudonyms = new LinkedHashMap<>();
    private final Map<String, Text> texts = new LinkedHashMap<>();

    /** Creates an empty store. */
    public MemoryPersonalDataStore() {}

    @Override
    public synchronized Identity enrol(Identity proposed) {
        Identity known = persons.putIfAbsent(proposed.person(), proposed);
        if (known == null) {
            pseudonyms.put(proposed.pseudonym(), proposed);
            return proposed;
        }
        return known;
    }

    @Override
    public synchronized List<Identity> identities(Collection<String> wanted) {
        return wanted.stream().map(pseudonyms::get).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized void keep(Collection<Text> more) {
        more.forEach(text -> texts.putIfAbsent(text.commitment(), text));
    }

    @Override
    public synchronized List<Text> texts(Collection<String> commitments) {
        return commitments.stream().map(texts::get).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized ErasureReport erase(PersonId person) {
        Identity identity = persons.remove(person);
        if (identity == null) {
            return new ErasureReport("", 0);
        }
        pseudonyms.remove(identity.pseudonym());
        int before = texts.size();
        texts.values().removeIf(text -> text.pseudonym().equals(identity.pseudonym()));
        return new ErasureReport(identity.pseudonym(), before - texts.size());
    }

    synchronized boolean knows(PersonId person) {
        return persons.containsKey(person);
    }

    synchronized List<Identity> identities() {
        return ImmutableList.copyOf(persons.values());
    }

    synchronized List<Text> texts() {
        return ImmutableList.copyOf(texts.values());
    }
}
