package org.commspubliques.templates.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.core.press.PressContact;
import org.commspubliques.core.press.PressRelease;
import org.commspubliques.core.press.Quote;

/**
 * Valeurs d’un communiqué: what a press release gives the ready template {@value #TEMPLATE}, so that its text for the press
 * comes with those for the site, the social networks and the staff. Thread-safe.
 */
public final class PressReleaseValues {

    /** The ready template they are for. */
    public static final String TEMPLATE = "communique-presse";

    private PressReleaseValues() {}

    /**
     * Returns the values of a release. What it lacks is left out, so that {@link MessageTemplate#missing(Object)} names it.
     * The template has room for one quote: the first; the others follow the text. Whether quotes are approved, the findings
     * of the release tell.
     *
     * @param release the release
     * @return the values by name; unmodifiable
     */
    public static Map<String, Object> of(PressRelease release) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "lieu", release.place());
        put(values, "titre", release.title());
        put(values, "essentiel", release.standfirst());
        put(values, "détails", details(release));
        if (!release.quotes().isEmpty()) {
            Quote quote = release.quotes().get(0);
            values.put("citation", Map.of("propos", quote.words(), "source", quote.attribution()));
        }
        release.pressContact().ifPresent(contact -> contact(values, contact));
        return Map.copyOf(values);
    }

    private static void contact(Map<String, Object> values, PressContact contact) {
        values.put("contact presse", contact.label());
        put(values, "téléphone", Blank.isBlank(contact.phone()) ? contact.email() : contact.phone());
    }

    private static String details(PressRelease release) {
        StringBuilder text = new StringBuilder(release.body());
        List<Quote> quotes = release.quotes();
        for (Quote quote : quotes.subList(Math.min(1, quotes.size()), quotes.size())) {
            text.append("\n\n« ")
                    .append(quote.words())
                    .append(" », indique ")
                    .append(quote.attribution())
                    .append('.');
        }
        if (!Blank.isBlank(release.about())) {
            text.append("\n\nÀ propos : ").append(release.about());
        }
        return text.toString();
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (!Blank.isBlank(value)) {
            values.put(name, value);
        }
    }
}
