// Comms publiques, comms-approval, documents of version 1.

import type {
  ChannelId,
  Communication,
  CommunicationId,
  CommunicationPurpose,
  Confidence,
  ContentParts,
  ContentSeal,
  DayOfWeek,
  Duration,
  Finding,
  Instant,
  LocalDate,
  LocalTime,
  OfficeId,
  Period,
  PersonId,
  Section,
  SectionRole,
  Territory,
  UnitId,
  VariantId,
  Wording,
} from "./comms-core";

/** Voie d’accès: by which way a request came. */
export type AccessPath =
  | "human"
  | "api"
  | "automated";

/** Référence d’un acte: the number and the dates of an arrêté, such as one that delegates a signature. */
export interface ActReference {
  /** the number, such as 2026-114; never blank */
  readonly number: string;
  /** the day it was signed */
  readonly signedOn: LocalDate;
  /** the day it was published, or notified to those it concerns; null while it is not */
  readonly publishedOn?: LocalDate | null;
  /** the day it was transmitted to the State; null while it is not */
  readonly transmittedOn?: LocalDate | null;
}

/** Circuit de validation: stages in order; those of one rank are open side by side. */
export interface ApprovalChain {
  /** the identifier: lower-case letters, digits and hyphens */
  readonly id: string;
  /** how people call it */
  readonly name: Wording;
  /** the stages, rank after rank, at least one */
  readonly ranks: ReadonlyArray<ReadonlyArray<Stage>>;
  /** the urgent procedure; null where there is none */
  readonly fastTrack?: FastTrack | null;
}

/** Demande: what is asked of an approval. */
export type ApprovalCommand =
  | ApprovalCommandCorrect
  | ApprovalCommandDecide
  | ApprovalCommandDerogate
  | ApprovalCommandExempt
  | ApprovalCommandFreeze
  | ApprovalCommandInvokeFastTrack
  | ApprovalCommandAnnotate
  | ApprovalCommandAskOpinion
  | ApprovalCommandGiveOpinion
  | ApprovalCommandHold
  | ApprovalCommandIssueProof
  | ApprovalCommandResubmit
  | ApprovalCommandResume
  | ApprovalCommandRetract
  | ApprovalCommandTransfer
  | ApprovalCommandWithdraw
  | ApprovalCommandRatify
  | ApprovalCommandRevise
  | ApprovalCommandSubmit
  | ApprovalCommandTick
  | ApprovalCommandWithdrawPublication;

/** Annoter. */
export interface ApprovalCommandAnnotate {
  readonly kind: "annotate";
  /** who makes the remark: who wrote or edited it, or somebody who may act for an office seated in the chain */
  readonly person: PersonId;
  /** on which variant */
  readonly variant: VariantId;
  /** the place in it; null for the whole. The approval has seals and no texts: whether the place is within the text is not checked */
  readonly at?: Locus | null;
  /** the remark */
  readonly text: string;
}

/** Demander un avis complémentaire. */
export interface ApprovalCommandAskOpinion {
  readonly kind: "askOpinion";
  /** the stage */
  readonly stage: StageId;
  /** the office the person decides for */
  readonly office: OfficeId;
  /** who asks */
  readonly person: PersonId;
  /** the office that is asked */
  readonly asked: OfficeId;
  /** what is asked */
  readonly question: string;
}

/** Rectifier une publication par une autre action. */
export interface ApprovalCommandCorrect {
  readonly kind: "correct";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** the office the person acts for */
  readonly office: OfficeId;
  /** who corrects */
  readonly person: PersonId;
  /** the communication that corrects it, with an approval of its own */
  readonly by: CommunicationId;
  /** why */
  readonly reason: string;
  /** what the public is told */
  readonly notice: string;
  /** who is told, as the host names them, such as an audience or a newsroom and never a person: it is kept for ever; empty where nobody said */
  readonly told: ReadonlyArray<string>;
}

/** Décider. */
export interface ApprovalCommandDecide {
  readonly kind: "decide";
  /** in which stage */
  readonly stage: StageId;
  /** for which office */
  readonly office: OfficeId;
  /** who decides */
  readonly person: PersonId;
  /** what is decided */
  readonly decision: DecisionKind;
  /** on exactly which content, as the person saw it */
  readonly seals: Readonly<Record<VariantId, ContentSeal>>;
  /** why, or a remark; mandatory unless it is an approval or a recusal */
  readonly reason?: string | null;
  /** the proofs the person saw, by variant, which a bon à tirer is bound to */
  readonly proofs?: Readonly<Record<VariantId, Proof>> | null;
}

/** Déroger à une règle. */
export interface ApprovalCommandDerogate {
  readonly kind: "derogate";
  /** the variant */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** the rule of the finding that bars publication */
  readonly rule: string;
  /** the office the person acts for */
  readonly office: OfficeId;
  /** who overrides it */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
}

/** Exempter d’un gel général: one communication goes out although all publication is frozen. */
export interface ApprovalCommandExempt {
  readonly kind: "exempt";
  /** the office the person acts for */
  readonly office: OfficeId;
  /** who exempts it */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
}

/** Geler ou dégeler la publication. */
export interface ApprovalCommandFreeze {
  readonly kind: "freeze";
  /** whether nothing may go out from now on */
  readonly frozen: boolean;
  /** the office the person acts for */
  readonly office: OfficeId;
  /** who does it */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
  /** the purposes that go out all the same, where all publication is frozen */
  readonly spared: ReadonlyArray<CommunicationPurpose>;
}

/** Rendre un avis complémentaire. */
export interface ApprovalCommandGiveOpinion {
  readonly kind: "giveOpinion";
  /** the stage it was asked in */
  readonly stage: StageId;
  /** the office that was asked */
  readonly office: OfficeId;
  /** who answers */
  readonly person: PersonId;
  /** what they say */
  readonly answer: string;
}

/** Suspendre. */
export interface ApprovalCommandHold {
  readonly kind: "hold";
  /** the office the person acts for, seated in the chain */
  readonly office: OfficeId;
  /** who suspends */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
  /** when it is taken up again by itself, after now and in the year 9999 at the latest; null for never */
  readonly wakeAt?: Instant | null;
}

/** Engager la procédure d’urgence, for a communication that was not submitted, or for variants of one that waits. */
export interface ApprovalCommandInvokeFastTrack {
  readonly kind: "invokeFastTrack";
  /** what is released */
  readonly communication: Communication;
  /** the chain whose urgent procedure it is; of an approval that runs already, the one it was submitted to counts */
  readonly chain: ApprovalChain;
  /** who is on duty */
  readonly person: PersonId;
  /** why it cannot wait */
  readonly reason: string;
}

/** Émettre une épreuve. */
export interface ApprovalCommandIssueProof {
  readonly kind: "issueProof";
  /** who issues it */
  readonly person: PersonId;
  /** the variant */
  readonly variant: VariantId;
  /** the content it was rendered from */
  readonly seal: ContentSeal;
  /** the rendered artefact */
  readonly proof: Proof;
}

/** Régulariser. */
export interface ApprovalCommandRatify {
  readonly kind: "ratify";
  /** who ratifies */
  readonly person: PersonId;
  /** a remark; may be empty */
  readonly remark: string;
}

/** Demander un nouvel examen: the author answers requests for changes without changing the text. */
export interface ApprovalCommandResubmit {
  readonly kind: "resubmit";
  /** who asks: the author or an editor of the variants */
  readonly person: PersonId;
  /** what they answer */
  readonly answer: string;
}

/** Reprendre ce qui est suspendu. */
export interface ApprovalCommandResume {
  readonly kind: "resume";
  /** the office the person acts for, seated in the chain */
  readonly office: OfficeId;
  /** who takes it up */
  readonly person: PersonId;
}

/** Revenir sur sa décision (droit de remords): on each variant as long as no later stage has decided on it and no permit was issued for it. */
export interface ApprovalCommandRetract {
  readonly kind: "retract";
  /** the stage */
  readonly stage: StageId;
  /** the office the person decided for */
  readonly office: OfficeId;
  /** who takes it back */
  readonly person: PersonId;
}

/** Modifier le contenu. */
export interface ApprovalCommandRevise {
  readonly kind: "revise";
  /** the communication as it is from now on */
  readonly communication: Communication;
  /** who changed it */
  readonly editor: PersonId;
  /** what it costs from now on, in whole units of the authority’s currency, from 0; empty where that is as before */
  readonly cost?: number | null;
}

/** Soumettre à un circuit. */
export interface ApprovalCommandSubmit {
  readonly kind: "submit";
  /** what is submitted */
  readonly communication: Communication;
  /** the chain */
  readonly chain: ApprovalChain;
  /** what it costs, in whole units of the authority’s currency, from 0; empty where nobody said */
  readonly cost?: number | null;
}

