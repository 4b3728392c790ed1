import type { Budget, Communication, Documents as CoreDocuments, Report, Severity, Wording } from "./comms-core";
import type {
  ApprovalCommand, ApprovalState, Documents, GateAnswer, Obstacle, Outcome, Waiting, Workbasket,
} from "./comms-approval";
import type { ValueProblem, VariableSchema } from "./comms-templates";

type Language = keyof Wording;

const gravity: Record<Severity, number> = { blocking: 2, warning: 1, info: 0 };

export function worst(report: Report): Severity | null {
  let found: Severity | null = null;
  for (const finding of report.findings) {
    if (found === null || gravity[finding.severity] > gravity[found]) {
      found = finding.severity;
    }
  }
  return found;
}

export function why(waiting: Waiting, variant: string, language: Language): string[] {
  const obstacles: ReadonlyArray<Obstacle> = waiting.obstacles[variant] ?? [];
  return obstacles.map(obstacle => obstacle.message[language]);
}

export function approve(communication: Communication, stage: string, office: string, person: string): ApprovalCommand {
  return { kind: "decide", stage, office, person, decision: "approve", seals: communication.seals ?? {} };
}

export function withdraw(person: string, reason: string): ApprovalCommand {
  return { kind: "withdraw", person, reason };
}

export function said(outcome: Outcome): string {
  switch (outcome.kind) {
    case "accepted":
      return standing(outcome.state);
    case "refused":
      return outcome.why.message.fr;
  }
}

export function standing(state: ApprovalState): string {
  const waiting = Object.keys(state.variants).filter(variant => !state.variants[variant].approved);
  return state.withdrawn ? "retiré" : waiting.length === 0 ? "validé" : "en attente : " + waiting.join(", ");
}

export function permit(answer: GateAnswer): string | null {
  return answer.permit ? answer.permit.id : null;
}

export function names(basket: Workbasket): string[] {
  return basket.entries.map(entry => entry.communication);
}

export function get<K extends keyof Documents>(document: K, from: (path: K) => Documents[K]): Documents[K] {
  return from(document);
}

export const core: keyof CoreDocuments = "budget";
export const total = (budget: Budget): number => budget.lines.length;

export const fields = (schema: VariableSchema): string[] => schema.variables.map(variable => variable.label.fr);
export const toCorrect = (problems: ReadonlyArray<ValueProblem>): string[] => problems.map(problem => problem.message.fr);
