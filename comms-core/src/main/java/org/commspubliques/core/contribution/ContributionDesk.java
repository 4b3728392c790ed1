package org.commspubliques.core.contribution;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;

/**
 * Guichet des contributeurs: who may supply what, through which channel, for which purpose, on which day, and who looks at
 * it first. Where several rights fit, the one that trusts most holds; whoever is outside the public services is moderated
 * whatever the right says, and a party, a candidate or a trade union supplies nothing, whatever right there is. Only what
 * a contributor was declared to be is looked at here, never its words. Immutable and thread-safe.
 */
public final class ContributionDesk {

    private final LocalAuthority authority;
    private final ImmutableMap<ContributorId, Contributor> contributors;
    private final ImmutableListMultimap<ContributorId, ContributionRight> rights;
    private final ImmutableList<LegalReference> law;

    /**
     * Creates a desk.
     *
     * @param authority whose desk it is
     * @param contributors who contributes, each once
     * @param rights what they may do, those that trust alike in the order in which they hold
     * @throws IllegalArgumentException if a contributor is there twice, or a right is of nobody
     */
    public ContributionDesk(
            LocalAuthority authority, Collection<Contributor> contributors, Collection<ContributionRight> rights) {
        this.authority = authority;
        Map<ContributorId, Contributor> known = new LinkedHashMap<>();
        for (Contributor contributor : contributors) {
            Preconditions.checkArgument(
                    known.put(contributor.id(), contributor) == null,
                    "contributor %s is there twice",
                    contributor.id());
        }
        for (ContributionRight right : rights) {
            Preconditions.checkArgument(
                    known.containsKey(right.contributor()),
                    "a right is of unknown contributor %s",
                    right.contributor());
        }
        this.contributors = ImmutableMap.copyOf(known);
        this.rights = Multimaps.index(rights, ContributionRight::contributor);
        this.law =
                ImmutableList.copyOf(LegalReferences.standard().applicable(List.of("CE-L52-8"), authority.territory()));
    }

    /**
     * Returns a contributor.
     *
     * @param id its identifier
     * @return the contributor, or nothing
     */
    public Optional<Contributor> contributor(ContributorId id) {
        return Optional.ofNullable(contributors.get(id));
    }

    /**
     * Tells what a contributor may do.
     *
     * @param contributor the contributor
     * @param sector on which sector
     * @param channel through which channel
     * @param purpose for which purpose
     * @param day on which day, in the authority’s zone
     * @return the answer with its reasons; where nothing is allowed, one for each right it has
     * @throws IllegalArgumentException if there is no such contributor
     */
    public RightAnswer answer(
            ContributorId contributor,
            SectorId sector,
            ChannelId channel,
            CommunicationPurpose purpose,
            LocalDate day) {
        Contributor known = contributors.get(contributor);
        Preconditions.checkArgument(known != null, "no contributor %s", contributor);
        return new RightsReading(known, sector, channel, purpose, day).answer(rights.get(contributor));
    }

    /**
     * Looks at a contribution.
     *
     * @param contribution the contribution
     * @return what its contributor may do on each channel on the day it was received, in the authority’s zone, and what
     *     should be seen: no right ({@code CTR-01}), a visa to be had ({@code CTR-02}), a proposal only ({@code CTR-03}), a
     *     party, a candidate or a trade union ({@code CTR-04}), a contributor nobody knows ({@code CTR-01})
     */
    public ContributionReport examine(Contribution contribution) {
        LocalDate day = LocalDate.ofInstant(contribution.receivedAt(), authority.zone());
        Contributor known = contributors.get(contribution.contributor());
        ImmutableMap.Builder<ChannelId, RightAnswer> answers = ImmutableMap.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (known != null && known.kind().isPartisan()) {
            findings.add(ContributionFindings.partisan(known, law));
        }
        for (ChannelId channel : contribution.channels()) {
            RightAnswer answer = known == null
                    ? stranger(contribution.contributor())
                    : answer(known.id(), contribution.sector(), channel, contribution.purpose(), day);
            answers.put(channel, answer);
            if (known == null || !known.kind().isPartisan()) {
                findings.addAll(told(channel, answer));
            }
        }
        return new ContributionReport(contribution.id(), answers.buildOrThrow(), findings.build());
    }

    private static List<Finding> told(ChannelId channel, RightAnswer answer) {
        if (!answer.isAllowed()) {
            return List.of(ContributionFindings.noRight(channel, answer));
        }
        if (answer.mode() == ContributionMode.PROPOSAL_ONLY) {
            return List.of(ContributionFindings.proposal(channel));
        }
        return answer.neededVisa()
                .map(visa -> List.of(ContributionFindings.visa(channel, visa)))
                .orElse(List.of());
    }

    private static RightAnswer stranger(ContributorId contributor) {
        return new RightAnswer(
                null,
                null,
                List.of(Wording.of(
                        "Le contributeur « " + contributor + " » n’est pas connu du guichet.",
                        "Contributor '" + contributor + "' is not known to the desk.")));
    }
}
