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
    /** The condition of the stage is not met, so that it has nothing to decide on the variant. */
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
    /** A reason is missing. */
    REASON_REQUIRED,
    /** The variant was rejected for good. */
    VARIANT_REJECTED,
    /** The chain has no urgent procedure, or none for this. */
    NO_FAST_TRACK,
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
    ALREADY_DELIVERED
}
