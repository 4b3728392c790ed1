import type { Budget, Severity } from "./comms-core";
import type { ApprovalCommand, ApprovalState, Obstacle, PublicationPermit } from "./comms-approval";

export const severity: Severity = "grave"; // wrong: no such constant
export const year = (budget: Budget): string => budget.year; // wrong: a number
export const gone = (state: ApprovalState) => state.etapes; // wrong: no such field
export const stage = (obstacle: Obstacle): string => obstacle.stage; // wrong: may be absent
export const change = (state: ApprovalState) => { state.withdrawn = true; }; // wrong: a view is not changed
export const until = (permit: PublicationPermit): Date => permit.validUntil; // wrong: a text
export const unknown: ApprovalCommand = { kind: "issuePermit" }; // wrong: the gate alone asks it
export const half: ApprovalCommand = { kind: "withdraw", person: "anna" }; // wrong: a reason is missing
export const said: ApprovalCommand = { kind: "retract", stage: "visa", office: "maire", person: "anna" };
