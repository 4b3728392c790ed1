package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Pointers;

/** Rules {@code MED-02} and {@code MED-05}: the words about an image say more of whom it shows than its record does. */
final class MediaPeople {

    /** How sure a finding is that rests on a word about an image. */
    private static final double LIKELY = 0.6;

    private MediaPeople() {}

    /** Only images and videos show; what shows minors is said in the record as showing minors, and nothing else. */
    static Optional<Finding> shown(MediaAsset medium, String place) {
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

    /** In the alternatives of the images that show minors, and in all captions beside one. */
    static List<Finding> named(Communication communication, Variant variant) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
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
        return findings.build();
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
}
