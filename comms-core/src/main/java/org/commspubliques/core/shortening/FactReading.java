package org.commspubliques.core.shortening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.KnownPlaces;
import org.commspubliques.core.internal.value.SpokenDays;
import org.commspubliques.core.internal.value.SpokenHours;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;

/** Finds what a text says of when, where and whom to contact, in time linear in its length. */
final class FactReading {

    /** « rue du Général-Mangin » */
    private static final int WORDS_OF_A_PLACE = 4;

    /**
     * A fact and where it is said.
     *
     * @param at where its words start
     * @param fact the fact
     * @param key the same for two that say the same
     */
    record Found(int at, HeldFact fact, String key) {}

    private final String text;
    private final List<Word> words;
    private final BitSet covered = new BitSet();
    private final List<Found> found = new ArrayList<>();

    private FactReading(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Found> of(String text, List<Word> words, LocalDate day, KnownPlaces known, ShortPhrases phrases) {
        FactReading reading = new FactReading(text, words);
        reading.add(FactAspect.CONTACT, SpokenPhones.certain(text, words));
        reading.addAddresses();
        reading.add(FactAspect.WHEN, SpokenDays.each(text, words, day));
        reading.add(FactAspect.WHEN, SpokenHours.each(text, words));
        List<ValueMention> places = known.in(words);
        reading.add(FactAspect.WHERE, places);
        reading.addPlaces(phrases, places);
        reading.found.sort(Comparator.comparingInt(Found::at));
        return reading.found;
    }

    private void add(FactAspect aspect, List<ValueMention> mentions) {
        mentions.forEach(mention -> add(aspect, mention.start(), mention.end()));
    }

    /** What is a telephone number is no date, and no place is in an address. */
    private void add(FactAspect aspect, int start, int end) {
        int next = covered.nextSetBit(start);
        if (next >= 0 && next < end) {
            return;
        }
        covered.set(start, end);
        String said = text.substring(start, end);
        String key = Words.of(said).stream()
                .map(Word::folded)
                .collect(Collectors.joining(aspect == FactAspect.CONTACT ? "" : " "));
        found.add(new Found(start, new HeldFact(aspect, said), aspect + " " + key));
    }

    /** Of the web and of the post. */
    private void addAddresses() {
        int start = Runs.skipSpaces(text, 0);
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Runs.isSpace(text, end)) {
                end++;
            }
            int last = end;
            while (last > start && Runs.isClosing(text, last - 1, last)) {
                last--;
            }
            if (text.charAt(start) != '#' && isAddress(start, last)) {
                add(FactAspect.CONTACT, start, last);
            }
            start = Runs.skipSpaces(text, end);
        }
    }

    /** « 12.5 » is none, and « 8:30 » neither. */
    private boolean isAddress(int start, int end) {
        return Runs.isActive(text, start, end)
                && text.substring(start, end)
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        > 2;
    }

    /** « place Bougainville », up to the next mark. */
    private void addPlaces(ShortPhrases phrases, List<ValueMention> known) {
        int next = 0;
        int i = 0;
        while (i < words.size()) {
            int last = i;
            int start = words.get(i).start();
            while (next < known.size() && known.get(next).end() <= start) {
                next++;
            }
            boolean isKnown = next < known.size() && known.get(next).start() <= start;
            if (phrases.isPlace(words.get(i).folded()) && !isKnown) {
                while (last + 1 < words.size()
                        && last - i + 1 < WORDS_OF_A_PLACE
                        && !words.get(last + 1).startsSentence()
                        && isJoined(words.get(last).end(), words.get(last + 1).start())) {
                    last++;
                }
                add(FactAspect.WHERE, start, words.get(last).end());
            }
            i = last + 1;
        }
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '’' && c != '\'') {
                return false;
            }
        }
        return true;
    }
}
