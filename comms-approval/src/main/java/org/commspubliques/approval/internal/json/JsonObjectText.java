package org.commspubliques.approval.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is exactly one JSON object on one line: no more than 64 levels, no field twice, nothing around it, no
 * control character, no half of a character.
 *
 * <p>One pass by hand: every record is checked, and a parser would take longer than all the rest of an append. Accepts what
 * Jackson accepts, but for numbers of more than 1,000 characters and names of more than 50,000.
 */
public final class JsonObjectText {

    private static final int MAX_LEVELS = 64;
    private static final int MAX_NAME_LENGTH = 50_000;
    private static final int MAX_NUMBER_LENGTH = 1_000;

    /** Up to so many names are compared with each other; a set costs more than that. */
    private static final int FEW_NAMES = 16;

    private static final int NOWHERE = Integer.MAX_VALUE;

    /** The characters that stand for themselves between quotes, as nearly all do. */
    private static final boolean[] PLAIN = new boolean['~' + 1];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    /** Stands in no JSON text. */
    private static final char END = '\0';

    /** Up to so many characters of a text are copied to where the one before was; the records of approvals have less. */
    private static final int USUAL_LENGTH = 4_000;

    private static final ThreadLocal<Kept> KEPT = ThreadLocal.withInitial(Kept::new);

    /** What a thread keeps from one text to the next. */
    private static final class Kept {

        /** Empty between two texts: to make a new one takes as long as to read a quarter of a record. */
        private final char[] usual = new char[USUAL_LENGTH + 1];

        /** What this thread has written and not yet handed to a store. */
        private @Nullable String vouched;
    }

    private final String text;

    /** The text, and {@link #END} after it: a character of an array is read in half the time of one of a text. */
    private final char[] characters;

    private int at;
    private int levels;

    /** Where the names of the open objects begin and end, in turn. */
    private int[] names = new int[2 * FEW_NAMES];

    private int nameEnds;

    /** Whether the last string had an escape. */
    private boolean escape;

    /** Whether two names may be one, written differently. */
    private boolean escapedName;

    private JsonObjectText(String text, char[] usual) {
        this.text = text;
        this.characters = text.length() <= USUAL_LENGTH ? usual : new char[text.length() + 1];
        text.getChars(0, text.length(), characters, 0);
        characters[text.length()] = END;
    }

    /**
     * Tells whether a text is one JSON object on one line.
     *
     * @param text the text
     * @return whether it begins with a brace, ends with the brace that closes it, and is JSON between
     */
    @SuppressWarnings("ReferenceEquality") // the very text that was written, and no other that is equal to it
    public static boolean isOne(String text) {
        Kept kept = KEPT.get();
        if (text == kept.vouched) {
            kept.vouched = null;
            return true;
        }
        JsonObjectText reading = new JsonObjectText(text, kept.usual);
        boolean one = reading.here() == '{' && reading.members('}') && reading.at == text.length();
        Arrays.fill(reading.characters, 0, text.length(), END);
        return one;
    }

    /**
     * Vouches for a text that the library has just written, of nothing but identifiers and names that need no escape: when the
     * same thread hands it to a store next, it is not read again. That would take an eighth of the time of an approval in memory.
     *
     * @param text the text
     * @return the text
     */
    public static String vouched(String text) {
        KEPT.get().vouched = text;
        return text;
    }

    private char here() {
        return characters[at];
    }

    private char afterSpaces() {
        while (here() == ' ') {
            at++;
        }
        return here();
    }

    /** Passes a bracket, what stands up to the one that closes it, and that one. */
    private boolean members(char close) {
        int outerNames = nameEnds;
        levels++;
        at++;
        boolean sound = levels <= MAX_LEVELS;
        if (afterSpaces() != close) {
            sound = sound && member(close);
            while (sound && afterSpaces() == ',') {
                at++;
                sound = member(close);
            }
        }
        sound = sound && here() == close && namesAreSound(outerNames);
        at++;
        levels--;
        nameEnds = outerNames;
        return sound;
    }

    private boolean member(char close) {
        return (close == ']' || name()) && value();
    }

