package org.commspubliques.core.sms;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.ComposedText;

/**
 * Découpage d’un SMS: how a network writes a text message and into which parts it cuts it, exactly; which characters
 * make it cost more; and what could stand there instead.
 *
 * <p>The text is brought into Unicode's NFC first, so that an accent that was typed as a mark of its own does not make
 * a message of one part one of three; every offset is in that text, which is the original where the original is NFC.
 * Only a letter under more than 60 marks, which no language has, stays as it is.
 * A part never ends between the two halves of a surrogate pair, nor between the escape and the code of a character of
 * the extension table, such as €. That is why the number of parts is not a division.
 *
 * <p>Immutable and thread-safe.
 */
public final class SmsSegments {

    /** Marks where a character was left out; what stays is of the GSM alphabet, which does not have it. */
    private static final String GAP = "\uFFFC";

    private static final Pattern GAPS = Pattern.compile(" ?" + GAP + "[ " + GAP + "]*");

    /** Before these a space that a gap leaves behind is one too many. */
    private static final String CLOSING = "\r\n,.)";

    private final String text;
    private final SmsEncoding encoding;
    private final ImmutableList<SmsPart> parts;
    private final ImmutableList<SmsCulprit> culprits;
    private final String replaced;
    private final int partsIfReplaced;

    private SmsSegments(String text) {
        this.text = text;
        this.encoding = encodingOf(text);
        this.parts = partsOf(text, encoding);
        this.culprits = encoding == SmsEncoding.GSM_7 ? ImmutableList.of() : CulpritCosts.culprits(text);
        this.replaced = culprits.isEmpty() ? text : replace(text, culprits);
        this.partsIfReplaced = culprits.isEmpty()
                ? parts.size()
                : partsOf(replaced, encodingOf(replaced)).size();
    }

    /**
     * Cuts a text message.
     *
     * @param text the text
     * @return its encoding, parts and culprits
     */
    public static SmsSegments of(String text) {
        return ofVerbatim(ComposedText.of(text));
    }

    /** Cuts a text message as it stands, whether it is NFC or not. */
    static SmsSegments ofVerbatim(String text) {
        return new SmsSegments(text);
    }

    static SmsEncoding encodingOf(String text) {
        return GsmAlphabet.holds(text) ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
    }

    static ImmutableList<SmsPart> partsOf(String text, SmsEncoding encoding) {
        ImmutableList<SmsPart> whole = cut(text, encoding, encoding.single());
        return whole.size() <= 1 ? whole : cut(text, encoding, encoding.joined());
    }

    static ImmutableList<SmsPart> cut(String text, SmsEncoding encoding, int capacity) {
        ImmutableList.Builder<SmsPart> parts = ImmutableList.builder();
        int start = 0;
        int used = 0;
        for (int at = 0; at < text.length(); at += encoding.width(text, at)) {
            int cost = encoding.cost(text, at);
            if (used + cost > capacity) {
                parts.add(new SmsPart(start, at, used));
                start = at;
                used = 0;
            }
            used += cost;
        }
        if (used > 0) {
            parts.add(new SmsPart(start, text.length(), used));
        }
        return parts.build();
    }

    static String replace(String text, List<SmsCulprit> culprits) {
        return replace(text, culprits, SmsCulprit::character);
    }

