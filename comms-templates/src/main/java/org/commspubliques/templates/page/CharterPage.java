package org.commspubliques.templates.page;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.interaction.ModerationCharter;
import org.commspubliques.core.interaction.ModerationGround;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.preview.PreviewOptions;

/**
 * Page « Charte de modération »: the rules under which messages of the public may be taken away, as an HTML page for the
 * authority’s own site, which can be printed too. Each article has an anchor, {@code #article-3}, for notices to link to.
 * Thread-safe.
 */
public final class CharterPage {

    private static final PublicPage PAGE = new PublicPage(
            "charter",
            ImmutableMap.<String, Wording>builder()
                    .put("kicker", Wording.of("Règles de cette page", "Rules of this page"))
                    .put("article", Wording.of("Article", "Article"))
                    .put("law", Wording.of("Texte de loi", "Law"))
                    .put("toVerify", Wording.of("à vérifier", "to verify"))
                    .put("what", Wording.of("Ce qui est retiré", "What is removed"))
                    .put("appeal", Wording.of("Votre message a été retiré ?", "Was your message removed?"))
                    .buildOrThrow());

    private CharterPage() {}

    /**
     * Writes the page.
     *
     * @param charter the charter
     * @param options who issues it and who reads it
     * @return a whole HTML page
     */
    public static String html(ModerationCharter charter, PreviewOptions options) {
        Locale reader = options.reader();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("preamble", charter.preamble().in(reader));
        model.put(
                "articles",
                charter.grounds().stream()
                        .map(ground -> article(ground, reader))
                        .toList());
        Wording from = DateWording.dayMonthAndYear(charter.from());
        model.put(
                "inForce",
                charter.lastDay()
                        .map(DateWording::dayMonthAndYear)
                        .map(until -> Wording.of(
                                "En vigueur du " + from.fr() + " au " + until.fr(),
                                "In force from " + from.en() + " to " + until.en()))
                        .orElse(Wording.of("En vigueur depuis le " + from.fr(), "In force since " + from.en()))
                        .in(reader));
        model.put(
                "appealText",
                Wording.of(
                                "L’article vous est indiqué. Vous avez " + charter.appealDays()
                                        + (charter.appealDays() == 1 ? " jour" : " jours")
                                        + " pour demander un nouvel examen : une autre personne que celle qui a décidé"
                                        + " vous répond.",
                                "You are told which article. You have " + charter.appealDays()
                                        + (charter.appealDays() == 1 ? " day" : " days")
                                        + " to ask for another look: somebody else than who decided answers you.")
                        .in(reader));
        return PAGE.html(charter.title().in(reader), model, options);
    }

    private static Map<String, Object> article(ModerationGround ground, Locale reader) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("number", ground.article());
        model.put("name", ground.label().in(reader));
        model.put("rule", ground.rule().in(reader));
        model.put("lawTitle", ground.legalSource().map(source -> source.title()).orElse(""));
        model.put(
                "unverified",
                ground.legalSource()
                        .filter(source -> !source.confidence().isConfirmed())
                        .isPresent());
        return model;
    }
}
