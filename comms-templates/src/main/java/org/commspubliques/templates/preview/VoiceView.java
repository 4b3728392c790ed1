package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.speech.Pronunciations;
import org.commspubliques.core.speech.SpokenKind;
import org.commspubliques.core.speech.SpokenPassage;
import org.commspubliques.core.speech.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * A text read aloud.
 *
 * @param pieces what is said, cut where something is said otherwise than it is written
 * @param readings what is said otherwise
 * @param time about how long it takes
 */
record VoiceView(List<Piece> pieces, List<Reading> readings, String time) {

    /** As fast as people read a message to others. */
    private static final int WORDS_PER_MINUTE = 150;

    /**
     * A piece of what is said.
     *
     * @param text the words
     * @param changed whether something else is written
     */
    record Piece(String text, boolean changed) {}

    /**
     * What is said otherwise.
     *
     * @param written what is written
     * @param spoken what is said; null for nothing
     * @param kind why
     */
    record Reading(String written, @Nullable String spoken, String kind) {}

    static VoiceView of(Variant variant, Pronunciations pronunciations, Locale reader) {
        if (!variant.id().language().startsWith(Locale.FRENCH.getLanguage())) {
            return new VoiceView(List.of(new Piece(variant.text(), false)), List.of(), Labels.of("voiceOther", reader));
        }
        SpokenText spoken = SpokenText.of(variant.text(), pronunciations);
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        int done = 0;
        for (SpokenPassage passage : spoken.passages()) {
            pieces.add(new Piece(spoken.written().substring(done, passage.start()), false));
            if (!passage.spoken().isEmpty()) {
                pieces.add(new Piece(passage.spoken(), passage.kind() != SpokenKind.LINE_END));
            }
            done = passage.end();
            if (passage.kind() != SpokenKind.LINE_END) {
                readings.add(new Reading(
                        passage.written(),
                        passage.spoken().isEmpty() ? null : passage.spoken().strip(),
                        passage.kind().label().in(reader)));
            }
        }
        pieces.add(new Piece(spoken.written().substring(done), false));
        long seconds = spoken.duration(WORDS_PER_MINUTE).toSeconds();
        return new VoiceView(
                pieces.build(),
                readings.build(),
                Wording.of(
                                "environ " + seconds + " s, à " + WORDS_PER_MINUTE + " mots par minute",
                                "about " + seconds + " s, at " + WORDS_PER_MINUTE + " words per minute")
                        .in(reader));
    }
}
