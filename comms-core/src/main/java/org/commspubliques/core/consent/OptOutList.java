package org.commspubliques.core.consent;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;

/**
 * Liste d’opposition: the addresses that are never to be written to again, kept when everything else about a person has been
 * erased (règlement (UE) 2016/679, art. 17 and 21; loi n° 78-17 du 6 janvier 1978, art. 51 and 56). It holds no address, only
 * keyed hashes: whoever has not the host’s key can neither read nor guess one. Immutable and thread-safe.
 */
public final class OptOutList {

    /** Telephone numbers are few: without a key that cannot be guessed, every one could be tried. */
    private static final int LEAST_KEY_BYTES = 16;

    private static final int HEX_DIGITS = 64;

    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final ImmutableSet<String> hashes;

    private OptOutList(ImmutableSet<String> hashes) {
        this.hashes = hashes;
    }

    /**
     * Returns a list.
     *
     * @param hashes the hashes, as {@link #hashEmail} and {@link #hashTelephone} make them: 64 lower-case hexadecimal digits each
     * @return the list
     * @throws IllegalArgumentException if one has another form
     */
    public static OptOutList of(Collection<String> hashes) {
        hashes.forEach(hash -> Preconditions.checkArgument(
                isHash(hash), "a hash is 64 lower-case hexadecimal digits, was a text of %s", hash.length()));
        return new OptOutList(ImmutableSet.copyOf(hashes));
    }

    /**
     * Reads a list.
     *
     * @param origin the file, as errors shall name it
     * @param text one hash a line; blank lines are passed over
     * @return the list
     * @throws DataFormatException if a line holds anything else; names the line, and never what it holds, which may be an address
     */
    public static OptOutList parse(String origin, String text) {
        ImmutableSet.Builder<String> hashes = ImmutableSet.builder();
        int line = 0;
        for (String written : Splitter.on('\n').split(text)) {
            line++;
            String hash = written.strip();
            if (!hash.isEmpty()) {
                if (!isHash(hash)) {
                    throw new DataFormatException(
                            origin,
                            line,
                            1,
                            "",
                            Wording.of(
                                    "attendu : une empreinte de 64 chiffres hexadécimaux en minuscules, et jamais une adresse en"
                                            + " clair",
                                    "expected: a hash of 64 lower-case hexadecimal digits, and never a plain address"));
                }
                hashes.add(hash);
            }
        }
        return new OptOutList(hashes.build());
    }

    private static boolean isHash(String text) {
        return text.length() == HEX_DIGITS && HEX.matchesAllOf(text);
    }

    /**
     * Hashes an e-mail address: blanks around it and case make no difference.
     *
     * @param key the host’s secret key, 16 bytes or more, kept apart from the list
     * @param address the address
     * @return the HMAC-SHA-256 in 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the key is too short or the address blank
     */
    public static String hashEmail(byte[] key, String address) {
        return hash(
                key,
                "email:"
                        + Normalizer.normalize(address.strip(), Normalizer.Form.NFC)
                                .toLowerCase(Locale.ROOT),
                address);
    }

    /**
     * Hashes a telephone number: only its digits count. The host writes all its numbers in one form, with the country’s code or
     * without.
     *
     * @param key the host’s secret key, 16 bytes or more, kept apart from the list
     * @param number the number
     * @return the HMAC-SHA-256 in 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the key is too short or the number has no digit
     */
    public static String hashTelephone(byte[] key, String number) {
        String digits = DIGIT.retainFrom(number);
        return hash(key, "tel:" + digits, digits);
    }

    private static String hash(byte[] key, String canonical, String address) {
        Preconditions.checkArgument(
                key.length >= LEAST_KEY_BYTES, "the key must have 16 bytes at least, had %s", key.length);
        Preconditions.checkArgument(!address.isBlank(), "the address must not be blank");
        return Hashing.hmacSha256(key)
                .hashString(canonical, StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Returns this list with one address more.
     *
     * @param hash the hash of the address
     * @return the list
     * @throws IllegalArgumentException if the hash has another form
     */
    public OptOutList with(String hash) {
        return of(ImmutableSet.<String>builder().addAll(hashes).add(hash).build());
    }

    /**
     * Returns whether an address is on the list.
     *
     * @param hash the hash of the address
     * @return true if it is never to be written to
     */
    public boolean contains(String hash) {
        return hashes.contains(hash);
    }

    /**
     * Returns how many addresses there are.
     *
     * @return the number
     */
    public int size() {
        return hashes.size();
    }

    /**
     * Marks the rights of somebody one of whose addresses is on the list.
     *
     * @param rights what is known of the person’s rights
     * @param addresses the hashes of the person’s addresses
     * @return rights that allow nothing where one is on the list; else those given
     */
    public ContactRights applyTo(ContactRights rights, Collection<String> addresses) {
        return addresses.stream().anyMatch(hashes::contains)
                ? rights.toBuilder().optedOut(true).build()
                : rights;
    }

    /**
     * Writes the list as {@link #parse} reads it.
     *
     * @return the hashes in alphabetical order, one a line, each ended by a line feed: nothing tells who came first
     */
    public String text() {
        StringBuilder text = new StringBuilder(hashes.size() * (HEX_DIGITS + 1));
        hashes.stream().sorted().forEach(hash -> text.append(hash).append('\n'));
        return text.toString();
    }

    /** Says how many addresses there are, and none of them. */
    @Override
    public String toString() {
        return "OptOutList[" + hashes.size() + "]";
    }
}
