package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
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
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
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

    /** How sure a finding is that rests on a word about an image. */
    private static final double LIKELY = 0.6;

    private static final WordSet NOBODY =
            WordSet.of("dr droits droit reserves reserve internet web net google images image"
                    + " photo photos photographie source sources credit credits copyright inconnu inconnue anonyme libre libres de"
                    + " tous auteur auteurs non renseigne unknown rights reserved all");

    private static final WordSet D = WordSet.of("d");
    private static final WordSet R = WordSet.of("r");

    /** There what was published stays. */
    private static final Set<ChannelKind> LASTING = Set.of(ChannelKind.WEBSITE, ChannelKind.SOCIAL);

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
            shown(medium, place).ifPresent(findings::add);
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
        namedMinors(communication, variant, findings);
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

    /** Only images and videos show; what shows minors is said in the record as showing minors, and nothing else. */
    private static Optional<Finding> shown(MediaAsset medium, String place) {
        Optional<MediaUsage.Shows> said = medium.rights().map(MediaUsage::shows);
        if (!medium.isImage() && !medium.isVideo()) {
            return Optional.empty();
        }
        Optional<String> minors = PeopleShown.minors(medium.altText());
        if (minors.isPresent()) {
            return said.filter(MediaUsage.Shows.MINORS::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(unsaid("MED-05", medium, place, minors.get(), said)
                            .proposal(Proposal.advice(Wording.of(
                                    "Si l’on reconnaît des mineurs, le noter, avec l’accord des titulaires de l’autorité"
                                            + " parentale.",
                                    "Where minors can be recognised, note it, with the consent of the holders of parental"
                                            + " authority.")))
                            .build());
        }
        if (said.filter(shows -> shows != MediaUsage.Shows.NOBODY).isPresent()) {
            return Optional.empty();
        }
        return PeopleShown.people(medium.altText())
                .map(word -> unsaid("MED-02", medium, place, word, said)
                        .proposal(Proposal.advice(Wording.of(
                                "Noter qui l’on reconnaît et où est son accord, ou que l’on ne reconnaît personne.",
                                "Note who can be recognised and where the consent is kept, or that nobody can be.")))
                        .build());
    }

    private static Finding.Builder unsaid(
            String rule, MediaAsset medium, String place, String word, Optional<MediaUsage.Shows> said) {
        Wording record = said.map(shows -> Wording.of(
                        "la fiche dit qu’il montre " + shows.label().fr() + ".",
                        "the record says that it shows " + shows.label().en() + "."))
                .orElse(Wording.of("personne n’a dit qui l’on y reconnaît.", "nobody has said who is seen in it."));
        return Finding.builder(
                        rule,
                        Severity.INFO,
                        Locus.of(place + "/altText"),
                        Wording.of(
                                "« " + medium.name() + " » : le texte de remplacement parle de « " + word + " », et "
                                        + record.fr(),
                                "'" + medium.name() + "': the text alternative speaks of '" + word + "', and "
                                        + record.en()))
                .category(FindingCategory.IMAGE)
                .confidence(LIKELY)
                .excerpt(word);
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

    /** In the alternatives of the images that show minors, and in all captions beside one. */
    private static void namedMinors(
            Communication communication, Variant variant, ImmutableList.Builder<Finding> findings) {
        boolean beside = false;
        for (int i = 0; i < variant.media().size(); i++) {
            MediaAsset medium = variant.media().get(i);
            if (showsMinors(medium)) {
                beside = true;
                String pointer = Pointers.variant(communication, variant) + "/media/" + i + "/altText";
                named(medium.altText(), pointer, findings);
            }
        }
        for (int i = 0; beside && i < variant.sections().size(); i++) {
            if (variant.sections().get(i).role() == SectionRole.CAPTION) {
                named(variant.sections().get(i).text(), Pointers.sectionText(communication, variant, i), findings);
            }
        }
    }

    private static boolean showsMinors(MediaAsset medium) {
        return medium.rights()
                .map(MediaUsage::shows)
                .filter(MediaUsage.Shows.MINORS::equals)
                .isPresent();
    }

    private static void named(String text, String pointer, ImmutableList.Builder<Finding> findings) {
        for (PeopleShown.NamedMinor named : PeopleShown.named(text)) {
            String words = text.substring(named.start(), named.end());
            findings.add(Finding.builder(
                            "MED-05",
                            Severity.WARNING,
                            Locus.of(pointer, named.start(), named.end()),
                            Wording.of(
                                    "« " + Excerpt.of(words) + " » : un enfant est nommé à côté de son image.",
                                    "'" + Excerpt.of(words) + "': a child is named beside its picture."))
                    .category(FindingCategory.IMAGE)
                    .excerpt(Excerpt.of(words))
                    .proposal(Proposal.advice(Wording.of(
                            "Retirer le nom ou l’âge : avec l’image, ils permettent de retrouver l’enfant.",
                            "Leave out the name or the age: with the picture, they let the child be found.")))
                    .build());
        }
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
