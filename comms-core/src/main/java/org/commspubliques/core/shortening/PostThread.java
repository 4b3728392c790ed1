package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Fil de publications: a text as several numbered posts, each of which fits, its number included: « … (1/3) ». Posts end
 * after a sentence where that fills half of what fits, else after a word; inside a word only where that one alone is too
 * long. Never inside a link, a mention, a hashtag, an emoji or anything else a reader takes for one character.
 *
 * <p>Nothing is lost but the spaces where one post ends and the next begins. A text that fits is one post without a
 * number. The same text always gives the same thread. Immutable and thread-safe.
 */
public final class PostThread {

    private final ImmutableList<Post> posts;

    private PostThread(List<Post> posts) {
        this.posts = ImmutableList.copyOf(posts);
    }

    /**
     * Publication: one post of a thread.
     *
     * @param text the text with its number
     * @param start where its part of the original starts, in UTF-16 units
     * @param end where that ends, exclusive
     * @param fits whether it fits: not where a link alone is longer than a post, as it is not cut
     */
    public record Post(String text, int start, int end, boolean fits) {

        /** Checks that there is a text. */
        public Post {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Splits a text.
     *
     * @param room what each post must fit into
     * @param text the text
     * @return the thread; no post for a text of nothing but spaces
     */
    public static PostThread of(TextRoom room, String text) {
        int start = Runs.skipSpaces(text, 0);
        int end = text.length();
        while (end > start && Runs.isSpace(text, end - 1)) {
            end--;
        }
        if (start == end) {
            return new PostThread(List.of());
        }
        String whole = text.substring(start, end);
        if (room.fits(whole)) {
            return new PostThread(List.of(new Post(whole, start, end, true)));
        }
        CutPlaces places = CutPlaces.of(text);
        int most = 9;
        List<Span> spans = new Splitter(room, text, places, most).split(start);
        while (spans.size() > most) {
            most = most * 10 + 9;
            spans = new Splitter(room, text, places, most).split(start);
        }
        return numbered(room, text, spans);
    }

    private static PostThread numbered(TextRoom room, String text, List<Span> spans) {
        List<Post> posts = new ArrayList<>();
        for (Span span : spans) {
            String part = text.substring(span.start(), span.end());
            String post = spans.size() == 1 ? part : part + number(posts.size() + 1, spans.size());
            posts.add(new Post(post, span.start(), span.end(), room.fits(post)));
        }
        return new PostThread(posts);
    }

    private static String number(int number, int of) {
        return " (" + number + "/" + of + ")";
    }

    /**
     * Returns the posts.
     *
     * @return the posts in order; unmodifiable
     */
    public List<Post> posts() {
        return posts;
    }

    /**
     * Returns whether every post fits.
     *
     * @return false where a link or the like is alone longer than a post
     */
    public boolean fits() {
        return posts.stream().allMatch(Post::fits);
    }

    private record Span(int start, int end) {}

    /** Splits a text, leaving room in each post for the longest number there can be. */
    private record Splitter(TextRoom room, String text, CutPlaces places, int most) {

        List<Span> split(int first) {
            List<Span> spans = new ArrayList<>();
            int start = first;
            int from = 0;
            while (from < places.count()) {
                int end = end(start, from, spans.size() + 1);
                spans.add(new Span(start, places.place(end)));
                start = Runs.skipSpaces(text, places.place(end));
                from = end + 1;
            }
            return spans;
        }

        /** The place where a post ends; the first there is where none fits. */
        private int end(int start, int from, int number) {
            String suffix = PostThread.number(Math.min(number, most), most);
            int last = places.last(from, i -> room.fits(text.substring(start, places.place(i)) + suffix));
            if (last < from) {
                return from;
            }
            if (last == places.count() - 1) {
                return last;
            }
            int sentence = places.lastSentence(from, last, start);
            return sentence >= 0 ? sentence : places.lastWord(from, last);
        }
    }
}