    private static String replace(
            String text, List<SmsCulprit> culprits, Function<SmsCulprit, String> whereNothingStands) {
        Map<String, String> replacements = new LinkedHashMap<>();
        culprits.forEach(culprit -> replacements.put(
                culprit.character(), culprit.replacement().orElseGet(() -> whereNothingStands.apply(culprit))));
        StringBuilder out = new StringBuilder();
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            if (GsmAlphabet.holds(text, start, end)) {
                out.append(text, start, end);
            } else {
                out.append(replacements.get(text.substring(start, end)));
            }
        }
        return out.toString();
    }

    /** Every replacement accepted, the rest left out, with no space more than before. */
    private String withoutCulprits() {
        String gaping = replace(text, culprits, culprit -> GAP);
        return GAPS.matcher(gaping).replaceAll(gap -> joint(gaping, gap));
    }

    private static String joint(String gaping, MatchResult gap) {
        boolean starts = gap.start() == 0 || "\r\n".indexOf(gaping.charAt(gap.start() - 1)) >= 0;
        boolean ends = gap.end() == gaping.length() || CLOSING.indexOf(gaping.charAt(gap.end())) >= 0;
        return starts || ends || gap.group().indexOf(' ') < 0 ? "" : " ";
    }

    /**
     * Returns the text that was cut.
     *
     * @return the text in NFC
     */
    public String text() {
        return text;
    }

    /**
     * Returns how the network writes it.
     *
     * @return {@link SmsEncoding#GSM_7} where the alphabet has every character
     */
    public SmsEncoding encoding() {
        return encoding;
    }

    /**
     * Returns the size of the text.
     *
     * @return the septets or the UTF-16 units, as the encoding counts
     */
    public int used() {
        return parts.stream().mapToInt(SmsPart::used).sum();
    }

    /**
     * Returns the parts the network bills.
     *
     * @return the parts in order, none for an empty text; they cover the text without gap; unmodifiable
     */
    public List<SmsPart> parts() {
        return parts;
    }

    /**
     * Returns how much still fits into the last part.
     *
     * @return the septets or the UTF-16 units that are left
     */
    public int remaining() {
        int capacity = parts.size() <= 1 ? encoding.single() : encoding.joined();
        return parts.isEmpty()
                ? capacity
                : capacity - parts.get(parts.size() - 1).used();
    }

    /**
     * Returns the characters because of which the message is not written in the GSM alphabet.
     *
     * @return the characters in the order of the text, each once; unmodifiable
     */
    public List<SmsCulprit> culprits() {
        return culprits;
    }

    /**
     * Returns what the message would cost if every replacement were accepted.
     *
     * @return the number of parts
     */
    public int partsIfReplaced() {
        return partsIfReplaced;
    }

    /**
     * Returns what the message would cost in the GSM alphabet: every replacement accepted, and every character left out
     * for which nothing stands, such as an emoji. The least that rewording can come to without a word less.
     *
     * @return the number of parts
     */
    public int partsWithoutCulprits() {
        return culprits.isEmpty()
                ? parts.size()
                : partsOf(withoutCulprits(), SmsEncoding.GSM_7).size();
    }

    /**
     * Returns the text with every replacement in it, for a person to accept: some drop accents.
     *
     * @return the text; or nothing where it would save no part, or would still not be in the GSM alphabet because
     *     nothing stands for one of its characters: {@link #suggestionWithoutCulprits()} then leaves it out
     */
    public Optional<String> suggestion() {
        return partsIfReplaced < parts.size() && GsmAlphabet.holds(replaced) ? Optional.of(replaced) : Optional.empty();
    }

    /**
     * Returns the text in the GSM alphabet, for a person to accept: every replacement is in it, and every character left out for
     * which nothing stands, such as an emoji. Where one is left out, of two spaces around it one stays, and none at the start or
     * the end of a line or before a comma or a full stop. The same as {@link #suggestion()} where something stands for every
     * character.
     *
     * @return the text, of {@link #partsWithoutCulprits()} parts; or nothing where it would save no part, or would be empty
     */
    public Optional<String> suggestionWithoutCulprits() {
        if (culprits.isEmpty() || partsWithoutCulprits() >= parts.size()) {
            return Optional.empty();
        }
        return Optional.of(withoutCulprits()).filter(kept -> !kept.isBlank());
    }

    /**
     * Returns where a message of so many parts would end.
     *
     * @param maxParts the parts, from 1
     * @return the offset in {@link #text()} of the first UTF-16 unit that does not fit into them; the text's length if
     *     all does
     */
    public int endOf(int maxParts) {
        if (parts.size() <= maxParts) {
            return text.length();
        }
        // A message of one part has more room than the first part of a longer one.
        return maxParts == 1
                ? cut(text, encoding, encoding.single()).get(0).end()
                : parts.get(maxParts - 1).end();
    }
}
