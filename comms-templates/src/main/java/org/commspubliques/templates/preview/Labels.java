package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** The words of the pages. The templates are strict, so that one that is not here cannot be forgotten. */
final class Labels {

    private static final ImmutableMap<String, Wording> ALL = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("breadcrumb", Wording.of("Fil d’Ariane", "Breadcrumb"))
            .put("preview", Wording.of("Aperçu", "Preview"))
            .put("footer", Wording.of("aperçu de travail, non publié", "working preview, not published"))
            .put("about", Wording.of("Cette déclinaison", "This version"))
            .put("channel", Wording.of("Canal", "Channel"))
            .put("language", Wording.of("Langue", "Language"))
            .put("planned", Wording.of("Publication prévue", "Planned publication"))
            .put("notPlanned", Wording.of("aucune date prévue", "no date planned"))
            .put("seal", Wording.of("Empreinte", "Seal"))
            .put("limit", Wording.of("Place prise", "Room taken"))
            .put("tooLong", Wording.of("trop\u00A0long", "too\u00A0long"))
            .put("emptyText", Wording.of("Le texte est vide.", "The text is empty."))
            .put("decorative", Wording.of("Image décorative, sans texte", "Decorative image, no text"))
            .put("credit", Wording.of("Crédit\u00A0:", "Credit:"))
            .put("publishedOn", Wording.of("Publié le", "Published on"))
            .put("public", Wording.of("Public", "Public"))
            .put("like", Wording.of("J’aime", "Like"))
            .put("comment", Wording.of("Commenter", "Comment"))
            .put("share", Wording.of("Partager", "Share"))
            .put("repost", Wording.of("Republier", "Repost"))
            .put("send", Wording.of("Envoyer", "Send"))
            .put("account", Wording.of("Compte", "Account"))
            .put("headline", Wording.of("Collectivité territoriale", "Local authority"))
            .put("more", Wording.of("plus", "more"))
            .put("seeMore", Wording.of("voir\u00A0plus", "see\u00A0more"))
            .put(
                    "pictureNeeded",
                    Wording.of(
                            "Sans image, Instagram ne publie rien\u00A0: ajoutez-en une.",
                            "Without an image, Instagram publishes nothing: add one."))
            .put("inbox", Wording.of("Dans la liste des messages", "In the list of messages"))
            .put(
                    "inboxNote",
                    Wording.of(
                            "Coupe approximative\u00A0: chaque messagerie montre plus ou moins de l’objet et du début du"
                                    + " texte. Mettez l’essentiel dans les premiers mots.",
                            "The cut is approximate: each mail program shows more or less of the subject and of the"
                                    + " beginning of the text. Put what matters into the first words."))
            .put("subject", Wording.of("Objet\u00A0:", "Subject:"))
            .put("noSubject", Wording.of("(sans objet)", "(no subject)"))
            .put("subjectLength", Wording.of("Longueur de l’objet", "Length of the subject"))
            .put("noRecipients", Wording.of("destinataires non précisés", "recipients not stated"))
            .put("sheet", Wording.of("Feuille", "Sheet"))
            .put("sheetEnd", Wording.of("fin de la feuille A4", "end of the A4 sheet"))
            .put(
                    "posterPrint",
                    Wording.of(
                            "Imprimée, cette page ne donne que l’affiche. Si le texte dépasse la feuille A4, un trait en"
                                    + " marque la fin.",
                            "Printed, this page gives the poster alone. If the text goes beyond the A4 sheet, a line marks"
                                    + " where the sheet ends."))
            .put("phone", Wording.of("Écran d’un téléphone", "Screen of a telephone"))
            .put("encoding", Wording.of("Codage", "Encoding"))
            .put("units", Wording.of("Taille", "Size"))
            .put("billed", Wording.of("SMS facturés", "Text messages billed"))
            .put("roomLeft", Wording.of("Place jusqu’au SMS suivant", "Room to the next text message"))
            .put("price", Wording.of("Prix de l’envoi", "Price of sending"))
            .put("priceBasis", Wording.of("Calcul du prix", "How it is reckoned"))
            .put("priceAfter", Wording.of("Prix avec ces remplacements\u00A0:", "Price with these replacements:"))
            .put("cost", Wording.of("Coûte à lui seul", "Costs by itself"))
            .put("costsNothing", Wording.of("rien", "nothing"))
            .put("culprits", Wording.of("Caractères coûteux", "Costly characters"))
            .put(
                    "culpritsWhy",
                    Wording.of(
                            "L’alphabet ordinaire des SMS n’a pas ces caractères\u00A0: à cause d’eux, chaque SMS ne contient"
                                    + " que 70 caractères au lieu de 160.",
                            "The usual alphabet of text messages does not have these characters: because of them, each text"
                                    + " message holds only 70 characters instead of 160."))
            .put("character", Wording.of("Caractère", "Character"))
            .put("times", Wording.of("Nombre", "Count"))
            .put("replacement", Wording.of("À la place", "Instead"))
            .put("nothing", Wording.of("rien (invisible)", "nothing (invisible)"))
            .put("none", Wording.of("aucun équivalent", "no equivalent"))
            .put("losesAccent", Wording.of("perd un accent", "loses an accent"))
            .put("ifReplaced", Wording.of("Avec ces remplacements\u00A0:", "With these replacements:"))
            .put("becomes", Wording.of("deviennent", "become"))
            .put("suggestion", Wording.of("Texte proposé", "Suggested text"))
            .put("boardScreens", Wording.of("Écrans du panneau", "Screens of the board"))
            .put("boardTime", Wording.of("Un passage complet", "All of it once"))
            .put("unshown", Wording.of("Caractères que le panneau n’a pas", "Characters that the board does not have"))
            .put(
                    "unshownWhy",
                    Wording.of(
                            "Ils sont en négatif sur les écrans. Le panneau laisserait un vide à leur place.",
                            "They are reversed on the screens. The board would leave a gap in their place."))
            .put(
                    "belowWarning",
                    Wording.of(
                            "Texte masqué jusqu’à ce que le lecteur l’ouvre :",
                            "Text hidden until the reader opens it:"))
            .put("said", Wording.of("Ce qui sera dit", "What will be said"))
            .put("readings", Wording.of("Dit autrement qu’écrit", "Said otherwise than written"))
            .put("written", Wording.of("Écrit", "Written"))
            .put("spoken", Wording.of("Dit", "Said"))
            .put("why", Wording.of("Pourquoi", "Why"))
            .put("notSaid", Wording.of("rien", "nothing"))
            .put("voiceTime", Wording.of("Durée", "Duration"))
            .put(
                    "voiceOther",
                    Wording.of(
                            "non estimée\u00A0: seuls les textes français le sont",
                            "not estimated: French texts alone are"))
            .put("grid", Wording.of("Grille", "Grid"))
            .put("screens", Wording.of("Écrans", "Screens"))
            .put("screen", Wording.of("Écran", "Screen"))
            .put("review", Wording.of("Contrôle", "Review"))
            .put("summary", Wording.of("Résumé", "Summary"))
            .put("general", Wording.of("Sur l’ensemble", "About the whole"))
            .put("whole", Wording.of("Sur toute la déclinaison", "About the whole version"))
            .put("reviewedText", Wording.of("Texte contrôlé", "Reviewed text"))
            .put("inText", Wording.of("Dans le texte", "In the text"))
            .put("finding", Wording.of("Constat", "Finding"))
            .put("seePassage", Wording.of("voir le passage", "see the passage"))
            .put("passage", Wording.of("Passage\u00A0:", "Passage:"))
            .put("place", Wording.of("Emplacement\u00A0:", "Place:"))
            .put("proposals", Wording.of("Ce qui peut être fait", "What can be done"))
            .put("rewording", Wording.of("Rédaction proposée\u00A0: ", "Proposed wording: "))
            .put("laws", Wording.of("Textes cités", "Texts cited"))
            .put("sources", Wording.of("Sources", "Sources"))
            .put("checks", Wording.of("Contrôles effectués", "Checks made"))
            .put("checkedOn", Wording.of("vérifié le", "checked on"))
            .put("notChecked", Wording.of("non vérifié", "not checked"))
            .put("decidedBy", Wording.of("par", "by"))
            .put("until", Wording.of("jusqu’au", "until"))
            .put("colon", Wording.of("\u00A0: ", ": "))
            .put("never", Wording.of("Nul ne peut déroger à cette règle.", "Nobody can override this rule."))
            .put("related", Wording.of("À rapprocher de", "See together with"))
            .put("origin", Wording.of("Règle et empreinte", "Rule and fingerprint"))
            .put("rule", Wording.of("Règle", "Rule"))
            .put("pack", Wording.of("Jeu de règles", "Rule pack"))
            .put("confidence", Wording.of("Fiabilité du constat", "Confidence"))
            .put("fingerprint", Wording.of("Empreinte du constat", "Fingerprint"))
            .put("medium", Wording.of("média", "medium"))
            .put("from", Wording.of("De", "From"))
            .put("to", Wording.of("À", "To"))
            .put("date", Wording.of("Date", "Date"))
            .put("confidentiality", Wording.of("Diffusion", "Circulation"))
            .put("note", Wording.of("Note interne", "Internal note"))
            .put("release", Wording.of("Communiqué de presse", "Press release"))
            .put("pressContact", Wording.of("Contact presse", "Press contact"))
            .put("immediate", Wording.of("Pour diffusion immédiate", "For immediate release"))
            .put("blocked", Wording.of("Publication bloquée en l’état", "Publication barred as it stands"))
            .put(
                    "toReread",
                    Wording.of("Rien ne bloque, des points à relire", "Nothing bars it, some points to reread"))
            .put("clear", Wording.of("Aucun constat", "No finding"))
            .put("noCheck", Wording.of("Aucun contrôle effectué", "No check was made"))
            .put(
                    "noAdvice",
                    Wording.of(
                            "Les textes sont cités pour qu’une personne compétente les lise\u00A0; cette page n’est pas un"
                                    + " avis juridique.",
                            "Texts are cited for a competent person to read; this page is no legal advice."))
            .put("calendar", Wording.of("Calendrier éditorial", "Editorial calendar"))
            .put("calendarFooter", Wording.of("calendrier de travail, non publié", "working calendar, not published"))
            .put("weekView", Wording.of("La semaine, par canal et par jour", "The week, by channel and day"))
            .put("monthView", Wording.of("Le mois, par semaine et par jour", "The month, by week and day"))
            .put("weekShort", Wording.of("Sem.", "Week"))
            .put("events", Wording.of("Temps forts", "Events"))
            .put("allWeek", Wording.of("Toute la semaine", "All week"))
            .put("allMonth", Wording.of("Tout le mois", "All month"))
            .put("freeSlot", Wording.of("créneau libre", "free slot"))
            .put("nothingPlanned", Wording.of("Rien de prévu.", "Nothing planned."))
            .put("conflict", Wording.of("Conflit", "Conflict"))
            .put("conflicts", Wording.of("Conflits", "Conflicts"))
            .put("noConflict", Wording.of("Aucun conflit.", "No conflict."))
            .put("unplanned", Wording.of("Sans date", "Without a date"))
            .put("noItem", Wording.of("Aucune publication prévue.", "No publication planned."))
            .put("scorecard", Wording.of("Tableau de bord", "Scorecard"))
            .put("before", Wording.of("Avant", "Before"))
            .put("after", Wording.of("Après", "After"))
            .put("change", Wording.of("Évolution", "Change"))
            .put("target", Wording.of("Cible", "Target"))
            .put("result", Wording.of("Résultat", "Result"))
            .put("indicator", Wording.of("Indicateur", "Indicator"))
            .put("indicators", Wording.of("Indicateurs", "Indicators"))
            .put("allFigures", Wording.of("Tous les chiffres", "All figures"))
            .put(
                    "barsNote",
                    Wording.of(
                            "Chaque indicateur a sa propre échelle, qui part de zéro\u00A0; le trait pointillé marque la"
                                    + " cible.",
                            "Each indicator has a scale of its own, which starts at zero; the dashed line marks the"
                                    + " target."))
            .buildOrThrow();