/** Constater les échéances: whatever has come due by now happens. */
export interface ApprovalCommandTick {
  readonly kind: "tick";
}

/** Transférer une place à une autre fonction: at most three times, never back to an office that had it, and never in a signature or a bon à tirer. */
export interface ApprovalCommandTransfer {
  readonly kind: "transfer";
  /** the stage */
  readonly stage: StageId;
  /** the office the person decides for */
  readonly office: OfficeId;
  /** who hands it over */
  readonly person: PersonId;
  /** the office that decides from now on */
  readonly to: OfficeId;
  /** why */
  readonly reason: string;
}

/** Retirer du circuit: the approval ends. */
export interface ApprovalCommandWithdraw {
  readonly kind: "withdraw";
  /** who withdraws it: its author, or somebody who holds, in their own right, an office seated in a binding stage */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
}

/** Retirer une publication. */
export interface ApprovalCommandWithdrawPublication {
  readonly kind: "withdrawPublication";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** the office the person acts for */
  readonly office: OfficeId;
  /** who takes it back */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
  /** what the public is told */
  readonly notice: string;
  /** who is told, as the host names them, such as an audience or a newsroom and never a person: it is kept for ever; empty where nobody said */
  readonly told: ReadonlyArray<string>;
}

/** Fait d’un dossier: what happened in an approval. */
export type ApprovalEvent =
  | ApprovalEventAnnotated
  | ApprovalEventCircumstancesRevised
  | ApprovalEventContentRevised
  | ApprovalEventCorrected
  | ApprovalEventDeadlineMissed
  | ApprovalEventDecided
  | ApprovalEventDecisionVoided
  | ApprovalEventDelivered
  | ApprovalEventDeliveryFailed
  | ApprovalEventDerogated
  | ApprovalEventEscalated
  | ApprovalEventFastTrackInvoked
  | ApprovalEventFrozen
  | ApprovalEventHeld
  | ApprovalEventNoticesGiven
  | ApprovalEventOpinionGiven
  | ApprovalEventOpinionRequested
  | ApprovalEventPartlyDelivered
  | ApprovalEventPermitIssued
  | ApprovalEventPermitRedeemed
  | ApprovalEventProofIssued
  | ApprovalEventPublicationWithdrawn
  | ApprovalEventRatificationMissed
  | ApprovalEventRatified
  | ApprovalEventReminderDue
  | ApprovalEventResubmitted
  | ApprovalEventResumed
  | ApprovalEventStageOpened
  | ApprovalEventSubmitted
  | ApprovalEventTransferred
  | ApprovalEventUnfrozen
  | ApprovalEventVariantRemoved
  | ApprovalEventWithdrawalAnswered
  | ApprovalEventWithdrawn;

/** Annotation: a remark on a text, which decides nothing. */
export interface ApprovalEventAnnotated {
  readonly kind: "annotated";
  /** who makes it */
  readonly person: PersonId;
  /** on which variant */
  readonly variant: VariantId;
  /** the place in it; null for the whole */
  readonly at?: Locus | null;
  /** the remark */
  readonly text: string;
}

/** Circonstances modifiées: what the conditions of the chain look at changed, so that other stages may be there now. */
export interface ApprovalEventCircumstancesRevised {
  readonly kind: "circumstancesRevised";
  /** who changed the communication */
  readonly editor: PersonId;
  /** what the conditions look at from now on */
  readonly circumstances: Circumstances;
}

/** Contenu modifié: a variant was added or its content changed. */
export interface ApprovalEventContentRevised {
  readonly kind: "contentRevised";
  /** who changed it */
  readonly editor: PersonId;
  /** the variant */
  readonly variant: VariantId;
  /** its seal from now on */
  readonly seal: ContentSeal;
  /** what it is made of from now on; null where no stage of the chain answers for some parts only */
  readonly parts?: ContentParts | null;
}

/** Rectifié: what went out was corrected by another communication. */
export interface ApprovalEventCorrected {
  readonly kind: "corrected";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** who corrects */
  readonly mandate: Mandate;
  /** the communication that corrects it */
  readonly by: CommunicationId;
  /** why */
  readonly reason: string;
  /** what the public is told */
  readonly notice: string;
  /** who is told, as the host names them; empty where nobody said */
  readonly told: ReadonlyArray<string>;
}

/** Délai dépassé: the stage had not decided when its time was over. */
export interface ApprovalEventDeadlineMissed {
  readonly kind: "deadlineMissed";
  /** the stage */
  readonly stage: StageId;
  /** the variants it had not decided on */
  readonly variants: ReadonlyArray<VariantId>;
}

/** Décidé: somebody decided. */
export interface ApprovalEventDecided {
  readonly kind: "decided";
  /** what was decided */
  readonly vote: Vote;
}

/** Décision caduque: a decision no longer counts for a variant. */
export interface ApprovalEventDecisionVoided {
  readonly kind: "decisionVoided";
  /** the variant */
  readonly variant: VariantId;
  /** the stage of the decision */
  readonly stage: StageId;
  /** whose decision it was */
  readonly mandate: Mandate;
  /** why it no longer counts */
  readonly cause: ApprovalEventVoidCause;
}

/** Diffusé: the channel took the delivery. */
export interface ApprovalEventDelivered {
  readonly kind: "delivered";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** what the channel calls it */
  readonly reference: string;
}

/** Échec de diffusion: the channel did not take the delivery; it may be tried again under the same order. */
export interface ApprovalEventDeliveryFailed {
  readonly kind: "deliveryFailed";
  /** the permit it was to go out by */
  readonly permit: PermitId;
  /** what the channel answered; what it said in one language is the same in both */
  readonly reason: Wording;
}

/** Dérogation: a finding that bars publication was overridden, for one content of one variant. */
export interface ApprovalEventDerogated {
  readonly kind: "derogated";
  /** the variant */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** the rule of the finding */
  readonly rule: string;
  /** who overrides it */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
}

/** Remontée hiérarchique: the office that a late stage escalates to may decide for the seats that have not. */
export interface ApprovalEventEscalated {
  readonly kind: "escalated";
  /** the stage */
  readonly stage: StageId;
  /** the variants it is late with */
  readonly variants: ReadonlyArray<VariantId>;
  /** the office */
  readonly office: OfficeId;
}

/** Procédure d’urgence engagée: the officer on duty released variants at once. */
export interface ApprovalEventFastTrackInvoked {
  readonly kind: "fastTrackInvoked";
  /** who, by what right */
  readonly mandate: Mandate;
  /** why it could not wait */
  readonly reason: string;
  /** what was released */
  readonly seals: Readonly<Record<VariantId, ContentSeal>>;
  /** by when the ordinary approval is owed */
  readonly ratifyBefore: Instant;
}

/** Gelé: nothing of it goes out until it is released. */
export interface ApprovalEventFrozen {
  readonly kind: "frozen";
  /** who freezes it */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
  /** the purposes that go out all the same, where all publication is frozen; empty for none */
  readonly spared: ReadonlyArray<CommunicationPurpose>;
}

/** Suspendu: nobody decides until it is taken up again. */
export interface ApprovalEventHeld {
  readonly kind: "held";
  /** who suspends */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
  /** when it is taken up again by itself; null for never */
  readonly wakeAt?: Instant | null;
}

/** Avis donnés: what had come due was told to the host, once. */
export interface ApprovalEventNoticesGiven {
  readonly kind: "noticesGiven";
  /** how many things */
  readonly count: number;
}

/** Avis complémentaire rendu. */
export interface ApprovalEventOpinionGiven {
  readonly kind: "opinionGiven";
  /** the stage it was asked in */
  readonly stage: StageId;
  /** who answers */
  readonly mandate: Mandate;
  /** what they say */
  readonly answer: string;
}

/** Avis complémentaire demandé: somebody who may decide asks another office first. */
export interface ApprovalEventOpinionRequested {
  readonly kind: "opinionRequested";
  /** the stage */
  readonly stage: StageId;
  /** who asks */
  readonly mandate: Mandate;
  /** the office that is asked */
  readonly asked: OfficeId;
  /** what is asked */
  readonly question: string;
}

/** Diffusé en partie: the channel took the delivery for some of its parts; the others may be tried again. */
export interface ApprovalEventPartlyDelivered {
  readonly kind: "partlyDelivered";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** what the channel calls it */
  readonly reference: string;
  /** the parts that were taken, as the adapter names them */
  readonly delivered: ReadonlyArray<string>;
  /** the parts that were not */
  readonly failed: ReadonlyArray<string>;
}

