package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Contribution extérieure: what an association or a resident supplies. It is always moderated, whatever right there is;
 * who wrote it stays named under it, and a line says that it is not the authority who speaks. Immutable and thread-safe.
 *
 * @param contribution what was supplied
 * @param contributor who supplied it, outside the public services
 * @param disclaimer the line that says who speaks, in the language of the draft; empty where it was forgotten
 * @param moderation what was decided; null while nobody has looked
 */
public record ExternalContribution(
        Contribution contribution,
        Contributor contributor,
        String disclaimer,
        @Nullable Moderation moderation) {

    /** Normalises the line; refuses a contributor who is another, or a public service. */
    public ExternalContribution {
        Preconditions.checkArgument(
                contribution.contributor().equals(contributor.id()),
                "contribution %s is of %s, not of %s",
                contribution.id(),
                contribution.contributor(),
                contributor.id());
        Preconditions.checkArgument(
                contributor.kind().isExternal(),
                "contributor %s is a public service, not outside of it",
                contributor.id());
        disclaimer = EnteredText.enter(disclaimer, "disclaimer");
    }

    /**
     * Returns what was supplied, with the usual line and nobody having looked at it.
     *
     * @param contribution what was supplied
     * @param contributor who supplied it
     * @return the contribution
     * @throws IllegalArgumentException if it is of another contributor, or of a public service
     */
    public static ExternalContribution of(Contribution contribution, Contributor contributor) {
        Wording line = disclaimer(contributor);
        return new ExternalContribution(
                contribution, contributor, contribution.language().startsWith("en") ? line.en() : line.fr(), null);
    }

    /**
     * Returns the line that says who speaks.
     *
     * @param contributor who supplies the text
     * @return such as « Texte proposé par un contributeur extérieur (association). Il n’engage que son auteur. »
     */
    public static Wording disclaimer(Contributor contributor) {
        Wording kind = contributor.kind().label();
        return Wording.of(
                "Texte proposé par un contributeur extérieur (" + kind.fr() + "). Il n’engage que son auteur.",
                "Text supplied by an outside contributor (" + kind.en() + "). It is the view of its author alone.");
    }

    /**
     * Returns this contribution, moderated.
     *
     * @param decision what was decided
     * @return the contribution
     */
    public ExternalContribution moderated(Moderation decision) {
        return new ExternalContribution(
                contribution, contributor, disclaimer, Objects.requireNonNull(decision, "decision"));
    }

    /**
     * Returns what was decided.
     *
     * @return the decision, or nothing while nobody has looked
     */
    public Optional<Moderation> decision() {
        return Optional.ofNullable(moderation);
    }

    /**
     * Returns the text with who wrote it and the line that says who speaks.
     *
     * @return the parts, those of the draft first; unmodifiable
     */
    public List<Section> sections() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.addAll(contribution.draft());
        if (!contribution.attribution().isBlank()) {
            sections.add(new Section(SectionRole.SIGNATURE, contribution.attribution()));
        }
        if (!disclaimer.isBlank()) {
            sections.add(new Section(SectionRole.LEGAL_NOTICE, disclaimer));
        }
        return sections.build();
    }

    /**
     * Returns the communication that could be made of it, with who wrote it and the line that says who speaks.
     *
     * @param owner the unit that answers for it
     * @param author who takes it over
     * @return a builder of the communication
     * @throws IllegalStateException if nobody has moderated it, or it was refused
     */
    public Communication.Builder communication(UnitId owner, PersonId author) {
        Preconditions.checkState(
                moderation != null && moderation.accepted(),
                "contribution %s is not to go out: it was not moderated, or refused",
                contribution.id());
        return contribution.communication(owner, author, sections());
    }

    /**
     * Returns what stands against it.
     *
     * @return the findings: not moderated or refused ({@code CTR-05}), nobody named ({@code CTR-06}), the line missing
     *     ({@code CTR-07}), an image by what right nobody said ({@code CTR-08}); unmodifiable
     */
    public List<Finding> findings() {
        return ContributionFindings.of(this);
    }
}
