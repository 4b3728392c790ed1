package org.commspubliques.core.recipient;

import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.consent.LegalBasis;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Says to a person what a resolution found. */
final class ResolutionWording {

    private final Resolution resolution;
    private final Locale reader;

    private ResolutionWording(Resolution resolution, Locale reader) {
        this.resolution = resolution;
        this.reader = reader;
    }

    static Wording of(Resolution resolution, Wording segment) {
        return Wording.of(
                new ResolutionWording(resolution, Locale.FRENCH).said(segment.fr()),
                new ResolutionWording(resolution, Locale.ENGLISH).said(segment.en()));
    }

    private String say(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }

    private String said(String segment) {
        String words = Character.toUpperCase(segment.charAt(0))
                + segment.substring(1)
                + say("\u00a0: ", ": ")
                + number(resolution.matched())
                + (resolution.matched() > 1 ? say(" contacts, ", " contacts, ") : say(" contact, ", " contact, "))
                + number(resolution.count())
                + (resolution.count() > 1 ? say(" destinataires", " recipients") : say(" destinataire", " recipient"));
        return words
                + say(" pour «\u00a0", " for '")
                + resolution.use().purpose().label().in(reader)
                + say("\u00a0» par ", "' by ")
                + resolution.use().channel().label().in(reader)
                + say(" le ", " on ") + DateWording.dayMonthAndYear(resolution.day(), reader) + "." + excluded()
                + basis();
    }

    private String excluded() {
        if (resolution.excluded() == 0) {
            return "";
        }
        String reasons = resolution.exclusions().entrySet().stream()
                .map(reason -> reason.getKey().label().in(reader) + say("\u00a0: ", ": ") + number(reason.getValue()))
                .collect(Collectors.joining(say("\u202f; ", "; ")));
        return " " + number(resolution.excluded())
                + (resolution.excluded() > 1 ? say(" exclus (", " left out (") : say(" exclu (", " left out ("))
                + reasons + ").";
    }

    private String basis() {
        return resolution
                .basis()
                .map(LegalBasis::label)
                .map(label -> say(" Base légale\u00a0: ", " Legal basis: ") + label.in(reader) + ".")
                .orElse("");
    }

    /** Thousands apart, as each language does. */
    private String number(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, say("\u202f", ","));
        }
        return digits.toString();
    }
}