/** Autorisation délivrée: the gate found nothing against publication. */
export interface ApprovalEventPermitIssued {
  readonly kind: "permitIssued";
  /** the permit's number */
  readonly permit: PermitId;
  /** what may go out */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** until when, exclusive */
  readonly validUntil: Instant;
  /** the checks that were made */
  readonly checks: ReadonlyArray<string>;
  /** the data they rested on */
  readonly packs: ReadonlyArray<DataPack>;
  /** the SHA-256 of the report */
  readonly reportDigest: string;
  /** the rules that somebody had overridden for this content */
  readonly derogations: ReadonlyArray<string>;
}

/** Autorisation utilisée: the permit was turned into an order of delivery. */
export interface ApprovalEventPermitRedeemed {
  readonly kind: "permitRedeemed";
  /** the permit's number */
  readonly permit: PermitId;
}

/** Épreuve émise: what will be printed, or shown, of a variant was rendered. */
export interface ApprovalEventProofIssued {
  readonly kind: "proofIssued";
  /** who issued it */
  readonly person: PersonId;
  /** the variant */
  readonly variant: VariantId;
  /** the content it was rendered from */
  readonly seal: ContentSeal;
  /** the rendered artefact */
  readonly proof: Proof;
}

/** Publication retirée: what went out was taken back, as far as a channel can. */
export interface ApprovalEventPublicationWithdrawn {
  readonly kind: "publicationWithdrawn";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** who takes it back */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
  /** what the public is told */
  readonly notice: string;
  /** who is told, as the host names them; empty where nobody said */
  readonly told: ReadonlyArray<string>;
}

/** Régularisation manquée: what an urgent release owed was not given in time. */
export interface ApprovalEventRatificationMissed {
  readonly kind: "ratificationMissed";
  /** when it was owed */
  readonly due: Instant;
}

/** Régularisé: what was owed after an urgent release was given. */
export interface ApprovalEventRatified {
  readonly kind: "ratified";
  /** who, by what right */
  readonly mandate: Mandate;
  /** a remark; empty where none was made */
  readonly remark: string;
}

/** Relance due. */
export interface ApprovalEventReminderDue {
  readonly kind: "reminderDue";
  /** the stage */
  readonly stage: StageId;
  /** the variants it has not decided on */
  readonly variants: ReadonlyArray<VariantId>;
  /** which reminder, from 1 */
  readonly number: number;
}

/** Nouvel examen demandé: the author answered requests for changes without changing the text. */
export interface ApprovalEventResubmitted {
  readonly kind: "resubmitted";
  /** who asks */
  readonly person: PersonId;
  /** what they answer */
  readonly answer: string;
}

/** Repris: what was suspended goes on. */
export interface ApprovalEventResumed {
  readonly kind: "resumed";
  /** who takes it up; null where its time had come */
  readonly mandate?: Mandate | null;
}

/** Délai ouvert: a stage that has a deadline is open from now on. */
export interface ApprovalEventStageOpened {
  readonly kind: "stageOpened";
  /** the stage */
  readonly stage: StageId;
  /** the variants it is open for */
  readonly variants: ReadonlyArray<VariantId>;
  /** when its time is over */
  readonly due: Instant;
  /** when those who have not decided are reminded */
  readonly reminders: ReadonlyArray<Instant>;
}

/** Soumis: the communication was submitted to a chain, which is kept whole so that it can never change under it. */
export interface ApprovalEventSubmitted {
  readonly kind: "submitted";
  /** why the communication is made */
  readonly purpose: CommunicationPurpose;
  /** who wrote it */
  readonly author: PersonId;
  /** the chain */
  readonly chain: ApprovalChain;
  /** the seals of its variants */
  readonly seals: Readonly<Record<VariantId, ContentSeal>>;
  /** what the conditions of the chain look at; null where it has none */
  readonly circumstances?: Circumstances | null;
  /** what its variants are made of; empty where no stage of the chain answers for some parts only */
  readonly parts: Readonly<Record<VariantId, ContentParts>>;
}

/** Transfert: a seat of a stage was handed to another office, for this approval. */
export interface ApprovalEventTransferred {
  readonly kind: "transferred";
  /** the stage */
  readonly stage: StageId;
  /** the office whose seat it is in the chain */
  readonly seat: OfficeId;
  /** who hands it over */
  readonly mandate: Mandate;
  /** the office that decides for the seat from now on */
  readonly to: OfficeId;
  /** why */
  readonly reason: string;
}

/** Dégelé, or exempted from a freeze of all. */
export interface ApprovalEventUnfrozen {
  readonly kind: "unfrozen";
  /** who releases it */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
}

/** Déclinaison retirée: a variant is no longer there. */
export interface ApprovalEventVariantRemoved {
  readonly kind: "variantRemoved";
  /** who took it out */
  readonly editor: PersonId;
  /** the variant */
  readonly variant: VariantId;
}

/** Cause de caducité. */
export type ApprovalEventVoidCause =
  | "content"
  | "proof"
  | "retracted"
  | "resubmitted";

/** Réponse du canal à un retrait: whether what was taken back is gone from where it was. */
export interface ApprovalEventWithdrawalAnswered {
  readonly kind: "withdrawalAnswered";
  /** the permit it went out by */
  readonly permit: PermitId;
  /** whether it is gone; where it is not, somebody has to remove it by hand */
  readonly done: boolean;
  /** what the channel said; empty where it cannot take anything back. What it said in one language is the same in both */
  readonly detail: Wording;
}

/** Retiré par son auteur, ou par qui décide: the approval ends; nothing goes out by it. */
export interface ApprovalEventWithdrawn {
  readonly kind: "withdrawn";
  /** who withdraws it */
  readonly person: PersonId;
  /** why */
  readonly reason: string;
}

/** Indicateurs de validation: how long each stage takes in working time, how often it objects, and where communications wait longest. */
export interface ApprovalFigures {
  /** the stages in the order of their first passage */
  readonly stages: ReadonlyArray<StageFigures>;
  /** how many passages have to have ended for a time to be told, from 1 */
  readonly fewest: number;
}

/** Dossier de validation: where an approval stands; nothing but what follows from its events. */
export interface ApprovalState {
  /** how many events there are */
  readonly version: number;
  /** what was submitted, to which chain; absent while nothing was */
  readonly submission?: ApprovalEventSubmitted | null;
  /** what the conditions of stages look at */
  readonly circumstances?: Circumstances | null;
  /** where each variant stands */
  readonly variants: Readonly<Record<VariantId, VariantStanding>>;
  /** the second opinions that were asked for, in order */
  readonly opinions: ReadonlyArray<OpinionRequest>;
  /** who suspended it, and why */
  readonly suspension?: Suspension | null;
  /** the permits that were issued, in order */
  readonly permits: ReadonlyArray<IssuedPermit>;
  /** the findings that were overridden */
  readonly derogations: ReadonlyArray<Derogation>;
  /** who froze publication, and why */
  readonly freeze?: PublicationFreeze | null;
  /** what an urgent release owes */
  readonly debt?: FastTrackDebt | null;
  /** when it next comes due */
  readonly nextDue?: Instant | null;
  /** whether it has ended */
  readonly withdrawn: boolean;
}

/** Défaut d’archive: one thing that is not as the manifest says. */
export interface ArchiveFault {
  /** what kind of thing */
  readonly kind: ArchiveFaultKind;
  /** the file, from the folder on, with slashes */
  readonly path: string;
  /** what is wrong, for people */
  readonly message: Wording;
}

/** Nature d’un défaut. */
export type ArchiveFaultKind =
  | "missing"
  | "altered"
  | "extra"
  | "badManifest";

/** Vérification d’une archive: whether a folder is what was archived. */
export interface ArchiveVerification {
  /** whose archive it is; absent where that cannot be read */
  readonly communication?: CommunicationId | null;
  /** when it was made */
  readonly archivedAt?: Instant | null;
  /** whether nothing is wrong with it */
  readonly intact: boolean;
  /** what is wrong, by path, empty for nothing */
  readonly faults: ReadonlyArray<ArchiveFault>;
}

/** Bon à tirer attendu: all that somebody from outside is told of an approval: which proofs they are to sign, until when. */
export interface AwaitedProof {
  /** the communication */
  readonly communication: CommunicationId;
  /** the stage in which they sign */
  readonly stage: StageId;
  /** the office they sign for */
  readonly office: OfficeId;
  /** the proof of each variant */
  readonly proofs: Readonly<Record<VariantId, Proof>>;
  /** what they can decide */
  readonly kinds: ReadonlyArray<DecisionKind>;
  /** until when; null where there is no deadline */
  readonly due?: Instant | null;
}

/** Décisions groupées: what became of several decisions that were asked for at once. */
export interface BulkDecision {
  /** what became of each, in the order in which they were asked for */
  readonly results: ReadonlyArray<BulkDecisionResult>;
}

/** Une décision du lot. */
export interface BulkDecisionItem {
  /** the communication */
  readonly communication: CommunicationId;
  /** what is decided about it */
  readonly decision: ApprovalCommandDecide;
}

