package org.commspubliques.templates.message;

import java.util.Locale;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.templates.typography.Typography;

/** What becomes of a section once it is written, for the channel it goes out on. */
enum SectionFinish {
    /** The text as it is: a channel that the catalogue does not know. */
    NONE {
        @Override
        String of(String text, Locale language) {
            return text;
        }
    },
    /** The no-break spaces, quotation marks and apostrophes of the language. */
    TYPOGRAPHY {
        @Override
        String of(String text, Locale language) {
            return Typography.of(language).applyToText(text);
        }
    },
    /** No no-break space: in a text message each one would cost, and a board has no sign for it. */
    PLAIN_SPACES {
        @Override
        String of(String text, Locale language) {
            return text.replace('\u00A0', ' ').replace('\u202F', ' ');
        }
    };

    abstract String of(String text, Locale language);

    static SectionFinish on(Channel channel) {
        return channel.appliesTypography() ? TYPOGRAPHY : PLAIN_SPACES;
    }
}