    private boolean name() {
        if (afterSpaces() != '"') {
            return false;
        }
        int start = at + 1;
        escape = false;
        if (!string() || at - 1 - start > MAX_NAME_LENGTH) {
            return false;
        }
        if (nameEnds == names.length) {
            names = Arrays.copyOf(names, 2 * nameEnds);
        }
        names[nameEnds++] = start;
        names[nameEnds++] = at - 1;
        escapedName |= escape;
        if (afterSpaces() != ':') {
            return false;
        }
        at++;
        return true;
    }

    private boolean value() {
        return switch (afterSpaces()) {
            case '"' -> string();
            case '{' -> members('}');
            case '[' -> members(']');
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
    }

    private boolean literal(String word) {
        boolean sound = text.startsWith(word, at);
        at += word.length();
        return sound;
    }

    private boolean number() {
        int start = at;
        if (here() == '-') {
            at++;
        }
        boolean sound = true;
        if (here() == '0') {
            at++;
        } else {
            sound = digits();
        }
        if (here() == '.') {
            at++;
            sound = sound && digits();
        }
        if (here() == 'e' || here() == 'E') {
            at++;
            if (here() == '+' || here() == '-') {
                at++;
            }
            sound = sound && digits();
        }
        return sound && at - start <= MAX_NUMBER_LENGTH;
    }

    private boolean digits() {
        int start = at;
        while (here() >= '0' && here() <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean string() {
        char[] read = characters;
        int next = at + 1;
        while (next < read.length) {
            char character = read[next++];
            if (character < PLAIN.length && PLAIN[character]) {
                continue;
            }
            if (character == '"') {
                at = next;
                return true;
            }
            next = afterOther(character, next);
        }
        return false;
    }

    /** Returns where an escape or a character beyond ASCII ends, whose first part is passed; past every end if it is none. */
    private int afterOther(char character, int next) {
        if (character == '\\') {
            escape = true;
            return afterEscape(next);
        }
        if (Character.isISOControl(character)) {
            return NOWHERE;
        }
        if (Character.isSurrogate(character)) {
            boolean pair = Character.isHighSurrogate(character) && Character.isLowSurrogate(characters[next]);
            return pair ? next + 1 : NOWHERE;
        }
        return next;
    }

    /** Returns where an escape ends whose backslash is passed; past every end if it is none. */
    private int afterEscape(int start) {
        char kind = characters[start];
        if (kind != 'u') {
            return "\"\\/bfnrt".indexOf(kind) >= 0 ? start + 1 : NOWHERE;
        }
        int end = start + 5;
        for (int i = start + 1; i < end; i++) {
            if (i >= text.length() || characters[i] > 'f' || Character.digit(characters[i], 16) < 0) {
                return NOWHERE;
            }
        }
        return end;
    }

    /** Whether each name from a place on comes once, and none has half of a character by way of an escape. */
    private boolean namesAreSound(int from) {
        if (escapedName || nameEnds - from > 2 * FEW_NAMES) {
            Set<String> met = new HashSet<>();
            for (int i = from; i < nameEnds; i += 2) {
                String name = unescaped(names[i], names[i + 1]);
                if (!met.add(name) || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = from; i < nameEnds; i += 2) {
            int length = names[i + 1] - names[i];
            for (int j = from; j < i; j += 2) {
                if (names[j + 1] - names[j] == length && text.regionMatches(names[i], text, names[j], length)) {
                    return false;
                }
            }
        }
        return true;
    }

    private String unescaped(int start, int end) {
        StringBuilder name = new StringBuilder();
        int next = start;
        while (next < end) {
            char character = text.charAt(next++);
            if (character == '\\') {
                character = text.charAt(next++);
                if (character == 'u') {
                    character = (char) Integer.parseInt(text, next, next + 4, 16);
                    next += 4;
                } else {
                    int control = "bfnrt".indexOf(character);
                    character = control < 0 ? character : "\b\f\n\r\t".charAt(control);
                }
            }
            name.append(character);
        }
        return name.toString();
    }
}