/** Suite d’une décision du lot. */
export interface BulkDecisionResult {
  /** the communication */
  readonly communication: CommunicationId;
  /** what became of it; null where it failed */
  readonly outcome?: Outcome | null;
  /** why nobody knows whether it is recorded, such as a store that broke down; null where it has an outcome. The same asked for again under the same name finds out */
  readonly failure?: Failure | null;
}

/** Défaut d’un circuit: why a chain is refused, with a communication that shows it. */
export interface ChainFault {
  /** what is wrong */
  readonly kind: ChainFaultKind;
  /** in which stage; null where it is in the chain as a whole */
  readonly stage?: StageId | null;
  /** a communication that meets with it */
  readonly example: ChainFaultExample;
  /** what is wrong, for which communication, and what to do */
  readonly message: Wording;
}

/** Contre-exemple: a communication, and the people who matter to it. */
export interface ChainFaultExample {
  /** what the conditions look at */
  readonly circumstances: Circumstances;
  /** the channel of its variant */
  readonly channel: ChannelId;
  /** the role of all texts of its variant; null where that does not matter */
  readonly role?: SectionRole | null;
  /** who writes it; null where that does not matter */
  readonly author?: PersonId | null;
  /** who could decide in the stage, the author among them; empty where that does not matter */
  readonly people: ReadonlyArray<PersonId>;
}

/** Nature d’un défaut. */
export type ChainFaultKind =
  | "noBindingDecision"
  | "vacantSeat"
  | "onlyTheAuthor"
  | "tooFewPeople"
  | "neverApplies"
  | "escalationCycle"
  | "fastTrackNobody"
  | "tooLarge";

/** Nature d’un pouvoir, as the file of a chain names it. */
export type ChainMandate =
  | "OWN_OFFICE"
  | "SUPPLEANCE"
  | "FUNCTION_DELEGATION"
  | "INTERIM"
  | "SIGNATURE_DELEGATION"
  | "INTERNAL_REPLACEMENT"
  | "ON_DUTY";

/** Nature d’une étape, as the file of a chain names it. */
export type ChainNature =
  | "VISA"
  | "OPINION"
  | "BINDING_OPINION"
  | "FACT_CHECK"
  | "PROOFREADING"
  | "VALIDATION"
  | "SIGNATURE"
  | "PROOF_SIGN_OFF"
  | "INFORMATION";

/** Finalité, as the file of a chain names it. */
export type ChainPurpose =
  | "INFORMATION"
  | "SERVICE_INFORMATION"
  | "PROMOTION"
  | "PUBLIC_RELATIONS"
  | "PARTICIPATION"
  | "INTERNAL"
  | "ALERT"
  | "LEGAL_NOTICE";

/** Rôle d’un texte, as the file of a chain names it. */
export type ChainRole =
  | "TITLE"
  | "STANDFIRST"
  | "BODY"
  | "EDITORIAL"
  | "QUOTE"
  | "OPPOSITION_COLUMN"
  | "LEGAL_NOTICE"
  | "IMAGE_TEXT"
  | "CONTACT"
  | "SIGNATURE"
  | "KICKER"
  | "CROSSHEAD"
  | "SIDE_BOX"
  | "CAPTION"
  | "CONTENT_WARNING";

/** Unité d’un délai, as the file of a chain names it. */
export type ChainUnit =
  | "WORKING_HOURS"
  | "WORKING_DAYS";

/** Point de contrôle: how far each stream of a register had come and what it said, to be kept apart from it. */
export interface Checkpoint {
  /** what the file is */
  readonly format: string;
  /** when the register was verified */
  readonly takenAt: Instant;
  /** how many entries there were */
  readonly entries: number;
  /** how many streams there were */
  readonly streams: number;
  /** the Merkle root over the heads */
  readonly root: string;
  /** the hash of the hashes of all entries */
  readonly headHash: string;
  /** in base64; absent where it is not signed */
  readonly signature?: string | null;
  /** how far each stream had come */
  readonly heads: Readonly<Record<StreamId, Head>>;
}

/** Circonstances: what the conditions of stages look at, besides the channel of a variant. */
export interface Circumstances {
  /** why the communication is made */
  readonly purpose: CommunicationPurpose;
  /** the unit that owns it and those that take part, at least one, in an order of their own */
  readonly sectors: ReadonlyArray<UnitId>;
  /** the territory of the authority */
  readonly territory: Territory;
  /** what it costs, in whole units of the authority’s currency, from 0; null where nobody said */
  readonly cost?: number | null;
  /** the first day it is meant to go out, or else the day it was submitted, in the authority’s zone */
  readonly day: LocalDate;
}

/** Condition d’une étape: for which communications a stage is there at all. */
export interface Condition {
  /** for which purposes; empty for all */
  readonly purposes?: ReadonlyArray<ChainPurpose> | null;
  /** for the variants of which channels; empty for all */
  readonly channels?: ReadonlyArray<ChannelId> | null;
  /** for communications which one of these units owns or takes part in; empty for all */
  readonly sectors?: ReadonlyArray<UnitId> | null;
  /** in which territories; empty for all */
  readonly territories?: ReadonlyArray<Territory> | null;
  /** from which cost on, in whole units of the authority’s currency, from 1 to 2,147,483,647; null for all. A cost that nobody said meets it: no control is skipped by saying nothing */
  readonly costFrom?: number | null;
  /** on which days; null for all */
  readonly window?: DateWindow | null;
}

/** Critère: what a condition looks at. */
export type ConditionCriterion =
  | "purpose"
  | "channel"
  | "sector"
  | "territory"
  | "cost"
  | "window";

/** Portée d’une étape: the variants a stage answers for, and which parts of them. */
export interface Coverage {
  /** the channels whose variants it covers; empty for all */
  readonly channels?: ReadonlyArray<ChannelId> | null;
  /** the roles of the texts it answers for, beside what goes with every text (purpose, confidentiality, embargo, audiences); empty for everything, media among it */
  readonly sections?: ReadonlyArray<ChainRole> | null;
}

/** Référence d’un jeu de données: which version of which data a check used, so that a permit can say on what it rests. */
export interface DataPack {
  /** what the data is, such as neutralite */
  readonly id: string;
  /** the SHA-256 of its bytes, in 64 lower-case hexadecimal digits */
  readonly sha256: string;
}

/** Période: days from a first to a last one, both included, in the authority’s zone. */
export interface DateWindow {
  /** the first day */
  readonly from: LocalDate;
  /** the last day */
  readonly until: LocalDate;
}

/** Échéance d’une étape: how long a stage may take, when those asked are reminded, and who is told once it is late. */
export interface Deadline {
  /** how long, from the opening of the stage */
  readonly within: DelayForm;
  /** when those who have not decided are reminded, from the opening, each before the end */
  readonly reminders?: ReadonlyArray<DelayForm> | null;
  /** the office that is told once the time is over, and may then decide in the place of the seats that have not; of a signature or a bon à tirer it is only told; null for none */
  readonly escalateTo?: OfficeId | null;
}

/** Sens d’une décision. */
export type DecisionKind =
  | "approve"
  | "approveWithReservations"
  | "requestChanges"
  | "reject"
  | "recuse";

/** Délai. */
export interface DelayForm {
  /** how many units */
  readonly amount: number;
  /** the unit */
  readonly unit: ChainUnit;
}

/** Ordre de diffusion: what a channel's adapter delivers. */
export interface DeliveryOrder {
  /** by which a network can tell that it has had this order before */
  readonly idempotencyKey: string;
  /** the communication */
  readonly communication: CommunicationId;
  /** the channel */
  readonly channel: ChannelId;
  /** the language */
  readonly language: string;
  /** the seal of what is delivered */
  readonly seal: ContentSeal;
  /** the parts that are wanted; absent for all */
  readonly parts?: ReadonlyArray<string> | null;
  /** the texts */
  readonly sections: ReadonlyArray<Section>;
  /** the media */
  readonly media: ReadonlyArray<Medium>;
}

/** Accusé de diffusion: what a channel answered to an order. */
export type DeliveryReceipt =
  | DeliveryReceiptDelivered
  | DeliveryReceiptFailed
  | DeliveryReceiptPartial
  | DeliveryReceiptUnsupported;

/** Diffusé. */
export interface DeliveryReceiptDelivered {
  readonly kind: "delivered";
  /** what the channel calls the delivery: an address, a number */
  readonly reference: string;
}

/** Échec. */
export interface DeliveryReceiptFailed {
  readonly kind: "failed";
  /** why, and what to do */
  readonly reason: Wording;
}

/** Diffusé en partie: the channel took the delivery for some of its parts, such as the lists of a mailing. */
export interface DeliveryReceiptPartial {
  readonly kind: "partial";
  /** what the channel calls what it took */
  readonly reference: string;
  /** the parts it took */
  readonly delivered: ReadonlyArray<string>;
  /** the parts it did not take */
  readonly failed: ReadonlyArray<string>;
}

