package org.commspubliques.templates.internal.context;

/** The states of the tokenizer of HTML that matter here. */
enum HtmlPhase {
    TEXT,

    // Tags.
    TAG_OPEN,
    END_OPEN,
    START_NAME,
    END_NAME,
    IN_TAG,
    ATTRIBUTE_NAME,
    AFTER_NAME,
    BEFORE_VALUE,
    DOUBLE_QUOTED,
    SINGLE_QUOTED,
    UNQUOTED,
    AFTER_VALUE,
    SELF_CLOSING,
    /** In a tag, after one of two branches: a blank or the end of the tag must follow. */
    JOINED,

    // What begins with an exclamation or question mark.
    DECLARATION,
    DECLARATION_DASH,
    COMMENT_START,
    COMMENT_START_DASH,
    COMMENT,
    COMMENT_DASH,
    COMMENT_END,
    COMMENT_BANG,
    BOGUS,
    CDATA,

    // Elements whose content is not markup.
    RAW,
    RAW_LESS,
    RAW_END_OPEN,
    RAW_END_NAME,
    RAW_BANG,
    RAW_BANG_DASH,

    // Scripts, after {@code <!--}.
    HIDDEN,
    HIDDEN_LESS,
    HIDDEN_END_OPEN,
    HIDDEN_END_NAME,
    HIDDEN_START_NAME;

    private static final HtmlPhase[] ALL = values();

    static HtmlPhase of(int bits) {
        return ALL[bits];
    }

    /** Its place in a state, which lives no longer than the parsing of one template. */
    @SuppressWarnings("EnumOrdinal")
    int bits() {
        return ordinal();
    }

    boolean isName() {
        return switch (this) {
            case START_NAME, END_NAME, ATTRIBUTE_NAME, RAW_END_NAME, HIDDEN_END_NAME, HIDDEN_START_NAME -> true;
            default -> false;
        };
    }

    boolean isQuoted() {
        return this == DOUBLE_QUOTED || this == SINGLE_QUOTED;
    }

    /** Inside a tag, but neither in a value nor where one is expected. */
    boolean isBetweenValues() {
        return switch (this) {
            case START_NAME, IN_TAG, ATTRIBUTE_NAME, AFTER_NAME, AFTER_VALUE, JOINED -> true;
            default -> false;
        };
    }

    boolean isComment() {
        return compareTo(DECLARATION) >= 0 && compareTo(CDATA) <= 0;
    }
}
