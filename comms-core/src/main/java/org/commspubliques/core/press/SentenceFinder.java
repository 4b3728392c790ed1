package org.commspubliques.core.press;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences known word for word, whatever their case, accents and marks, in time linear in the words of the text,
 * whatever the number of sentences (Aho and Corasick’s automaton over words). Of sentences that overlap so that one lies
 * within the other the longer is found. Thread-safe.
 */
final class SentenceFinder {

    /**
     * A sentence found.
     *
     * @param sentence its place among those known
     * @param start where it starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    record Found(int sentence, int start, int end) {}

    /** What has been read so far, as a beginning of a sentence. */
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private final int depth;
        private @Nullable Node shorter;

        /** The longest sentence that ends here, and how many words it has. */
        private int sentence = -1;

        private int length;

        private Node(int depth) {
            this.depth = depth;
        }
    }

    private final Node root = new Node(0);

    SentenceFinder(List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Node node = root;
            for (String word : Words.folded(sentences.get(i))) {
                Node from = node;
                node = node.next.computeIfAbsent(word, unused -> new Node(from.depth + 1));
            }
            node.sentence = i;
            node.length = node.depth;
        }
        link();
    }

    private void link() {
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            node.next.forEach((word, child) -> {
                child.shorter = node == root ? root : follow(node.shorter, word);
                if (child.sentence < 0) {
                    child.sentence = child.shorter.sentence;
                    child.length = child.shorter.length;
                }
                waiting.add(child);
            });
        }
    }

    private Node follow(@Nullable Node from, String word) {
        for (Node node = from; node != null; node = node.shorter) {
            Node next = node.next.get(word);
            if (next != null) {
                return next;
            }
        }
        return root;
    }

    /** Returns the sentences of a text in order. */
    List<Found> in(String text) {
        List<Word> words = Words.of(text);
        List<Found> found = new ArrayList<>();
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            node = follow(node, words.get(i).folded());
            if (node.sentence >= 0) {
                found.add(new Found(
                        node.sentence,
                        words.get(i - node.length + 1).start(),
                        words.get(i).end()));
            }
        }
        return withoutParts(found);
    }

    /** Returns each sentence that a text holds, those within others too, each once. */
    Set<Integer> allIn(String text) {
        Set<Integer> found = new TreeSet<>();
        Set<Node> seen = new HashSet<>();
        Node node = root;
        for (Word word : Words.of(text)) {
            node = follow(node, word.folded());
            // What lies behind a node that was seen has been looked at with it.
            for (Node at = node; at != null && at != root && seen.add(at); at = at.shorter) {
                if (at.sentence >= 0) {
                    found.add(at.sentence);
                }
            }
        }
        return found;
    }

    /** They are in order of their ends: a later one that starts no later holds the earlier. */
    private static List<Found> withoutParts(List<Found> found) {
        Deque<Found> kept = new ArrayDeque<>();
        for (Found hit : found) {
            while (!kept.isEmpty() && kept.peekLast().start() >= hit.start()) {
                kept.removeLast();
            }
            kept.addLast(hit);
        }
        return ImmutableList.copyOf(kept);
    }
}