/** Non pris en charge: the channel cannot do this; somebody has to do it by hand. */
export interface DeliveryReceiptUnsupported {
  readonly kind: "unsupported";
}

/** Dérogation: a finding that bars publication was overridden, for exactly one content of one variant. */
export interface Derogation {
  /** the variant */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** the rule of the finding */
  readonly rule: string;
  /** who overrode it */
  readonly mandate: Mandate;
}

/** Avis d’échéance: something that came due and that somebody should be told. */
export interface DueNotice {
  /** what came due */
  readonly kind: DueNoticeKind;
  /** the communication */
  readonly communication: CommunicationId;
  /** the stage; null where it is not about one */
  readonly stage?: StageId | null;
  /** the variants it is about, empty where it is not about some */
  readonly variants: ReadonlyArray<VariantId>;
  /** the office the stage was escalated to, or that has to ratify; null for others */
  readonly office?: OfficeId | null;
  /** who can act now: decide, or ratify */
  readonly persons: ReadonlyArray<PersonId>;
}

/** Nature d’un avis d’échéance. */
export type DueNoticeKind =
  | "reminder"
  | "deadlineMissed"
  | "escalated"
  | "ratificationMissed"
  | "resumed";

/** Réponse à une demande d’effacement. */
export type ErasureAnswer =
  | ErasureAnswerDeferred
  | ErasureAnswerErased;

/** Différé: nothing was erased. */
export interface ErasureAnswerDeferred {
  readonly kind: "deferred";
  /** the approvals it has to wait for, each with why, at least one */
  readonly deferrals: ReadonlyArray<ErasureDeferral>;
}

/** Effacé. */
export interface ErasureAnswerErased {
  readonly kind: "erased";
  /** what was erased */
  readonly report: ErasureReport;
}

/** Effacement différé: one approval for which a person is still needed, so that erasing them has to wait. */
export interface ErasureDeferral {
  /** the communication whose approval is open */
  readonly communication: CommunicationId;
  /** why it has to wait */
  readonly reason: ErasureDeferralReason;
  /** the same for people, with what ends it */
  readonly message: Wording;
  /** when the approval next comes due; null where no time was set. It does not end the waiting by itself */
  readonly nextDue?: Instant | null;
}

/** Motif. */
export type ErasureDeferralReason =
  | "acted"
  | "mayAct";

/** Compte rendu d’effacement. */
export interface ErasureReport {
  /** what the register goes on to call the person; empty where the person was not known */
  readonly pseudonym: string;
  /** how many texts of theirs were erased */
  readonly texts: number;
}

/** Étape prévue: what a stage would ask of whom, on one variant, if every earlier stage took all its time. */
export interface ExpectedStage {
  /** the stage */
  readonly stage: Stage;
  /** its place in the chain, from 0; those of one rank are open side by side */
  readonly rank: number;
  /** the criteria of its condition that are not met; empty where the stage takes place */
  readonly skippedBy: ReadonlyArray<ConditionCriterion>;
  /** when it opens at the latest; null where it is skipped */
  readonly opens?: Instant | null;
  /** when it is due; null where it is skipped or has no deadline */
  readonly due?: Instant | null;
  /** when those who have not decided are reminded */
  readonly reminders: ReadonlyArray<Instant>;
  /** who is told when it is late; null for nobody */
  readonly escalateTo?: OfficeId | null;
  /** who would be asked, seat after seat; empty where it is skipped */
  readonly seats: ReadonlyArray<ExpectedStageAsked>;
}

/** Place sollicitée: one seat, and who could answer for it when the stage opens. */
export interface ExpectedStageAsked {
  /** the office */
  readonly office: OfficeId;
  /** who could decide, by what right, empty where the seat waits for nobody */
  readonly mandates: ReadonlyArray<Mandate>;
  /** who could act for the office but wrote the text */
  readonly authors: ReadonlyArray<PersonId>;
}

/** Erreur. */
export interface Failure {
  /** its stable code */
  readonly code: string;
  /** what a person reads */
  readonly message: Wording;
}

/** Procédure d’urgence: one officer on duty releases at once, for some purposes and channels, and the ordinary approval is owed afterwards. */
export interface FastTrack {
  /** for what */
  readonly purposes: ReadonlyArray<ChainPurpose>;
  /** where */
  readonly channels: ReadonlyArray<ChannelId>;
  /** the office that has to ratify */
  readonly ratifyingOffice: OfficeId;
  /** by when, in working days of the authority, from 1 */
  readonly ratifyWithin: number;
}

/** Dette de régularisation: what an urgent release leaves behind. */
export interface FastTrackDebt {
  /** who released, by what right */
  readonly mandate: Mandate;
  /** why it could not wait */
  readonly reason: string;
  /** what was released */
  readonly seals: Readonly<Record<VariantId, ContentSeal>>;
  /** by when the ordinary approval is owed, exclusive */
  readonly ratifyBefore: Instant;
  /** who gave it; null while it is owed */
  readonly ratifiedBy?: Mandate | null;
  /** whether it is on record that it was not given in time */
  readonly recordedMissed: boolean;
  /** whether who released had written or edited some of it: then nobody else had read it */
  readonly ownText: boolean;
}

/** Liste des publications gelées: what a crisis has stopped, and what becomes of each, to be confirmed one by one. */
export interface FreezeList {
  /** since when publications are frozen */
  readonly since: Instant;
  /** what was stopped, the next to go out first, those without a planned moment last */
  readonly items: ReadonlyArray<FreezeListItem>;
}

/** Suite donnée à une publication gelée. */
export type FreezeListChoice =
  | "toConfirm"
  | "maintained"
  | "postponed"
  | "cancelled";

/** Publication gelée. */
export interface FreezeListItem {
  /** which it is */
  readonly communication: CommunicationId;
  /** what people call it */
  readonly title: string;
  /** why it was made */
  readonly purpose: CommunicationPurpose;
  /** when it was to go out first; null where nothing was planned */
  readonly planned?: Instant | null;
  /** what becomes of it */
  readonly choice: FreezeListChoice;
  /** the office that chose; null while nobody has */
  readonly by?: OfficeId | null;
  /** why; empty while nobody has chosen */
  readonly reason: string;
}

/** Réponse de la barrière: what was asked for, or every reason against it at once. */
export interface GateAnswer {
  /** whether what was asked for was granted */
  readonly granted: boolean;
  /** the permit that was asked for */
  readonly permit?: PublicationPermit | null;
  /** the order that was asked for */
  readonly order?: DeliveryOrder | null;
  /** every reason against it at once */
  readonly against: ReadonlyArray<RefusalReason>;
}

/** Tête d’un fil. */
export interface Head {
  /** how many entries it has */
  readonly version: number;
  /** the hash of the last */
  readonly hash: string;
}

/** Autorisation au dossier: what the record says of a permit. */
export interface IssuedPermit {
  /** its number */
  readonly id: PermitId;
  /** what may go out */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** until when, exclusive */
  readonly validUntil: Instant;
  /** whether it was used */
  readonly redeemed: boolean;
  /** what the channel called the delivery; null while it has not taken the whole */
  readonly reference?: string | null;
  /** what the channel called each delivery, of the whole or of some parts, in order */
  readonly references: ReadonlyArray<string>;
  /** the parts that the channel has taken so far, as its adapter names them */
  readonly taken: ReadonlyArray<string>;
  /** the parts that it has yet to take */
  readonly failed: ReadonlyArray<string>;
  /** the communication that corrects what went out; null for none */
  readonly correction?: CommunicationId | null;
  /** whether what went out was taken back */
  readonly withdrawn: boolean;
  /** how what was taken back left its channel; null while it is there, as far as anybody knows */
  readonly removal?: string | null;
}

/** Décision à refaire: a decision on an earlier content of a variant, which its seat has yet to make anew. */
export interface LapsedDecision {
  /** the variant */
  readonly variant: VariantId;
  /** the stage */
  readonly stage: StageId;
  /** the office whose seat it filled */
  readonly seat: OfficeId;
  /** who had decided, for which office, in whose place */
  readonly mandate: Mandate;
  /** who changed the content since; null where the record does not say */
  readonly editor?: PersonId | null;
}

/** Levée d’un motif: who can lift what stands in the way of publication, and by doing what, or when it passes by itself. */
export interface Lifting {
  /** what has to be done */
  readonly kind: LiftingKind;
  /** the office that can do it; null where no office is needed */
  readonly office?: OfficeId | null;
  /** those who can do it, as far as the gate knows; empty where it does not */
  readonly persons: ReadonlyArray<PersonId>;
  /** from when nothing has to be done any more; null where time lifts nothing */
  readonly at?: Instant | null;
  /** what has to go out first; null where nothing has */
  readonly variant?: VariantId | null;
  /** who can do what, for people */
  readonly message: Wording;
}

