package org.commspubliques.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalInt;
import org.commspubliques.core.internal.grapheme.Graphemes;

/**
 * The length of a post as Mastodon counts it: what readers see as characters (graphemes), each link at a fixed length, of
 * a mention of another server only the name before that server. A link or a domain that is too long to be one counts in
 * full. The content warning counts too, as it is written: add its graphemes. Source: {@code StatusLengthValidator} and the
 * counter of Mastodon, with their tests (github.com/mastodon/mastodon, commits d5e278d and f062d4b). Takes time in
 * proportion to the text. Immutable and thread-safe.
 */
public final class MastodonCount {

    private static final MastodonCount USUAL = new MastodonCount(23);

    private final int link;

    private MastodonCount(int link) {
        this.link = link;
    }

    /**
     * Returns how a server counts that has not changed the length of links: 23.
     *
     * @return the count, always the same one
     */
    public static MastodonCount usual() {
        return USUAL;
    }

    /**
     * Returns how a server counts.
     *
     * @param link how many characters it counts for a link, from 1: {@code characters_reserved_per_url} of its
     *     configuration
     * @return the count
     * @throws IllegalArgumentException if that is not positive
     */
    public static MastodonCount of(int link) {
        checkArgument(link > 0, "a link counts %s", link);
        return new MastodonCount(link);
    }

    /**
     * Counts a text.
     *
     * @param text the text, without its content warning
     * @return its length
     */
    public int count(String text) {
        return Graphemes.count(new Countable(text).countable());
    }

    /**
     * Counts a text against a limit.
     *
     * @param text the text, without its content warning
     * @param max the limit, less what the content warning takes, from 0
     * @return the length, and where the limit is crossed
     */
    public TextCount measured(String text, int max) {
        Countable countable = new Countable(text);
        int used = Graphemes.count(countable.countable());
        return new TextCount(
                used,
                used <= max ? OptionalInt.empty() : OptionalInt.of(countable.edge(text, countable.crossedAt(max))));
    }

    /** A text beside what Mastodon counts in its place. */
    private final class Countable {

        private final List<TextEntity> entities;
        private final StringBuilder out = new StringBuilder();

        Countable(String text) {
            this.entities = TextEntities.of(text, LinkStyle.MASTODON).stream()
                    .filter(this::isShortened)
                    .toList();
            int done = 0;
            for (TextEntity entity : entities) {
                out.append(text, done, entity.start());
                if (entity.kind() == TextEntity.Kind.LINK) {
                    out.append("x".repeat(link));
                } else {
                    out.append(text, entity.start(), entity.start() + counted(entity));
                }
                done = entity.end();
            }
            out.append(text, done, text.length());
        }

        private boolean isShortened(TextEntity entity) {
            return entity.kind() == TextEntity.Kind.LINK
                    || (entity.kind() == TextEntity.Kind.MENTION
                            && entity.value().indexOf('@') >= 0);
        }

        private int counted(TextEntity entity) {
            return entity.kind() == TextEntity.Kind.LINK
                    ? link
                    : 1 + entity.value().indexOf('@');
        }

        CharSequence countable() {
            return out;
        }

        /** A mark may stand on a blank before a link, or after one: what a reader sees as one is not cut. */
        int edge(String text, int offset) {
            int edge = 0;
            int next = 0;
            while (next < offset) {
                next = Graphemes.nextEnd(text, next);
                edge = next <= offset ? next : edge;
            }
            int found = edge;
            return entities.stream()
                    .filter(entity -> entity.start() < found && found < entity.end())
                    .findFirst()
                    .map(entity -> edge(text, entity.start()))
                    .orElse(found);
        }

        /** Returns the last place up to which all fits and where nothing is cut that counts as one. */
        int crossedAt(int max) {
            int count = 0;
            int safe = 0;
            int passed = 0;
            // How far the text is ahead of what is counted in its place.
            int ahead = 0;
            for (int at = 0; count < max; count++) {
                at = Graphemes.nextEnd(out, at);
                while (passed < entities.size()
                        && entities.get(passed).start() + counted(entities.get(passed)) <= at + ahead) {
                    TextEntity entity = entities.get(passed++);
                    ahead += entity.end() - entity.start() - counted(entity);
                }
                boolean inside =
                        passed < entities.size() && entities.get(passed).start() < at + ahead;
                safe = inside ? safe : at + ahead;
            }
            return safe;
        }
    }
}
