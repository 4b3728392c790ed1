package org.commspubliques.core.speech;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.TimeMention;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.network.LinkStyle;
import org.commspubliques.core.network.TextEntities;
import org.commspubliques.core.network.TextEntity;
import org.jspecify.annotations.Nullable;

/** Finds what is said otherwise than it is written. Not thread-safe. */
final class SpeechReader {

    private static final String CLOSING = ".!?…:;,\n\r";
    private static final int MONTHS = 12;
    private static final char FIRST_PICTURE = '\u2190';

    private final String text;
    private final Pronunciations pronunciations;
    private final List<SpokenPassage> found = new ArrayList<>();

    SpeechReader(String text, Pronunciations pronunciations) {
        this.text = text;
        this.pronunciations = pronunciations;
    }

    List<SpokenPassage> read() {
        List<Word> words = Words.of(text);
        for (TextEntity entity : TextEntities.of(text, LinkStyle.PLAIN)) {
            if (entity.kind() == TextEntity.Kind.LINK) {
                add(entity.start(), entity.end(), SpokenAddress.of(entity.value()), SpokenKind.ADDRESS);
            }
        }
        addMailAddresses();
        for (TimeMention time : Mentions.times(text, words)) {
            if (isDigit(text.charAt(time.start()))) {
                add(time.start(), time.end(), hour(time), SpokenKind.HOUR);
            }
        }
        for (DateMention date : Mentions.dates(text, words)) {
            addDate(date);
        }
        addTelephones(words);
        addWritten();
        return inOrder();
    }

    private void add(int start, int end, String spoken, SpokenKind kind) {
        found.add(new SpokenPassage(start, end, text.substring(start, end), spoken, kind));
    }

    /** Where two readings meet, the one that begins first stays, and of two such the one that was found first. */
    private List<SpokenPassage> inOrder() {
        found.sort(Comparator.comparingInt(SpokenPassage::start));
        List<SpokenPassage> kept = new ArrayList<>(found.size());
        int end = 0;
        for (SpokenPassage passage : found) {
            if (passage.start() >= end && !passage.written().equals(passage.spoken())) {
                kept.add(passage);
                end = passage.end();
            }
        }
        return kept;
    }