/** What has to be done. */
export type LiftingKind =
  | "submit"
  | "revise"
  | "issueProof"
  | "decide"
  | "decideAgain"
  | "derogate"
  | "ratify"
  | "resume"
  | "release"
  | "sendFirst"
  | "wait";

/** Emplacement: where in what was reviewed a finding is: a JSON Pointer (RFC 6901) into the communication, and where it points to a text, a span of it. */
export interface Locus {
  /** the JSON Pointer, such as /variants/0/sections/1/text */
  readonly pointer: string;
  /** where the span starts, in UTF-16 units from 0 */
  readonly start: number;
  /** where the span ends, exclusive; equal to start where the finding is about the whole */
  readonly end: number;
}

/** Titre: by what right a person acts for an office. */
export type Mandate =
  | MandateByAct
  | MandateInternalReplacement
  | MandateOnDuty
  | MandateOwnOffice;

/** Acte donnant titre: an arrêté, or the election that settles the order of the deputies, by which a person may act for an office. */
export interface MandateAct {
  /** what it gives: suppléance, a delegation or intérim */
  readonly kind: MandateKind;
  /** the office acted for */
  readonly office: OfficeId;
  /** who signed it, by which office of their own */
  readonly grantor: MandateOwnOffice;
  /** who may act, and in what quality: an office they hold by themselves */
  readonly holder: MandateOwnOffice;
  /** what it reaches */
  readonly matter: Matter;
  /** the place of the holder among those who hold the same for the same matter, from 1, the first */
  readonly rank: number;
  /** the first day, in the authority's zone */
  readonly from: LocalDate;
  /** the last day, included; null where it holds until it is withdrawn */
  readonly until?: LocalDate | null;
  /** its number and dates */
  readonly reference: ActReference;
}

/** Titre donné par un acte: a suppléance, a delegation or an intérim. */
export interface MandateByAct {
  readonly kind: "byAct";
  /** who acts */
  readonly person: PersonId;
  /** the office */
  readonly office: OfficeId;
  /** who holds the office; null where it is vacant */
  readonly replaced?: PersonId | null;
  /** the office the person holds by themselves */
  readonly quality: OfficeId;
  /** what the act gives */
  readonly nature: MandateKind;
  /** the number of the act */
  readonly act: string;
  /** the day it was signed */
  readonly signedOn: LocalDate;
}

/** Défaut de titre: why a person may not act for an office. */
export type MandateDenial =
  | "none"
  | "notYet"
  | "expired"
  | "notEntitled"
  | "lapsed"
  | "tooWeak"
  | "notAccepted"
  | "outOfMatter"
  | "outOfRank";

/** Remplacement interne: a replacement known to the tool only. */
export interface MandateInternalReplacement {
  readonly kind: "internalReplacement";
  /** who acts */
  readonly person: PersonId;
  /** the office */
  readonly office: OfficeId;
  /** who holds the office and is away */
  readonly replaced: PersonId;
  /** the first day, in the authority's zone */
  readonly from: LocalDate;
  /** the last day, included */
  readonly until: LocalDate;
}

/** Nature d’un titre: the kinds of right by which a person acts for an office, the best first. */
export type MandateKind =
  | "ownOffice"
  | "suppleance"
  | "functionDelegation"
  | "interim"
  | "signatureDelegation"
  | "internalReplacement"
  | "onDuty";

/** Astreinte: the person is on duty for the office. */
export interface MandateOnDuty {
  readonly kind: "onDuty";
  /** who is on duty */
  readonly person: PersonId;
  /** the office */
  readonly office: OfficeId;
  /** when the shift ends */
  readonly until: Instant;
}

/** Titulaire: the person holds the office. */
export interface MandateOwnOffice {
  readonly kind: "ownOffice";
  /** the person */
  readonly person: PersonId;
  /** the office */
  readonly office: OfficeId;
}

/** Réponse du registre des titres: by what right a person may act, or why not. */
export interface MandateResolution {
  /** the right; absent where the person may not act */
  readonly granted?: Mandate | null;
  /** why the person may not act */
  readonly denied?: MandateDenial | null;
  /** what stands in the way, and what to do; absent where nothing does */
  readonly message?: Wording | null;
}

/** Matière: what a mandate reaches, or what a decision is about. */
export interface Matter {
  /** the purposes; empty for all, or where nobody knows */
  readonly purposes: ReadonlyArray<CommunicationPurpose>;
  /** the channels; empty for all, or where nobody knows */
  readonly channels: ReadonlyArray<ChannelId>;
  /** the units; empty for all, or where nobody knows */
  readonly sectors: ReadonlyArray<UnitId>;
}

/** Média diffusé. */
export interface Medium {
  /** its file name */
  readonly name: string;
  /** its media type */
  readonly mediaType: string;
  /** its SHA-256 */
  readonly sha256: string;
  /** what is read instead of it */
  readonly altText: string;
  /** whose it is */
  readonly credit: string;
  /** what is said in it; absent where nothing is written down */
  readonly transcript?: string | null;
  /** the languages of its subtitles; absent where nothing is written down */
  readonly subtitles?: ReadonlyArray<string> | null;
}

/** Blocage: one thing that an approval waits for, of one variant. */
export interface Obstacle {
  /** what kind of thing */
  readonly kind: ObstacleKind;
  /** the variant */
  readonly variant: VariantId;
  /** the stage; null where it is not about one */
  readonly stage?: StageId | null;
  /** what is awaited, for people */
  readonly message: Wording;
  /** what people can decide that would move it on, empty where nobody can by deciding */
  readonly whoCan: ReadonlyArray<PossibleDecision>;
  /** when time alone ends it; null where only people can */
  readonly until?: Instant | null;
  /** by when those who are asked should have answered; null where no time was set */
  readonly due?: Instant | null;
}

/** Nature d’un blocage. */
export type ObstacleKind =
  | "withdrawn"
  | "rejected"
  | "onHold"
  | "changesRequested"
  | "stageWaits"
  | "nobodyCan"
  | "proofMissing"
  | "stageNotReached"
  | "opinionAwaited"
  | "frozen"
  | "ratificationOwed"
  | "ratificationMissed";

/** Validations en cours: over a whole register, what is in approval, and what urgent releases still owe. */
export interface OpenApprovals {
  /** what is in approval */
  readonly inApproval: ReadonlyArray<CommunicationId>;
  /** what urgent releases owe */
  readonly debts: Readonly<Record<CommunicationId, FastTrackDebt>>;
}

/** Avis complémentaire: a second opinion that somebody who may decide asked for. */
export interface OpinionRequest {
  /** the stage it was asked in */
  readonly stage: StageId;
  /** who asked */
  readonly mandate: Mandate;
  /** the office that was asked */
  readonly asked: OfficeId;
  /** what was asked */
  readonly question: string;
  /** who answered; null while nobody has */
  readonly answeredBy?: Mandate | null;
  /** what they said; empty while nobody has */
  readonly answer: string;
}

/** Suite donnée: what became of a request to an approval. */
export type Outcome =
  | OutcomeAccepted
  | OutcomeRefused;

/** Accepté: it is recorded. */
export interface OutcomeAccepted {
  readonly kind: "accepted";
  /** where the approval stands after it */
  readonly state: ApprovalState;
}

/** Refusé: nothing is recorded. */
export interface OutcomeRefused {
  readonly kind: "refused";
  /** the refusal */
  readonly why: Refusal;
}

/** Issue d’un passage: how a passage through a stage ended. */
export type PassageEnd =
  | "open"
  | "satisfied"
  | "objected"
  | "abandoned";

/** Numéro d’une autorisation de publier. */
export type PermitId = string;

/** Décision possible: what a person can decide in a stage, at an instant, on the content as it is then. */
export interface PossibleDecision {
  /** the stage */
  readonly stage: StageId;
  /** the office the person acts for */
  readonly office: OfficeId;
  /** the person */
  readonly person: PersonId;
  /** the variants that can be decided on */
  readonly variants: ReadonlyArray<VariantId>;
  /** what can be decided */
  readonly kinds: ReadonlyArray<DecisionKind>;
}

/** Épreuve: a rendered artefact, such as the PDF of a poster, that a bon à tirer is bound to. */
export interface Proof {
  /** the SHA-256 of its bytes, 64 lower-case hexadecimal digits */
  readonly sha256: string;
  /** what it is, such as application/pdf; 1 to 255 characters */
  readonly mediaType: string;
}

/** Guichet des épreuves: the door of somebody from outside, such as a printer or an agency, who signs the proofs of their own missions and has no access to the rest. */
export interface ProofDesk {
  /** the proofs that wait for the person */
  readonly awaited: ReadonlyArray<AwaitedProof>;
}

