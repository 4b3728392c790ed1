package org.commspubliques.approval.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Map;
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
 */
record VoteBook(
        ImmutableList<Vote> votes,
        ImmutableMap<StageId, ImmutableMap<OfficeId, ImmutableList<OfficeId>>> transfers,
        ImmutableList<OpinionRequest> opinions,
        ImmutableMap<VariantId, Proof> proofs,
        ImmutableMap<VariantId, Instant> decidedAt) {

    static final VoteBook EMPTY = new VoteBook(
            ImmutableList.of(), ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of(), ImmutableMap.of());

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
            return withVotes(votes.stream()
                    .map(vote -> isVoided(vote, happened) ? vote.without(happened.variant()) : vote)
                    .filter(vote -> !vote.seals().isEmpty())
                    .collect(ImmutableList.toImmutableList()));
        }
        if (event instanceof ApprovalEvent.ContentRevised happened) {
            return withProofs(without(proofs, happened.variant()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved happened) {
            return withProofs(without(proofs, happened.variant()));
        }
        if (event instanceof ApprovalEvent.ProofIssued happened) {
            return withProofs(with(proofs, happened.variant(), happened.proof()));
        }
        if (event instanceof ApprovalEvent.Transferred happened) {
            return new VoteBook(votes, transferred(happened), opinions, proofs, decidedAt);
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
        ImmutableMap.Builder<VariantId, Instant> instants = ImmutableMap.builder();
        instants.putAll(decidedAt);
        vote.seals().keySet().forEach(variant -> instants.put(variant, at));
        return new VoteBook(more, transfers, opinions, proofs, instants.buildKeepingLast());
    }

    private static boolean isVoided(Vote vote, ApprovalEvent.DecisionVoided voided) {
        return vote.stage().equals(voided.stage()) && vote.mandate().equals(voided.mandate());
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
        return new VoteBook(changed, transfers, opinions, proofs, decidedAt);
    }

    private VoteBook withOpinions(ImmutableList<OpinionRequest> changed) {
        return new VoteBook(votes, transfers, changed, proofs, decidedAt);
    }

    private VoteBook withProofs(ImmutableMap<VariantId, Proof> changed) {
        return new VoteBook(votes, transfers, opinions, changed, decidedAt);
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
