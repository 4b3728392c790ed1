package org.commspubliques.examples.cataloguecanaux;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.channel.ChannelRule;
import org.commspubliques.core.language.Wording;

/** The fixed words of the page. */
final class PageLabels {

    private static final ImmutableMap<String, Wording> ALL = ImmutableMap.<String, Wording>builder()
            .put("title", Wording.of("Catalogue des canaux", "Catalogue of channels"))
            .put(
                    "kicker",
                    Wording.of(
                            "Ce que chaque canal accepte, selon qui, et lu quand",
                            "What each channel takes, according to whom, and read when"))
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("state", Wording.of("État au", "State on"))
            .put("channels", Wording.of("canaux", "channels"))
            .put("limits", Wording.of("limites chiffrées", "limits in figures"))
            .put(
                    "confirmed",
                    Wording.of("confirmées (source officielle ou norme)", "confirmed (official, or a standard)"))
            .put("thirdParty", Wording.of("rapportées par des tiers", "reported by third parties"))
            .put("toVerify", Wording.of("à vérifier", "to verify"))
            .put("due", Wording.of("sources à relire", "sources to be read again"))
            .put("conflicts", Wording.of("Sources en désaccord", "Sources that disagree"))
            .put(
                    "conflictsIntro",
                    Wording.of(
                            "Toutes sont gardées. Un message qui tient selon l’une et pas selon l’autre est signalé.",
                            "All are kept. A message that fits by one and not by the other is pointed out."))
            .put("dueTitle", Wording.of("À relire", "To be read again"))
            .put(
                    "dueIntro",
                    Wording.of(
                            "Une limite se relit tous les " + ChannelRule.RECHECK_DAYS
                                    + " jours : les réseaux changent les leurs sans prévenir.",
                            "A limit is read again every " + ChannelRule.RECHECK_DAYS
                                    + " days: networks change theirs without notice."))
            .put("nothingDue", Wording.of("Aucune source datée n’est à relire.", "No dated source is due."))
            .put(
                    "never",
                    Wording.of(
                            "Limites dont personne n’a encore lu la source :",
                            "Limits whose source nobody has read yet:"))
            .put("daysAgo", Wording.of("jours", "days"))
            .put("units", Wording.of("Comment on compte", "How things are counted"))
            .put("list", Wording.of("Les canaux", "The channels"))
            .put("id", Wording.of("identifiant", "identifier"))
            .put("noTypography", Wording.of("sans typographie française", "without French typography"))
            .put("answers", Wording.of("on peut y répondre", "people can answer"))
            .put("noRule", Wording.of("Aucune limite connue.", "No known limit."))
            .put("blocks", Wording.of("bloque", "blocks"))
            .put("warns", Wording.of("avertit", "warns"))
            .put("informs", Wording.of("conseille", "advises"))
            .put("readOn", Wording.of("lu le", "read on"))
            .put("notRead", Wording.of("pas encore lu", "not read yet"))
            .put("reread", Wording.of("à relire", "to be read again"))
            .put(
                    "blocksHint",
                    Wording.of(
                            "Seule une source confirmée peut bloquer ; les autres avertissent ou conseillent.",
                            "Only a confirmed source can block; the others warn or advise."))
            .put("data", Wording.of("Empreinte des données :", "Digest of the data:"))
            .put(
                    "footer",
                    Wording.of(
                            "Chaque limite se corrige dans un fichier JSON, sans programmer.",
                            "Each limit is corrected in a JSON file, without programming."))
            .buildOrThrow();

    private PageLabels() {}

    static Map<String, String> in(Locale reader) {
        return ImmutableMap.copyOf(Maps.transformValues(ALL, label -> label.in(reader)));
    }
}