/** Publication: the fact that a variant went out, and what was done about it since. */
export interface Publication {
  /** the communication */
  readonly communication: CommunicationId;
  /** the variant */
  readonly variant: VariantId;
  /** exactly which content */
  readonly seal: ContentSeal;
  /** by which permit */
  readonly permit: PermitId;
  /** when the channel took it, or the first part of it */
  readonly at: Instant;
  /** what the channel calls it; of what went out in parts, the latest */
  readonly reference: string;
  /** the parts that the channel has yet to take, as its adapter names them */
  readonly missing: ReadonlyArray<string>;
  /** what was done about it since, in order */
  readonly amendments: ReadonlyArray<PublicationAmendment>;
}

/** Mention au registre: what was done about a publication. */
export interface PublicationAmendment {
  /** when */
  readonly at: Instant;
  /** what: it was corrected, withdrawn, its channel answered when it was to be removed, or took more of it after it was withdrawn (Delivered, PartlyDelivered) */
  readonly event: ApprovalEvent;
}

/** Gel: nothing goes out, of one communication or of all, until whoever froze it lets go. */
export interface PublicationFreeze {
  /** who froze it */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
  /** since when */
  readonly since: Instant;
  /** the purposes that go out all the same; empty for none */
  readonly spared: ReadonlyArray<CommunicationPurpose>;
}

/** Heures de diffusion: the days and the hours in which a channel may be used, in the zone of the authority. */
export interface PublicationHours {
  /** the days of the week, at least one */
  readonly days: ReadonlyArray<DayOfWeek>;
  /** from when until when on such a day, the end excluded */
  readonly hours: WorkingHours;
}

/** Autorisation de publier: the gate's word that one variant, in exactly one content, may go out until an instant. */
export interface PublicationPermit {
  /** its number, by which the gate knows it */
  readonly id: PermitId;
  /** what may go out */
  readonly variant: VariantId;
  /** in exactly which content */
  readonly seal: ContentSeal;
  /** until when, exclusive */
  readonly validUntil: Instant;
}

/** Registre des publications: what went out, where, when, in which content and by which permit, with the corrections and withdrawals since. */
export interface PublicationRegister {
  /** what went out, in order */
  readonly publications: ReadonlyArray<Publication>;
}

/** Quorum: how many of a stage’s seats must approve, which of them without fail, and whose objection blocks. */
export type Quorum =
  | string
  | number
  | {
  /** how many seats have to approve; all where it is absent */
  readonly count?: Quorum | null;
  /** the offices that must approve whatever the others do */
  readonly required?: ReadonlyArray<OfficeId> | null;
  /** the offices whose objection blocks; where there are any, that of others only counts as a vote against */
  readonly veto?: ReadonlyArray<OfficeId> | null;
};

/** Acte au registre: what one command brought about, and when. */
export interface RecordedAct {
  /** its place in the approval, from 1 */
  readonly version: number;
  /** when */
  readonly at: Instant;
  /** what happened */
  readonly events: ReadonlyArray<ApprovalEvent>;
  /** the hash of its record, 64 hexadecimal digits */
  readonly hash: string;
  /** by which way the request came; null where the record does not say */
  readonly path?: AccessPath | null;
}

/** Refus: why a command was refused, for programs and for people. */
export interface Refusal {
  /** the reason, stable */
  readonly code: RefusalCode;
  /** what stands in the way, and what to do */
  readonly message: Wording;
}

/** Motif de refus: why a command was refused. */
export type RefusalCode =
  | "nameTaken"
  | "authorChanged"
  | "notSubmitted"
  | "alreadySubmitted"
  | "nothingToApprove"
  | "variantNotCovered"
  | "unknownStage"
  | "stageSkipped"
  | "noSeat"
  | "unknownVariant"
  | "sealChanged"
  | "noMandate"
  | "mandateTooWeak"
  | "mandateNotYet"
  | "mandateExpired"
  | "mandateLapsed"
  | "mandateOutOfMatter"
  | "mandateNotEntitled"
  | "mandateOutOfRank"
  | "mandateNotAccepted"
  | "authorCannotDecide"
  | "stageNotOpen"
  | "alreadyDecided"
  | "personAlreadyCounted"
  | "reasonRequired"
  | "textTooLong"
  | "textMalformed"
  | "recused"
  | "personErased"
  | "variantRejected"
  | "noFastTrack"
  | "ratificationOwed"
  | "nothingToRatify"
  | "notApproved"
  | "unknownPermit"
  | "permitMismatch"
  | "permitExpired"
  | "permitAlreadyRedeemed"
  | "permitNotRedeemed"
  | "alreadyDelivered"
  | "onHold"
  | "instantPast"
  | "instantTooFar"
  | "notOnHold"
  | "withdrawn"
  | "nothingToRetract"
  | "tooLateToRetract"
  | "transferRefused"
  | "noOpinionAsked"
  | "nothingToResubmit"
  | "notConcerned"
  | "proofMissing"
  | "proofChanged"
  | "notDerogable"
  | "frozen"
  | "notFrozen"
  | "notPublished";

/** Motif de refus de publier: one thing that stands in the way. */
export interface RefusalReason {
  /** what kind of thing, stable */
  readonly code: RefusalReasonCode;
  /** what stands in the way, and what to do */
  readonly message: Wording;
  /** the finding that stands in the way; null where it is something else */
  readonly cause?: Finding | null;
  /** who can lift it, each by themselves, or when it passes; empty where another request has to be made, as the message says */
  readonly liftings: ReadonlyArray<Lifting>;
}

/** What kind of thing stands in the way. */
export type RefusalReasonCode =
  | "notSubmitted"
  | "unknownVariant"
  | "sealChanged"
  | "stageMissing"
  | "stageRefused"
  | "proofMissing"
  | "approvalExpired"
  | "onHold"
  | "withdrawn"
  | "frozen"
  | "blockingFinding"
  | "embargo"
  | "notYetDue"
  | "contentExpired"
  | "outsideHours"
  | "outOfOrder"
  | "ratificationMissed"
  | "alreadyPublished"
  | "permitUnusable";

/** Répétition: what a dry run expects of a communication, to be shown or sent. */
export interface Rehearsal {
  /** the communication */
  readonly communication: CommunicationId;
  /** the stages expected for each variant, in order */
  readonly stages: Readonly<Record<VariantId, ReadonlyArray<ExpectedStage>>>;
  /** the variants that would be approved after the moment planned for them, with the end expected */
  readonly late: Readonly<Record<VariantId, Instant>>;
}

/** Échéance de conservation: a person whom the authority need not know any more. */
export interface RetentionDue {
  /** the person */
  readonly person: PersonId;
  /** the day of their last act, in the authority’s zone */
  readonly lastAct: LocalDate;
  /** the first day on which they are not kept any more */
  readonly since: LocalDate;
}

/** Durée de conservation: how long an authority keeps knowing who acted, after their last act in approvals that are closed. */
export interface RetentionPeriod {
  /** what is kept, such as « noms des validateurs » */
  readonly label: Wording;
  /** how long, above zero */
  readonly keep: Period;
  /** on what it rests, such as a line of the register of processing or a decision of the archives */
  readonly basis: string;
  /** the day somebody last made sure of it; null for never */
  readonly checked?: LocalDate | null;
  /** how sure it is */
  readonly confidence: Confidence;
}

/** Réponse à une demande: the events that follow from a command, or why it is refused. */
export type Ruling =
  | RulingAccepted
  | RulingRefused;

/** Accepté. */
export interface RulingAccepted {
  readonly kind: "accepted";
  /** what happens; empty where nothing changes */
  readonly events: ReadonlyArray<ApprovalEvent>;
}

/** Refusé. */
export interface RulingRefused {
  readonly kind: "refused";
  /** the refusal */
  readonly why: Refusal;
}

/** Place: one vote in a stage. */
export type Seat = string;

/** Étape: a stage of a chain, with its seats and its quorum. */
export interface Stage {
  /** the identifier */
  readonly id: StageId;
  /** how people call it */
  readonly name: Wording;
  /** what a decision in it means */
  readonly nature: ChainNature;
  /** who may decide, at least one, each office once */
  readonly seats: ReadonlyArray<Seat>;
  /** how many of them must approve */
  readonly quorum?: Quorum | null;
  /** the variants it answers for */
  readonly coverage?: Coverage | null;
  /** for which communications it is there at all; null for all */
  readonly onlyIf?: Condition | null;
  /** how long it may take; null where nothing is said */
  readonly deadline?: Deadline | null;
  /** the kinds of right by which it may be decided in; null for those its nature accepts: all, internal replacements only where acceptsInternalReplacement says so */
  readonly mandates?: ReadonlyArray<ChainMandate> | null;
}

