package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds places known by name; takes time linear in the number of words, whatever the number of places. Thread-safe. */
public final class KnownPlaces {

    /** The names that begin alike share what they begin with. */
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private FactValue.@Nullable Place place;
    }

    private final Node root = new Node();

    /**
     * Creates a finder.
     *
     * @param names the names of the places
     */
    public KnownPlaces(Collection<String> names) {
        for (String name : names) {
            Node node = root;
            for (String word : Words.folded(name)) {
                node = node.next.computeIfAbsent(word, unused -> new Node());
            }
            if (node.place == null) {
                node.place = new FactValue.Place(name);
            }
        }
    }

    /**
     * Finds the places of a text, the longest name at each.
     *
     * @param words the words of the text
     * @return the places in order
     */
    public ImmutableList<ValueMention> in(List<Word> words) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            int last = -1;
            FactValue.Place place = null;
            Node node = root;
            for (int at = i; at < words.size() && (at == i || !words.get(at).startsSentence()); at++) {
                node = node.next.get(words.get(at).folded());
                if (node == null) {
                    break;
                }
                if (node.place != null) {
                    place = node.place;
                    last = at;
                }
            }
            if (place != null) {
                found.add(new ValueMention(words.get(i).start(), words.get(last).end(), place, Hedge.EXACT));
                i = last;
            }
        }
        return found.build();
    }
}
