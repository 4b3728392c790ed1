package org.commspubliques.approval.decision;

/** Motif de refus: why a command was refused. The names are stable. */
public enum RefusalCode {
    /** The caller's name for the request was given to another request before. */
    NAME_TAKEN,
    /** The communication names another author than the one it was submitted by. */
    AUTHOR_CHANGED,
    /** The communication was never submitted. */
    NOT_SUBMITTED,
    /** The communication is in a chain already. */
    ALREADY_SUBMITTED,
    /** The communication has no variant. */
    NOTHING_TO_APPROVE,
    /** A variant is covered by no stage of the chain. */
    VARIANT_NOT_COVERED,
    /** The chain has no such stage. */
    UNKNOWN_STAGE,
    /** The condition of the stage is not met, or the variant has none of its parts: it has nothing to decide on it. */
    STAGE_SKIPPED,
    /** The office has no seat in the stage. */
    NO_SEAT,
    /** There is no such variant. */
    UNKNOWN_VARIANT,
    /** The content is not what the person saw. */
    SEAL_CHANGED,
    /** The person has no right to act for the office now. */
    NO_MANDATE,
    /** The person's right does not reach as far as this stage. */
    MANDATE_TOO_WEAK,
    /** The person's right begins later, or its act is not published or not transmitted yet. */
    MANDATE_NOT_YET,
    /** The person's right is over. */
    MANDATE_EXPIRED,
    /** Who gave the right, who received it or who is replaced has left. */
    MANDATE_LAPSED,
    /** The right does not reach this purpose, these channels or these units. */
    MANDATE_OUT_OF_MATTER,
    /** Whoever gave the right had no power to. */
    MANDATE_NOT_ENTITLED,
    /** Somebody who comes first is there. */
    MANDATE_OUT_OF_RANK,
    /** The stage does not accept that kind of right. */
    MANDATE_NOT_ACCEPTED,
    /** The person wrote or edited the content. */
    AUTHOR_CANNOT_DECIDE,
    /** An earlier stage has to decide first, or this one already has. */
    STAGE_NOT_OPEN,
    /** The seat has decided on this content. */
    ALREADY_DECIDED,
    /** The person has decided in this stage for another office. */
    PERSON_ALREADY_COUNTED,
    /** A reason, or what is asked or said, is missing. */
    REASON_REQUIRED,
    /** A text is longer than {@link ApprovalCommand#LONGEST_TEXT}. */
    TEXT_TOO_LONG,
    /** A text has half a character (a lone surrogate) or U+0000, which no register keeps. */
    TEXT_MALFORMED,
    /** The person recused themselves from the stage. */
    RECUSED,
    /** Somebody who wrote the text, or has decided in the stage, was erased: whoever decides now may be the same person. */
    PERSON_ERASED,
    /** The variant was rejected for good, or a stage stands against what was to be released urgently. */
    VARIANT_REJECTED,
    /** The chain has no urgent procedure, or none for this. */
    NO_FAST_TRACK,
    /** What an earlier urgent release owes was not given yet. */
    RATIFICATION_OWED,
    /** Nothing has to be ratified. */
    NOTHING_TO_RATIFY,
    /** Stages have yet to approve. */
    NOT_APPROVED,
    /** There is no such permit. */
    UNKNOWN_PERMIT,
    /** The permit is for another variant or another content. */
    PERMIT_MISMATCH,
    /** The permit is no longer valid. */
    PERMIT_EXPIRED,
    /** The permit was used. */
    PERMIT_ALREADY_REDEEMED,
    /** The permit was not used, so nothing was delivered by it. */
    PERMIT_NOT_REDEEMED,
    /** The delivery was taken already. */
    ALREADY_DELIVERED,
    /** The approval is suspended. */
    ON_HOLD,
    /** The instant named has passed already. */
    INSTANT_PAST,
    /** The instant named is after the year 9999. */
    INSTANT_TOO_FAR,
    /** The approval is not suspended. */
    NOT_ON_HOLD,
    /** The approval was withdrawn; nothing changes it any more. */
    WITHDRAWN,
    /** The person has no decision here that they could take back. */
    NOTHING_TO_RETRACT,
    /** A later stage has acted, so that the decision can no longer be taken back. */
    TOO_LATE_TO_RETRACT,
    /** The seat cannot be handed to that office. */
    TRANSFER_REFUSED,
    /** No opinion was asked of that office. */
    NO_OPINION_ASKED,
    /** No stage has asked for changes. */
    NOTHING_TO_RESUBMIT,
    /** The person has no part in this approval that would allow it. */
    NOT_CONCERNED,
    /** The bon à tirer needs a proof of the present content. */
    PROOF_MISSING,
    /** The proof is not the one the person saw. */
    PROOF_CHANGED,
    /** The rule cannot be overridden, or not by this office. */
    NOT_DEROGABLE,
    /** Publication is frozen. */
    FROZEN,
    /** Publication is not frozen. */
    NOT_FROZEN,
    /** Nothing went out by that permit. */
    NOT_PUBLISHED
}
