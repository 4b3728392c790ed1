package org.commspubliques.examples.anneeelectorale;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.language.Wording;

/** The fixed words of the page. */
final class PageLabels {

    private static final ImmutableMap<String, Wording> ALL = ImmutableMap.<String, Wording>builder()
            .put("title", Wording.of("Année électorale", "A year with elections"))
            .put("kicker", Wording.of("Ce qui s’ouvre, quand, et pour qui", "What opens, when and for whom"))
            .put(
                    "fictional",
                    Wording.of(
                            "Contenu d’exemple fictif · ceci n’est pas un conseil juridique",
                            "Fictional content · this is no legal advice"))
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("timeline", Wording.of("L’année d’un coup d’œil", "The year at a glance"))
            .put("legend", Wording.of("Légende", "Legend"))
            .put("windows", Wording.of("Les périodes qu’un scrutin ouvre", "The windows a poll opens"))
            .put(
                    "windowsIntro",
                    Wording.of(
                            "Chaque période s’ouvre à 0 h, à l’heure de la collectivité : le même texte, des heures d’écart.",
                            "Every window opens at 00:00 in the authority’s own zone: the same text, hours apart."))
            .put("window", Wording.of("Période", "Window"))
            .put("days", Wording.of("Jours", "Days"))
            .put("opens", Wording.of("Ouverture ·", "Opening ·"))
            .put("law", Wording.of("Code électoral", "Electoral Code"))
            .put("standings", Wording.of("Où en est chacun", "Where each one stands"))
            .put(
                    "standingsIntro",
                    Wording.of(
                            "Jours jusqu’au tour à venir tant que la promotion est interdite ; « ? » : scrutin à vérifier."
                                    + " Un scrutin acquis au premier tour libère la collectivité le soir même.",
                            "Days to the next round as long as promotion is banned; “?”: poll to verify. A poll won at the"
                                    + " first round frees the authority that same night."))
            .put("moment", Wording.of("Heure locale", "Local time"))
            .put("plans", Wording.of("Ce qui est prévu", "What is planned"))
            .put("nothing", Wording.of("rien à signaler", "nothing found"))
            .put("habits", Wording.of("Les bulletins et leurs habitudes", "The bulletins and their habits"))
            .put(
                    "habitsIntro",
                    Wording.of(
                            "Des faits, pas un verdict : antériorité, régularité, identité. Le juge regarde l’ensemble.",
                            "Facts, no verdict: precedent, regularity, identity. The judge looks at the whole."))
            .put("columns", Wording.of("L’espace de l’opposition", "The opposition’s space"))
            .put(
                    "columnsIntro",
                    Wording.of(
                            "Le seuil est celui du territoire, et le texte aussi ; ce qui s’écrit dans cet espace n’est jamais"
                                    + " contrôlé.",
                            "The threshold is that of the territory, and so is the text; what is written in that space is never"
                                    + " judged."))
            .put("authority", Wording.of("Bulletin de", "Bulletin of"))
            .put("inhabitants", Wording.of("Habitants", "Inhabitants"))
            .put("space", Wording.of("Espace", "Space"))
            .put("found", Wording.of("Constat", "Finding"))
            .put("measure", Wording.of("Mesure", "Measure"))
            .put("now", Wording.of("Ce numéro", "This issue"))
            .put("usual", Wording.of("D’habitude", "Usually"))
            .put("difference", Wording.of("Écart", "Difference"))
            .put("sources", Wording.of("Décisions, lues par des tiers", "Decisions, as others report them"))
            .put(
                    "footer",
                    Wording.of(
                            "Comms publiques · les dates et les textes sont des données : à faire confirmer par un juriste",
                            "Comms publiques · dates and texts are data: have them confirmed by a lawyer"))
            .buildOrThrow();

    private PageLabels() {}

    static Map<String, String> in(Locale reader) {
        return Maps.transformValues(ALL, label -> label.in(reader));
    }
}
