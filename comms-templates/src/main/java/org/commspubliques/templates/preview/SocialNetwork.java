package org.commspubliques.templates.preview;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.commspubliques.core.channel.ChannelId;

/** The social networks that have a drawing of their own; any other has that of {@link #OTHER}. */
enum SocialNetwork {
    FACEBOOK,
    INSTAGRAM,
    LINKEDIN,
    X,
    MASTODON,
    BLUESKY,
    OTHER;

    /**
     * Returns the network of a channel: {@code mastodon}, or {@code mastodon-culture} where an authority has several
     * accounts.
     */
    static SocialNetwork of(ChannelId channel) {
        String id = channel.value();
        for (SocialNetwork network : values()) {
            String name = network.lowerCaseName();
            if (network != OTHER && (id.equals(name) || id.startsWith(name + "-"))) {
                return network;
            }
        }
        return OTHER;
    }

    String template() {
        return this == OTHER ? "social" : lowerCaseName();
    }

    private String lowerCaseName() {
        return Ascii.toLowerCase(name());
    }

    /** How the network would write the name of an account; nothing where readers see no such name. */
    Optional<String> handle(String account) {
        return switch (this) {
            case INSTAGRAM -> Optional.of(account);
            case X -> Optional.of("@" + account);
            case MASTODON -> Optional.of("@" + account + "@instance.example");
            case BLUESKY -> Optional.of("@" + account + ".example");
            case FACEBOOK, LINKEDIN, OTHER -> Optional.empty();
        };
    }

    /**
     * About how many characters show before a reader asks for more; 0 where the text is not folded here. The place
     * depends on the screen and has no source that could be cited: a page that shows it says that it is approximate.
     */
    int fold() {
        return switch (this) {
            case INSTAGRAM -> 125;
            case LINKEDIN -> 200;
            default -> 0;
        };
    }

    /** Whether the network hides a post behind the warning it carries. */
    boolean hidesBehindWarning() {
        return this == MASTODON;
    }

    /** Whether the network marks an image that has a text alternative. */
    boolean hasAltBadge() {
        return this == X || this == MASTODON || this == BLUESKY;
    }
}
