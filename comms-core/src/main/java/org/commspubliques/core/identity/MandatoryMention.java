package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Mention de la charte: words that are on everything, such as the address of the website. Immutable and thread-safe.
 *
 * @param id its stable name, in lower-case letters, digits and hyphens
 * @param name what people call it
 * @param anyOf the ways to write it, one of which will do; each of 1 to 200 characters; unmodifiable
 */
public record MandatoryMention(String id, Wording name, List<String> anyOf) {

    static final int MOST = 200;

    /** Refuses a mention that nothing could satisfy. */
    public MandatoryMention {
        Slugs.require(id, "mention id");
        Objects.requireNonNull(name, "name");
        anyOf = ImmutableList.copyOf(anyOf);
        Preconditions.checkArgument(!anyOf.isEmpty(), "mention %s has no words", id);
        anyOf.forEach(words -> Preconditions.checkArgument(
                !words.isBlank() && words.length() <= MOST, "a mention is 1 to %s characters, was '%s'", MOST, words));
    }

    /**
     * Tells whether a text has it. Case, the kind of apostrophe and the kind and number of spaces do not matter.
     *
     * @param text the text
     * @return true where one of the ways to write it is there
     */
    public boolean isIn(String text) {
        String plain = plain(text);
        return anyOf.stream().map(MandatoryMention::plain).anyMatch(plain::contains);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean spaced = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                plain.append(c == '’' ? '\'' : c);
            } else if (!spaced) {
                plain.append(' ');
            }
            spaced = space;
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
