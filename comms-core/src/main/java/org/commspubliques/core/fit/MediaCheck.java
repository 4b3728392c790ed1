package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.time.DateWording;

/**
 * Médias: is what is said of an image, a video or a sound believable, and does its file suit the channel? What the law asks for —
 * a credit, the consent of those who are seen, a licence on the day of publication — is said by the rule pack of legal duties,
 * and what stands for it in words by the check of accessibility. This check looks at what both take on trust: {@code MED-01} (a
 * credit that names nobody), {@code MED-02} (the alternative speaks of people, and nobody has said whom the image shows),
 * {@code MED-03} (a licence that ends while the message is still of use), {@code MED-04} (a file that is not what it is declared
 * to be, that browsers do not show, or whose type, weight, size, proportions or duration the channel does not take) and {@code MED-05} (the alternative speaks of children and the record does not, or a
 * child is named with its age beside its picture). Thread-safe.
 */
public final class MediaCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.media";

    private static final WordSet NOBODY =
            WordSet.of("dr droits droit reserves reserve internet web net google images image"
                    + " photo photos photographie source sources credit credits copyright inconnu inconnue anonyme libre libres de"
                    + " tous auteur auteurs non renseigne unknown rights reserved all");

    private static final WordSet D = WordSet.of("d");
    private static final WordSet R = WordSet.of("r");

    /** There what was published stays. */
    private static final Set<ChannelKind> LASTING = Sets.immutableEnumSet(
            ChannelKind.WEBSITE,
            ChannelKind.INTRANET,
            ChannelKind.SOCIAL,
            ChannelKind.VIDEO,
            ChannelKind.PARTICIPATION);

    private final ChannelCatalog catalog;

    /**
     * Creates the check.
     *
     * @param catalog the channels, and what each takes
     */
    public MediaCheck(ChannelCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (variant.media().isEmpty()) {
            return List.of();
        }
        Optional<Channel> channel = catalog.find(variant.channel());
        Optional<ChannelKind> kind = channel.map(Channel::kind);
        String pointer = Pointers.variant(communication, variant);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < variant.media().size(); i++) {
            MediaAsset medium = variant.media().get(i);
            String place = pointer + "/media/" + i;
            credit(medium, place).ifPresent(findings::add);
            MediaPeople.shown(medium, place).ifPresent(findings::add);
            licence(communication, medium, context, kind, place).ifPresent(findings::add);
            medium.technical()
                    .flatMap(file -> MediaFiles.format(medium, file, kind, place))
                    .ifPresent(findings::add);
            channel.ifPresent(takes -> {
                findings.addAll(MediaLimits.refused(takes, medium, place));
                medium.technical()
                        .ifPresent(
                                file -> findings.addAll(MediaLimits.missed(takes, context.day(), medium, file, place)));
            });
        }
        findings.addAll(MediaPeople.named(communication, variant));
        return findings.build();
    }

    private static Optional<Finding> credit(MediaAsset medium, String place) {
        if (medium.credit().isBlank()) {
            return Optional.empty();
        }
        if (namesSomebody(Passage.of(medium.credit()))) {
            return Optional.empty();
        }
        return Optional.of(finding(
                        "MED-01",
                        Severity.INFO,
                        place + "/credit",
                        medium,
                        Wording.of("le crédit ne nomme personne.", "the credit names nobody."),
                        Wording.of(
                                "Nommer l’auteur ; s’il n’est pas connu, chercher d’où vient l’image.",
                                "Name the author; where nobody is known, find out where the image comes from."))
                .excerpt(medium.credit())
                .build());
    }

    /** Initials may be those of a person, but for « D. R. ». */
    private static boolean namesSomebody(Passage words) {
        for (int i = 0; i < words.size(); i++) {
            boolean reserved = D.contains(words.key(i)) && i + 1 < words.size() && R.contains(words.key(i + 1));
            if (reserved) {
                i++;
            } else if (!NOBODY.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> licence(
            Communication communication,
            MediaAsset medium,
            ReviewContext context,
            Optional<ChannelKind> kind,
            String place) {
        Optional<LocalDate> last =
                medium.rights().flatMap(MediaUsage::lastDay).filter(day -> !day.isBefore(context.day()));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> use = communication.validUntil().map(end -> lastDayBefore(end, context));
        boolean lasts = use.isEmpty() && kind.filter(LASTING::contains).isPresent();
        if (!lasts && use.filter(last.get()::isBefore).isEmpty()) {
            return Optional.empty();
        }
        Wording end = DateWording.dayMonthAndYear(last.get());
        Wording until = use.map(DateWording::dayMonthAndYear).orElse(Wording.same(""));
        return Optional.of(finding(
                        "MED-03",
                        lasts ? Severity.INFO : Severity.WARNING,
                        place,
                        medium,
                        lasts
                                ? Wording.of(
                                        "la licence s’arrête le " + end.fr()
                                                + ", et rien ne dit quand retirer le message.",
                                        "the licence ends on " + end.en()
                                                + ", and nothing says when the message is taken down.")
                                : Wording.of(
                                        "la licence s’arrête le " + end.fr() + ", le message est valable jusqu’au "
                                                + until.fr() + ".",
                                        "the licence ends on " + end.en() + ", the message is valid until " + until.en()
                                                + "."),
                        Wording.of(
                                "Renouveler la licence, changer d’image, ou retirer le message à cette date.",
                                "Renew the licence, change the image, or take the message down by then."))
                .build());
    }

    private static LocalDate lastDayBefore(Instant end, ReviewContext context) {
        return LocalDate.ofInstant(end.minusNanos(1), context.authority().zone());
    }

    static Finding.Builder finding(
            String rule, Severity severity, String pointer, MediaAsset medium, Wording message, Wording advice) {
        return Finding.builder(
                        rule,
                        severity,
                        Locus.of(pointer),
                        Wording.of(
                                "« " + medium.name() + " » : " + message.fr(),
                                "'" + medium.name() + "': " + message.en()))
                .category(FindingCategory.IMAGE)
                .excerpt(medium.name())
                .proposal(Proposal.advice(advice));
    }
}
