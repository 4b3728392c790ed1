package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.periodical.Issue;

/** What the pages of periodicals say around the texts. */
final class IssueLabels {

    private static final ImmutableMap<String, Wording> ALL = ImmutableMap.<String, Wording>builder()
            .put("contents", Wording.of("Sommaire", "Contents"))
            .put("folio", Wording.of("Page", "Page"))
            .put("imprint", Wording.of("Ours", "Imprint"))
            .put("toContents", Wording.of("Retour au sommaire", "Back to the contents"))
            .put(
                    "incomplete",
                    Wording.of("Numéro incomplet, à ne pas diffuser", "Incomplete issue, not to be handed out"))
            .put("missing", Wording.of("Articles non repris", "Articles not taken"))
            .put("complete", Wording.of("numéro complet", "complete issue"))
            .put("plan", Wording.of("Chemin de fer", "Page plan"))
            .put("days", Wording.of("Calendrier", "Days"))
            .put("copyDeadline", Wording.of("Bouclage", "Copy deadline"))
            .put("proof", Wording.of("Bon à tirer", "Signed proof"))
            .put("print", Wording.of("Impression", "Print"))
            .put("distribution", Wording.of("Distribution", "Distribution"))
            .put("pages", Wording.of("Pages", "Pages"))
            .put("findings", Wording.of("À voir", "To be seen"))
            .put("nothing", Wording.of("Rien à signaler.", "Nothing to report."))
            .put("noPage", Wording.of("Sans page", "On no page"))
            .put("of", Wording.of("sur", "of"))
            .put("filled", Wording.of("rempli à", "filled to"))
            .put("free", Wording.of("libre", "free"))
            .buildOrThrow();

    private IssueLabels() {}

    /** The name of an issue, whose number stays on the line of its sign. */
    static String name(Issue issue, Locale reader) {
        return issue.name().in(reader).replace("n° ", "n°\u00A0").replace("no. ", "no.\u00A0");
    }

    static ImmutableMap<String, String> in(Locale reader) {
        return ImmutableMap.copyOf(Maps.transformValues(ALL, wording -> wording.in(reader)));
    }
}
