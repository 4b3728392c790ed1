package org.commspubliques.core.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a network recognises in a text. Takes time in proportion to the text, whatever it holds. */
public final class TextEntities {

    private TextEntities() {}

    /**
     * Returns what a network recognises in a text.
     *
     * @param text the text, as it is sent
     * @param style how the network reads it
     * @return links, mentions, hashtags and stock symbols in the order of the text; they never overlap, and of two that
     *     would, the first stays; unmodifiable
     */
    public static List<TextEntity> of(String text, LinkStyle style) {
        Objects.requireNonNull(text, "text");
        return switch (style) {
            case NONE -> List.of();
            case PLAIN -> inOrder(PlainNames.in(text));
            case X -> inOrder(inX(text));
            case MASTODON -> inOrder(MastodonNames.in(text));
            case BLUESKY -> inOrder(BlueskyNames.in(text));
        };
    }

    private static List<TextEntity> inX(String text) {
        List<TextEntity> found = new ArrayList<>();
        addLinks(found, text, XLinks.of(text));
        addNames(found, text, TextEntity.Kind.MENTION, XNames.mentions(text));
        addNames(found, text, TextEntity.Kind.HASHTAG, XNames.hashtags(text));
        addNames(found, text, TextEntity.Kind.CASHTAG, XNames.cashtags(text));
        return found;
    }

    static void addLinks(List<TextEntity> found, String text, Spans links) {
        for (int i = 0; i < links.size(); i++) {
            found.add(new TextEntity(
                    TextEntity.Kind.LINK, links.start(i), links.end(i), text.substring(links.start(i), links.end(i))));
        }
    }

    /** Adds what starts with a sign of one unit that is no part of its value. */
    static void addNames(List<TextEntity> found, String text, TextEntity.Kind kind, Spans names) {
        for (int i = 0; i < names.size(); i++) {
            found.add(new TextEntity(
                    kind, names.start(i), names.end(i), text.substring(names.start(i) + 1, names.end(i))));
        }
    }

    private static List<TextEntity> inOrder(List<TextEntity> found) {
        found.sort(Comparator.comparingInt(TextEntity::start));
        List<TextEntity> kept = new ArrayList<>(found.size());
        int end = 0;
        for (TextEntity entity : found) {
            if (entity.start() >= end) {
                kept.add(entity);
                end = entity.end();
            }
        }
        return List.copyOf(kept);
    }
}
