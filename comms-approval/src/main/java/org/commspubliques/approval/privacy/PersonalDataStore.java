package org.commspubliques.approval.privacy;

import java.util.Collection;
import java.util.List;
import org.commspubliques.core.authority.PersonId;

/**
 * Stockage du coffre: where the identities and the texts are kept that the register only holds stand-ins of. Unlike the
 * register it forgets: what is erased is gone. Every implementation is thread-safe, and passes the suite
 * {@code PersonalDataContract}.
 */
public interface PersonalDataStore {

    /**
     * Identité: a person and what stands for them.
     *
     * @param person the person
     * @param pseudonym what stands for them in the register
     * @param secret what their pseudonym and the commitments to their texts were made with, in hexadecimal
     */
    record Identity(PersonId person, String pseudonym, String secret) {}

    /**
     * Texte: what a person wrote, and what stands for it.
     *
     * @param commitment what stands for it in the register
     * @param pseudonym who wrote it
     * @param body the text
     */
    record Text(String commitment, String pseudonym, String body) {}

    /**
     * Keeps an identity, unless the person has one.
     *
     * @param proposed the identity
     * @return the one that the person has, now or since before: however many come at once, it is the same for all
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be written
     */
    Identity enrol(Identity proposed);

    /**
     * Returns the identities behind pseudonyms.
     *
     * @param pseudonyms the pseudonyms
     * @return those that are known, in any order
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be read
     */
    List<Identity> identities(Collection<String> pseudonyms);

    /**
     * Keeps texts. One that is known already stays as it is.
     *
     * @param texts the texts
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be written
     */
    void keep(Collection<Text> texts);

    /**
     * Returns the texts behind commitments.
     *
     * @param commitments the commitments
     * @return those that are known, in any order
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be read
     */
    List<Text> texts(Collection<String> commitments);

    /**
     * Erases a person: the identity, its secret, and all texts they wrote. When this returns, none of it is in the store.
     *
     * @param person the person
     * @return what was erased
     * @throws org.commspubliques.approval.store.StoreException if the store cannot be written; then all of it is there, or
     *     none
     */
    ErasureReport erase(PersonId person);

    /**
     * Tells whether what was kept may be undone later, as where a host rolls back the transaction that a store joined. What
     * such a store answers is not remembered anywhere.
     *
     * @return false, unless the store says otherwise
     */
    default boolean canBeUndone() {
        return false;
    }
}