/** Délai en cours: how long a stage that is open for a variant may still take. */
export interface StageClock {
  /** when its time is over */
  readonly due: Instant;
  /** when those who have not decided are reminded, in order */
  readonly reminders: ReadonlyArray<Instant>;
  /** how many of the reminders have been given */
  readonly reminded: number;
  /** whether its time is over; once it is, it stays so for this text */
  readonly missed: boolean;
  /** the office that may decide for the late seats; null where it was not escalated */
  readonly escalatedTo?: OfficeId | null;
}

/** Délai d’une étape: how long communications usually wait for a stage, and how often it objects. */
export interface StageFigures {
  /** the stage */
  readonly stage: StageId;
  /** how people call it */
  readonly name: Wording;
  /** how many passages it agreed or objected in */
  readonly ended: number;
  /** how many of them it objected in */
  readonly objected: number;
  /** how many passages have not ended */
  readonly waiting: number;
  /** the working time in the middle of those that have ended; null where they are too few */
  readonly median?: Duration | null;
  /** the longest of those times; null where they are too few */
  readonly longest?: Duration | null;
}

/** The identifier of a stage, unique in its chain. */
export type StageId = string;

/** Passage en étape: a communication waited for a stage, from when it was its turn for some variant until it was its turn for none. */
export interface StagePassage {
  /** the communication */
  readonly communication: CommunicationId;
  /** the stage */
  readonly stage: StageId;
  /** how people call the stage */
  readonly name: Wording;
  /** since when */
  readonly from: Instant;
  /** until when; null while it waits */
  readonly until?: Instant | null;
  /** how it ended */
  readonly end: PassageEnd;
}

/** Où en est une étape, for one variant. */
export interface StageStanding {
  /** the stage */
  readonly stage: StageId;
  /** whether it is its turn */
  readonly open: boolean;
  /** whether it has approved */
  readonly satisfied: boolean;
  /** whether its time ran out */
  readonly lapsed: boolean;
  /** the decisions that stand */
  readonly votes: ReadonlyArray<Vote>;
  /** how long it has; absent where it has no deadline or has not begun */
  readonly clock?: StageClock | null;
  /** the decisions on earlier contents that have to be made anew; absent where there are none */
  readonly outdated?: ReadonlyArray<LapsedDecision> | null;
}

/** Tête de fil: how far a stream has come. */
export interface StreamHead {
  /** the stream */
  readonly stream: StreamId;
  /** the version of its last record, from 1 */
  readonly version: number;
  /** the hash of that record */
  readonly hash: string;
}

/** Fil: the name of one sequence of records, one per approval. */
export type StreamId = string;

/** Suspension: nobody decides until the approval is taken up again. */
export interface Suspension {
  /** who suspended it */
  readonly mandate: Mandate;
  /** why */
  readonly reason: string;
  /** when it is taken up again by itself; null for never */
  readonly wakeAt?: Instant | null;
}

/** Où en est une variante. */
export interface VariantStanding {
  /** the content as it is now */
  readonly seal: ContentSeal;
  /** whether all stages have approved it */
  readonly approved: boolean;
  /** whether a decision stands in its way */
  readonly refused: boolean;
  /** whether it may go out as far as people are concerned */
  readonly released: boolean;
  /** whether it is out */
  readonly published: boolean;
  /** whether it was out and was taken back */
  readonly takenBack: boolean;
  /** who wrote or changed it */
  readonly writers: ReadonlyArray<PersonId>;
  /** the proof of it as it is now */
  readonly proof?: Proof | null;
  /** when it was last decided on */
  readonly decidedAt?: Instant | null;
  /** where the stages stand that answer for it, in order */
  readonly stages: ReadonlyArray<StageStanding>;
}

/** Résultat de vérification: whether a register is what was written. */
export type Verification =
  | VerificationBroken
  | VerificationIntact;

/** Rompu: an entry is changed, missing, doubled, moved or torn. */
export interface VerificationBroken {
  readonly kind: "broken";
  /** the number of the first bad entry, from 1; where only a checkpoint disagrees, the entry at which that shows, and the reason names stream and version */
  readonly firstBadEntry: number;
  /** what is wrong */
  readonly reason: Wording;
}

/** Intact: every entry is what its hashes say. */
export interface VerificationIntact {
  readonly kind: "intact";
  /** how many entries there are, from 0 */
  readonly entries: number;
  /** how far each stream has come, in no order */
  readonly heads: ReadonlyArray<StreamHead>;
  /** the SHA-256 of the 32-byte hashes of all entries, in order; 64 lower-case hexadecimal digits */
  readonly headHash: string;
}

/** Décision: what a person decided in a stage, by what right, on exactly which content. */
export interface Vote {
  /** the stage */
  readonly stage: StageId;
  /** the office whose seat it fills: that of the mandate, unless the seat was transferred or the stage escalated */
  readonly seat: OfficeId;
  /** what was decided */
  readonly kind: DecisionKind;
  /** who decided, for which office, in whose place */
  readonly mandate: Mandate;
  /** the seals of the variants decided on */
  readonly seals: Readonly<Record<VariantId, ContentSeal>>;
  /** why, or a remark; empty where none was given */
  readonly reason: string;
  /** the proofs a bon à tirer is bound to, by variant; empty in other stages */
  readonly proofs: Readonly<Record<VariantId, Proof>>;
}

/** Attente: what an approval waits for at an instant. */
export interface Waiting {
  /** who can decide what now */
  readonly whoCanAct: ReadonlyArray<PossibleDecision>;
  /** who can give what an urgent release owes */
  readonly whoCanRatify: ReadonlyArray<PersonId>;
  /** what each variant waits for */
  readonly obstacles: Readonly<Record<VariantId, ReadonlyArray<Obstacle>>>;
}

/** Ordre de retrait: what a channel's adapter takes down. */
export interface WithdrawalOrder {
  /** the permit it went out by */
  readonly permit: PermitId;
  /** the variant, whose channel it has to leave */
  readonly variant: VariantId;
  /** what the channel called each delivery */
  readonly references: ReadonlyArray<string>;
}

/** Corbeille: what waits for a person, such as one who leaves: to be transferred to others, or to be done before. */
export interface Workbasket {
  /** the person */
  readonly person: PersonId;
  /** the instant it was looked at */
  readonly at: Instant;
  /** what waits, that which has been in approval longest first */
  readonly entries: ReadonlyArray<WorkbasketEntry>;
}

/** Une action en attente. */
export interface WorkbasketEntry {
  /** the communication */
  readonly communication: CommunicationId;
  /** what the person can decide in it now */
  readonly decisions: ReadonlyArray<PossibleDecision>;
  /** the stages among these in which nobody else can decide: they stand still once the person is gone */
  readonly onlyThey: ReadonlyArray<StageId>;
  /** whether the person can give what an urgent release owes */
  readonly ratifies: boolean;
  /** whether the person wrote the present text or a part of it, and is asked where changes are requested */
  readonly writes: boolean;
  /** by when the person has to decide or to ratify, the earliest of it, past or to come; null where no time was set, or the person is asked for neither */
  readonly due?: Instant | null;
}

/** Plage horaire: one span of working time in a day, such as 7 h 30 to 11 h 30. */
export interface WorkingHours {
  /** when work starts, in local time */
  readonly opens: LocalTime;
  /** when work ends, the same day; this moment is no longer working time */
  readonly closes: LocalTime;
}

/** Each document by what its schema is called. */
export interface Documents {
  "approval-chain": ApprovalChain;
  "approval-command": ApprovalCommand;
  "approval-figures": ApprovalFigures;
  "approval-state": ApprovalState;
  "archive-verification": ArchiveVerification;
  "awaited-proof": AwaitedProof;
  "bulk-decision": BulkDecision;
  "bulk-decision-item": BulkDecisionItem;
  "chain-fault": ChainFault;
  "checkpoint": Checkpoint;
  "delivery-order": DeliveryOrder;
  "delivery-receipt": DeliveryReceipt;
  "due-notice": DueNotice;
  "erasure-answer": ErasureAnswer;
  "freeze-list": FreezeList;
  "gate-answer": GateAnswer;
  "mandate": Mandate;
  "mandate-act": MandateAct;
  "mandate-resolution": MandateResolution;
  "open-approvals": OpenApprovals;
  "outcome": Outcome;
  "proof-desk": ProofDesk;
  "publication-hours": PublicationHours;
  "publication-permit": PublicationPermit;
  "publication-register": PublicationRegister;
  "recorded-act": RecordedAct;
  "rehearsal": Rehearsal;
  "retention-due": RetentionDue;
  "retention-period": RetentionPeriod;
  "ruling": Ruling;
  "stage-passage": StagePassage;
  "verification": Verification;
  "waiting": Waiting;
  "withdrawal-order": WithdrawalOrder;
  "workbasket": Workbasket;
}
