package org.commspubliques.approval.privacy;

import com.google.common.base.Preconditions;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.PersonId;

/**
 * Coffre: what stands in the register for a person and for a text they wrote, and what is behind it.
 *
 * <p>For a person it is a pseudonym, the same in all approvals, so that one person still counts once. For a text it is a
 * commitment: a hash that the author’s secret went into. Both are made with a secret that belongs to the person and is erased
 * with them: from then on neither can be told from chance, not even by trying all names, or all likely texts. No hash of the
 * register changes. A text keeps its commitment when a request is repeated.
 *
 * <p>Thread-safe. Identities in use are remembered, unless the store says that they can be undone; where several instances
 * share a store, each is told to {@linkplain #erase erase}, or is started again: until then it goes on to use the pseudonym of
 * who was erased, but keeps no text under it.
 */
public final class PersonalDataVault {

    /** What is read in the place of a text that was erased. */
    public static final String ERASED_TEXT = "[texte effacé]";

    /** What begins a pseudonym. No identifier of a person may begin so. */
    static final String PSEUDONYM = "pseudonyme.";

    private static final String COMMITMENT = "engagement:";
    private static final int SHORTEST_SECRET = 16;
    private static final int PSEUDONYM_BYTES = 16;

    private final PersonalDataStore store;
    private final Supplier<byte[]> secrets;
    private final Map<PersonId, PersonalDataStore.Identity> known = new ConcurrentHashMap<>();

    private PersonalDataVault(PersonalDataStore store, Supplier<byte[]> secrets) {
        this.store = Objects.requireNonNull(store, "store");
        this.secrets = Objects.requireNonNull(secrets, "secrets");
    }

    /**
     * Returns the vault over a store.
     *
     * @param store where identities and texts are kept
     * @param secrets gives a new secret at each call: 16 bytes or more from a source that cannot be guessed, such as a
     *     {@code SecureRandom} of the host
     * @return the vault
     */
    public static PersonalDataVault of(PersonalDataStore store, Supplier<byte[]> secrets) {
        return new PersonalDataVault(store, secrets);
    }

    /**
     * Returns what stands for a person. It is kept from now on.
     *
     * @param person the person
     * @return the pseudonym, the same each time until the person is erased
     * @throws IllegalArgumentException if the identifier is one of a pseudonym, or the secret is too short
     */
    public PersonId pseudonymOf(PersonId person) {
        return PersonId.of(identityOf(person).pseudonym());
    }

    private PersonalDataStore.Identity identityOf(PersonId person) {
        PersonalDataStore.Identity identity = known.get(person);
        if (identity != null) {
            return identity;
        }
        Preconditions.checkArgument(
                !isPseudonym(person),
                "%s is what stands for an erased person; an identifier must not begin with %s",
                person,
                PSEUDONYM);
        byte[] secret = secrets.get();
        Preconditions.checkArgument(
                secret.length >= SHORTEST_SECRET,
                "a secret has at least %s bytes, had %s",
                SHORTEST_SECRET,
                secret.length);
        byte[] digest = digest("comms-person-1", secret, person.value());
        identity = store.enrol(new PersonalDataStore.Identity(
                person, PSEUDONYM + hex(digest).substring(0, 2 * PSEUDONYM_BYTES), hex(secret)));
        if (!store.canBeUndone()) {
            known.put(person, identity);
        }
        return identity;
    }

    /**
     * Returns what stands for a text, and what to keep so that it can be read.
     *
     * @param author who wrote it
     * @param place where it stands, so that the same words elsewhere have another commitment
     * @param body the text
     * @return the text with its commitment, not kept yet
     */
    public PersonalDataStore.Text commit(PersonId author, String place, String body) {
        PersonalDataStore.Identity identity = identityOf(author);
        byte[] key = Hashing.hmacSha256(BaseEncoding.base16().lowerCase().decode(identity.secret()))
                .hashString(place, StandardCharsets.UTF_8)
                .asBytes();
        return new PersonalDataStore.Text(
                COMMITMENT + hex(digest("comms-text-1", key, body)), identity.pseudonym(), body);
    }

    /**
     * Keeps texts, before the record that has their commitments, unless one of their authors was erased meanwhile by another
     * instance: what is kept for them then, nobody could erase any more.
     *
     * @param texts the texts
     * @return true if they are kept; false if an author was erased, who is not remembered from now on: then {@link #commit}
     *     makes the texts anew
     */
    public boolean keep(Collection<PersonalDataStore.Text> texts) {
        if (texts.isEmpty()) {
            return true;
        }
        Set<String> authors =
                texts.stream().map(PersonalDataStore.Text::pseudonym).collect(Collectors.toSet());
        List<PersonalDataStore.Identity> there = store.identities(authors);
        if (there.size() < authors.size()) {
            known.values().removeIf(identity -> authors.contains(identity.pseudonym()) && !there.contains(identity));
            return false;
        }
        store.keep(texts);
        return true;
    }

    /**
     * Tells whether an identifier stands for a person.
     *
     * @param person the identifier
     * @return true for a pseudonym
     */
    public static boolean isPseudonym(PersonId person) {
        return person.value().startsWith(PSEUDONYM);
    }

    /**
     * Tells whether a text stands for another.
     *
     * @param text the text
     * @return true for a commitment
     */
    public static boolean isCommitment(String text) {
        return text.startsWith(COMMITMENT);
    }

    /**
     * Returns the persons behind pseudonyms.
     *
     * @param pseudonyms the pseudonyms
     * @return the person by the pseudonym; who was erased is not there
     */
    public Map<String, PersonId> persons(Collection<String> pseudonyms) {
        List<PersonalDataStore.Identity> identities = pseudonyms.isEmpty() ? List.of() : store.identities(pseudonyms);
        return identities.stream()
                .collect(Collectors.toMap(PersonalDataStore.Identity::pseudonym, PersonalDataStore.Identity::person));
    }

    /**
     * Returns the texts behind commitments.
     *
     * @param commitments the commitments
     * @return the text by the commitment; what was erased is not there
     */
    public Map<String, String> texts(Collection<String> commitments) {
        List<PersonalDataStore.Text> texts = commitments.isEmpty() ? List.of() : store.texts(commitments);
        return texts.stream()
                .collect(Collectors.toMap(PersonalDataStore.Text::commitment, PersonalDataStore.Text::body));
    }

    /**
     * Erases a person and all texts they wrote. The register is not touched: it goes on to name the pseudonym, which nobody
     * is behind any more.
     *
     * @param person the person
     * @return what was erased
     */
    public ErasureReport erase(PersonId person) {
        ErasureReport report = store.erase(person);
        known.remove(person);
        return report;
    }

    /** Each part as its length and its bytes, so that no two have one form. */
    private static byte[] digest(String tag, byte[] key, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] tagged = tag.getBytes(StandardCharsets.UTF_8);
        return Hashing.sha256()
                .hashBytes(ByteBuffer.allocate(3 * Integer.BYTES + tagged.length + key.length + bytes.length)
                        .putInt(tagged.length)
                        .put(tagged)
                        .putInt(key.length)
                        .put(key)
                        .putInt(bytes.length)
                        .put(bytes)
                        .array())
                .asBytes();
    }

    private static String hex(byte[] bytes) {
        return BaseEncoding.base16().lowerCase().encode(bytes);
    }
}
