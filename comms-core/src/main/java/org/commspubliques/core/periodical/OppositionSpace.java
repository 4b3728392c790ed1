package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Tribune: the space of an issue kept for the councillors outside the majority. Who shares it, and how, is for the
 * council’s rules of procedure, and so the host’s data. What stands in it belongs to its authors: the publisher prints it
 * as it was delivered, and no approval of the authority bears on it. Immutable and thread-safe.
 *
 * @param page the page it is on
 * @param signs how long it is in all, in characters, spaces included; from 1 to 100,000
 * @param due the last day on which a text may be delivered
 * @param shares by the name of each group, the weight of its share, from 1 to 1,000: equal weights are equal shares;
 *     unmodifiable
 * @param texts the texts, at most one for each group; unmodifiable
 */
public record OppositionSpace(int page, int signs, LocalDate due, Map<String, Integer> shares, List<Text> texts) {

    private static final String FORM = "comms-publiques opposition text 1\n";
    private static final int MOST_SHARE = 1_000;
    private static final int MOST_GROUPS = 100;

    /** Copies the collections; refuses a space for nobody, and texts of groups that have no share. */
    public OppositionSpace {
        Preconditions.checkArgument(page >= 1, "pages are numbered from 1, not %s", page);
        Preconditions.checkArgument(
                1 <= signs && signs <= Rubric.MOST_SIGNS,
                "signs of the space must be 1 to %s, were %s",
                Rubric.MOST_SIGNS,
                signs);
        Objects.requireNonNull(due, "due");
        shares = ImmutableMap.copyOf(shares);
        Preconditions.checkArgument(
                !shares.isEmpty() && shares.size() <= MOST_GROUPS,
                "1 to %s groups share the space, not %s",
                MOST_GROUPS,
                shares.size());
        shares.forEach((group, share) -> Preconditions.checkArgument(
                1 <= share && share <= MOST_SHARE, "share of '%s' must be 1 to %s, was %s", group, MOST_SHARE, share));
        texts = ImmutableList.copyOf(texts);
        Set<String> given = new HashSet<>();
        for (Text text : texts) {
            Preconditions.checkArgument(shares.containsKey(text.group()), "group '%s' has no share", text.group());
            Preconditions.checkArgument(given.add(text.group()), "group '%s' has two texts", text.group());
        }
    }

    /**
     * Texte d’un groupe, as it was delivered. Only its digest and its length are kept.
     *
     * @param group the name of the group
     * @param article the identifier of the article of the issue that prints it
     * @param delivered the day it was delivered, in the authority’s zone
     * @param signs how long it is, in characters, spaces included
     * @param seal the digest of the text; see {@link OppositionSpace#sealOf(String)}
     */
    public record Text(String group, String article, LocalDate delivered, int signs, ContentSeal seal) {

        /** Refuses a length below 0. */
        public Text {
            Preconditions.checkArgument(!group.isBlank(), "a text has a group");
            Identifiers.require(article, "article id");
            Objects.requireNonNull(delivered, "delivered");
            Preconditions.checkArgument(signs >= 0, "signs must not be negative, were %s", signs);
            Objects.requireNonNull(seal, "seal");
        }

        /**
         * Takes a text as it is delivered.
         *
         * @param group the name of the group
         * @param article the identifier of the article of the issue that prints it
         * @param delivered the day it was delivered
         * @param text the text
         * @return its digest and its length
         */
        public static Text of(String group, String article, LocalDate delivered, String text) {
            String entered = EnteredText.enter(text, "text");
            return new Text(group, article, delivered, Measure.count(MeasureUnit.SIGNS, entered), sealOf(entered));
        }

        /**
         * Returns whether a text is the one that was delivered.
         *
         * @param printed the text
         * @return true if not one character differs, line ends and the composition of accents apart
         */
        public boolean isSame(String printed) {
            return sealOf(printed).equals(seal);
        }
    }

    /**
     * Returns the digest of a text.
     *
     * @param text the text, of at most a million UTF-16 units
     * @return the SHA-256 of the text in NFC, with line feeds
     */
    public static ContentSeal sealOf(String text) {
        return ContentSeal.of(Hashing.sha256()
                .hashString(FORM + EnteredText.enter(text, "text"), StandardCharsets.UTF_8)
                .toString());
    }

    /**
     * Returns what a variant prints of the opposition.
     *
     * @param variant the variant
     * @return the text of the sections that are the opposition’s column, or all of it where none is
     */
    public static String textIn(Variant variant) {
        return variant.text(SectionRole.OPPOSITION_COLUMN).orElseGet(variant::text);
    }

    /**
     * Returns a space that all groups share equally.
     *
     * @param page the page it is on
     * @param signs how long it is in all
     * @param due the last day on which a text may be delivered
     * @param groups the names of the groups
     * @return the space, without texts
     */
    public static OppositionSpace equal(int page, int signs, LocalDate due, List<String> groups) {
        ImmutableMap.Builder<String, Integer> shares = ImmutableMap.builder();
        groups.forEach(group -> shares.put(group, 1));
        return new OppositionSpace(page, signs, due, shares.buildOrThrow(), List.of());
    }

    /**
     * Returns this space with a text, in the place of the one its group delivered before.
     *
     * @param text the text
     * @return the space
     */
    public OppositionSpace with(Text text) {
        ImmutableList.Builder<Text> all = ImmutableList.builder();
        texts.stream().filter(known -> !known.group().equals(text.group())).forEach(all::add);
        return new OppositionSpace(page, signs, due, shares, all.add(text).build());
    }

    /**
     * Returns how much of the space is a group’s.
     *
     * @param group the name of the group
     * @return its part in characters, rounded down, so that the parts never exceed the space
     * @throws IllegalArgumentException if it has no share
     */
    public int allotted(String group) {
        Integer share = shares.get(group);
        Preconditions.checkArgument(share != null, "group '%s' has no share", group);
        long all = shares.values().stream().mapToLong(Integer::longValue).sum();
        return (int) ((long) signs * share / all);
    }

    /**
     * Returns the text that an article prints.
     *
     * @param article the identifier of the article
     * @return the text, or nothing where the article is another one
     */
    public Optional<Text> textOf(String article) {
        return texts.stream().filter(text -> text.article().equals(article)).findFirst();
    }

    /**
     * Returns the text of a group.
     *
     * @param group the name of the group
     * @return the text, or nothing where none was delivered
     */
    public Optional<Text> textOfGroup(String group) {
        return texts.stream().filter(text -> text.group().equals(group)).findFirst();
    }

    /**
     * Looks at what was delivered.
     *
     * @param today the day
     * @return {@code OPP-02} for each text that is late, awaited after it was due, or longer than its part; unmodifiable
     */
    public List<Finding> findings(LocalDate today) {
        return OppositionFindings.delivered(this, today);
    }

    /**
     * Looks at what is to be printed.
     *
     * @param printed by the name of the group, the text that is to be printed; a group that is not there is not looked at
     * @return {@code OPP-03} for each text that is not the one its group delivered; unmodifiable
     */
    public List<Finding> changes(Map<String, String> printed) {
        return OppositionFindings.changed(this, printed);
    }
}
