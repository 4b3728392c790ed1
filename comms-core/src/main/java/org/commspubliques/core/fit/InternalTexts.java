package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/**
 * Textes internes: what was written for inside the authority, as digests of every run of ten words, so that a text that
 * takes one up is known by it. Case, accents and punctuation do not matter. The texts themselves are not kept. Building it
 * and looking in it take time linear in the texts; it keeps one number for each word. Immutable and thread-safe.
 */
public final class InternalTexts {

    /** Short enough to survive a cut or a new title, long enough that no two people write it by chance. */
    static final int RUN = 10;

    private static final HashFunction WORD = Hashing.farmHashFingerprint64();
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long BASE_OF_FIRST = power(RUN - 1);

    /** Names, addresses and notices are the same inside and outside; the column is its authors’. */
    private static final Set<SectionRole> COMMON = Sets.immutableEnumSet(
            SectionRole.CONTACT, SectionRole.LEGAL_NOTICE, SectionRole.SIGNATURE, SectionRole.OPPOSITION_COLUMN);

    private final ImmutableSet<CommunicationId> ids;
    private final ImmutableMap<Long, CommunicationId> runs;

    private InternalTexts(ImmutableSet<CommunicationId> ids, ImmutableMap<Long, CommunicationId> runs) {
        this.ids = ids;
        this.runs = runs;
    }

    /**
     * A part of a text that is one of an internal text too.
     *
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     * @param words how many words it has, from 10
     * @param source the internal communication
     */
    record Taken(int start, int end, int words, CommunicationId source) {}

    /**
     * Reads the texts.
     *
     * @param all communications; those that are public are left aside
     * @param published what is public already, such as the communications that were published: what it says is no secret
     * @return the texts
     */
    public static InternalTexts of(Collection<Communication> all, Collection<Communication> published) {
        ImmutableSet.Builder<CommunicationId> ids = ImmutableSet.builder();
        Map<Long, CommunicationId> runs = new LinkedHashMap<>();
        for (Communication communication : all) {
            if (communication.confidentiality() != Confidentiality.PUBLIC) {
                ids.add(communication.id());
                runsOf(communication).forEach(run -> runs.putIfAbsent(run, communication.id()));
            }
        }
        published.forEach(communication -> runs.keySet().removeAll(runsOf(communication)));
        return new InternalTexts(ids.build(), ImmutableMap.copyOf(runs));
    }

    private static Set<Long> runsOf(Communication communication) {
        Set<Long> runs = new HashSet<>();
        communication
                .variants()
                .forEach(variant -> variant.sections().stream()
                        .filter(InternalTexts::counts)
                        .forEach(section -> {
                            for (long run : runs(Words.of(section.text()))) {
                                runs.add(run);
                            }
                        }));
        return runs;
    }

    /** Whether what a section says belongs to its text alone. */
    static boolean counts(Section section) {
        return !COMMON.contains(section.role());
    }

    /** Whether a communication is an internal one. */
    boolean holds(CommunicationId communication) {
        return ids.contains(communication);
    }

    /** The parts of a text that are parts of internal texts too, in order, apart from each other. */
    List<Taken> in(String text) {
        ImmutableList<Word> words = Words.of(text);
        long[] digests = runs(words);
        ImmutableList.Builder<Taken> taken = ImmutableList.builder();
        int at = 0;
        while (at < digests.length) {
            Optional<CommunicationId> source = Optional.ofNullable(runs.get(digests[at]));
            if (source.isEmpty()) {
                at++;
                continue;
            }
            int last = at;
            while (last + 1 < digests.length && source.get().equals(runs.get(digests[last + 1]))) {
                last++;
            }
            int end = last + RUN;
            taken.add(new Taken(words.get(at).start(), words.get(end - 1).end(), end - at, source.get()));
            at = end;
        }
        return taken.build();
    }

    /** The digest of the ten words from each word on: a polynomial that rolls along. */
    private static long[] runs(List<Word> words) {
        if (words.size() < RUN) {
            return new long[0];
        }
        long[] digests = new long[words.size()];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = WORD.hashString(words.get(i).folded(), StandardCharsets.UTF_8)
                    .asLong();
        }
        long[] runs = new long[words.size() - RUN + 1];
        long run = 0;
        for (int i = 0; i < digests.length; i++) {
            if (i >= RUN) {
                run -= digests[i - RUN] * BASE_OF_FIRST;
            }
            run = run * BASE + digests[i];
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = run;
            }
        }
        return runs;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
