package org.commspubliques.core.contribution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.jspecify.annotations.Nullable;

/** What should be seen of a contribution. */
final class ContributionFindings {

    private ContributionFindings() {}

    static List<Finding> of(ExternalContribution external) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Moderation moderation = external.moderation();
        if (moderation == null || !moderation.accepted()) {
            findings.add(moderation(moderation));
        }
        if (external.contribution().attribution().isBlank()) {
            findings.add(Finding.builder(
                            "CTR-06",
                            Severity.WARNING,
                            Locus.of("/contribution/attribution"),
                            Wording.of(
                                    "Rien ne dit au lecteur qui a écrit ce texte.",
                                    "Nothing tells the reader who wrote this text."))
                    .proposal(Proposal.advice(Wording.of(
                            "Demander au contributeur comment il souhaite être cité.",
                            "Ask the contributor how it wishes to be named.")))
                    .build());
        }
        if (external.disclaimer().isBlank()) {
            Wording line = ExternalContribution.disclaimer(external.contributor());
            findings.add(Finding.builder(
                            "CTR-07",
                            Severity.WARNING,
                            Locus.of("/disclaimer"),
                            Wording.of(
                                    "Rien ne dit que ce texte n’engage pas la collectivité.",
                                    "Nothing says that this text is not the authority’s."))
                    .proposal(
                            Proposal.advice(Wording.of("Ajouter : « " + line.fr() + " »", "Add: '" + line.en() + "'")))
                    .build());
        }
        List<MediaAsset> media = external.contribution().media();
        for (int i = 0; i < media.size(); i++) {
            if (lacksRights(media.get(i))) {
                findings.add(image(media.get(i), i));
            }
        }
        return findings.build();
    }

    private static boolean lacksRights(MediaAsset medium) {
        MediaUsage usage = medium.usage();
        return usage == null
                || medium.credit().isBlank()
                || (usage.shows() != MediaUsage.Shows.NOBODY && usage.release().isBlank());
    }

    private static Finding moderation(@Nullable Moderation moderation) {
        return Finding.builder(
                        "CTR-05",
                        Severity.BLOCKING,
                        Locus.of("/moderation"),
                        moderation == null
                                ? Wording.of(
                                        "Personne n’a encore modéré cette contribution extérieure.",
                                        "Nobody has moderated this outside contribution yet.")
                                : Wording.of(
                                        "Contribution refusée à la modération : " + moderation.reason(),
                                        "Contribution refused when moderated: " + moderation.reason()))
                .proposal(Proposal.advice(Wording.of(
                        "La faire lire par la cellule communication avant le circuit.",
                        "Have the communication team read it before the chain.")))
                .derogable(false)
                .build();
    }

    private static Finding image(MediaAsset medium, int index) {
        return Finding.builder(
                        "CTR-08",
                        Severity.BLOCKING,
                        Locus.of("/contribution/media/" + index),
                        Wording.of(
                                "« " + medium.name() + " » : l’auteur, le droit d’usage ou l’accord des personnes"
                                        + " visibles n’est pas indiqué.",
                                "'" + medium.name() + "': the author, the right of use or the consent of the people"
                                        + " shown is not given."))
                .category(FindingCategory.IMAGE)
                .proposal(Proposal.advice(Wording.of(
                        "Demander au contributeur une autorisation écrite et un crédit, ou retirer l’image.",
                        "Ask the contributor for a written release and a credit, or leave the image out.")))
                .build();
    }

    static Finding noRight(ChannelId channel, RightAnswer answer) {
        Wording why = answer.reasons().get(0);
        return Finding.builder("CTR-01", Severity.BLOCKING, locus(channel), why)
                .proposal(Proposal.advice(Wording.of(
                        "Ouvrir un droit, changer de canal, ou passer par une demande de communication.",
                        "Open a right, change the channel, or make a communication request of it.")))
                .build();
    }

    static Finding visa(ChannelId channel, NeededVisa visa) {
        return Finding.builder("CTR-02", Severity.INFO, locus(channel), visa.why())
                .proposal(Proposal.advice(Wording.of("Ajouter l’étape au circuit.", "Add the stage to the chain.")))
                .build();
    }

    static Finding proposal(ChannelId channel) {
        return Finding.builder(
                        "CTR-03",
                        Severity.INFO,
                        locus(channel),
                        Wording.of(
                                "Ce contributeur propose seulement : la cellule communication écrit.",
                                "This contributor only proposes: the communication team writes."))
                .proposal(Proposal.advice(Wording.of(
                        "Reprendre les faits dans un texte de la collectivité.",
                        "Take the facts into a text of the authority.")))
                .build();
    }

    static Finding partisan(Contributor contributor, List<LegalReference> law) {
        boolean union = contributor.kind() == ContributorKind.TRADE_UNION;
        return Finding.builder(
                        "CTR-04",
                        Severity.BLOCKING,
                        Locus.of("/contributor"),
                        Wording.of(
                                "Un canal de la collectivité ne sert pas la cause de ce contributeur ("
                                        + contributor.kind().label().fr() + ").",
                                "A channel of the authority does not serve the cause of this contributor ("
                                        + contributor.kind().label().en() + ")."))
                .category(FindingCategory.NEUTRALITY)
                .references(union ? List.of() : law)
                .proposal(Proposal.advice(Wording.of(
                        "Renvoyer vers les espaces que le droit lui réserve.",
                        "Refer it to the spaces the law reserves for it.")))
                .derogable(union)
                .build();
    }

    private static Locus locus(ChannelId channel) {
        return Locus.of("/channels/" + channel.value());
    }
}
