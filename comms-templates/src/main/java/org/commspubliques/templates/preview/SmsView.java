package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.sms.SmsCulprit;
import org.commspubliques.core.sms.SmsEncoding;
import org.commspubliques.core.sms.SmsPart;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.sms.SmsTariff;
import org.jspecify.annotations.Nullable;

/**
 * A text message as the network cuts it.
 *
 * @param parts its parts
 * @param count how many there are
 * @param unit what people call what their size is counted in
 * @param culprits the characters that make it cost more
 * @param saving what replacing them would save
 * @param note why there are several parts
 * @param price what it costs, where the host says what a part does
 */
record SmsView(
        List<Part> parts,
        int count,
        String unit,
        List<Culprit> culprits,
        @Nullable Saving saving,
        @Nullable String note,
        @Nullable Price price) {

    /**
     * A part.
     *
     * @param number its number, from 1
     * @param used how much it holds
     * @param capacity how much it could hold
     * @param pieces its text
     */
    record Part(int number, int used, int capacity, List<Piece> pieces) {}

    /**
     * A piece of text.
     *
     * @param text the text
     * @param culprit whether it is a costly character
     * @param unseen whether it leaves no ink
     */
    record Piece(String text, boolean culprit, boolean unseen) {}

    /**
     * A costly character.
     *
     * @param name what it is called
     * @param times how often it is there
     * @param replacement what could stand there instead
     * @param losesAccent whether that misspells the word
     * @param cost the parts that it costs by itself
     * @param free whether it costs none
     */
    record Culprit(String name, int times, String replacement, boolean losesAccent, String cost, boolean free) {}

    /**
     * What the message costs.
     *
     * @param now the amount with its currency
     * @param basis how it is reckoned
     * @param after the amount if every replacement is accepted, where that is less
     */
    record Price(String now, String basis, @Nullable String after) {}

    /**
     * What replacing all of them would save.
     *
     * @param before the parts now
     * @param after the parts then
     * @param suggestion the text then
     */
    record Saving(int before, int after, @Nullable String suggestion) {}

    static SmsView of(SmsSegments segments, Optional<PreviewOptions.SmsPrice> prices, Locale reader) {
        List<int[]> spans = spans(segments);
        int count = segments.parts().size();
        int capacity =
                count <= 1 ? segments.encoding().single() : segments.encoding().joined();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            SmsPart part = segments.parts().get(i);
            parts.add(new Part(i + 1, part.used(), capacity, pieces(segments.text(), part, spans)));
        }
        return new SmsView(
                parts.build(),
                count,
                unit(capacity, reader),
                culprits(segments, reader),
                saving(segments),
                note(count, reader),
                prices.map(price -> price(segments, price, reader)).orElse(null));
    }

    private static @Nullable String note(int count, Locale reader) {
        return count <= 1
                ? null
                : Wording.of(
                                "Le réseau coupe ce texte en " + count
                                        + " SMS, facturés chacun. D’ordinaire, le téléphone"
                                        + " les réunit en un seul message.",
                                "The network cuts this text into " + count + " text messages, each of them billed. Most"
                                        + " telephones join them again into one message.")
                        .in(reader);
    }

    /** What the encoding leaves of a text message: « UCS-2 (70 caractères par SMS, 67 s’il en faut plusieurs) ». */
    static String encoding(SmsSegments segments, Locale reader) {
        SmsEncoding encoding = segments.encoding();
        Wording room = Wording.of(
                " (" + encoding.single() + " caractères par SMS, " + encoding.joined() + " s’il en faut plusieurs)",
                " (" + encoding.single() + " characters per text message, " + encoding.joined()
                        + " where it takes several)");
        return encoding.label().in(reader) + room.in(reader);
    }

    /** « 158 caractères », and which count twice where there are any: septets and UTF-16 units are no words of an officer. */
    static String size(SmsSegments segments, Locale reader) {
        String size = characters(segments.used(), reader);
        String text = segments.text();
        if (segments.used() == text.codePointCount(0, text.length())) {
            return size;
        }
        Wording twice = segments.encoding() == SmsEncoding.GSM_7
                ? Wording.of(
                        " (€, crochets, accolades et quelques autres signes comptent double)",
                        " (€, brackets, braces and a few other signs count twice)")
                : Wording.of(" (un emoji compte double, ou plus)", " (an emoji counts twice, or more)");
        return size + twice.in(reader);
    }

    /** « 43 caractères ». */
    static String characters(int number, Locale reader) {
        return Labels.number(number, reader) + "\u00A0" + unit(number, reader);
    }

    private static String unit(int number, Locale reader) {
        return Wording.of(number < 2 ? "caractère" : "caractères", number == 1 ? "character" : "characters")
                .in(reader);
    }

    private static List<int[]> spans(SmsSegments segments) {
        List<int[]> spans = new ArrayList<>();
        for (SmsCulprit culprit : segments.culprits()) {
            culprit.offsets()
                    .forEach(at ->
                            spans.add(new int[] {at, at + culprit.character().length()}));
        }
        spans.sort(Comparator.comparingInt(span -> span[0]));
        return spans;
    }

    /** A network may cut what a reader sees as one character, so that a span may belong to two parts. */
    private static List<Piece> pieces(String text, SmsPart part, List<int[]> spans) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        int at = part.start();
        for (int[] span : spans.subList(firstAfter(spans, at), spans.size())) {
            if (span[0] >= part.end()) {
                break;
            }
            int start = Math.max(at, span[0]);
            int end = Math.min(part.end(), span[1]);
            if (at < start) {
                pieces.add(new Piece(text.substring(at, start), false, false));
            }
            pieces.add(new Piece(text.substring(start, end), true, isUnseen(text.substring(start, end))));
            at = end;
        }
        if (at < part.end()) {
            pieces.add(new Piece(text.substring(at, part.end()), false, false));
        }
        return pieces.build();
    }

    /** The first span that ends after a place. */
    private static int firstAfter(List<int[]> spans, int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle)[1] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isUnseen(String text) {
        return text.codePoints()
                .allMatch(c ->
                        Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c));
    }

    private static List<Culprit> culprits(SmsSegments segments, Locale reader) {
        return segments.culprits().stream()
                .map(culprit -> new Culprit(
                        culprit.name().in(reader),
                        culprit.count(),
                        culprit.replacement()
                                .map(text -> shown(text, reader))
                                .orElseGet(() -> Labels.of("none", reader)),
                        culprit.losesAccent(),
                        cost(culprit, reader),
                        culprit.cost() <= 0))
                .collect(ImmutableList.toImmutableList());
    }

    private static String cost(SmsCulprit culprit, Locale reader) {
        return culprit.cost() <= 0
                ? Labels.of("costsNothing", reader)
                : "+\u00A0" + Labels.number(culprit.cost(), reader) + "\u00A0SMS";
    }

    private static Price price(SmsSegments segments, PreviewOptions.SmsPrice price, Locale reader) {
        SmsTariff tariff = price.tariff();
        int recipients = price.recipients();
        return new Price(
                amount(tariff.cost(segments, recipients), tariff, reader),
                basis(segments.parts().size(), price, reader),
                segments.partsIfReplaced() < segments.parts().size()
                        ? amount(tariff.costIfReplaced(segments, recipients), tariff, reader)
                        : null);
    }

    private static String basis(int parts, PreviewOptions.SmsPrice price, Locale reader) {
        int recipients = price.recipients();
        String who = Labels.number(recipients, reader)
                + "\u00A0"
                + Wording.of(
                                recipients < 2 ? "destinataire" : "destinataires",
                                recipients == 1 ? "recipient" : "recipients")
                        .in(reader);
        return parts + "\u00A0SMS × " + who + " × "
                + amount(price.tariff().perPart(recipients), price.tariff(), reader);
    }

    private static String amount(BigDecimal amount, SmsTariff tariff, Locale reader) {
        return new FactValue.Money(amount, tariff.currency()).label().in(reader).replace(' ', '\u00A0');
    }

    private static String shown(String replacement, Locale reader) {
        if (replacement.isEmpty()) {
            return Labels.of("nothing", reader);
        }
        if (replacement.isBlank()) {
            return (replacement.contains("\n")
                            ? Wording.of("saut de ligne", "line break")
                            : Wording.of("espace ordinaire", "ordinary space"))
                    .in(reader);
        }
        return Wording.of("«\u00A0" + replacement + "\u00A0»", "“" + replacement + "”")
                .in(reader);
    }

    private static @Nullable Saving saving(SmsSegments segments) {
        return segments.partsIfReplaced() < segments.parts().size()
                ? new Saving(
                        segments.parts().size(),
                        segments.partsIfReplaced(),
                        segments.suggestion().orElse(null))
                : null;
    }
}
