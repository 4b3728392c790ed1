package org.commspubliques.templates.message;

import org.commspubliques.core.channel.Channel;

/** What becomes of a section once it is written, for the channel it goes out on. */
enum SectionFinish {
    /** The text as it is: a channel that the catalogue does not know. */
    NONE {
        @Override
        String of(String text) {
            return text;
        }
    },
    /** No no-break space: in a text message each one would cost, and a board has no sign for it. */
    PLAIN_SPACES {
        @Override
        String of(String text) {
            return text.replace('\u00A0', ' ').replace('\u202F', ' ');
        }
    };

    abstract String of(String text);

    static SectionFinish on(Channel channel) {
        return channel.appliesTypography() ? NONE : PLAIN_SPACES;
    }
}
