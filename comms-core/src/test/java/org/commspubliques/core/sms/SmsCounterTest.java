package org.commspubliques.core.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.internal.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsCounterTest {

    private static SmsCounter counted(SmsCounter counter, String text) {
        counter.add(text, 0, text.length());
        return counter;
    }

    @Property
    void aTextCostsTheCounterWhatItIsCutInto(@ForAll("hostile") String text) {
        SmsSegments segments = SmsSegments.ofVerbatim(text);
        SmsCounter counter = counted(SmsCounter.ofParts(), text);

        assertThat(counter.parts()).isEqualTo(segments.parts().size());
        assertThat(counter.used()).isEqualTo(segments.used());
        assertThat(counter.encoding()).isEqualTo(segments.encoding());
    }

    @Property
    void oneMoreCharacterNeverMakesATextCheaper(@ForAll("hostile") String text) {
        SmsCounter parts = SmsCounter.ofParts();
        SmsCounter pages = SmsCounter.ofBroadcastPages();
        int before = 0;
        int pagesBefore = 0;
        int septetsBefore = 0;
        for (int at = 0, next; at < text.length(); at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            parts.add(text, at, next);
            pages.add(text, at, next);

            assertThat(parts.parts()).isGreaterThanOrEqualTo(before);
            assertThat(pages.parts()).isGreaterThanOrEqualTo(pagesBefore);
            assertThat(parts.septets()).isGreaterThanOrEqualTo(septetsBefore);
            before = parts.parts();
            pagesBefore = pages.parts();
            septetsBefore = parts.septets();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any();
    }

    @ParameterizedTest
    @CsvSource({"a, 93, 1", "a, 94, 2", "a, 1395, 15", "a, 1396, 16", "ê, 41, 1", "ê, 42, 2", "€, 46, 1", "€, 47, 2"})
    void aPageOfBroadcastHolds93SeptetsOr41Units(String character, int times, int pages) {
        assertThat(counted(SmsCounter.ofBroadcastPages(), character.repeat(times))
                        .parts())
                .isEqualTo(pages);
    }

    @Test
    void anEscapeIsNotCutFromItsCodeNorOneHalfOfAPairFromTheOther() {
        String straddling = "a".repeat(92) + "€" + "a".repeat(91);
        String paired = "ê".repeat(40) + "😀" + "ê".repeat(39);

        assertThat(counted(SmsCounter.ofBroadcastPages(), straddling).parts()).isEqualTo(2);
        assertThat(counted(SmsCounter.ofBroadcastPages(), straddling + "a").parts())
                .isEqualTo(3);
        assertThat(counted(SmsCounter.ofBroadcastPages(), paired).parts()).isEqualTo(2);
        assertThat(counted(SmsCounter.ofBroadcastPages(), paired + "a").parts()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "10 €, 5", "ê, 3", "😀, 5"})
    void theSeptetsOfATextAreTheRoomItTakes(String text, int septets) {
        assertThat(counted(SmsCounter.ofParts(), text).septets()).isEqualTo(septets);
    }

    @Test
    void seventyCharactersOfSixteenBitsAreAsLongAs160Septets() {
        assertThat(counted(SmsCounter.ofParts(), "ê".repeat(70)).septets()).isEqualTo(160);
    }

    @Test
    void whatIsNotInTheTextCannotBeAdded() {
        SmsCounter counter = SmsCounter.ofParts();

        assertThatThrownBy(() -> counter.add("abc", 2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(counter.parts()).isZero();
    }
}
