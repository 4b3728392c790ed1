package org.commspubliques.templates.message;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.support.OpeningHours;
import org.commspubliques.core.support.ServiceSheet;

/**
 * Bloc de démarche: a {@link ServiceSheet} as a piece of any template: the same words on every channel, changed in one
 * place. A host gives {@link #partials()} to its engine and {@link #model} to its templates under a name of its choice:
 * <code>{{#cantine}}{{&gt;demarche}}{{/cantine}}</code>. Stateless.
 */
public final class ServiceSheetBlock {

    private static final ImmutableMap<String, String> PARTIALS = ImmutableMap.of(
            "demarche", resource("blocs/demarche.txt"), "demarche-html", resource("blocs/demarche.html"));

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("qui", Wording.of("Pour qui\u00A0: ", "For whom: "))
            .put("pieces", Wording.of("Pièces à fournir\u00A0:", "What to bring:"))
            .put("cout", Wording.of("Coût\u00A0: ", "Cost: "))
            .put("lieu", Wording.of("Où\u00A0: ", "Where: "))
            .put("horaires", Wording.of("Horaires\u00A0: ", "Hours: "))
            .put("telephone", Wording.of("Téléphone\u00A0: ", "Telephone: "))
            .put("lien", Wording.of("En ligne\u00A0: ", "Online: "))
            .buildOrThrow();

    private ServiceSheetBlock() {}

    private static String resource(String name) {
        try (InputStream in = ServiceSheetBlock.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * Returns the pieces.
     *
     * @return {@code demarche}, lines of text for any format without markup, and {@code demarche-html}, a section of a page,
     *     by name; unmodifiable
     */
    public static Map<String, String> partials() {
        return PARTIALS;
    }

    /**
     * Returns what the pieces show.
     *
     * @param sheet the sheet
     * @param reader in which language
     * @return the values
     */
    public static Map<String, Object> model(ServiceSheet sheet, Locale reader) {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, label.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("l", labels);
        model.put("titre", sheet.title().in(reader));
        model.put("qui", sheet.audience().in(reader));
        model.put("aFournir", !sheet.documents().isEmpty());
        model.put(
                "pieces",
                sheet.documents().stream().map(document -> document.in(reader)).toList());
        model.put("cout", cost(sheet).in(reader));
        Wording place = sheet.place();
        model.put("lieu", place == null ? "" : place.in(reader));
        model.put(
                "horaires",
                sheet.hours().stream()
                        .map(OpeningHours::label)
                        .map(hours -> hours.in(reader))
                        .toList());
        String phone = sheet.phone();
        model.put("telephone", phone == null ? "" : phone);
        model.put("lien", sheet.link() == null ? "" : String.valueOf(sheet.link()));
        return model;
    }

    private static Wording cost(ServiceSheet sheet) {
        return sheet.price().orElse(Wording.of("selon votre situation", "depends on your situation"));
    }
}
