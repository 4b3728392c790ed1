// Comms publiques, comms-templates, documents of version 1.

import type {
  Wording,
} from "./comms-core";

/** Variable déclarée: what the author of a template says of one value that it needs, so that a form can ask for it and an error be found before a text is written. */
export interface DeclaredVariable {
  /** its name, as tags write it: 1 to 100 characters, with accents, spaces and apostrophes if need be, but without a full stop, a brace, a straight quotation mark, a vertical bar, ?: or a line break; it neither begins with a sign that Mustache knows nor begins or ends with a blank */
  readonly name: string;
  /** what kind of value it has */
  readonly type: ValueType;
  /** whether no text can be written without it */
  readonly required: boolean;
  /** what a form calls it */
  readonly label: Wording;
  /** a value as a person types it; empty where there is none. The items of a list stand on a line each; for a list or a group with fields it is empty, and the fields have examples */
  readonly example: string;
  /** what the items of a list or the group are made of; a list without fields has texts for items */
  readonly fields: ReadonlyArray<DeclaredVariable>;
}

/** Examen d'un modèle de données: what keeps a model from filling a template. */
export interface Inspection {
  /** the tags that would print a value which the model lacks, in the order in which they are reached */
  readonly missing: ReadonlyArray<MissingVariable>;
  /** the names at the top of the model that the template does not use, which is often a misspelling */
  readonly additional: ReadonlyArray<string>;
  /** the values that cannot be printed where a tag would print them, or are not of the declared type */
  readonly illTyped: ReadonlyArray<TemplateFault>;
}

/** Variable manquante: a tag that would print a value which the model lacks. */
export interface MissingVariable {
  /** the name as the tag writes it */
  readonly name: string;
  /** where the tag begins */
  readonly place: TemplatePlace;
}

/** Erreur de modèle: one thing that is wrong with a template, and where. */
export interface TemplateFault {
  /** the kind of failure */
  readonly problem: TemplateProblem;
  /** where it is */
  readonly place: TemplatePlace;
  /** what is wrong and what to do */
  readonly message: Wording;
}

/** Endroit: a place in the source of a template. */
export interface TemplatePlace {
  /** the template's name */
  readonly template: string;
  /** the line, from 1 */
  readonly line: number;
  /** the column in UTF-16 units, from 1 */
  readonly column: number;
  /** what is written around that place, within its line */
  readonly excerpt: string;
}

/** Nature du problème: the kinds of failure of a template, each with its stable code. */
export type TemplateProblem =
  | "syntax"
  | "unsafePlace"
  | "partialNotFound"
  | "unknownVariable"
  | "type"
  | "unreachable"
  | "missingVariable"
  | "unsupportedValue"
  | "limit";

/** Valeur à corriger: what is wrong with one field of a form. */
export interface ValueProblem {
  /** the variable; for a field of a group or of an item of a list, the way to it, such as programme.2.heure, items counting from 1 */
  readonly name: string;
  /** what sort of problem it is */
  readonly kind: ValueProblemKind;
  /** what is wrong and what is expected, for the person who fills in the form */
  readonly message: Wording;
}

/** Sorte de problème: what may be wrong with a field. */
export type ValueProblemKind =
  | "missing"
  | "unknown"
  | "illTyped";

/** Type d'une valeur: what a filter may be given, in the words of whoever writes templates. */
export type ValueType =
  | "text"
  | "boolean"
  | "wholeNumber"
  | "number"
  | "date"
  | "time"
  | "dateTime"
  | "list"
  | "group";

/** Variable d'un modèle: a name that a template uses. */
export interface Variable {
  /** the name as the tag writes it */
  readonly name: string;
  /** the names of the sections around the first such tag and its own, joined by dots */
  readonly path: string;
  /** the strongest use that the template makes of this path */
  readonly use: VariableUse;
  /** where it is first used */
  readonly place: TemplatePlace;
}

/** Schéma des variables: the values a template needs, in the order in which a form asks for them. */
export interface VariableSchema {
  /** what a form asks for, in order */
  readonly variables: ReadonlyArray<DeclaredVariable>;
}

/** Usage d'une variable: what a template does with a variable, strongest last. */
export type VariableUse =
  | "optional"
  | "section"
  | "printed";

/** Each document by what its schema is called. */
export interface Documents {
  "inspection": Inspection;
  "value-problem": ValueProblem;
  "variable": Variable;
  "variable-schema": VariableSchema;
}
