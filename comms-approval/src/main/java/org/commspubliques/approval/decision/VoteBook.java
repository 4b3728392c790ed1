package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.VariantId;

/**
 * What was decided and said in the stages. Immutable.
 *
 * @param votes the decisions that count
 * @param transfers by stage and seat, the offices it was handed to, of which the last decides for it now
 * @param opinions the second opinions that were asked for
 * @param proofs by variant, the proof of its present content
 * @param decidedAt by variant, when it was last decided on
 * @param lapsed the decisions on earlier contents that were not made anew
 */
record VoteBook(
        ImmutableList<Vote> votes,
        ImmutableMap<StageId, ImmutableMap<OfficeId, ImmutableList<OfficeId>>> transfers,
        ImmutableList<OpinionRequest> opinions,
        ImmutableMap<VariantId, Proof> proofs,
        ImmutableMap<VariantId, Instant> decidedAt,
        ImmutableList<LapsedDecision> lapsed) {

    static final VoteBook EMPTY = new VoteBook(
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableList.of());

    /** Returns the office that decides for a seat now. */
    OfficeId holderOf(StageId stage, OfficeId seat) {
        ImmutableList<OfficeId> handedTo = handedTo(stage, seat);
        return handedTo.isEmpty() ? seat : handedTo.get(handedTo.size() - 1);
    }

    /** Returns the offices that a seat was handed to, in order. */
    ImmutableList<OfficeId> handedTo(StageId stage, OfficeId seat) {
        ImmutableMap<OfficeId, ImmutableList<OfficeId>> seats = transfers.get(stage);
        return seats == null ? ImmutableList.of() : seats.getOrDefault(seat, ImmutableList.of());
    }

    VoteBook after(ApprovalEvent event, Instant at) {
        if (event instanceof ApprovalEvent.Decided happened) {
            return decided(happened.vote(), at);
        }
        if (event instanceof ApprovalEvent.DecisionVoided happened) {
            return withLapsed(lapsing(happened))
                    .withVotes(votes.stream()
                            .map(vote -> isVoided(vote, happened) ? vote.without(happened.variant()) : vote)
                            .filter(vote -> !vote.seals().isEmpty())
                            .collect(ImmutableList.toImmutableList()));
        }
        if (event instanceof ApprovalEvent.ContentRevised happened) {
            return withLapsed(edited(happened)).withProofs(without(proofs, happened.variant()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved happened) {
            return withLapsed(lapsed.stream()
                            .filter(decision -> !decision.variant().equals(happened.variant()))
                            .collect(ImmutableList.toImmutableList()))
                    .withProofs(without(proofs, happened.variant()));
        }
        if (event instanceof ApprovalEvent.ProofIssued happened) {
            return withProofs(with(proofs, happened.variant(), happened.proof()));
        }
        if (event instanceof ApprovalEvent.Transferred happened) {
            return new VoteBook(votes, transferred(happened), opinions, proofs, decidedAt, lapsed);
        }
        if (event instanceof ApprovalEvent.OpinionRequested happened) {
            return withOpinions(ImmutableList.<OpinionRequest>builder()
                    .addAll(opinions)
                    .add(new OpinionRequest(
                            happened.stage(), happened.mandate(), happened.asked(), happened.question(), null, ""))
                    .build());
        }
        if (event instanceof ApprovalEvent.OpinionGiven happened) {
            return withOpinions(answered(happened));
        }
        return this;
    }

    private VoteBook decided(Vote vote, Instant at) {
        ImmutableList<Vote> more = ImmutableList.<Vote>builderWithExpectedSize(votes.size() + 1)
                .addAll(votes)
                .add(vote)
                .build();
        if (vote.kind() == DecisionKind.RECUSE) {
            return withVotes(more);
        }
        return new VoteBook(
                more, transfers, opinions, proofs, decided(vote.seals().keySet(), at), madeAnew(vote));
    }

    private ImmutableMap<VariantId, Instant> decided(Set<VariantId> variants, Instant at) {
        ImmutableMap.Builder<VariantId, Instant> instants = ImmutableMap.builder();
        for (Map.Entry<VariantId, Instant> earlier : decidedAt.entrySet()) {
            if (!variants.contains(earlier.getKey())) {
                instants.put(earlier);
            }
        }
        for (VariantId variant : variants) {
            instants.put(variant, at);
        }
        return instants.buildOrThrow();
    }

    private static boolean isVoided(Vote vote, ApprovalEvent.DecisionVoided voided) {
        return vote.stage().equals(voided.stage()) && vote.mandate().equals(voided.mandate());
    }

    /** What a person takes back themselves is nothing that they have to be told of. */
    private ImmutableList<LapsedDecision> lapsing(ApprovalEvent.DecisionVoided happened) {
        if (happened.cause() != ApprovalEvent.VoidCause.CONTENT) {
            return lapsed;
        }
        ImmutableList.Builder<LapsedDecision> more = ImmutableList.builder();
        more.addAll(lapsed);
        for (Vote vote : votes) {
            if (isVoided(vote, happened) && vote.seals().containsKey(happened.variant())) {
                more.add(new LapsedDecision(happened.variant(), vote.stage(), vote.seat(), vote.mandate(), null));
            }
        }
        return more.build();
    }

    /** The change that a decision lapsed by is recorded after it; later ones take nothing from it. */
    private ImmutableList<LapsedDecision> edited(ApprovalEvent.ContentRevised happened) {
        return lapsed.stream()
                .map(decision -> decision.editor() == null && decision.variant().equals(happened.variant())
                        ? decision.by(happened.editor())
                        : decision)
                .collect(ImmutableList.toImmutableList());
    }

    /** Without those whose seat a decision fills again. */
    private ImmutableList<LapsedDecision> madeAnew(Vote vote) {
        if (lapsed.isEmpty()) {
            return lapsed;
        }
        return lapsed.stream()
                .filter(decision -> !(decision.stage().equals(vote.stage())
                        && decision.seat().equals(vote.seat())
                        && vote.seals().containsKey(decision.variant())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<StageId, ImmutableMap<OfficeId, ImmutableList<OfficeId>>> transferred(
            ApprovalEvent.Transferred happened) {
        ImmutableList<OfficeId> offices = ImmutableList.<OfficeId>builder()
                .addAll(handedTo(happened.stage(), happened.seat()))
                .add(happened.to())
                .build();
        return with(
                transfers,
                happened.stage(),
                with(transfers.getOrDefault(happened.stage(), ImmutableMap.of()), happened.seat(), offices));
    }

    /** The oldest question that waits for the office that answers. */
    private ImmutableList<OpinionRequest> answered(ApprovalEvent.OpinionGiven happened) {
        ImmutableList.Builder<OpinionRequest> answered = ImmutableList.builder();
        boolean waits = true;
        for (OpinionRequest request : opinions) {
            boolean meant =
                    waits && request.awaits(happened.stage(), happened.mandate().office());
            answered.add(meant ? request.answered(happened.mandate(), happened.answer()) : request);
            waits &= !meant;
        }
        return answered.build();
    }

    private VoteBook withVotes(ImmutableList<Vote> changed) {
        return new VoteBook(changed, transfers, opinions, proofs, decidedAt, lapsed);
    }

    private VoteBook withOpinions(ImmutableList<OpinionRequest> changed) {
        return new VoteBook(votes, transfers, changed, proofs, decidedAt, lapsed);
    }

    private VoteBook withProofs(ImmutableMap<VariantId, Proof> changed) {
        return new VoteBook(votes, transfers, opinions, changed, decidedAt, lapsed);
    }

    private VoteBook withLapsed(ImmutableList<LapsedDecision> changed) {
        return new VoteBook(votes, transfers, opinions, proofs, decidedAt, changed);
    }

    static <K, V> ImmutableMap<K, V> with(Map<K, V> known, K key, V value) {
        return ImmutableMap.<K, V>builder().putAll(known).put(key, value).buildKeepingLast();
    }

    static <K, V> ImmutableMap<K, V> without(ImmutableMap<K, V> known, K key) {
        if (!known.containsKey(key)) {
            return known;
        }
        ImmutableMap.Builder<K, V> kept = ImmutableMap.builder();
        known.forEach((other, value) -> {
            if (!other.equals(key)) {
                kept.put(other, value);
            }
        });
        return kept.buildOrThrow();
    }
}