    private void addMailAddresses() {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && SpokenAddress.isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && SpokenAddress.isPart(text.charAt(end))) {
                end++;
            }
            while (end > at && text.charAt(end - 1) == '.') {
                end--;
            }
            if (start < at && at + 1 < end) {
                add(start, end, SpokenAddress.of(text.substring(start, end)), SpokenKind.ADDRESS);
            }
            at = Math.max(at, end - 1);
        }
    }

    private static String hour(TimeMention time) {
        int hour = time.time().getHour();
        int minute = time.time().getMinute();
        String minutes = minute == 0 ? "" : " " + minute;
        return hour == 0 ? "minuit" + minutes : hour + (hour == 1 ? " heure" : " heures") + minutes;
    }

    private void addDate(DateMention date) {
        String written = text.substring(date.start(), date.end());
        boolean figures = written.indexOf('/') > 0 || written.indexOf('-') > 0 || written.indexOf('.') > 0;
        if (figures && 1 <= date.month() && date.month() <= MONTHS) {
            int day = date.start();
            while (!isDigit(text.charAt(day))) {
                day++;
            }
            String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.FRENCH);
            OptionalInt year = date.year();
            add(
                    day,
                    date.end(),
                    (date.day() == 1 ? "premier" : String.valueOf(date.day())) + " " + month
                            + (year.isPresent() ? " " + year.getAsInt() : ""),
                    SpokenKind.DATE);
        }
    }

    /** Groups of figures are said with a rest between them. */
    private void addTelephones(List<Word> words) {
        int at = 0;
        for (ValueMention phone : SpokenPhones.certain(text, words)) {
            while (words.get(at).start() < phone.start()) {
                at++;
            }
            StringJoiner groups = new StringJoiner(", ", text.charAt(phone.start()) == '+' ? "+" : "", "");
            for (; at < words.size() && words.get(at).end() <= phone.end(); at++) {
                groups.add(words.get(at).folded());
            }
            add(phone.start(), phone.end(), groups.toString(), SpokenKind.TELEPHONE);
        }
    }

    private void addWritten() {
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            if (Graphemes.isLineBreak(text, start)) {
                addLineEnd(start, end);
            } else if (isPicture(text.codePointAt(start))) {
                add(start, end, "", SpokenKind.PICTURE);
            } else if (start == 0 || !isPartOfWord(text, start)) {
                Pronunciations.Entry entry = entry(start);
                if (entry != null) {
                    end = start + entry.written().length();
                    addEntry(entry, start, end);
                }
            }
        }
    }

    private void addLineEnd(int start, int end) {
        int last = start - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\u00A0')) {
            last--;
        }
        if (last >= 0 && CLOSING.indexOf(text.charAt(last)) < 0) {
            add(start, end, "." + text.substring(start, end), SpokenKind.LINE_END);
        }
    }

    private static boolean isPicture(int codePoint) {
        return codePoint >= FIRST_PICTURE
                && (Character.getType(codePoint) == Character.OTHER_SYMBOL
                        || Character.getType(codePoint) == Character.MATH_SYMBOL
                        || Character.getType(codePoint) == Character.MODIFIER_SYMBOL);
    }

    /** Whether what begins here goes on from a letter; a unit may follow its number at once. */
    private static boolean isPartOfWord(String text, int start) {
        int before = text.codePointBefore(start);
        return Character.isLetter(before) || (Character.isDigit(before) && Character.isDigit(text.codePointAt(start)));
    }

    private Pronunciations.@Nullable Entry entry(int start) {
        for (Pronunciations.Entry entry : pronunciations.startingWith(text.charAt(start))) {
            int end = start + entry.written().length();
            if (text.startsWith(entry.written(), start) && isWhole(end) && holds(entry.place(), start, end)) {
                return entry;
            }
        }
        return null;
    }

    private boolean isWhole(int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.codePointAt(end))
                || !Character.isLetterOrDigit(text.codePointBefore(end));
    }

    private boolean holds(Pronunciations.Place place, int start, int end) {
        int before = start - 1;
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        boolean digitBefore = before >= 0 && isDigit(text.charAt(before));
        return switch (place) {
            case ANYWHERE -> start == 0 || !isDigit(text.charAt(start - 1)) || !isDigit(text.charAt(start));
            case AFTER_NUMBER -> digitBefore;
            case BEFORE_NUMBER -> after < text.length() && isDigit(text.charAt(after));
            case BEFORE_CAPITAL -> after < text.length() && Character.isUpperCase(text.charAt(after));
        };
    }

    private void addEntry(Pronunciations.Entry entry, int start, int end) {
        boolean unit = entry.place() == Pronunciations.Place.AFTER_NUMBER;
        String spoken = unit && isBelowTwo(start) ? entry.one() : entry.many();
        boolean joined = unit && isDigit(text.charAt(start - 1));
        boolean endsSentence = entry.written().endsWith(".") && endsSentence(end);
        add(
                start,
                end,
                (joined ? " " : "") + spoken + (endsSentence ? "." : ""),
                unit ? SpokenKind.UNIT : SpokenKind.ABBREVIATION);
    }

    /** The dot of an abbreviation may be that of the sentence too. */
    private boolean endsSentence(int end) {
        int after = end;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return after == text.length() || Graphemes.isLineBreak(text, after);
    }

    private boolean isBelowTwo(int unit) {
        int end = unit;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ',')) {
            start--;
        }
        int comma = text.indexOf(',', start);
        String whole = text.substring(start, comma >= 0 && comma < end ? comma : end);
        boolean thousands = start > 1 && isSpace(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
        return !thousands && (whole.equals("0") || whole.equals("1"));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