    /** The ordinary space inside French quotation marks, before high signs and units, within an hour, after « n° ». */
    private static final Pattern GAP = Pattern.compile(
            "(?<=«) | (?=[»:;!?])|(?<=\\d) (?=(?:h|min|SMS|F CFP)(?!\\p{L})|[%€])|(?<=\\d h) (?=\\d\\d(?!\\d))|(?<=\\d F) (?=CFP)"
                    + "|(?<=n°|art\\.|1er|\\b[LR]\\.) ");

    private Labels() {}

    static ImmutableMap<String, String> in(Locale reader) {
        return ImmutableMap.copyOf(Maps.transformValues(ALL, wording -> wording.in(reader)));
    }

    static Wording of(String key) {
        return Objects.requireNonNull(ALL.get(key), key);
    }

    static String of(String key, Locale reader) {
        return of(key).in(reader);
    }

    /** The language that the labels are in for a reader. */
    static String language(Locale reader) {
        return Wording.of("fr", "en").in(reader);
    }

    /** A label at the beginning of a line. */
    static String capitalised(String label) {
        int first = Character.charCount(label.codePointAt(0));
        return Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(first);
    }

    static String dateAndHour(Instant instant, ZoneId zone, Locale reader) {
        ZonedDateTime local = instant.atZone(zone);
        Wording date = DateWording.inFull(local.toLocalDate());
        Wording hour = DateWording.hour(local.toLocalTime());
        return Wording.of(
                        date.fr() + " à\u00A0" + hour.fr().replace(' ', '\u00A0'), date.en() + " at\u00A0" + hour.en())
                .in(reader);
    }

    /**
     * A sentence whose French signs and units stay with their words at the end of a line. Nothing else of it changes, since
     * it may quote a text to the letter.
     */
    static String bound(Wording sentence, Locale reader) {
        return Wording.of(title(sentence.fr()), sentence.en()).in(reader);
    }

    /**
     * A title of the host whose signs stay with their words at the end of a line, whatever the language of the page: nobody
     * says in which a title is.
     */
    static String title(String title) {
        return GAP.matcher(title).replaceAll("\u00A0");
    }

    /** A whole number, its digits in groups of three. */
    static String number(int number, Locale reader) {
        String gap = Wording.of("\u202F", ",").in(reader);
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, gap);
        }
        return digits.toString();
    }

    static String count(int number, Wording one, Wording many, Locale reader) {
        return number + " "
                + Wording.of((number < 2 ? one : many).fr(), (number == 1 ? one : many).en())
                        .in(reader);
    }
}
