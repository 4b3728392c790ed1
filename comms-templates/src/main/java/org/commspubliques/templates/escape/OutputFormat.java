package org.commspubliques.templates.escape;

/**
 * Format de sortie: the language that a rendered text is written in, which decides how values are made harmless.
 *
 * <p>Escaping protects text between tags and quoted attributes. No format makes a value safe inside a script, a style
 * sheet, an unquoted attribute or as the scheme of a link.
 */
public enum OutputFormat {
    /** HTML: {@code & < > " '} become references. */
    HTML {
        @Override
        boolean isSpecial(char c) {
            return c < MASKED && (MARKUP >>> c & 1) != 0;
        }

        @Override
        void escape(char c, StringBuilder out) {
            appendReference(c, "&#39;", out);
        }
    },
    /** XML 1.0: as HTML, and a control character that XML forbids becomes U+FFFD. */
    XML {
        @Override
        boolean isSpecial(char c) {
            return c < MASKED ? ((MARKUP | FORBIDDEN) >>> c & 1) != 0 : c >= NONCHARACTER;
        }

        @Override
        void escape(char c, StringBuilder out) {
            if (c < ' ' || c >= NONCHARACTER) {
                out.append('\uFFFD');
            } else {
                appendReference(c, "&apos;", out);
            }
        }
    },
    /** Plain text, such as the subject and the text part of an e-mail: nothing is escaped. */
    PLAIN_TEXT {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** The text of a short message: nothing is escaped. */
    SMS {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** MARKDOWN. */
    MARKDOWN {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** EMAIL_SUBJECT. */
    EMAIL_SUBJECT {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** EMAIL_HEADER. */
    EMAIL_HEADER {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** CSV. */
    CSV {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** ICALENDAR. */
    ICALENDAR {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** JSON. */
    JSON {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** JSONL. */
    JSONL {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    },
    /** URL. */
    URL {
        @Override
        boolean isSpecial(char c) {
            return false;
        }

        @Override
        void escape(char c, StringBuilder out) {
            out.append(c);
        }
    };

    /** The characters below this one have a bit in the masks. */
    private static final char MASKED = 64;

    private static final char NONCHARACTER = '\uFFFE';

    /** One bit for each of the five characters of markup. */
    private static final long MARKUP = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

    /** One bit for each control character that XML 1.0 forbids: all but tabulation, line feed and carriage return. */
    private static final long FORBIDDEN = 0xFFFFFFFFL & ~(1L << '\t' | 1L << '\n' | 1L << '\r');

    abstract boolean isSpecial(char c);

    abstract void escape(char c, StringBuilder out);

    /**
     * Finds the first character that cannot stay as it is.
     *
     * @param text the text
     * @return its index, or -1 if the whole text may be written as it is
     */
    public int firstSpecial(String text) {
        if (this != HTML && this != XML) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Makes a text harmless in this format.
     *
     * @param text the text
     * @return the same text where nothing had to change, otherwise an escaped copy
     */
    public String escape(String text) {
        int first = firstSpecial(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                escape(c, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void appendReference(char c, String apostrophe, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(apostrophe);
        }
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public org.commspubliques.core.language.Wording label() {
        return org.commspubliques.core.language.Wording.same(name());
    }

    /**
     * Gives a whole rendered text what the format needs as a whole.
     *
     * @param text the text
     * @return the text as it may leave
     */
    public String finish(String text) {
        return text;
    }
}
