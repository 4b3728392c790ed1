package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Tournures à abréger: French phrases that say at length what others say shortly, and the words that name a place, as
 * data. Case, accents and the kind of apostrophe make no difference. Immutable and thread-safe.
 */
public final class ShortPhrases {

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String plain;
        private @Nullable String elided;
    }

    /**
     * A phrase in a text, and what could stand there.
     *
     * @param start where it starts
     * @param end where it ends, exclusive, with the spaces after it where nothing stands for it
     * @param shorter what could stand there
     */
    record Match(int start, int end, String shorter) {}

    private final Node root = new Node();
    private final ImmutableSet<String> places;

    private ShortPhrases(JsonElement element) {
        JsonObject file = element.object();
        for (JsonElement item : file.required("phrases").items()) {
            add(item.object());
        }
        this.places = file.list("places").stream()
                .flatMap(place -> Words.folded(place.text()).stream())
                .collect(ImmutableSet.toImmutableSet());
        file.end();
    }

    /**
     * Returns the phrases that ship with this library: an editor's usage, of which no authority is the source.
     *
     * @return the phrases
     */
    public static ShortPhrases standard() {
        return new ShortPhrases(
                JsonDocument.resource(ShortPhrases.class, "short-phrases.json").root());
    }

    /**
     * Reads phrases from JSON: {@code {"phrases": [{"long": "afin de", "short": "pour"}], "places": ["rue"]}}. A long form
     * that ends with an apostrophe is for words that begin with a vowel; one without a short form says nothing, and is left
     * out.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the phrases
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static ShortPhrases parse(String origin, byte[] json) {
        return new ShortPhrases(JsonDocument.parse(origin, json).root());
    }

    private void add(JsonObject fields) {
        JsonElement element = fields.required("long");
        String phrase = element.text();
        List<String> words = Words.folded(phrase);
        if (words.isEmpty()) {
            throw element.problem(Wording.of("attendu : des mots", "expected: words"));
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, unused -> new Node());
        }
        String text = fields.optional("short").map(JsonElement::text).orElse("");
        if (isApostrophe(phrase.charAt(phrase.length() - 1))) {
            node.elided = text;
        } else {
            node.plain = text;
        }
        fields.end();
    }

    /** Whether a folded word names a place. */
    boolean isPlace(String folded) {
        return places.contains(folded);
    }

    /** Finds the phrases of a text, the longest at each place, never across sentences; linear in its words. */
    List<Match> in(String text, List<Word> words) {
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int next = i + 1;
            Match longest = null;
            Node node = root;
            for (int at = i; at < words.size() && (at == i || !words.get(at).startsSentence()); at++) {
                node = node.next.get(words.get(at).folded());
                if (node == null) {
                    break;
                }
                Match match = match(text, words.get(i).start(), words.get(at).end(), node);
                if (match != null) {
                    longest = match;
                    next = at + 1;
                }
            }
            if (longest != null) {
                found.add(longest);
            }
            i = next;
        }
        return ImmutableList.copyOf(found);
    }

    private static @Nullable Match match(String text, int start, int end, Node node) {
        boolean elided = end < text.length() && isApostrophe(text.charAt(end));
        String shorter = elided ? node.elided : node.plain;
        if (shorter == null) {
            return null;
        }
        if (elided) {
            boolean elidesToo = !shorter.isEmpty() && isApostrophe(shorter.charAt(shorter.length() - 1));
            return new Match(start, end + 1, cased(text, start, elidesToo ? shorter : shorter + " "));
        }
        return shorter.isEmpty()
                ? new Match(start, Runs.skipSpaces(text, end), "")
                : new Match(start, end, cased(text, start, shorter));
    }

    private static String cased(String text, int start, String shorter) {
        int first = shorter.codePointAt(0);
        return Character.isUpperCase(text.codePointAt(start))
                ? Character.toString(Character.toUpperCase(first)) + shorter.substring(Character.charCount(first))
                : shorter;
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'' || c == 'ʼ';
    }
}
