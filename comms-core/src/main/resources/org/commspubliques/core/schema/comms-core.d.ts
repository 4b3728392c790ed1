// Comms publiques, comms-core, documents of version 1.

/** Action du plan: what the executive decided to have done, by whom and by when. */
export interface Action {
  /** its identifier, such as lettre-quartiers */
  readonly id: string;
  /** what is to be done; never blank */
  readonly title: string;
  /** the unit that does it */
  readonly unit: UnitId;
  /** the reference of the executive’s decision, as the authority writes it, such as « bureau municipal du 12 mars 2026, point 4 »; never blank */
  readonly origin: string;
  /** the identifier of the objective it serves; null where none was named */
  readonly objective?: string | null;
  /** the last day on which it is in time */
  readonly due: LocalDate;
  /** how far it is */
  readonly status: ActionStatus;
  /** the day it was done or cancelled; null while it is open */
  readonly closedOn?: LocalDate | null;
}

/** Plan d’action: the actions by which the executive’s decisions are carried out. */
export interface ActionPlan {
  /** its identifier */
  readonly id: string;
  /** what people call it; never blank */
  readonly title: string;
  /** the actions in order, no two of one identifier */
  readonly actions: ReadonlyArray<Action>;
}

/** État d’une action: how far an action of the plan is. */
export type ActionStatus =
  | "planned"
  | "inProgress"
  | "done"
  | "cancelled";

/** Critère de choix d’un canal: what speaks for or against a channel. */
export type AdviceCriterion =
  | "reach"
  | "urgency"
  | "length"
  | "cost"
  | "interactivity"
  | "inclusion"
  | "hours";

/** Raison d’un conseil: what one criterion gives a channel, and why. */
export interface AdviceReason {
  /** the criterion */
  readonly criterion: AdviceCriterion;
  /** what it gives, from 0 */
  readonly points: number;
  /** the most it could have given; points are never more */
  readonly outOf: number;
  /** the reason, in words */
  readonly why: Wording;
}

/** Agrégation: how several measurements of one period make one figure. */
export type Aggregation =
  | "sum"
  | "mean"
  | "median"
  | "last";

/** Annonce d’un contenu: a new page or guide, and the messages that make it known elsewhere. */
export interface Announcement {
  /** the communication that was published */
  readonly content: CommunicationId;
  /** what people call it */
  readonly title: string;
  /** where it can be read */
  readonly address: URI;
  /** the channel it was published on */
  readonly publishedOn: ChannelId;
  /** when */
  readonly publishedAt: Instant;
  /** where it is to be made known, each channel once */
  readonly relays: ReadonlyArray<AnnouncementRelay>;
}

/** Relais: one channel on which a content is made known. */
export interface AnnouncementRelay {
  /** the channel */
  readonly channel: ChannelId;
  /** by when, not before the content was published */
  readonly due: Instant;
  /** where it stands */
  readonly state: AnnouncementState;
  /** the communication that makes it known; null while there is none */
  readonly message?: CommunicationId | null;
  /** why it was declined; empty otherwise */
  readonly reason: string;
}

/** État d’un relais. */
export type AnnouncementState =
  | "proposed"
  | "planned"
  | "sent"
  | "declined";

/** Bibliothèque de réponses: the answers that were approved. */
export interface AnswerLibrary {
  /** the answers, each with an identifier of its own */
  readonly answers: ReadonlyArray<ApprovedAnswer>;
}

/** Réponse proposée: an approved answer that shares words with a question. */
export interface AnswerLibraryMatch {
  /** the answer, current at the moment it was asked for */
  readonly answer: ApprovedAnswer;
  /** what the words in common count together, above zero; it ranks, and means nothing by itself */
  readonly score: number;
}

/** Réponse type: an answer that was approved, and the facts it rests on. */
export interface ApprovedAnswer {
  /** its identifier */
  readonly id: string;
  /** its language, as a BCP 47 tag such as fr */
  readonly language: string;
  /** the question it answers, as people ask it */
  readonly question: string;
  /** the answer */
  readonly text: string;
  /** other words by which people ask; may be empty */
  readonly keywords: ReadonlyArray<string>;
  /** the facts it rests on */
  readonly facts: ReadonlyArray<FactKey>;
  /** the office that approved it */
  readonly approvedBy: OfficeId;
  /** when */
  readonly approvedAt: Instant;
  /** the last day on which the approval holds, in the authority’s zone; null where it has no end */
  readonly approvedUntil?: LocalDate | null;
}

/** Numéro assemblé: the texts of an issue in the order of its pages, and what could not be taken, with the reason. */
export interface AssembledIssue {
  /** the issue */
  readonly issue: Issue;
  /** the articles in the order of the pages */
  readonly articles: ReadonlyArray<AssembledIssueArticle>;
  /** what was not taken, in the order of the issue */
  readonly refusals: ReadonlyArray<AssembledIssueRefusal>;
}

/** Article assemblé. */
export interface AssembledIssueArticle {
  /** where it stands */
  readonly placed: IssueArticle;
  /** what its rubric is called */
  readonly rubric: Wording;
  /** its text */
  readonly text: Variant;
}

/** Motif: why an article was not taken. */
export type AssembledIssueReason =
  | "noCopy"
  | "unknown"
  | "notApproved"
  | "changed"
  | "noPage"
  | "twice";

/** Refus: an article that was not taken. */
export interface AssembledIssueRefusal {
  /** the article */
  readonly article: IssueArticle;
  /** why */
  readonly reason: AssembledIssueReason;
  /** the article and the reason in words */
  readonly message: Wording;
}

/** Tâche confiée: who in the team does what by when. */
export interface Assignment {
  /** its identifier */
  readonly id: string;
  /** what is to be done; never blank */
  readonly task: string;
  /** who does it, by the host’s own key */
  readonly person: PersonId;
  /** the communication it is for; null where it is for none */
  readonly communication?: CommunicationId | null;
  /** the last day on which it is in time */
  readonly due: LocalDate;
  /** whether it is done */
  readonly done: boolean;
}

/** Identifiant d’attribut: the stable name of something that a host knows of its contacts. */
export type AttributeId = string;

/** Public: a set of people described by what they are, never a list of persons. */
export interface Audience {
  /** the identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** how people call it */
  readonly name: Wording;
  /** how wide it is */
  readonly scope: AudienceScope;
  /** who among the host’s contacts is in it; nothing where the host has not said */
  readonly segment?: Segment | null;
  /** the sorts of channel that plausibly reach it; empty where nobody has said */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** whether to be in it tells of a person what calls for restraint: nobody is sorted further by it */
  readonly sensitive: boolean;
}

/** Cercle de diffusion: how wide an audience is. */
export type AudienceScope =
  | "public"
  | "externalTargeted"
  | "territoryExternal"
  | "partner"
  | "press"
  | "internal"
  | "restricted";

/** Tâche d’un rétroplanning: what must be done so long before the day. */
export interface BackwardTask {
  /** its identifier */
  readonly id: string;
  /** what is to be done */
  readonly label: Wording;
  /** how long before the day, from 0; below 0 for what follows it */
  readonly before: number;
  /** whether that counts working days, not all days */
  readonly working: boolean;
}

/** Meilleur créneau: on which day and at which hours publications usually obtained most. */
export interface BestSlot {
  /** the best slot; null where one cannot say */
  readonly best?: SlotMedian | null;
  /** the slots with enough publications, the best first */
  readonly slots: ReadonlyArray<SlotMedian>;
  /** how many publications there are in all */
  readonly observations: number;
  /** how many publications a slot needs, from 1 */
  readonly fewest: number;
}

export type BigDecimal = string;

/** Période de silence: a time at which content is held back, by decision of the house: a channel that is closed, a crisis in which all but alerts is frozen. */
export interface BlackoutPeriod {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** why, in the words of the house */
  readonly reason: string;
  /** when it begins */
  readonly from: Instant;
  /** when it ends, exclusive */
  readonly until: Instant;
  /** what must not go out; not nothing */
  readonly hold: ContentHold;
  /** the channels it is about; empty for all */
  readonly channels: ReadonlyArray<ChannelId>;
}

/** État d’une réservation: whether a room is really taken. */
export type BookingStatus =
  | "option"
  | "confirmed"
  | "cancelled";

/** Retours: how many messages came back from an address since one last arrived. */
export interface Bounces {
  /** how many came back for good: no such address, no such number; 0 or more */
  readonly hard: number;
  /** how many came back for now: full box, telephone off; 0 or more */
  readonly soft: number;
}

/** Ventilation: a total and its parts, of which those on too few persons are withheld, and as many more as it takes that no withheld part can be had by subtraction. */
export interface Breakdown {
  /** the identifier of the indicator */
  readonly indicator: string;
  /** the parts in the order given */
  readonly cells: ReadonlyArray<ShownCell>;
  /** their total, or why it is not shown */
  readonly total: Figure;
}

/** Budget de la communication: the lines of one year, what was committed and what was paid. */
export interface Budget {
  /** the budget year */
  readonly year: number;
  /** the currency of all amounts, as an ISO 4217 code */
  readonly currency: Currency;
  /** what was voted, line by line */
  readonly lines: ReadonlyArray<BudgetLine>;
  /** what was ordered */
  readonly commitments: ReadonlyArray<Commitment>;
  /** what was paid */
  readonly expenses: ReadonlyArray<Expense>;
}

/** Ligne budgétaire: money voted for one kind of expense. */
export interface BudgetLine {
  /** its identifier, such as impression */
  readonly id: string;
  /** what people call it */
  readonly label: Wording;
  /** the credits voted (crédits votés), from zero */
  readonly voted: Money;
}

/** Conflit de calendrier: an item that does not go with another, or with what holds at its hour. */
export interface CalendarConflict {
  /** what does not go together */
  readonly kind: ConflictKind;
  /** how grave it is */
  readonly severity: Severity;
  /** the identifier of the item */
  readonly item: string;
  /** the identifier of what it does not go with: the item planned before it, the blackout, the event, the rule of hours or the cap; null where it is about the item alone */
  readonly other?: string | null;
  /** what is wrong */
  readonly message: Wording;
  /** what could be done */
  readonly advice: Wording;
}

/** Jour du calendrier: what goes out on one day, and what else it is. */
export interface CalendarDay {
  /** the day, in the calendar’s zone */
  readonly day: LocalDate;
  /** what goes out, in order of time */
  readonly items: ReadonlyArray<CalendarItem>;
  /** the slots of that day that no item takes, in order of time */
  readonly freeSlots: ReadonlyArray<SlotOccurrence>;
  /** what happens in the institution */
  readonly events: ReadonlyArray<InstitutionalEvent>;
  /** when content is held back */
  readonly blackouts: ReadonlyArray<BlackoutPeriod>;
}

/** Publication au calendrier: one thing that is to go out on one channel, from the first idea on. */
export interface CalendarItem {
  /** its identifier, the same for ever: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what people call it */
  readonly title: string;
  /** the channel */
  readonly channel: ChannelId;
  /** when it is to go out; null where that is not decided */
  readonly at?: Instant | null;
  /** the communication it belongs to; null for an idea */
  readonly communication?: CommunicationId | null;
  /** the variant that goes out; null where that is not said; on the channel of the item */
  readonly variant?: VariantId | null;
  /** why it is made */
  readonly purpose: CommunicationPurpose;
  /** whether it is light content (contenu léger), which a day of mourning holds back */
  readonly light: boolean;
  /** the key of its subject, such as coupure-eau: the host’s own, in no catalogue, the same letter by letter for all items that speak of it; of the form of an identifier, or empty; what people read is the title */
  readonly topic: string;
  /** the sector it speaks for, such as voirie; of the form of an identifier, or empty */
  readonly sector: string;
  /** the identifiers of the audiences whose messages are counted */
  readonly audiences: ReadonlyArray<string>;
  /** the identifier of the recurring slot it takes; null for none */
  readonly slot?: string | null;
  /** when its approvals should be there; null where nobody has said */
  readonly approvalDue?: Instant | null;
  /** when its text must be with the printer, or whoever makes it (bouclage); null where there is none */
  readonly copyDeadline?: Instant | null;
  /** when it is of no more use, exclusive; null where that is not known */
  readonly validUntil?: Instant | null;
  /** the day on which somebody must look whether it still holds, in the calendar’s zone; null for none */
  readonly reviewOn?: LocalDate | null;
  /** how often it was changed since it was first put into the calendar, from 0 */
  readonly revision: number;
}

/** Mois: a month as a calendar shows it, in whole weeks. */
export interface CalendarMonth {
  /** the month */
  readonly month: YearMonth;
  /** the weeks that have a day of it, in order, with the days of the months before and after that are in them */
  readonly weeks: ReadonlyArray<CalendarWeek>;
}

/** Rappel: something the calendar has to tell people at a moment. */
export interface CalendarReminder {
  /** the item */
  readonly item: CalendarItem;
  /** what it is about */
  readonly kind: CalendarReminderKind;
  /** when the thing itself is due */
  readonly due: Instant;
  /** when to tell people: the reminder’s lead before */
  readonly at: Instant;
}

/** Objet du rappel: what people are reminded of. */
export type CalendarReminderKind =
  | "copyDeadline"
  | "publication"
  | "review"
  | "expiry";

/** Semaine: a week of ISO 8601, from Monday to Sunday, as a calendar shows it. */
export interface CalendarWeek {
  /** the week-based year, which is not that of all its days around the New Year */
  readonly year: number;
  /** the number of the week, from 1 to 52 or 53 */
  readonly number: number;
  /** its seven days, from Monday on */
  readonly days: ReadonlyArray<CalendarDay>;
}

/** Campagne: communications that serve one purpose together, in phases, for some audiences on some channels. */
export interface Campaign {
  /** its identifier, such as forum-2026; the budget knows what it costs by it (see campaign) */
  readonly id: string;
  /** what people call it; never blank */
  readonly title: string;
  /** whom it is for */
  readonly scope: CampaignScope;
  /** why it is made */
  readonly purpose: CommunicationPurpose;
  /** the unit that answers for it */
  readonly owner: UnitId;
  /** the other units that carry it, in order */
  readonly units: ReadonlyArray<UnitId>;
  /** its first day */
  readonly from: LocalDate;
  /** its last day */
  readonly until: LocalDate;
  /** the identifiers of the objectives it serves, in order */
  readonly objectives: ReadonlyArray<string>;
  /** the identifiers of its audiences, in order, 100 at most */
  readonly audiences: ReadonlyArray<string>;
  /** its channels, in order, 100 at most */
  readonly channels: ReadonlyArray<ChannelId>;
  /** its phases in order, 100 at most */
  readonly phases: ReadonlyArray<CampaignPhase>;
  /** what it may cost; null where nothing was said */
  readonly allotted?: Money | null;
  /** the identifiers of what is measured, in order */
  readonly indicators: ReadonlyArray<string>;
}

/** Tableau des campagnes: all campaigns of an authority side by side. */
export interface CampaignBoard {
  /** the campaigns in order, no two of one identifier */
  readonly campaigns: ReadonlyArray<Campaign>;
}

/** Coût d’une campagne: what was committed for a campaign and for none of its communications in particular, such as a month of advertising, whatever the day of the order. */
export interface CampaignCostLine {
  /** the identifier of the campaign */
  readonly campaign: string;
  /** its title, or its identifier where the campaign is not known */
  readonly title: string;
  /** what it costs, once in each currency: amounts of two currencies are never added */
  readonly amounts: ReadonlyArray<Money>;
}

/** Chevauchement: two campaigns that speak to one audience on one channel in the same weeks, as ISO 8601 counts weeks. */
export interface CampaignOverlap {
  /** the identifier of the one that stands first on the board */
  readonly first: string;
  /** what people call it */
  readonly firstTitle: string;
  /** the identifier of the other */
  readonly second: string;
  /** what people call it */
  readonly secondTitle: string;
  /** the identifier of the audience */
  readonly audience: string;
  /** the channel */
  readonly channel: ChannelId;
  /** the Monday of the first week */
  readonly firstWeek: LocalDate;
  /** the Monday of the last week; the same one where there is one week */
  readonly lastWeek: LocalDate;
}

/** Phase de campagne: some days of a campaign and what is said in them. */
export interface CampaignPhase {
  /** what it is for */
  readonly kind: PhaseKind;
  /** its first day */
  readonly from: LocalDate;
  /** its last day */
  readonly until: LocalDate;
  /** the communications of the phase, in order */
  readonly communications: ReadonlyArray<CommunicationId>;
}

/** Périmètre d’une campagne: whom it is for, and who carries it. */
export type CampaignScope =
  | "internal"
  | "external"
  | "crossDepartment";

/** Alerte: a message of the Common Alerting Protocol. */
export interface CapAlert {
  /** who sends it */
  readonly sender: string;
  /** what tells it from all other messages of the sender */
  readonly identifier: string;
  /** when it is sent */
  readonly sent: OffsetDateTime;
  /** whether it is to be acted upon */
  readonly status: CapStatus;
  /** what it does to those before it */
  readonly type: CapMessageType;
  /** what made it */
  readonly source?: string | null;
  /** whom it is for */
  readonly scope: CapScope;
  /** who may see it */
  readonly restriction?: string | null;
  /** the addressees */
  readonly addresses: ReadonlyArray<string>;
  /** how it is to be handled */
  readonly codes: ReadonlyArray<string>;
  /** a note, mostly for exercises */
  readonly note?: string | null;
  /** the messages it refers to */
  readonly references: ReadonlyArray<CapReference>;
  /** the incidents it belongs to */
  readonly incidents: ReadonlyArray<string>;
  /** what it says, in each language */
  readonly infos: ReadonlyArray<CapInfo>;
}

/** Zone: where an alert holds; all of what it lists together. */
export interface CapArea {
  /** the area in words, such as « Boulari et La Coulée » */
  readonly description: string;
  /** lines around parts of it */
  readonly polygons: ReadonlyArray<CapPolygon>;
  /** circles in it */
  readonly circles: ReadonlyArray<CapCircle>;
  /** codes of parts of it, such as INSEE codes */
  readonly geocodes: ReadonlyArray<CapParameter>;
  /** the height in feet above mean sea level, its lower end where there is a ceiling; null where any */
  readonly altitude?: BigDecimal | null;
  /** the upper end in feet above mean sea level; null where the altitude is one height */
  readonly ceiling?: BigDecimal | null;
}

/** Catégorie: what sort of event it is. */
export type CapCategory =
  | "geo"
  | "met"
  | "safety"
  | "security"
  | "rescue"
  | "fire"
  | "health"
  | "env"
  | "transport"
  | "infra"
  | "cbrne"
  | "other";

/** Certitude: how sure the event is. */
export type CapCertainty =
  | "observed"
  | "likely"
  | "possible"
  | "unlikely"
  | "unknown";

/** Cercle: all places within a distance of a point. */
export interface CapCircle {
  /** the point */
  readonly centre: CapPoint;
  /** the distance in kilometres, from 0 */
  readonly radius: BigDecimal;
}

/** Bloc d’information: what an alert says in one language of one event; a message may hold several. */
export interface CapInfo {
  /** the language */
  readonly language: string;
  /** what happens */
  readonly event: string;
  /** what it is about */
  readonly categories: ReadonlyArray<CapCategory>;
  /** what people are asked to do */
  readonly responses: ReadonlyArray<CapResponse>;
  /** how soon */
  readonly urgency: CapUrgency;
  /** how grave */
  readonly severity: CapSeverity;
  /** how sure */
  readonly certainty: CapCertainty;
  /** whom it is meant for */
  readonly audience?: string | null;
  /** the event in the codes of others */
  readonly eventCodes: ReadonlyArray<CapParameter>;
  /** from when it holds */
  readonly effective?: OffsetDateTime | null;
  /** when the event begins */
  readonly onset?: OffsetDateTime | null;
  /** until when it holds */
  readonly expires?: OffsetDateTime | null;
  /** who sends it, as people know them */
  readonly senderName?: string | null;
  /** the headline */
  readonly headline?: string | null;
  /** what happens, at length */
  readonly description?: string | null;
  /** what to do */
  readonly instruction?: string | null;
  /** where more is said */
  readonly web?: URI | null;
  /** whom to ask */
  readonly contact?: string | null;
  /** what else systems are told */
  readonly parameters: ReadonlyArray<CapParameter>;
  /** the files with it */
  readonly resources: ReadonlyArray<CapResource>;
  /** where it holds */
  readonly areas: ReadonlyArray<CapArea>;
}

/** Nature du message: what a message does to those before it. */
export type CapMessageType =
  | "alert"
  | "update"
  | "cancel"
  | "ack"
  | "error";

/** Paramètre: a name and a value that the standard leaves to those who use it: an event code, an area code such as the INSEE code of a commune, a system's own parameter. */
export interface CapParameter {
  /** what the value is, such as INSEE */
  readonly name: string;
  /** the value */
  readonly value: string;
}

/** Point: a place on the map, in WGS 84 (EPSG 4326). */
export interface CapPoint {
  /** the latitude in degrees, from -90 to 90, north above zero */
  readonly latitude: BigDecimal;
  /** the longitude in degrees, from -180 to 180, east above zero */
  readonly longitude: BigDecimal;
}

/** Polygone: a line around an area. */
export interface CapPolygon {
  /** its corners, at least four, the last of which is the first again */
  readonly points: ReadonlyArray<CapPoint>;
}

/** Renvoi: an earlier message that a message updates, ends, acknowledges or refuses. */
export interface CapReference {
  /** who sent it */
  readonly sender: string;
  /** its identifier */
  readonly identifier: string;
  /** when it was sent, to the second */
  readonly sent: OffsetDateTime;
}

/** Fichier joint: an image, a sound or a document that goes with an alert. */
export interface CapResource {
  /** what it is, such as « plan des rues inondées » */
  readonly description: string;
  /** its media type, such as image/png */
  readonly mediaType: string;
  /** its size in bytes; null where nobody has said */
  readonly size?: BigDecimal | null;
  /** where it is; null where nobody has said */
  readonly uri?: URI | null;
  /** whether the message holds the file itself */
  readonly embedded: boolean;
  /** the SHA-1 of its bytes in hexadecimal digits, as the standard asks; null where nobody has said */
  readonly digest?: string | null;
}

/** Conduite à tenir: what people are asked to do. */
export type CapResponse =
  | "shelter"
  | "evacuate"
  | "prepare"
  | "execute"
  | "avoid"
  | "monitor"
  | "assess"
  | "allClear"
  | "none";

/** Diffusion: whom a message is for. */
export type CapScope =
  | "public"
  | "restricted"
  | "private";

/** Gravité: how grave the event is. */
export type CapSeverity =
  | "extreme"
  | "severe"
  | "moderate"
  | "minor"
  | "unknown";

/** Statut du message: whether a message is to be acted upon. */
export type CapStatus =
  | "actual"
  | "exercise"
  | "system"
  | "test"
  | "draft";

/** Urgence: how soon people must act. */
export type CapUrgency =
  | "immediate"
  | "expected"
  | "future"
  | "past"
  | "unknown";

/** Rôle d’une unité: in what capacity a unit takes part in a communication. */
export type Capacity =
  | "contributor"
  | "consulted"
  | "informed";

/** Indicateur du catalogue. */
export interface CatalogIndicator {
  /** its identifier */
  readonly id: string;
  /** what people call it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
  /** what it counts */
  readonly unit: Wording;
  /** whether more is better */
  readonly better: Direction;
  /** how several measurements become one */
  readonly aggregation: Aggregation;
  /** how many decimals are shown */
  readonly decimals: number;
  /** whether small figures could tell of persons */
  readonly aboutPeople: boolean;
  /** where its figures come from */
  readonly source: Wording;
}

/** Cession de droits: where, on what and until when the authority may use what a provider made. */
export interface CededRights {
  /** where it may be used; empty for the whole world */
  readonly territories: ReadonlyArray<Territory>;
  /** on what it may be used, at least one */
  readonly supports: ReadonlyArray<SupportKind>;
  /** the first day, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day, inclusive; null where the rights have no end */
  readonly until?: LocalDate | null;
  /** whether nobody else may use it meanwhile */
  readonly exclusive: boolean;
}

/** Case d’un tableau: a part of a total, before it is decided whether it may be shown. */
export interface Cell {
  /** what the part is of, such as the name of a district */
  readonly label: string;
  /** its value, from 0, which adds up with those of the others; of 30 digits and 20 decimals at most */
  readonly value: BigDecimal;
  /** how many persons it rests on, from 0; no value without persons */
  readonly people: number;
}

/** Seuil de diffusion: on how many persons a figure rests at least for anybody to see it. */
export interface CellSize {
  /** the number of persons, from 1 (everything is shown) to 1,000 */
  readonly minimum: number;
  /** where the number is from */
  readonly source: Source;
}

/** Ligne de rectification ou de retrait: what was corrected or withdrawn in the period, whenever it had gone out. */
export interface ChangeLine {
  /** the communication that had gone out */
  readonly communication: CommunicationId;
  /** its title as it went out, else the beginning of its text, else its identifier */
  readonly title: string;
  /** the variant */
  readonly variant: VariantId;
  /** when it had gone out */
  readonly publishedAt: Instant;
  /** what was done about it, when, by which office, and what the public was told */
  readonly change: PublishedChange;
}

/** Conseil de canal: how well a channel suits a communication, and why. */
export interface ChannelAdvice {
  /** the channel */
  readonly channel: ChannelId;
  /** the sum of what its reasons give */
  readonly points: number;
  /** the reasons, one for each criterion looked at, in the order of AdviceCriterion */
  readonly reasons: ReadonlyArray<AdviceReason>;
}

/** Identifiant de canal: the stable name of a channel in data. */
export type ChannelId = string;

/** Type de canal: what sort of channel it is. */
export type ChannelKind =
  | "website"
  | "intranet"
  | "social"
  | "video"
  | "messaging"
  | "email"
  | "letter"
  | "sms"
  | "push"
  | "voice"
  | "bulletin"
  | "internalJournal"
  | "press"
  | "poster"
  | "noticeBoard"
  | "displayBoard"
  | "participation"
  | "event"
  | "alert"
  | "internal";

/** Portée: who can see what a channel carries, from the most to the fewest. */
export type ChannelReach =
  | "public"
  | "press"
  | "internal";

/** Rule that holds a message back, and why. */
export interface ClosedBy {
  /** the rule */
  readonly rule: HoursRule;
  /** the reason */
  readonly closure: Closure;
}

/** Motif de fermeture: why a rule holds a message back. */
export type Closure =
  | "quietHour"
  | "closedDay"
  | "holiday";

/** Recueil des données: where a contact’s details come from, when and for what they were collected, and when the person was told (règlement (UE) 2016/679, art. */
export interface CollectionRecord {
  /** where the data is from */
  readonly origin: DataOrigin;
  /** the day it was collected */
  readonly collected: LocalDate;
  /** what it was collected for */
  readonly purposes: ReadonlyArray<ProcessingPurpose>;
  /** the day the person was told what is done with the data; null where she was not */
  readonly informed?: LocalDate | null;
  /** whether the person had to give it */
  readonly compulsory: boolean;
}

/** Couleur, opaque, of the sRGB space. */
export type Colour = string;

/** Association de couleurs: a text on a background, as the charter allows it. */
export interface ColourPair {
  /** the colour of the text */
  readonly text: PaletteColour;
  /** the colour behind it */
  readonly background: PaletteColour;
  /** whether it is for large texts only */
  readonly largeOnly: boolean;
}

/** Engagement: money reserved by an order that was placed. */
export interface Commitment {
  /** its identifier */
  readonly id: string;
  /** the identifier of the line it is taken from */
  readonly line: string;
  /** what it is for */
  readonly object: CostObject;
  /** what was ordered, such as « impression de 5 000 affiches » */
  readonly wording: string;
  /** how much, above zero */
  readonly amount: Money;
  /** when, in the authority’s zone */
  readonly day: LocalDate;
}

/** Action de communication: what is said, why, by whom and for whom, in a variant for each channel and language. */
export interface Communication {
  /** the identifier */
  readonly id: CommunicationId;
  /** the working title */
  readonly title: string;
  /** what it is for */
  readonly purpose: CommunicationPurpose;
  /** the unit it is of */
  readonly owner: UnitId;
  /** who wrote it */
  readonly author: PersonId;
  /** who may know of it before it is out */
  readonly confidentiality: Confidentiality;
  /** who or what made the text */
  readonly provenance: Provenance;
  /** what is made, where it is more than a message */
  readonly support?: SupportKind | null;
  /** until when it is held back */
  readonly embargo?: Embargo | null;
  /** until when it is of use, exclusive */
  readonly validUntil?: Instant | null;
  /** the other units that take part */
  readonly participations: ReadonlyArray<Participation>;
  /** whom it is for */
  readonly audiences: ReadonlyArray<Audience>;
  /** the facts it rests on */
  readonly facts: ReadonlyArray<FactKey>;
  /** what it is about */
  readonly topics: ReadonlyArray<Topic>;
  /** what it takes texts from */
  readonly reusedFrom: ReadonlyArray<CommunicationId>;
  /** its texts and media, by channel and language */
  readonly variants: ReadonlyArray<Variant>;
  /** when each variant is meant to go out */
  readonly plannedAt: Readonly<Record<VariantId, Instant>>;
  /** the seal of each variant, by which a decision says what it is about; may be left out, and is compared where it is given */
  readonly seals?: Readonly<Record<VariantId, ContentSeal>> | null;
}

/** Communication due: what the public has to hear of a process. */
export type CommunicationDuty =
  | "announcement"
  | "reminder"
  | "results"
  | "followUp";

/** The identifier of a communication, unique within an authority. */
export type CommunicationId = string;

/** Finalité: why a communication is made. */
export type CommunicationPurpose =
  | "information"
  | "serviceInformation"
  | "promotion"
  | "publicRelations"
  | "participation"
  | "internal"
  | "alert"
  | "legalNotice";

/** Demande de communication, brief: what a unit asks for, before anything is written for good. */
export interface CommunicationRequest {
  /** the reference; the communication made from it has the same */
  readonly id: CommunicationId;
  /** who asks; it owns the communication */
  readonly unit: UnitId;
  /** on whose initiative */
  readonly origin: RequestOrigin;
  /** the reference of the decision it carries out, such as a deliberation; empty where there is none */
  readonly decision: string;
  /** about what; empty where the unit did not say */
  readonly subject: string;
  /** what shall come of it: what people should know, do or think afterwards; empty where the unit did not say */
  readonly why: string;
  /** its purpose, which the rules and the approval chain depend on */
  readonly purpose: CommunicationPurpose;
  /** for whom, by identifier or in the unit’s own words, each not blank */
  readonly audiences: ReadonlyArray<string>;
  /** when it was received */
  readonly receivedAt: Instant;
  /** by when it shall be public; null where the unit did not say */
  readonly wantedFor?: Instant | null;
  /** what must be said */
  readonly facts: ReadonlyArray<KeyFact>;
  /** what it may cost; null where the unit did not say */
  readonly budget?: Money | null;
  /** how far it may travel */
  readonly confidentiality: Confidentiality;
  /** what is delicate about it: a dispute, people who may be hurt, works that are contested; empty where nothing is */
  readonly sensitivity: string;
  /** the forms wished */
  readonly supports: ReadonlyArray<SupportKind>;
  /** the channels wished */
  readonly channels: ReadonlyArray<ChannelId>;
  /** the subject area; null where the unit did not say */
  readonly sector?: SectorId | null;
  /** the other units that take part */
  readonly participations: ReadonlyArray<Participation>;
  /** how much time it leaves */
  readonly urgency: Urgency;
  /** how important it is */
  readonly priority: RequestPriority;
  /** whom to ask; empty where the unit did not say */
  readonly contact: string;
}

/** État d’une action de communication. */
export type CommunicationState =
  | "draft"
  | "inApproval"
  | "refused"
  | "approved"
  | "partlyPublished"
  | "published"
  | "withdrawn";

/** Stratégie de communication: what the authority wants to obtain by communicating over some years, for whom, and by which principles. */
export interface CommunicationStrategy {
  /** its identifier, such as mandat-2026-2032 */
  readonly id: string;
  /** what people call it; never blank */
  readonly title: string;
  /** the first day of its period */
  readonly from: LocalDate;
  /** the last day of its period */
  readonly until: LocalDate;
  /** the priorities in order, no two of one identifier */
  readonly priorities: ReadonlyArray<StrategyPriority>;
  /** the objectives in order, no two of one identifier, each under a priority of this strategy or none */
  readonly objectives: ReadonlyArray<Objective>;
  /** the identifiers of the audiences, in order */
  readonly audiences: ReadonlyArray<string>;
  /** how the authority communicates, one sentence each */
  readonly principles: ReadonlyArray<string>;
}

/** Degré de confiance: how far a source can be trusted. */
export type Confidence =
  | "official"
  | "standard"
  | "thirdParty"
  | "toVerify";

/** Confidentialité: how far a communication may travel. */
export type Confidentiality =
  | "public"
  | "internal"
  | "restricted";

/** Nature d’un conflit de calendrier: what does not go together. */
export type ConflictKind =
  | "slotTaken"
  | "tooClose"
  | "sameTopic"
  | "blackout"
  | "closedHours"
  | "notApproved"
  | "beforeApproval"
  | "copyLate"
  | "pressure"
  | "eventClash";

/** Règles du calendrier: how far apart things shall be, as data. */
export interface ConflictRules {
  /** how far apart two items of a channel shall be at least, by channel; from zero, which asks for nothing */
  readonly minimumGaps: Readonly<Record<ChannelId, Duration>>;
  /** the same for channels without one of their own */
  readonly otherGap: Duration;
  /** how far apart two communications on one subject shall be at least; from zero */
  readonly topicWindow: Duration;
  /** how long before its hour an item shall be approved; from zero */
  readonly approvalLead: Duration;
}

/** Consentement: somebody’s agreement to be written to for one purpose by some channels, its evidence, and its withdrawal, which must be as easy as giving it (règlement (UE) 2016/679, art. */
export interface Consent {
  /** what it was given for */
  readonly purpose: ProcessingPurpose;
  /** the kinds of channel it was given for */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** the day it was given */
  readonly given: LocalDate;
  /** what proves it */
  readonly evidence: ConsentEvidence;
  /** the day it was withdrawn; null where it was not */
  readonly withdrawn?: LocalDate | null;
}

/** Preuve du consentement: what an authority must be able to show (règlement (UE) 2016/679, art. */
export interface ConsentEvidence {
  /** who collected it: a service, a role or a tool, such as accueil de la mairie */
  readonly collectedBy: string;
  /** where it was collected, such as the address of a page or the name of a paper form */
  readonly place: string;
  /** which version of the wording the person read */
  readonly wordingVersion: string;
  /** the reference under which the host keeps the proof; opaque */
  readonly proof: string;
}

/** Plan de contact: how often the authority should be in touch with a partner, and when it last was. */
export interface ContactPlan {
  /** the partner */
  readonly partner: Partner;
  /** how long at most between two contacts, at least a day */
  readonly rhythm: Period;
  /** what they have in common, in words */
  readonly topics: ReadonlyArray<string>;
  /** when they were in touch, the oldest first */
  readonly contacts: ReadonlyArray<ContactPlanContact>;
}

/** Contact: that they were in touch. */
export interface ContactPlanContact {
  /** when, in the authority’s zone */
  readonly day: LocalDate;
  /** about what; may be empty */
  readonly about: string;
}

/** Droits d’un contact: what is known of the rights of one person who may be written to, without a name and without an address. */
export interface ContactRights {
  /** how the data was collected; null where that is not known */
  readonly collection?: CollectionRecord | null;
  /** the day of the last contact that came from the person; null where there was none */
  readonly lastContact?: LocalDate | null;
  /** the last day on which the data may be kept; null where none is set */
  readonly keepUntil?: LocalDate | null;
  /** what the person has consented to */
  readonly consents: ReadonlyArray<Consent>;
  /** what the person has objected to */
  readonly objections: ReadonlyArray<Objection>;
  /** the day a minor was born; null for an adult */
  readonly minorBornOn?: LocalDate | null;
  /** what those with parental authority allow; null where there is nothing */
  readonly authorisation?: ParentalAuthorisation | null;
  /** what came back undelivered, by kind of channel */
  readonly bounces: Partial<Readonly<Record<ChannelKind, Bounces>>>;
  /** whether the address is on the opt-out list */
  readonly optedOut: boolean;
}

/** Retenue: what must not go out for a time, from nothing to all but alerts. */
export type ContentHold =
  | "none"
  | "light"
  | "promotional"
  | "all";

/** Empreintes des parties d’un contenu: one digest for each part of a variant, so that a change can be placed. */
export interface ContentParts {
  /** the SHA-256, 64 hexadecimal digits, of what goes with the text: channel, language, purpose, confidentiality, embargo and audiences */
  readonly envelope: string;
  /** by role, the SHA-256 of the texts that have it, in their order */
  readonly sections: Partial<Readonly<Record<SectionRole, string>>>;
}

/** Empreinte: what an approval is bound to. */
export type ContentSeal = string;

/** Contribution: what a contributor supplies: a draft with its facts and images, for which channels and why. */
export interface Contribution {
  /** the reference; the communication made from it has the same */
  readonly id: CommunicationId;
  /** who supplies it */
  readonly contributor: ContributorId;
  /** what it is called by those who work on it */
  readonly title: string;
  /** the subject area */
  readonly sector: SectorId;
  /** why it is to be said */
  readonly purpose: CommunicationPurpose;
  /** through which channels, at least one */
  readonly channels: ReadonlyArray<ChannelId>;
  /** the language of the draft, as BCP 47 names it, such as fr */
  readonly language: string;
  /** the parts of the text, at least one */
  readonly draft: ReadonlyArray<Section>;
  /** the facts of the register it relies on */
  readonly facts: ReadonlyArray<FactKey>;
  /** its images, videos and sounds */
  readonly media: ReadonlyArray<MediaAsset>;
  /** how the contributor wishes to be named under the text; empty where it said nothing */
  readonly attribution: string;
  /** when it was received */
  readonly receivedAt: Instant;
}

/** Champ de la fiche de contribution: one thing a team is asked for when it proposes a subject to a rubric. */
export interface ContributionField {
  /** its identifier, one only in a rubric */
  readonly id: string;
  /** what is asked */
  readonly label: Wording;
  /** whether the subject cannot be looked at without it */
  readonly required: boolean;
  /** how long the answer may be, in characters, spaces included; 0 where it does not matter */
  readonly signs: number;
}

/** Mode de contribution: who looks at a contribution before it goes out, from the least trust to the most. */
export type ContributionMode =
  | "proposalOnly"
  | "afterVisa"
  | "direct";

/** Examen d’une contribution: what its contributor may do on each channel it is for, and what should be seen. */
export interface ContributionReport {
  /** the reference of the contribution */
  readonly contribution: CommunicationId;
  /** what the contributor may do, by channel in the order of the contribution */
  readonly answers: Readonly<Record<ChannelId, RightAnswer>>;
  /** what should be seen */
  readonly findings: ReadonlyArray<Finding>;
}

/** Droit de contribution: on which sectors, channels and purposes a contributor may supply content, and who looks at it first. */
export interface ContributionRight {
  /** whose right it is */
  readonly contributor: ContributorId;
  /** on which sectors; empty for all */
  readonly sectors: ReadonlyArray<SectorId>;
  /** through which channels; empty for all */
  readonly channels: ReadonlyArray<ChannelId>;
  /** for which purposes; empty for all */
  readonly purposes: ReadonlyArray<CommunicationPurpose>;
  /** who looks at it first */
  readonly mode: ContributionMode;
  /** the office that puts its visa on it; null exactly where the mode is not AFTER_VISA */
  readonly visa?: OfficeId | null;
  /** the first day, in the authority’s zone; null where it has always held */
  readonly from?: LocalDate | null;
  /** the last day, inclusive; null where it has no end */
  readonly lastDay?: LocalDate | null;
  /** what it rests on, such as a partnership agreement; empty where nothing is written */
  readonly basis: string;
}

/** Contributeur, producteur d’information: a unit, a public body, an association or a resident that supplies content. */
export interface Contributor {
  /** its identifier */
  readonly id: ContributorId;
  /** what sort of body or person it is, as declared */
  readonly kind: ContributorKind;
  /** how the host calls it; a label it may leave empty for a person, whom the library has no need to know */
  readonly name: string;
  /** the unit of the authority it is; null exactly where it is none */
  readonly unit?: UnitId | null;
}

/** The identifier of a contributor, unique within an authority. */
export type ContributorId = string;

/** Nature d’un contributeur: what sort of body or person supplies content, as it was declared. */
export type ContributorKind =
  | "unit"
  | "stateBody"
  | "publicBody"
  | "association"
  | "residentsGroup"
  | "resident"
  | "tradeUnion"
  | "politicalParty"
  | "candidate";

/** Coût d’une action: what a communication that went out in the period costs in all, whatever the day of the order. */
export interface CostLine {
  /** the communication */
  readonly communication: CommunicationId;
  /** its title as it went out, else the beginning of its text, else its identifier */
  readonly title: string;
  /** what it costs, once in each currency: amounts of two currencies are never added */
  readonly amounts: ReadonlyArray<Money>;
}

/** Objet d’une dépense: what the money is for. */
export interface CostObject {
  /** the communication; null where it is for none in particular */
  readonly communication?: CommunicationId | null;
  /** the identifier of the campaign; null where it is for none */
  readonly campaign?: string | null;
  /** the channel; null where it is for none in particular */
  readonly channel?: ChannelId | null;
}

/** Coût par contact: what it cost to reach a person once. */
export interface CostPerContact {
  /** what it cost, from 0 */
  readonly cost: Money;
  /** how often people were reached, from 1 */
  readonly contacts: number;
}

/** État des dépenses: what communications cost, commitment by commitment, for a judge of campaign accounts who asks for it. */
export interface CostStatement {
  /** the currency of all amounts */
  readonly currency: Currency;
  /** the first day, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day, inclusive */
  readonly until: LocalDate;
  /** the commitments made on those days, in order */
  readonly lines: ReadonlyArray<CostStatementLine>;
}

/** Ligne de l’état. */
export interface CostStatementLine {
  /** what was ordered, for which communication, campaign and channel */
  readonly commitment: Commitment;
  /** what was paid for it so far */
  readonly paid: Money;
}

/** Crise: what is going on by a plan, from its declaration to its end. */
export interface Crisis {
  /** the plan that is followed */
  readonly plan: CrisisPlan;
  /** what happened, in order */
  readonly log: ReadonlyArray<CrisisEntry>;
  /** the tasks of the plan that are done, each with when */
  readonly done: Readonly<Record<string, Instant>>;
}

/** Ligne de main courante: what happened at one moment of a crisis. */
export interface CrisisEntry {
  /** when */
  readonly at: Instant;
  /** what sort of thing */
  readonly kind: CrisisEntryKind;
  /** the number of the level that holds from then on */
  readonly level: number;
  /** what happened */
  readonly text: string;
  /** who did it, or saw it; null where nobody in particular did */
  readonly office?: OfficeId | null;
}

/** Nature. */
export type CrisisEntryKind =
  | "declared"
  | "levelChanged"
  | "observed"
  | "decided"
  | "message"
  | "update"
  | "taskDone"
  | "closed";

/** Retour d’expérience: what the log of a crisis says of how it was handled. */
export interface CrisisLessons {
  /** from the declaration to the end */
  readonly lasted: Duration;
  /** from the declaration to the first message to the public; null where there was none */
  readonly untilHeard?: Duration | null;
  /** how many messages and updates went out */
  readonly messages: number;
  /** the longest time without a word to the public, from the declaration to the end */
  readonly longestSilence: Duration;
  /** how often the public waited longer than the level of that moment allows */
  readonly overdue: number;
  /** the tasks done in their time */
  readonly tasksInTime: ReadonlyArray<CrisisTask>;
  /** the tasks done later */
  readonly tasksLate: ReadonlyArray<CrisisTask>;
  /** the tasks never done */
  readonly tasksOpen: ReadonlyArray<CrisisTask>;
}

/** Niveau de crise: how grave it is, what makes it so, who sits in the cell and how often the public hears. */
export interface CrisisLevel {
  /** the level, from 1; a higher one is graver */
  readonly number: number;
  /** what people call it */
  readonly label: Wording;
  /** what makes the crisis one of this level, in words */
  readonly triggers: ReadonlyArray<Wording>;
  /** the offices of the crisis cell (cellule de crise), the one that leads it first */
  readonly cell: ReadonlyArray<OfficeId>;
  /** the longest time between two updates of the situation, above zero */
  readonly rhythm: Duration;
}

/** Plan de communication de crise: one scenario, its levels, the messages that are ready and what is to be done, beside the municipal emergency plan (plan communal de sauvegarde) that it refers to. */
export interface CrisisPlan {
  /** its identifier */
  readonly id: string;
  /** what people call it */
  readonly label: Wording;
  /** the plan communal de sauvegarde it stands beside, or an empty text */
  readonly safeguardPlan: string;
  /** the levels, the least grave first, at least one */
  readonly levels: ReadonlyArray<CrisisLevel>;
  /** the messages that are ready, in order */
  readonly statements: ReadonlyArray<HoldingStatement>;
  /** what is to be done, in order */
  readonly tasks: ReadonlyArray<CrisisTask>;
  /** where the public hears of it, in order */
  readonly channels: ReadonlyArray<ChannelId>;
  /** in which languages: the language tags in order */
  readonly languages: ReadonlyArray<string>;
  /** when it is over: the criteria, in words */
  readonly exitCriteria: ReadonlyArray<Wording>;
}

/** Fiche réflexe: something to be done in a crisis, by whom and how soon. */
export interface CrisisTask {
  /** its identifier */
  readonly id: string;
  /** what is to be done */
  readonly label: Wording;
  /** who does it */
  readonly office: OfficeId;
  /** how long after the crisis was declared, above zero */
  readonly within: Duration;
}

export type Currency = string;

/** Origine des données: the file or register from which a contact’s details come. */
export type DataOrigin =
  | "voluntary"
  | "serviceFile"
  | "civilRegistry"
  | "electoralRoll"
  | "vulnerablePersonsRegister"
  | "staffFile"
  | "publishedDetails"
  | "partner";

export type DayOfWeek =
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday";

/** Livrable: what a provider hands over, by when, and what may be done with it. */
export interface Deliverable {
  /** its identifier within the mission: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is called */
  readonly label: string;
  /** the last day on which it is on time, in the authority’s zone */
  readonly due: LocalDate;
  /** the day it was handed over; null while it is awaited */
  readonly delivered?: LocalDate | null;
  /** the file; null for what is no file, or is awaited */
  readonly medium?: MediaAsset | null;
  /** what was ceded with it, later extensions included */
  readonly rights: ReadonlyArray<CededRights>;
  /** its bon à tirer; null where none is wanted */
  readonly proof?: DeliverableProof | null;
}

/** Bon à tirer: the last proof, which whoever signs it says may be made as it is. */
export interface DeliverableProof {
  /** the digest of the file to be signed, in 64 lower-case hexadecimal digits; null until there is one */
  readonly file?: ContentSeal | null;
  /** who signed it, as the host names them; empty until somebody has */
  readonly signedBy: string;
  /** when; null until somebody has */
  readonly signedAt?: Instant | null;
  /** the digest of the file that was signed; null until somebody has */
  readonly signed?: ContentSeal | null;
}

/** Règles du dépôt légal: where the issues of a public periodical are to be deposited, by territory, as data. */
export interface DepositRules {
  /** the rules, at most one for each territory */
  readonly rules: ReadonlyArray<DepositRulesRule>;
}

/** Règle d’un territoire. */
export interface DepositRulesRule {
  /** where it applies */
  readonly territories: ReadonlyArray<Territory>;
  /** how many days after the distribution the deposit is due; 0 for the day itself */
  readonly days: number;
  /** to whom it is made */
  readonly recipient: Wording;
  /** where that was read */
  readonly source: Source;
}

/** Sens d’un indicateur: which way is better. */
export type Direction =
  | "higher"
  | "lower";

/** Diffusion d’un chiffre: whether a figure may be shown, and if not, why. */
export type Disclosure =
  | "shown"
  | "withheld"
  | "sizeUnknown"
  | "missing";

/** Plan de diffusion: in which order the variants of a communication go out, such as the staff before the press and the press before the public; see DistributionPolicy for rules of the house. */
export interface DistributionPlan {
  /** what is said of each variant; those that are not named are free */
  readonly entries: ReadonlyArray<DistributionPlanEntry>;
}

/** Ligne du plan: what is said of one variant; such a one as says nothing is left out of the plan. */
export interface DistributionPlanEntry {
  /** the variant */
  readonly variant: VariantId;
  /** what must be out before */
  readonly after: ReadonlyArray<VariantId>;
  /** before when it does not leave; null where that is not said */
  readonly notBefore?: Instant | null;
  /** until when it is under embargo; null where it is not */
  readonly embargoedUntil?: Instant | null;
}

/** Règle de diffusion: who hears of something before whom, and how long before, as data of the house: « les agents avant la presse, la presse avant le public ». */
export interface DistributionPolicy {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it says, in words */
  readonly label: Wording;
  /** the steps in order; none of a circle that an earlier one has */
  readonly steps: ReadonlyArray<DistributionStep>;
}

/** Où en est un envoi: whether a variant is out, goes out now, or waits, and why. */
export interface DistributionStanding {
  /** the variant */
  readonly variant: VariantId;
  /** whether it is out */
  readonly delivered: boolean;
  /** what must be out before it and is not, empty where nothing must or it is out */
  readonly waitingFor: ReadonlyArray<VariantId>;
  /** when its hour comes; null where it has come, none is set, or it is out */
  readonly notBefore?: Instant | null;
  /** until when it is under embargo; null where there is none, it has ended, or it is out */
  readonly embargo?: Instant | null;
}

/** Étape de diffusion: who hears of something at the same time, and how long after those before. */
export interface DistributionStep {
  /** who hears of it; at least one */
  readonly circles: ReadonlyArray<ChannelReach>;
  /** how long after the step before, or after the start for the first; from zero */
  readonly delay: Duration;
}

export type Duration = string;

/** Règle de communication: until when the public has to hear something of processes of a kind. */
export interface DutyRule {
  /** the kind of process */
  readonly kind: ParticipationKind;
  /** what has to be heard */
  readonly duty: CommunicationDuty;
  /** whether it is owed once, or for each phase in which the public takes part */
  readonly scope: DutyRuleScope;
  /** the day it counts from: that on which the process or the phase opens, or closes */
  readonly anchor: DutyRuleAnchor;
  /** how many days after that day at the latest; below zero for days before it; from -365 to 730 */
  readonly days: number;
  /** where it holds; empty for anywhere that has no rule of its own */
  readonly territories: ReadonlyArray<Territory>;
  /** the law or the usage it rests on; null for one that is this library’s own advice */
  readonly source?: Source | null;
}

/** Jour de référence. */
export type DutyRuleAnchor =
  | "opens"
  | "closes";

/** Portée. */
export type DutyRuleScope =
  | "process"
  | "phase";

/** Calendrier éditorial: what goes out where and when, the slots of the rubrics, what happens in the institution, and when content is held back. */
export interface EditorialCalendar {
  /** the zone of the authority, in which days, weeks and slots are meant */
  readonly zone: ZoneId;
  /** what goes out, withdrawn items too; kept in order of time, those without an hour last, then by identifier */
  readonly items: ReadonlyArray<CalendarItem>;
  /** the recurring slots */
  readonly slots: ReadonlyArray<WeeklySlot>;
  /** what happens in the institution */
  readonly events: ReadonlyArray<InstitutionalEvent>;
  /** when content is held back */
  readonly blackouts: ReadonlyArray<BlackoutPeriod>;
}

/** Embargo: the instant before which a text given to the press must not be made public. */
export interface Embargo {
  /** the first instant at which the text may be public */
  readonly until: Instant;
}

/** Question d’un habitant: what somebody wants to know, until when the authority means to answer, and what became of it. */
export interface Enquiry {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** where it was asked */
  readonly channel: ChannelId;
  /** what is asked; not blank */
  readonly question: string;
  /** until when an answer is meant to be given */
  readonly due: Instant;
  /** what became of it, from its receipt on; never empty */
  readonly steps: ReadonlyArray<EnquiryStep>;
}

/** Registre des questions: what residents asked an authority. */
export interface EnquiryRegister {
  /** the enquiries, each with an identifier of its own */
  readonly enquiries: ReadonlyArray<Enquiry>;
}

/** État. */
export type EnquiryState =
  | "received"
  | "assigned"
  | "answered"
  | "closed";

/** État d’une demande de journaliste: how far an enquiry is. */
export type EnquiryStatus =
  | "received"
  | "assigned"
  | "answered"
  | "declined"
  | "closed";

/** Étape: what became of an enquiry at one moment. */
export interface EnquiryStep {
  /** what it became */
  readonly state: EnquiryState;
  /** when */
  readonly at: Instant;
  /** who has it, answered or closed it; null for its receipt alone */
  readonly office?: OfficeId | null;
  /** the answer that was given, or why it was closed or is asked again; may be empty otherwise */
  readonly text: string;
  /** the identifier of the approved answer that was used; null where there was none */
  readonly approvedAnswer?: string | null;
}

/** Événement: something the authority organises, at a place, from one moment to another. */
export interface Event {
  /** its identifier */
  readonly id: string;
  /** what it is called */
  readonly title: string;
  /** what kind of event it is */
  readonly kind: EventKind;
  /** the unit that organises it */
  readonly organiser: UnitId;
  /** when it begins */
  readonly start: ZonedDateTime;
  /** when it ends */
  readonly end: ZonedDateTime;
  /** where it is held; empty where that is not said */
  readonly place: string;
  /** how people get there and in; empty where that is not said */
  readonly access: string;
  /** what it is about; empty where that is not said */
  readonly description: string;
  /** how many people there is room for; null where that is not known */
  readonly capacity?: number | null;
  /** for whom it is */
  readonly audiences: ReadonlyArray<Audience>;
}

/** Type d’événement: what takes place. */
export type EventKind =
  | "councilSession"
  | "ceremony"
  | "inauguration"
  | "wishes"
  | "publicMeeting"
  | "festivity"
  | "meeting"
  | "internal";

/** Dépassement: one message more than a cap allows. */
export interface Excess {
  /** the identifier of the audience */
  readonly audience: string;
  /** the sort of channel */
  readonly channel: ChannelKind;
  /** the day of the message */
  readonly day: LocalDate;
  /** the cap */
  readonly cap: MessageCap;
  /** how many messages the fullest window around that day holds, this one included; above the cap */
  readonly count: number;
  /** the first day of that window */
  readonly from: LocalDate;
}

/** Motif d’exclusion: why somebody is not written to; the weightiest first. */
export type Exclusion =
  | "politicalUse"
  | "objection"
  | "optedOutList"
  | "channelObjection"
  | "purposeObjection"
  | "consentWithdrawn"
  | "retentionOver"
  | "minorWithoutConsent"
  | "originUnknown"
  | "registerRestricted"
  | "compulsoryCollection"
  | "purposeChanged"
  | "notInformed"
  | "noBasis"
  | "undeliverable";

/** Mandatement: money paid for what was committed. */
export interface Expense {
  /** its identifier */
  readonly id: string;
  /** the identifier of the commitment */
  readonly commitment: string;
  /** how much; not zero */
  readonly amount: Money;
  /** when, in the authority’s zone */
  readonly day: LocalDate;
}

/** Contribution extérieure: what an association or a resident supplies. */
export interface ExternalContribution {
  /** what was supplied */
  readonly contribution: Contribution;
  /** who supplied it, outside the public services */
  readonly contributor: Contributor;
  /** the line that says who speaks, in the language of the draft; empty where it was forgotten */
  readonly disclaimer: string;
  /** what was decided; null while nobody has looked */
  readonly moderation?: Moderation | null;
}

/** Clé d’un fait: the identifier under which every unit finds the one value of a fact. */
export type FactKey = string;

/** Période de validité: the days on which a value holds, in the authority's zone. */
export interface FactPeriod {
  /** the first day; null where it has always held */
  readonly from?: LocalDate | null;
  /** the last day, inclusive; null where no end is known */
  readonly until?: LocalDate | null;
}

/** Valeur d’un fait: the value of a fact, by type. */
export type FactValue =
  | FactValueDay
  | FactValueDays
  | FactValueHours
  | FactValueMoment
  | FactValueMoney
  | FactValuePhone
  | FactValuePlace
  | FactValueQuantity
  | FactValueText
  | FactValueTimeOfDay;

/** A day. */
export interface FactValueDay {
  readonly kind: "day";
  /** the day */
  readonly date: LocalDate;
}

/** A range of days. */
export interface FactValueDays {
  readonly kind: "days";
  /** the first day */
  readonly from: LocalDate;
  /** the last day, inclusive; after the first */
  readonly until: LocalDate;
}

/** A range of hours, such as opening hours; one that ends past midnight ends before it starts. */
export interface FactValueHours {
  readonly kind: "hours";
  /** the hour it starts at */
  readonly from: LocalTime;
  /** the hour it ends at; another one */
  readonly until: LocalTime;
}

/** An hour of one day, in the authority's zone. */
export interface FactValueMoment {
  readonly kind: "moment";
  /** the day and hour */
  readonly at: LocalDateTime;
}

/** An amount of money. */
export interface FactValueMoney {
  readonly kind: "money";
  /** the amount */
  readonly amount: BigDecimal;
  /** the currency: never supposed, since the territory decides it */
  readonly currency: Currency;
}

/** A telephone number. */
export interface FactValuePhone {
  readonly kind: "phone";
  /** the number as people write it, such as « 45 23 10 » or « +687 45 23 10 »: 2 to 15 digits (ITU-T E.164), with spaces, dots, hyphens and a leading plus */
  readonly number: string;
}

/** A place, by its name. */
export interface FactValuePlace {
  readonly kind: "place";
  /** the name, such as « salle des fêtes de Boulari » */
  readonly name: string;
}

/** A number of something. */
export interface FactValueQuantity {
  readonly kind: "quantity";
  /** the number */
  readonly amount: BigDecimal;
  /** what is counted, as it follows the number in a text, such as « foyers » */
  readonly unit: string;
}

/** Words that follow the cue as they are, such as the name of a person in charge. */
export interface FactValueText {
  readonly kind: "text";
  /** the words, at most 200 UTF-16 units */
  readonly words: string;
}

/** An hour of the day, in the authority's zone. */
export interface FactValueTimeOfDay {
  readonly kind: "timeOfDay";
  /** the hour */
  readonly time: LocalTime;
}

/** Sobriété éditoriale: how many messages are enough, and which do not count, as data. */
export interface FatiguePolicy {
  /** how many messages are enough */
  readonly caps: ReadonlyArray<MessageCap>;
  /** the purposes that do not count; absent where another policy says */
  readonly exempt?: ReadonlyArray<CommunicationPurpose> | null;
}

/** Chiffre: a value, or the reason why there is none to show. */
export interface Figure {
  /** the value; null unless it is shown */
  readonly value?: BigDecimal | null;
  /** whether it is shown, and if not, why */
  readonly disclosure: Disclosure;
}

/** Constat: one result of a check, with where it is, why, on what authority, and what could be done. */
export interface Finding {
  /** the rule, such as NEU-12; stable; 1 to 100 letters without accents, digits, dots, hyphens or underscores */
  readonly ruleId: string;
  /** the rule pack the rule is from; null where the rule is in code */
  readonly pack?: PackVersion | null;
  /** what it is about */
  readonly category: FindingCategory;
  /** how grave it is */
  readonly severity: Severity;
  /** how grave the rule is by itself, before the date, the territory or the support changed it */
  readonly baseSeverity: Severity;
  /** how sure the check is, from 0 (a guess) to 1 (certain) */
  readonly confidence: number;
  /** whether somebody entitled to it may override it, where it bars publication */
  readonly derogable: boolean;
  /** the text it is about, as a JSON Pointer into the communication that was reviewed, such as /variants/0/sections/1/text */
  readonly pointer: string;
  /** the part of that text, in UTF-16 units; null where it is about all of it */
  readonly span?: FindingSpan | null;
  /** the words it is about; empty where it is about the whole */
  readonly excerpt: string;
  /** the sentence around the excerpt; empty where there is none, or it is not known yet */
  readonly sentence: string;
  /** what the finding is known by while the text is edited elsewhere: sha256: and 64 hexadecimal digits; may be left out where it is read */
  readonly fingerprint?: string | null;
  /** what is wrong */
  readonly message: Wording;
  /** the legal texts it rests on */
  readonly references: ReadonlyArray<FindingReference>;
  /** the other sources it rests on */
  readonly sources: ReadonlyArray<Source>;
  /** what could be done, each with what its rewording would replace */
  readonly proposals: ReadonlyArray<FindingProposal>;
  /** other places to look at together with this one, such as what it contradicts */
  readonly related: ReadonlyArray<FindingLocus>;
  /** what became of it where somebody set it aside; null where nobody did */
  readonly suppression?: FindingSuppression | null;
}

/** Catégorie d’un constat: what a finding is about, so that each reader may look at what is theirs. */
export type FindingCategory =
  | "neutrality"
  | "electoralPeriod"
  | "legalDuty"
  | "personalData"
  | "image"
  | "accessibility"
  | "accuracy"
  | "consistency"
  | "clarity"
  | "channel"
  | "support"
  | "languages"
  | "charter"
  | "confidentiality"
  | "other";

/** Emplacement: a place in the communication. */
export interface FindingLocus {
  /** the text, as a JSON Pointer into the communication */
  readonly pointer: string;
  /** the part of it; null where all of it is meant */
  readonly span?: FindingSpan | null;
}

/** Proposition: what could be done about a finding. */
export interface FindingProposal {
  /** what to do */
  readonly advice: Wording;
  /** a text to put in place, in the language of the reviewed text; null where there is only advice */
  readonly rewording?: string | null;
  /** the part of the finding’s text that the rewording would replace; null where there is no rewording */
  readonly replaced?: FindingSpan | null;
}

/** Référence juridique: a legal text a finding rests on, and where it was read. */
export interface FindingReference {
  /** its identifier */
  readonly id: string;
  /** how people cite it */
  readonly citation: Wording;
  /** where it applies */
  readonly territories: ReadonlyArray<Territory>;
  /** the title of the source it was read in */
  readonly title: string;
  /** the day it was last read there; null where that is not known */
  readonly checked?: LocalDate | null;
  /** how sure that is */
  readonly confidence: Confidence;
}

/** Portion: a part of a text, as UTF-16 offsets, which Java and JavaScript count in. */
export interface FindingSpan {
  /** where it begins, from 0 */
  readonly start: number;
  /** where it ends, exclusive */
  readonly end: number;
}

/** Mise à l’écart: what became of a finding that somebody set aside. */
export interface FindingSuppression {
  /** whether it is set aside, or was */
  readonly state: SuppressionState;
  /** who did */
  readonly by?: PersonId | null;
  /** why */
  readonly reason?: string | null;
  /** when */
  readonly at?: Instant | null;
  /** until which day, if not for good */
  readonly until?: LocalDate | null;
}

/** Suite donnée: what becomes of something people asked for. */
export interface FollowUp {
  /** its identifier */
  readonly id: string;
  /** what people asked for */
  readonly asked: string;
  /** what became of it */
  readonly state: FollowUpState;
  /** what is done, or why it is not; may be empty */
  readonly explanation: string;
  /** until when it is to be done; null where no day was promised */
  readonly due?: LocalDate | null;
}

/** État. */
export type FollowUpState =
  | "promised"
  | "underWay"
  | "done"
  | "declined";

/** Champ de formulaire: one thing a form asks for, in the words of the authority. */
export interface FormField {
  /** what it asks for */
  readonly field: RequestField;
  /** what stands before the field, and what is said to be missing, such as « la date souhaitée » */
  readonly label: Wording;
  /** what to write there, or what to do to get it */
  readonly help: Wording;
  /** the purposes for which it must be there; empty where it may always be left out */
  readonly requiredFor: ReadonlyArray<CommunicationPurpose>;
}

/** Demande de diffusion FR-Alert: what a mayor asks of the representative of the State, who alone decides and sends: the text for all telephones of an area, and from when until when. */
export interface FrAlertRequest {
  /** what happens */
  readonly event: string;
  /** where people are to be alerted */
  readonly area: CapArea;
  /** from when; null for at once */
  readonly from?: Instant | null;
  /** until when; null where that is not known */
  readonly until?: Instant | null;
  /** why people are to be alerted */
  readonly reason: string;
  /** the number at which whoever asks can be called back */
  readonly phone: string;
  /** the texts, by language */
  readonly texts: Readonly<Record<string, string>>;
}

/** Jeu, concours. */
export interface Game {
  readonly kind: "game";
  /** the title */
  readonly title: string;
  /** what people do */
  readonly description: string;
  /** the first day one may take part, in the authority’s zone */
  readonly opens: LocalDate;
  /** the last day */
  readonly closes: LocalDate;
  /** the rules of the game (règlement), or where they are; empty where there are none yet */
  readonly rules: string;
  /** what may be won */
  readonly prizes: ReadonlyArray<string>;
}

/** Base d’un critère: where the answer to a criterion of a grid comes from. */
export type GridBasis =
  | "answer"
  | "purpose"
  | "origin"
  | "urgency"
  | "priority"
  | "confidentiality";

/** Critère d’une grille: one question about a request, with the answers there are. */
export interface GridCriterion {
  /** its identifier */
  readonly id: string;
  /** the question, as people read it */
  readonly label: Wording;
  /** where the answer comes from */
  readonly basis: GridBasis;
  /** what the points of its options are multiplied by, from 0 to 100; 0 for a question that gives no points */
  readonly weight: number;
  /** the answers there are, at least one */
  readonly options: ReadonlyArray<GridCriterionOption>;
}

/** Réponse possible. */
export interface GridCriterionOption {
  /** its identifier; the name of the constant in lower camel case where the request itself answers */
  readonly id: string;
  /** the answer, as people read it */
  readonly label: Wording;
  /** what it gives, from 0 to 100, before the weight */
  readonly points: number;
  /** the level it decides on by itself, whatever the points; null where it only gives points */
  readonly imposes?: SupportLevel | null;
}

/** Décision de la grille: how much the team does about a request, and why, question by question. */
export interface GridDecision {
  /** how much the team does */
  readonly level: SupportLevel;
  /** what the answers give together */
  readonly points: number;
  /** the identifier of the question whose answer decided by itself; null where the points did */
  readonly imposedBy?: string | null;
  /** one for each question, in the order of the grid */
  readonly reasons: ReadonlyArray<GridDecisionReason>;
}

/** Motif: what one question added. */
export interface GridDecisionReason {
  /** the identifier of the question */
  readonly criterion: string;
  /** the identifier of the answer; null where nobody answered */
  readonly option?: string | null;
  /** what it gave, weight included */
  readonly points: number;
  /** the level the answer decides on by itself; null where it only gave points */
  readonly imposes?: SupportLevel | null;
  /** the answer, as people read it */
  readonly answer: Wording;
  /** the question, the answer and what came of it, as people read it */
  readonly wording: Wording;
}

/** Invité: somebody who is invited, known by the host’s own key alone; nothing is kept of what they eat or believe. */
export interface Guest {
  /** the host’s key for the person */
  readonly key: string;
  /** the identifier of the rank by protocol; null where the person has none */
  readonly rank?: string | null;
  /** how many may come along, from 0 */
  readonly companions: number;
  /** what the guest answered */
  readonly reply: Reply;
  /** how many come, the guest included; 0 unless the guest accepted */
  readonly coming: number;
}

/** Liste des invités: who is invited to an event and what they answered. */
export interface GuestList {
  /** the guests */
  readonly guests: ReadonlyArray<Guest>;
}

/** Message d’attente: a text whose wording was approved in quiet times, so that in the first minutes only its few facts remain to be checked. */
export interface HoldingStatement {
  /** its identifier */
  readonly id: string;
  /** what people call it */
  readonly label: Wording;
  /** the identifier of the message template it is made with */
  readonly template: string;
  /** the hash of that template when it was approved, in 64 hexadecimal digits: one that was changed since is not approved */
  readonly templateHash: string;
  /** the variables to fill in, such as lieu */
  readonly variables: ReadonlyArray<string>;
  /** where it goes */
  readonly channels: ReadonlyArray<ChannelId>;
  /** where the approval is recorded, such as the reference of its dossier; empty while there is none */
  readonly approval: string;
  /** the last day the approval holds; null where it has no end */
  readonly approvedUntil?: LocalDate | null;
}

/** Règle d’horaires: when messages of a nature may leave by some sorts of channel. */
export interface HoursRule {
  /** the identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it says, in words, such as « SMS promotionnels : du lundi au samedi, de 8 h à 20 h, hors jours fériés » */
  readonly label: Wording;
  /** the sorts of channel; at least one */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** the natures of message; at least one */
  readonly natures: ReadonlyArray<MessageNature>;
  /** where it holds; empty for everywhere, which only a rule of the house is */
  readonly territories: ReadonlyArray<Territory>;
  /** the hours at which messages may leave; at least one */
  readonly spans: ReadonlyArray<OpenSpan>;
  /** whether they may on a public holiday too */
  readonly onHolidays: boolean;
  /** how grave it is to send at another time */
  readonly severity: Severity;
  /** a word the message must carry, such as STOP; null where there is none */
  readonly mention?: string | null;
  /** the first day the rule holds; null where it always did */
  readonly firstDay?: LocalDate | null;
  /** the last day the rule holds; null where no end is known */
  readonly lastDay?: LocalDate | null;
  /** who says so */
  readonly source: Source;
}

/** Couleur de la charte. */
export interface IdentityColour {
  /** its identifier */
  readonly id: string;
  /** what people call it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
  /** the colour */
  readonly hex: Colour;
}

/** Logo. */
export interface IdentityLogo {
  /** its identifier */
  readonly id: string;
  /** what people call it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
  /** its least width on a screen */
  readonly minPixels: number;
  /** its least width on paper */
  readonly minMillimetres: number;
  /** the free space around it, in hundredths of its width; absent for none */
  readonly clearance?: number | null;
}

/** Mention obligatoire. */
export interface IdentityMention {
  /** its identifier */
  readonly id: string;
  /** what people call it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
  /** the wordings, one of which is there */
  readonly anyOf: ReadonlyArray<string>;
}

/** Association de couleurs. */
export interface IdentityPair {
  /** the identifier of the colour of the text */
  readonly text: string;
  /** the identifier of the colour behind it */
  readonly background: string;
  /** whether it is for large text only; absent where it is not */
  readonly largeOnly?: boolean | null;
}

/** Anomalie d’import: why a row of a file was not taken in. */
export interface ImportProblem {
  /** the line, from 1; 0 where it is about the whole file */
  readonly line: number;
  /** the column in UTF-16 units, from 1; 0 where it is about the whole line */
  readonly column: number;
  /** the name of the column of the table, as the file writes it; empty where it is about none */
  readonly field: string;
  /** what is wrong, and what was expected */
  readonly message: Wording;
}

/** Mention de l’ours: what the box that names those responsible may hold, in the order in which it is printed. */
export type ImprintEntry =
  | "publisher"
  | "director"
  | "editor"
  | "contributors"
  | "design"
  | "credits"
  | "printer"
  | "printRun"
  | "legalDeposit"
  | "contact";

/** Indicateur: something that is measured to see whether a communication was of use. */
export interface Indicator {
  /** its identifier, such as clics */
  readonly id: string;
  /** what people call it */
  readonly label: Wording;
  /** in what it is counted, such as « clics » or « % » */
  readonly unit: Wording;
  /** which way is better */
  readonly better: Direction;
  /** how several measurements of one period make one figure */
  readonly aggregation: Aggregation;
  /** how many decimals are shown, from 0 to 6 */
  readonly decimals: number;
  /** whether it tells of what persons did, so that a figure on too few of them is not shown */
  readonly aboutPeople: boolean;
  /** where such figures come from, such as « statistiques du réseau social » */
  readonly source: Wording;
}

/** Catalogue d’indicateurs: what an authority measures, read from JSON such as {"indicators": [{ "id": "clics", "fr": "Clics", "en": "Clicks", "unit": {"fr": "clics", "en": "clicks", "better": "higher", "aggregation": "sum", "decimals": 0, "aboutPeople": true, "source": {"fr": "statistiques du site", "en": "statistics of the website"}}]} } Immutable and thread-safe. */
export interface IndicatorCatalog {
  /** the indicators */
  readonly indicators: ReadonlyArray<CatalogIndicator>;
}

/** Constat d’analyse: a sentence on what was measured, and on what it rests. */
export interface Insight {
  /** the identifier of the indicator */
  readonly indicator: string;
  /** what is said */
  readonly statement: Wording;
  /** on what it rests, and how it was reached; never blank */
  readonly basis: Wording;
  /** the model that said it, as its users call it; null where it is plain arithmetic */
  readonly model?: string | null;
}

export type Instant = string;

/** Temps fort institutionnel: what happens in the institution and around it, as a layer under the calendar: it shows what publications should go with, and some hold content back. */
export interface InstitutionalEvent {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what people call it */
  readonly title: string;
  /** what happens */
  readonly kind: InstitutionalEventKind;
  /** when it begins */
  readonly from: Instant;
  /** when it ends, exclusive */
  readonly until: Instant;
  /** whether it fills days, so that hours say nothing */
  readonly wholeDays: boolean;
  /** what must not go out while it lasts */
  readonly hold: ContentHold;
}

/** Nature du temps fort: what happens. */
export type InstitutionalEventKind =
  | "councilSession"
  | "vote"
  | "inauguration"
  | "school"
  | "election"
  | "commemoration"
  | "mourning"
  | "other";

/** Interaction: something the public wrote to the authority, such as a comment. */
export interface Interaction {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what sort of thing it is */
  readonly kind: InteractionKind;
  /** where it was written */
  readonly channel: ChannelId;
  /** what it answers; null where it answers nothing in particular */
  readonly communication?: CommunicationId | null;
  /** what people call what it answers; empty where it answers nothing in particular */
  readonly publication: string;
  /** what it says, as it was written; not blank */
  readonly text: string;
  /** when it was received */
  readonly receivedAt: Instant;
  /** the host’s label of who wrote it, which means nothing elsewhere; null where it is not known, or was taken away */
  readonly author?: string | null;
}

/** Nature. */
export type InteractionKind =
  | "comment"
  | "message"
  | "review"
  | "contribution";

/** Donnée personnelle repérée: a place in a text that looks like a way to reach somebody. */
export interface InteractionPersonalData {
  /** what it looks like */
  readonly kind: InteractionPersonalDataDataKind;
  /** where it starts, in UTF-16 units of the text */
  readonly start: number;
  /** where it ends, exclusive */
  readonly end: number;
}

/** Sorte de donnée. */
export type InteractionPersonalDataDataKind =
  | "phone"
  | "email";

/** Régime des commentaires: whether the public may answer a publication under it, and who reads the answer first. */
export type InteractionPolicy =
  | "open"
  | "moderatedBefore"
  | "moderatedAfter"
  | "closed";

/** Régime d’une publication: the policy of one publication, and who answers for it. */
export interface InteractionPolicyOfPublication {
  /** the communication */
  readonly communication: CommunicationId;
  /** the channel and language it was published in */
  readonly variant: VariantId;
  /** the policy */
  readonly policy: InteractionPolicy;
  /** the office that reads the comments; null where nobody was named */
  readonly moderator?: OfficeId | null;
}

/** Format interactif: something people take part in. */
export type InteractiveFormat =
  | Game
  | Live
  | Quiz;

/** Numéro: one issue of a periodical, with its days, its page plan and its articles. */
export interface Issue {
  /** what it is an issue of */
  readonly periodical: Periodical;
  /** its number, from 1 */
  readonly number: number;
  /** the month on its cover */
  readonly month: YearMonth;
  /** the days it is made by */
  readonly dates: IssueDates;
  /** its pages */
  readonly plan: PagePlan;
  /** its articles, at most 1,000 */
  readonly articles: ReadonlyArray<IssueArticle>;
  /** what this issue says of those responsible, over what every issue says */
  readonly imprintOfIssue: Partial<Readonly<Record<ImprintEntry, string>>>;
  /** the space of the councillors outside the majority; null where there is none */
  readonly opposition?: OppositionSpace | null;
  /** its legal deposit; null where nobody has looked at that */
  readonly deposit?: LegalDeposit | null;
}

/** Article d’un numéro: a place kept for a text, and the text once it is there. */
export interface IssueArticle {
  /** its identifier, one only in an issue */
  readonly id: string;
  /** its working title */
  readonly title: string;
  /** the identifier of its rubric */
  readonly rubric: string;
  /** the page it is placed on; 0 where it is placed on none yet */
  readonly page: number;
  /** how long it is to be, in characters, spaces included */
  readonly expected: number;
  /** the day by which the copy is due; null where the copy deadline of the issue counts */
  readonly due?: LocalDate | null;
  /** the text; null as long as there is none */
  readonly copy?: IssueArticleCopy | null;
}

/** Copie: the text of an article, as it was when it was handed in. */
export interface IssueArticleCopy {
  /** the communication that holds it */
  readonly communication: CommunicationId;
  /** which of its variants */
  readonly variant: VariantId;
  /** the seal of that variant */
  readonly seal: ContentSeal;
  /** how long it is, in characters, spaces included */
  readonly signs: number;
  /** the day it came, in the authority’s zone */
  readonly received: LocalDate;
}

/** Calendrier d’un numéro: the four days it is made by, in the authority’s zone. */
export interface IssueDates {
  /** the copy deadline (bouclage): the day by which every text is there */
  readonly copyDeadline: LocalDate;
  /** the day on which the last proof (bon à tirer) is signed */
  readonly proof: LocalDate;
  /** the day on which it is printed, or put on line */
  readonly print: LocalDate;
  /** the day on which people have it */
  readonly distribution: LocalDate;
}

/** Délais de fabrication: how long each step takes, in working days. */
export interface IssueDatesDelays {
  /** from the copy deadline to the signed proof */
  readonly layout: number;
  /** from the signed proof to the print */
  readonly beforePrint: number;
  /** from the print to the distribution */
  readonly delivery: number;
}

/** Avancement d’un numéro: where each of its articles stands. */
export interface IssueProgress {
  /** the articles in the order of the issue, and where they stand */
  readonly articles: ReadonlyArray<IssueProgressStanding>;
}

/** Situation d’un article. */
export interface IssueProgressStanding {
  /** the article */
  readonly article: IssueArticle;
  /** where its communication stands; a draft as long as there is no copy */
  readonly state: CommunicationState;
}

/** Communication publiée d’une démarche. */
export interface IssuedCommunication {
  /** what it told the public */
  readonly duty: CommunicationDuty;
  /** the identifier of the phase it was about; null for the whole process */
  readonly phase?: string | null;
  /** which communication it was */
  readonly communication: CommunicationId;
  /** the day it was published, in the authority’s zone */
  readonly on: LocalDate;
}

/** Fait clé d’une demande: what must be said, either a fact of the register by its key, or a line of the unit with where it comes from. */
export interface KeyFact {
  /** the key in the register of facts; null for a line the register does not know */
  readonly key?: FactKey | null;
  /** the line; empty for a fact of the register, which has its own value */
  readonly text: string;
  /** where the line comes from: a deliberation, a file, who says so; empty where the unit did not say */
  readonly source: string;
}

/** Élément de langage: a sentence that all who speak for the authority may say as it is. */
export interface KeyMessage {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** the sentence, in French */
  readonly sentence: string;
  /** the facts of the register that it states */
  readonly facts: ReadonlyArray<FactKey>;
  /** the days on which it may be said */
  readonly validity: FactPeriod;
  /** the office that approved it */
  readonly approvedBy: OfficeId;
  /** when */
  readonly approvedAt: Instant;
}

/** Éléments de langage: the sentences that were approved, those that are over included, so that they are found where they are still said. */
export interface KeyMessages {
  /** the messages in order, each identifier once */
  readonly messages: ReadonlyArray<KeyMessage>;
}

/** Évaluation d’un type de canal: what a sort of channel is good at, each from 0 (not at all) to 3 (very). */
export interface KindRating {
  /** how soon it reaches people: 3 within minutes, 2 the same day, 1 within days, 0 within weeks */
  readonly speed: number;
  /** how little it costs: 3 nothing but work, 0 a great deal */
  readonly economy: number;
  /** how well it reaches people who are not on line */
  readonly inclusion: number;
  /** how well it reaches each circle of people; a circle that is not there is not reached */
  readonly reach: Partial<Readonly<Record<AudienceScope, number>>>;
  /** the natures of message it is for; at least one */
  readonly natures: ReadonlyArray<MessageNature>;
}

/** Base légale: why a processing is lawful at all; one of the six of règlement (UE) 2016/679 (RGPD), art. */
export type LegalBasis =
  | "publicTask"
  | "consent"
  | "legalObligation"
  | "vitalInterest"
  | "contract"
  | "legitimateInterest";

/** Dépôt légal d’un numéro: when copies are due to the library that keeps them, and whether they were sent. */
export interface LegalDeposit {
  /** the day by which it is due, in the authority’s zone */
  readonly due: LocalDate;
  /** the day on which it was done; null as long as it was not */
  readonly done?: LocalDate | null;
  /** what proves it, such as the number of the receipt; empty where nothing does */
  readonly reference: string;
}

/** Contentieux en cours: while a lawsuit runs, what is said of its subject is not changed, a lawyer has seen each text, and only the spokesperson speaks. */
export interface LegalHold {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is called, for those who work on it */
  readonly label: string;
  /** the communications it holds */
  readonly communications: ReadonlyArray<CommunicationId>;
  /** the subjects of topics it holds, so that a new communication on one is held too */
  readonly subjects: ReadonlyArray<string>;
  /** who may speak of it */
  readonly speakers: ReadonlyArray<PersonId>;
  /** the texts as they were when it began */
  readonly frozen: ReadonlyArray<LegalHoldFrozenText>;
  /** the texts a lawyer has seen */
  readonly visas: ReadonlyArray<LegalHoldVisa>;
  /** when it begins */
  readonly from: Instant;
  /** when it ends, exclusive; null while nobody knows */
  readonly until?: Instant | null;
}

/** Texte figé: what a text was when the hold began. */
export interface LegalHoldFrozenText {
  /** the communication */
  readonly communication: CommunicationId;
  /** the variant */
  readonly variant: VariantId;
  /** the seal of its content */
  readonly seal: ContentSeal;
}

/** Visa juridique: that a lawyer has seen a text. */
export interface LegalHoldVisa {
  /** who has seen it */
  readonly by: PersonId;
  /** when */
  readonly at: Instant;
  /** the seal of the content they saw */
  readonly seal: ContentSeal;
}

/** Avis légal: what the public is told because a text says so, with the mentions it must hold, where it is made public and for how long. */
export interface LegalNotice {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** the communication that says it */
  readonly communication: CommunicationId;
  /** what it is called, in print as on a board */
  readonly title: string;
  /** the text that asks for it, as it is cited; empty where nobody has said */
  readonly basis: string;
  /** what it must hold, in order */
  readonly mentions: ReadonlyArray<LegalNoticeMention>;
  /** where it is made public, each identifier once */
  readonly places: ReadonlyArray<LegalNoticePlace>;
}

/** Mention obligatoire. */
export interface LegalNoticeMention {
  /** what is to be told, such as « durée de l’enquête » */
  readonly label: Wording;
  /** words that tell it, which the text must hold in this order, whatever their case and accents */
  readonly words: string;
}

/** Lieu de publicité: a board, a site or a paper. */
export interface LegalNoticePlace {
  /** its identifier within the notice: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is called, such as « panneau de la mairie » */
  readonly label: string;
  /** the support whose issues prove it was printed; null for what is posted and taken down */
  readonly printedIn?: SupportKind | null;
  /** the last day on which it must be there for the first time, in the authority’s zone */
  readonly by: LocalDate;
  /** how many days it must stay without a gap; 1 for an issue */
  readonly days: number;
}

/** Affichage constaté: that the notice was there, from one day to another. */
export interface LegalNoticePosting {
  /** the identifier of the place */
  readonly place: string;
  /** the first day, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day, inclusive; null while it is there */
  readonly until?: LocalDate | null;
}

/** Durée de vie: until when a message of some form is of use, so that it can be taken down. */
export interface Lifetime {
  /** what ends it */
  readonly end: LifetimeEnd;
  /** how many days it lasts, from 1 to 36,500; 0 exactly where something else ends it */
  readonly days: number;
}

/** Fin d’un message. */
export type LifetimeEnd =
  | "deadline"
  | "event"
  | "days"
  | "never";

/** Situation d’une ligne: how much of a line is left. */
export interface LineStanding {
  /** the line */
  readonly line: BudgetLine;
  /** what was committed (engagé); a commitment that cost more than it reserved counts for what was paid */
  readonly committed: Money;
  /** what was paid (mandaté) */
  readonly spent: Money;
}

/** Direct: a broadcast that people watch and ask questions in while it happens. */
export interface Live {
  readonly kind: "live";
  /** the title */
  readonly title: string;
  /** when it begins, in the authority’s zone */
  readonly start: ZonedDateTime;
  /** how long it lasts, from 1 minute to 12 hours */
  readonly length: Duration;
  /** who reads what people write (modération); null where nobody does yet */
  readonly moderator?: PersonId | null;
  /** the questions that are prepared */
  readonly questions: ReadonlyArray<string>;
}

export type LocalDate = string;

export type LocalDateTime = string;

export type LocalTime = string;

/** Logo: how small it may be, and how much room it needs. */
export interface LogoRule {
  /** its stable name, in lower-case letters, digits and hyphens, such as bloc-marque */
  readonly id: string;
  /** what people call it */
  readonly name: Wording;
  /** the least width on a screen, in CSS pixels, from 1 */
  readonly minPixels: number;
  /** the least width on paper, in millimetres, from 1 */
  readonly minMillimetres: number;
  /** the room on each side that nothing else may enter (zone de protection), in hundredths of its own width, from 0 to 500 */
  readonly clearance: number;
}

/** Mention de la charte: words that are on everything, such as the address of the website. */
export interface MandatoryMention {
  /** its stable name, in lower-case letters, digits and hyphens */
  readonly id: string;
  /** what people call it */
  readonly name: Wording;
  /** the ways to write it, one of which will do; each of 1 to 200 characters */
  readonly anyOf: ReadonlyArray<string>;
}

/** Mesure: what an indicator was over some days. */
export interface Measurement {
  /** the identifier of the indicator */
  readonly indicator: string;
  /** the first day */
  readonly from: LocalDate;
  /** the last day */
  readonly until: LocalDate;
  /** what was measured, of 30 digits and 20 decimals at most */
  readonly value: BigDecimal;
  /** where it was read, such as « tableau de bord de la page »; may be empty */
  readonly source: string;
  /** how many persons it rests on, from 0; null where nobody knows, or where it rests on none */
  readonly people?: number | null;
}

/** Fichier de mesures: what was read from a table that a spreadsheet saved (CSV), and what of it could not be. */
export interface MeasurementFile {
  /** the rows that could be read, in order */
  readonly measurements: ReadonlyArray<Measurement>;
  /** why others were not, in the order of the file; reading stops at the hundredth */
  readonly problems: ReadonlyArray<ImportProblem>;
}

/** Média: an image, video or sound of a variant, known by the digest of its bytes. */
export interface MediaAsset {
  /** the file's name, for people */
  readonly name: string;
  /** the media type, such as image/jpeg */
  readonly mediaType: string;
  /** the SHA-256 of its bytes, in 64 lower-case hexadecimal digits */
  readonly sha256: string;
  /** the text alternative; empty for a decorative image */
  readonly altText: string;
  /** the author to be mentioned; empty where there is none */
  readonly credit: string;
  /** whom it shows and by what right it is used, which is not sealed; null where nobody has said */
  readonly usage?: MediaUsage | null;
  /** its transcript or description and its subtitles, which are sealed as the alternative is */
  readonly equivalent: TextEquivalent;
  /** what its file is, which is not sealed, as the digest is; null where nobody has looked */
  readonly file?: MediaFile | null;
}

/** Fiche technique d’un média: what its file is, so that it can be held against what a channel takes. */
export interface MediaFile {
  /** the format, as the file's first bytes say */
  readonly format: MediaFormat;
  /** its weight in bytes */
  readonly bytes: number;
  /** its size as it is seen; null where it is not known, or there is nothing to see */
  readonly pixels?: PixelSize | null;
  /** how long it plays; null where it is not known, or it does not play */
  readonly length?: Duration | null;
  /** whether an image moves */
  readonly animated: boolean;
}

/** Format de fichier: what a media file is, as its first bytes say. */
export type MediaFormat =
  | "jpeg"
  | "png"
  | "gif"
  | "webp"
  | "avif"
  | "svg"
  | "heic"
  | "tiff"
  | "bmp"
  | "pdf"
  | "mp4"
  | "mov"
  | "webm"
  | "avi"
  | "mp3"
  | "wav"
  | "ogg"
  | "other";

/** Droits d’une image: whom it shows, with whose consent, until when it may be used, and who or what made it. */
export interface MediaUsage {
  /** whom it shows */
  readonly shows: MediaUsageShows;
  /** where the written consent of the people shown is kept (for minors, of both holders of parental authority); empty where there is none */
  readonly release: string;
  /** the last day the licence allows, in the authority’s zone; null where it has no end */
  readonly licensedUntil?: LocalDate | null;
  /** who or what made it */
  readonly provenance: Provenance;
}

/** Personnes représentées. */
export type MediaUsageShows =
  | "nobody"
  | "adults"
  | "minors"
  | "electedOfficials";

/** Utilisation d’un média: where a medium is shown, or is going to be. */
export interface MediaUse {
  /** the digest of the medium */
  readonly sha256: string;
  /** where it is shown */
  readonly communication: CommunicationId;
  /** on what */
  readonly support: SupportKind;
  /** where people see it */
  readonly territory: Territory;
  /** the first day, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day, inclusive; null where it stays until it is taken down */
  readonly until?: LocalDate | null;
}

/** Plafond: how many messages an audience shall receive by a sort of channel in so many days on end. */
export interface MessageCap {
  /** the identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** the identifiers of the audiences; empty for every audience */
  readonly audiences?: ReadonlyArray<string> | null;
  /** the sorts of channel, each counted on its own; at least one */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** how many messages are enough, from 1 to 10,000 */
  readonly max: number;
  /** the length of the window in calendar days of the authority's zone, from 1 to 366 */
  readonly days: number;
  /** how grave it is to send more */
  readonly severity: Severity;
  /** who says so */
  readonly source: Source;
}

/** Nature du message: what hours depend on, besides the channel. */
export type MessageNature =
  | "promotional"
  | "publicService"
  | "urgent";

/** Mission confiée à un prestataire: what is asked for, what comes of it and what it costs. */
export interface Mission {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** the identifier of the provider */
  readonly provider: string;
  /** as what the provider works */
  readonly trade: ProviderTrade;
  /** what it is called */
  readonly title: string;
  /** what is asked for (cahier des charges), in words */
  readonly brief: string;
  /** what is to be handed over, each identifier once */
  readonly deliverables: ReadonlyArray<Deliverable>;
  /** what it costs, all taxes included */
  readonly price: Money;
  /** the identifier of the budget commitment it is paid from; null until there is one */
  readonly commitment?: string | null;
  /** the order or contract, as procurement knows it; empty until there is one */
  readonly reference: string;
  /** what became of it, from its draft on; never empty */
  readonly steps: ReadonlyArray<MissionStep>;
}

/** Tableau des missions: what is due, what is late, which rights end. */
export interface MissionBoard {
  /** the missions in order, each identifier once */
  readonly missions: ReadonlyArray<Mission>;
}

/** Ligne du tableau: a deliverable and its mission. */
export interface MissionBoardEntry {
  /** the mission */
  readonly mission: Mission;
  /** one of its deliverables */
  readonly deliverable: Deliverable;
  /** the day it is about: when it is due, or its rights end */
  readonly day: LocalDate;
}

/** État d’une mission: how far it is, from its brief to its end. */
export type MissionStatus =
  | "drafted"
  | "ordered"
  | "inProgress"
  | "delivered"
  | "accepted"
  | "closed"
  | "cancelled";

/** Étape d’une mission. */
export interface MissionStep {
  /** what it became */
  readonly status: MissionStatus;
  /** when */
  readonly at: Instant;
}

/** Modération d’une contribution: what somebody of the authority decided about a text from outside. */
export interface Moderation {
  /** who decided */
  readonly moderator: PersonId;
  /** when */
  readonly at: Instant;
  /** whether it may go into the approval chain */
  readonly accepted: boolean;
  /** why, for the contributor to read; may be empty where it is accepted */
  readonly reason: string;
}

/** Demande de nouvel examen: the author of what was taken away asks for another look, which another office than the first takes. */
export interface ModerationAppeal {
  /** the identifier of the decision it is against */
  readonly decision: string;
  /** the office that took that decision, which cannot decide again */
  readonly first: OfficeId;
  /** when it was received */
  readonly lodgedAt: Instant;
  /** the first moment at which it is too late */
  readonly deadline: Instant;
  /** what the author says; may be empty */
  readonly argument: string;
  /** what was decided; null while nothing was */
  readonly ruling?: ModerationAppealRuling | null;
}

/** Issue. */
export type ModerationAppealOutcome =
  | "upheld"
  | "reversed";

/** Décision sur la demande. */
export interface ModerationAppealRuling {
  /** what was decided */
  readonly outcome: ModerationAppealOutcome;
  /** the office that decided */
  readonly by: OfficeId;
  /** when */
  readonly at: Instant;
  /** why; not blank */
  readonly reason: string;
}

/** Dossier de modération: an interaction, what was decided about it in order, and the appeal against the last decision. */
export interface ModerationCase {
  /** the interaction */
  readonly interaction: Interaction;
  /** the decisions in order of time, each on this text */
  readonly decisions: ReadonlyArray<ModerationDecision>;
  /** the appeal against the last decision; null where there is none */
  readonly appeal?: ModerationAppeal | null;
}

/** Charte de modération: the published rules under which an interaction may be taken away, and for no other reason. */
export interface ModerationCharter {
  /** its identifier */
  readonly id: string;
  /** what people call it */
  readonly title: Wording;
  /** what it says first: that criticism is welcome, whatever its object */
  readonly preamble: Wording;
  /** the first day on which it is in force, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day; null while it has no end */
  readonly until?: LocalDate | null;
  /** how many days the author of what was taken away has to ask for another look, from 1 to 365 */
  readonly appealDays: number;
  /** the articles in order */
  readonly grounds: ReadonlyArray<ModerationGround>;
}

/** Décision de modération: what was done with an interaction, by which office, for which article, with the proof. */
export interface ModerationDecision {
  /** its identifier */
  readonly id: string;
  /** the identifier of what it is about */
  readonly interaction: string;
  /** where that was written */
  readonly channel: ChannelId;
  /** what was done */
  readonly measure: ModerationMeasure;
  /** the article it rests on; null where nothing was taken away and none was cited */
  readonly ground?: ModerationDecisionGround | null;
  /** why, in the moderator’s words; empty where nothing was taken away and nothing said */
  readonly reason: string;
  /** what is contrary to the article, word for word; may be empty */
  readonly excerpt: string;
  /** the SHA-256 of the whole text, in 64 lower-case hexadecimal digits */
  readonly textHash: string;
  /** the office that decided */
  readonly by: OfficeId;
  /** when */
  readonly at: Instant;
  /** the side the author had declared; empty where nothing was declared */
  readonly side: string;
}

/** Article cité: an article of one charter. */
export interface ModerationDecisionGround {
  /** the identifier of the charter that was in force */
  readonly charter: string;
  /** the number of the article */
  readonly article: string;
  /** what sort of ground it is, by which decisions under several charters are compared */
  readonly kind: ModerationGroundKind;
}

/** Projet de décision de modération: what a moderator has entered, complete or not; ModerationFindings says what it lacks, and ModerationDecision is made of one that lacks nothing. */
export interface ModerationDraft {
  /** what is to be done */
  readonly measure: ModerationMeasure;
  /** the number of the article of the charter; null where none is cited */
  readonly article?: string | null;
  /** why, in the moderator’s words; empty where nothing is said */
  readonly reason: string;
  /** what is contrary to the article, word for word; empty where nothing is quoted */
  readonly excerpt: string;
  /** the office that decides */
  readonly by: OfficeId;
  /** when */
  readonly at: Instant;
  /** the side the author has declared, such as a list or a neighbourhood, for the test of equal treatment; empty where nothing was declared, and never to be guessed */
  readonly side: string;
}

/** Motif de modération: an article of a charter, for which an interaction may be taken away. */
export interface ModerationGround {
  /** how the article is numbered and cited, such as 3 */
  readonly article: string;
  /** what sort of ground it is */
  readonly kind: ModerationGroundKind;
  /** its title */
  readonly label: Wording;
  /** what it says, in plain words */
  readonly rule: Wording;
  /** whether a decision has to quote what is contrary to the article; false where it lies in the whole, such as the same message sent twenty times */
  readonly passage: boolean;
  /** the text of law behind it; null where there is none but the charter */
  readonly law?: Source | null;
}

/** Nature du motif. */
export type ModerationGroundKind =
  | "illegal"
  | "insulting"
  | "offTopic"
  | "advertising"
  | "personalData"
  | "partisan"
  | "flooding"
  | "other";

/** Mesure de modération: what is done with an interaction. */
export type ModerationMeasure =
  | "keep"
  | "hide"
  | "delete"
  | "answer"
  | "escalate";

/** Message à l’auteur: what the author of what was taken away is told: the article, the passage, and how to ask for another look. */
export interface ModerationNotice {
  /** the identifier of what was taken away */
  readonly interaction: string;
  /** the message, signed */
  readonly text: Wording;
}

/** Registre de modération: all decisions and appeals of an authority, without the texts and their authors. */
export interface ModerationRegister {
  /** the decisions, each with an identifier of its own */
  readonly decisions: ReadonlyArray<ModerationDecision>;
  /** the appeals, at most one against a decision */
  readonly appeals: ReadonlyArray<ModerationAppeal>;
}

/** Bilan de modération: figures an authority can publish, without a name or a text. */
export interface ModerationStatistics {
  /** how many decisions there were */
  readonly decisions: number;
  /** how many of each measure; adds up to decisions */
  readonly byMeasure: Partial<Readonly<Record<ModerationMeasure, number>>>;
  /** how many on each ground; those that cite none are not counted here */
  readonly byGround: Partial<Readonly<Record<ModerationGroundKind, number>>>;
  /** how many on each channel; adds up to decisions */
  readonly byChannel: Readonly<Record<ChannelId, number>>;
  /** how many appeals were lodged */
  readonly appeals: number;
  /** how many of them were ruled on, and the removal stayed */
  readonly upheld: number;
  /** how many of them restored the message */
  readonly reversed: number;
}

/** Somme: an amount in a currency, exact to the smallest unit of that currency: a hundredth of a euro, a whole franc Pacifique. */
export interface Money {
  /** the amount, with as many decimals as the currency has; may be below zero */
  readonly amount: BigDecimal;
  /** the currency, as ISO 4217 knows it */
  readonly currency: Currency;
}

/** Compte d’un mois sur un canal. */
export interface MonthChannelCount {
  /** the month, in the zone of the authority */
  readonly month: YearMonth;
  /** the channel */
  readonly channel: ChannelId;
  /** how much went out */
  readonly publications: number;
  /** how often something was corrected, whenever it had gone out */
  readonly corrections: number;
  /** how often something was withdrawn, whenever it had gone out */
  readonly withdrawals: number;
}

/** Visa requis: an office that must agree before what is written goes further, and why. */
export interface NeededVisa {
  /** the office */
  readonly office: OfficeId;
  /** why it is asked */
  readonly why: Wording;
}

/** Opposition: somebody asks not to be written to, at all, by one sort of channel, for one purpose, or for one purpose by one sort of channel (règlement (UE) 2016/679, art. */
export interface Objection {
  /** the day it was received */
  readonly received: LocalDate;
  /** what it is against; null for every purpose */
  readonly purpose?: ProcessingPurpose | null;
  /** the kind of channel it is against; null for every channel */
  readonly channel?: ChannelKind | null;
}

/** Objectif de communication: what the strategy wants to obtain, which each campaign cites. */
export interface Objective {
  /** its identifier, such as participation-jeunes */
  readonly id: string;
  /** what people call it; never blank */
  readonly title: string;
  /** the identifier of the priority it stands under; null where it stands alone */
  readonly priority?: string | null;
  /** the identifiers of the audiences it is about, in order */
  readonly audiences: ReadonlyArray<string>;
  /** the identifiers of the indicators by which one sees whether it is obtained, in order */
  readonly indicators: ReadonlyArray<string>;
}

/** Observation: what one publication obtained, and when it went out. */
export interface Observation {
  /** when it went out, in the zone of those it was for */
  readonly at: ZonedDateTime;
  /** what it obtained, such as how many persons it reached; of 30 digits and 20 decimals at most */
  readonly value: BigDecimal;
}

/** The identifier of an office, unique within an authority. */
export type OfficeId = string;

export type OffsetDateTime = string;

/** Plage d’envoi: hours of some days of the week at which messages may leave, in the local time of those who receive them. */
export interface OpenSpan {
  /** the days of the week, from Monday on; at least one */
  readonly days: ReadonlyArray<DayOfWeek>;
  /** when the span begins */
  readonly from: LocalTime;
  /** when it ends; this moment is no longer in it. Midnight is the end of the day */
  readonly to: LocalTime;
}

/** Créneau: whether a message may leave at a moment, and if not, by which rules. */
export interface Opening {
  /** the rules that hold it back, the gravest first, empty where it may leave */
  readonly closedBy: ReadonlyArray<ClosedBy>;
  /** whether the data knows the hours of such a message in that territory, as it does elsewhere; where it does not, only the rules of the house were asked */
  readonly known: boolean;
}

/** Horaires d’ouverture: when a counter is open on some days of the week, in the zone of the authority. */
export interface OpeningHours {
  /** the days, at least one */
  readonly days: ReadonlyArray<DayOfWeek>;
  /** when it opens */
  readonly opens: LocalTime;
  /** when it closes, the same day */
  readonly closes: LocalTime;
}

/** Tribune: the space of an issue kept for the councillors outside the majority. */
export interface OppositionSpace {
  /** the page it is on */
  readonly page: number;
  /** how long it is in all, in characters, spaces included; from 1 to 100,000 */
  readonly signs: number;
  /** the last day on which a text may be delivered */
  readonly due: LocalDate;
  /** by the name of each group, the weight of its share, from 1 to 1,000: equal weights are equal shares */
  readonly shares: Readonly<Record<string, number>>;
  /** the texts, at most one for each group */
  readonly texts: ReadonlyArray<OppositionSpaceText>;
}

/** Texte d’un groupe, as it was delivered. */
export interface OppositionSpaceText {
  /** the name of the group */
  readonly group: string;
  /** the identifier of the article of the issue that prints it */
  readonly article: string;
  /** the day it was delivered, in the authority’s zone */
  readonly delivered: LocalDate;
  /** how long it is, in characters, spaces included */
  readonly signs: number;
  /** the digest of the text; see sealOf */
  readonly seal: ContentSeal;
}

/** Rang de l’ordre de préséance. */
export interface OrderRank {
  /** its identifier */
  readonly id: string;
  /** who has it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
}

/** Valeur atypique: a measurement far from the others, to be looked at: an error, or a success. */
export interface Outlier {
  /** the measurement */
  readonly measurement: Measurement;
  /** the median of the series */
  readonly median: BigDecimal;
  /** what distance from the median is usual in the series, comparable with a standard deviation, above 0 */
  readonly distance: BigDecimal;
  /** how many measurements the series has */
  readonly points: number;
}

/** Dérogation: a rule that stood in the way of a publication, and that an office set aside for it. */
export interface OverriddenRule {
  /** the identifier of the rule */
  readonly rule: string;
  /** the office that set it aside */
  readonly office: OfficeId;
}

/** Communication due à une date: something the public has to hear of one process, and whether it has. */
export interface OwedCommunication {
  /** the phase it is about; null for the whole process */
  readonly phase?: ParticipationPhase | null;
  /** the rule it comes from */
  readonly rule: DutyRule;
  /** the last day on which it is in time, in the authority’s zone */
  readonly latest: LocalDate;
  /** what was published for it first; null while nothing was */
  readonly issued?: IssuedCommunication | null;
}

/** Version d’un jeu de règles: the pack a rule came from, so that a finding can be explained after the rules have changed. */
export interface PackVersion {
  /** the pack, such as neutralite; 1 to 100 letters without accents, digits, dots, hyphens or underscores */
  readonly id: string;
  /** its version, such as 1.2.0 */
  readonly version: string;
}

/** Chemin de fer: the pages of an issue in order, and which rubrics have how much room on each. */
export interface PagePlan {
  /** the pages, numbered from 1 without a gap, at most 500 */
  readonly pages: ReadonlyArray<PagePlanPage>;
}

/** Page. */
export interface PagePlanPage {
  /** its number, from 1 */
  readonly number: number;
  /** what it is where it holds no article, such as a cover; null where it holds articles only */
  readonly subject?: Wording | null;
  /** the room of each rubric in the order of the page, one slot for each rubric, at most 20 */
  readonly slots: ReadonlyArray<PagePlanSlot>;
}

/** Emplacement: the room of a rubric on a page. */
export interface PagePlanSlot {
  /** the identifier of the rubric */
  readonly rubric: string;
  /** the room, in characters, spaces included; from 1 to 100,000 */
  readonly signs: number;
}

/** Remplissage d’une page: how much of the room of a page is taken, by what is there and by what is still awaited. */
export interface PageStanding {
  /** the page */
  readonly page: PagePlanPage;
  /** how far the room of each rubric is taken */
  readonly slots: ReadonlyArray<PageStandingSlotStanding>;
  /** the length of the texts that are there, in characters, spaces included */
  readonly written: number;
  /** the expected length of those that are not */
  readonly awaited: number;
}

/** Remplissage d’un emplacement. */
export interface PageStandingSlotStanding {
  /** the slot */
  readonly slot: PagePlanSlot;
  /** the length of the texts of its rubric on the page, awaited ones counting for what is expected */
  readonly taken: number;
}

/** Couleur de la charte. */
export interface PaletteColour {
  /** its stable name, in lower-case letters, digits and hyphens, such as bleu-lagon */
  readonly id: string;
  /** what people call it */
  readonly name: Wording;
  /** the colour */
  readonly colour: Colour;
}

/** Autorisation parentale: what those who hold parental authority agreed to for a minor. */
export interface ParentalAuthorisation {
  /** for which purposes */
  readonly purposes: ReadonlyArray<ProcessingPurpose>;
  /** the day it was given, in the authority’s zone */
  readonly given: LocalDate;
  /** the reference under which the host keeps the proof; opaque, never blank */
  readonly proof: string;
}

/** Participation: a unit that takes part in a communication without owning it. */
export interface Participation {
  /** the unit */
  readonly unit: UnitId;
  /** in what capacity */
  readonly capacity: Capacity;
}

/** Type de démarche: how residents take part. */
export type ParticipationKind =
  | "consultation"
  | "concertation"
  | "participatoryBudget"
  | "publicInquiry"
  | "publicMeeting"
  | "neighbourhoodCouncil"
  | "petition";

/** Phase d’une démarche. */
export interface ParticipationPhase {
  /** its identifier */
  readonly id: string;
  /** what happens in it */
  readonly kind: ParticipationPhaseKind;
  /** what people call it */
  readonly label: Wording;
  /** the first day */
  readonly from: LocalDate;
  /** the last day, not before the first */
  readonly until: LocalDate;
}

/** Nature. */
export type ParticipationPhaseKind =
  | "contribution"
  | "meeting"
  | "vote"
  | "study";

/** Démarche participative: a question put to residents, its rules and phases, what was published of it, what came of it and what was done with that. */
export interface ParticipationProcess {
  /** its identifier */
  readonly id: string;
  /** how residents take part */
  readonly kind: ParticipationKind;
  /** what people call it */
  readonly title: string;
  /** the unit that answers for it */
  readonly owner: UnitId;
  /** where it takes place: the law that applies */
  readonly territory: Territory;
  /** the authority’s zone, in which days begin */
  readonly zone: ZoneId;
  /** what is asked; may be empty for a meeting */
  readonly question: string;
  /** the answers to choose from; empty where people write freely */
  readonly choices: ReadonlyArray<string>;
  /** who may take part, how, and what the authority promises to do with it, in words */
  readonly rules: string;
  /** the phases, by first day, at least one */
  readonly phases: ReadonlyArray<ParticipationPhase>;
  /** what was published of it */
  readonly issued: ReadonlyArray<IssuedCommunication>;
  /** what came of it; null until they are known */
  readonly results?: ParticipationResults | null;
  /** what becomes of what people asked for */
  readonly followUps: ReadonlyArray<FollowUp>;
}

/** Résultats d’une démarche: what is reported back. */
export interface ParticipationResults {
  /** how many people took part, from 0 */
  readonly participants: number;
  /** how many answers were counted, from 0 */
  readonly answers: number;
  /** how many of them chose nothing, from 0 */
  readonly blank: number;
  /** what was chosen, in the order of the question; each answer chose one */
  readonly lines: ReadonlyArray<ParticipationResultsLine>;
  /** how it was done, in a sentence */
  readonly method: string;
}

/** Ligne de résultat. */
export interface ParticipationResultsLine {
  /** what was chosen */
  readonly choice: string;
  /** how often, from 0 */
  readonly count: number;
}

/** Règles de communication des démarches: what each kind of process owes the public, as data. */
export interface ParticipationRules {
  /** the rules in order */
  readonly rules: ReadonlyArray<DutyRule>;
}

/** Partenaire: a body the authority keeps in touch with. */
export interface Partner {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is called, as the host names it: the body, not a person in it */
  readonly label: string;
  /** what it is */
  readonly kind: PartnerKind;
}

/** Nature d’un partenaire. */
export type PartnerKind =
  | "attachedBody"
  | "association"
  | "publicInstitution"
  | "customaryAuthority"
  | "business"
  | "school"
  | "media"
  | "opinionLeader";

export type Period = string;

/** Périodique: a staff journal or a bulletin that comes out again and again, with what its issues have in common. */
export interface Periodical {
  /** its identifier */
  readonly id: string;
  /** its title */
  readonly title: string;
  /** whether it stays inside the authority */
  readonly scope: PeriodicalScope;
  /** the form: INFORMATION_BULLETIN owes the opposition a space */
  readonly support: SupportKind;
  /** how often it comes out */
  readonly periodicity: Periodicity;
  /** whether it is printed, so that its pages fill sheets */
  readonly printed: boolean;
  /** its ISSN, such as 1234-5679; null where it has none */
  readonly issn?: string | null;
  /** its rubrics in order */
  readonly rubrics: ReadonlyArray<Rubric>;
  /** what every issue says of those responsible (ours); names are the host’s */
  readonly imprint: Partial<Readonly<Record<ImprintEntry, string>>>;
  /** what the imprint of an issue may not lack */
  readonly required: ReadonlyArray<ImprintEntry>;
}

/** Portée d’un périodique: whether it stays inside the authority. */
export type PeriodicalScope =
  | "internal"
  | "public";

/** Périodicité: how often an issue comes out. */
export type Periodicity =
  | "monthly"
  | "bimonthly"
  | "quarterly"
  | "halfYearly"
  | "yearly"
  | "other";

/** The host's identifier of a natural person. */
export type PersonId = string;

/** Temps d’une campagne: what a phase is for, in the order in which phases usually come. */
export type PhaseKind =
  | "teasing"
  | "launch"
  | "relay"
  | "closing";

/** Définition: the width and height of an image or a video as it is seen, in pixels. */
export interface PixelSize {
  /** the width, from 1 */
  readonly width: number;
  /** the height, from 1 */
  readonly height: number;
}

/** Avancement d’un plan d’action: how many actions are how far. */
export interface PlanProgress {
  /** how many are planned */
  readonly planned: number;
  /** how many are in progress */
  readonly inProgress: number;
  /** how many are done */
  readonly done: number;
  /** how many were cancelled; they count for nothing else */
  readonly cancelled: number;
  /** how many of those planned or in progress are late */
  readonly late: number;
}

/** Contact presse: whom journalists reach, and how. */
export interface PressContact {
  /** who answers, as the host names them, such as « Cellule communication » */
  readonly label: string;
  /** the telephone number as it is written; empty where there is none */
  readonly phone: string;
  /** the address; empty where there is none */
  readonly email: string;
}

/** Tableau des demandes de journalistes. */
export interface PressEnquiries {
  /** the enquiries, in any order, each identifier once */
  readonly enquiries: ReadonlyArray<PressEnquiry>;
}

/** Demande de journaliste: a question of an outlet, until when it wants an answer, who gives it and what became of it. */
export interface PressEnquiry {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** who asks, as the host names them: the outlet, not the journalist */
  readonly outlet: string;
  /** what they ask */
  readonly question: string;
  /** until when they want an answer; null where they have not said */
  readonly deadline?: Instant | null;
  /** the office that answers; null until it is assigned */
  readonly spokesperson?: OfficeId | null;
  /** what was answered, or why it was declined; empty until then */
  readonly answer: string;
  /** what became of it, from its receipt on; never empty */
  readonly steps: ReadonlyArray<PressEnquiryStep>;
}

/** Étape d’une demande. */
export interface PressEnquiryStep {
  /** what it became */
  readonly status: EnquiryStatus;
  /** when */
  readonly at: Instant;
}

/** Invitation presse: journalists are asked to come, and told until when to say so. */
export interface PressInvitation {
  /** the identifier of the event */
  readonly event: string;
  /** what takes place */
  readonly title: string;
  /** where the press is received */
  readonly place: string;
  /** when the press is received, in the zone of the place */
  readonly at: ZonedDateTime;
  /** until when journalists say they come; null where they need not */
  readonly accreditationUntil?: Instant | null;
  /** whom they tell */
  readonly contact: PressContact;
}

/** Dossier de presse: what journalists get together, in the order they get it. */
export interface PressKit {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is about */
  readonly title: string;
  /** what is in it, in order */
  readonly pieces: ReadonlyArray<PressKitPiece>;
}

/** Nature d’une pièce. */
export type PressKitKind =
  | "release"
  | "factSheet"
  | "medium"
  | "contacts"
  | "other";

/** Pièce d’un dossier de presse. */
export interface PressKitPiece {
  /** what it is */
  readonly kind: PressKitKind;
  /** what it is called */
  readonly title: string;
  /** the image, video or sound; null for a text */
  readonly medium?: MediaAsset | null;
}

/** Communiqué de presse: what an authority tells the press, with where and when it says so, whom it quotes and whom to ask. */
export interface PressRelease {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** where it is issued; empty where nobody has said */
  readonly place: string;
  /** when it is issued, in the authority’s zone; null where nobody has said */
  readonly day?: LocalDate | null;
  /** the headline */
  readonly title: string;
  /** the chapô: the essentials; empty where there is none */
  readonly standfirst: string;
  /** the text */
  readonly body: string;
  /** what people are quoted as saying, in order */
  readonly quotes: ReadonlyArray<Quote>;
  /** the boilerplate « À propos », without its heading; empty where there is none */
  readonly about: string;
  /** whom journalists reach; null where nobody is named */
  readonly contact?: PressContact | null;
  /** before when it must not be made public; null where it may be at once */
  readonly embargo?: Embargo | null;
}

/** Finalité du traitement: what people’s details are used for. */
export type ProcessingPurpose =
  | "publicServiceInformation"
  | "municipalNews"
  | "eventInvitation"
  | "participation"
  | "emergency"
  | "survey"
  | "greetings"
  | "promotion"
  | "staffInformation"
  | "pressRelations"
  | "politicalCommunication";

/** Utilisation: what somebody’s details are about to be used for, and by which sort of channel. */
export interface ProcessingUse {
  /** the purpose */
  readonly purpose: ProcessingPurpose;
  /** the sort of channel */
  readonly channel: ChannelKind;
}

/** Preuve de publicité: the extract of the registers that says where a legal notice was, from which day to which. */
export interface ProofOfPublication {
  /** the notice */
  readonly notice: LegalNotice;
  /** the day of the extract, in the authority’s zone */
  readonly drawnUpOn: LocalDate;
  /** what is known of each place, in the order of the notice’s places */
  readonly entries: ReadonlyArray<ProofOfPublicationEntry>;
}

/** Ligne de l’extrait: the longest time without a gap that a notice was at a place. */
export interface ProofOfPublicationEntry {
  /** the identifier of the place */
  readonly place: string;
  /** what it is called */
  readonly label: string;
  /** the first day; null where it was never there */
  readonly from?: LocalDate | null;
  /** the last day known: the day of the extract where it is still there; null where it was never there */
  readonly until?: LocalDate | null;
  /** whether it is still there */
  readonly ongoing: boolean;
}

/** Ordre de préséance: who comes before whom at public ceremonies of a territory, as data. */
export interface ProtocolOrder {
  /** the text the order is taken from */
  readonly source: Source;
  /** the ranks from the first on */
  readonly ranks: ReadonlyArray<OrderRank>;
}

/** Rang protocolaire: a place in the order of a public ceremony. */
export interface ProtocolRank {
  /** its identifier, such as maire */
  readonly id: string;
  /** its place, from 1; those of one place are equal */
  readonly place: number;
  /** who has it */
  readonly label: Wording;
}

/** Provenance: whether people or machines made a text or an image, with what, and who read it over. */
export interface Provenance {
  /** who or what made it */
  readonly origin: ProvenanceOrigin;
  /** the tool, as its users call it; empty where people made it */
  readonly tool: string;
  /** the person who read it over; null where nobody has */
  readonly proofreader?: PersonId | null;
}

/** Origine. */
export type ProvenanceOrigin =
  | "human"
  | "aiAssisted"
  | "aiGenerated";

/** Prestataire: a business that works for the authority. */
export interface Provider {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what it is called */
  readonly label: string;
  /** what it does, at least one trade */
  readonly trades: ReadonlyArray<ProviderTrade>;
}

/** Métier d’un prestataire: what a provider does. */
export type ProviderTrade =
  | "communicationAgency"
  | "advertisingAgency"
  | "graphicDesigner"
  | "writer"
  | "photographer"
  | "video"
  | "sound"
  | "translator"
  | "interpreter"
  | "printer"
  | "distribution"
  | "web"
  | "event"
  | "other";

/** Ligne de publication: one variant that went out in the period. */
export interface PublicationLine {
  /** the communication */
  readonly communication: CommunicationId;
  /** its title as it went out, else the beginning of its text, else its identifier */
  readonly title: string;
  /** the variant */
  readonly variant: VariantId;
  /** when its channel took it */
  readonly at: Instant;
  /** where it can be seen; null where that is no public web address */
  readonly link?: URI | null;
  /** whether it was out by the urgent procedure, before its approval */
  readonly urgent: boolean;
  /** the offices that released it */
  readonly releasedBy: ReadonlyArray<ReleasingOffice>;
  /** the rules that were set aside for it */
  readonly overrides: ReadonlyArray<OverriddenRule>;
}

/** Rectification ou retrait: what an office did about something that was out. */
export interface PublishedChange {
  /** what was done */
  readonly kind: PublishedChangeKind;
  /** when */
  readonly at: Instant;
  /** the office that did it */
  readonly office: OfficeId;
  /** what the public was told */
  readonly notice: string;
  /** the communication that corrects it; null for a withdrawal */
  readonly by?: CommunicationId | null;
}

/** Nature de ce qui a été fait. */
export type PublishedChangeKind =
  | "corrected"
  | "withdrawn";

/** Quiz. */
export interface Quiz {
  readonly kind: "quiz";
  /** the title */
  readonly title: string;
  /** what is said before the first question; empty where nothing is */
  readonly introduction: string;
  /** the questions in order, from 1 to 100 */
  readonly questions: ReadonlyArray<QuizQuestion>;
}

/** Question. */
export interface QuizQuestion {
  /** what is asked */
  readonly text: string;
  /** the answers to choose from, from 2 to 10, each another */
  readonly choices: ReadonlyArray<string>;
  /** the right one, word for word; null where people are asked what they think */
  readonly right?: string | null;
  /** why it is right; empty where nothing is said */
  readonly explanation: string;
}

/** Citation: what somebody is quoted as saying, and whether they have agreed to be quoted in just these words. */
export interface Quote {
  /** the office of who speaks; null for somebody outside the authority */
  readonly speaker?: OfficeId | null;
  /** who speaks, as the text names them */
  readonly label: string;
  /** in what capacity they speak, such as « directrice des sports »; empty where the label says it */
  readonly quality: string;
  /** what they say, without quotation marks */
  readonly words: string;
  /** who has agreed to which words; null where nobody has */
  readonly approval?: QuoteApproval | null;
}

/** Accord sur une citation: who has agreed to be quoted, when, in which words. */
export interface QuoteApproval {
  /** who has agreed, as the host names them: the speaker, or whoever may speak for them */
  readonly by: string;
  /** when */
  readonly at: Instant;
  /** the seal of the quote they agreed to */
  readonly words: ContentSeal;
}

/** Référence: the number by which an authority files something, such as « 2025-041 ». */
export interface ReferenceNumber {
  /** the reference as it is written */
  readonly text: string;
  /** its number in the series, from 1 */
  readonly number: number;
  /** the year of the series; null where numbers go on over the years */
  readonly year?: Year | null;
  /** the initials of the service; null where references have none */
  readonly service?: string | null;
}

/** Modèle de référence: how an authority numbers what it files. */
export interface ReferencePattern {
  /** the text of the pattern, 1 to 60 characters */
  readonly pattern: string;
}

/** Qualité du validateur: an office that released a publication, and in what capacity it was acted for. */
export interface ReleasingOffice {
  /** the office */
  readonly office: OfficeId;
  /** the capacity, as people read it: « le maire », « pour le maire et par délégation, la première adjointe » */
  readonly capacity: Wording;
}

/** Réponse: what a guest answered. */
export type Reply =
  | "pending"
  | "accepted"
  | "declined";

/** Média du droit de réponse: the kinds of medium the law has rules of its own for. */
export type ReplyMedium =
  | "dailyPress"
  | "periodical"
  | "online"
  | "broadcast";

/** Règle du droit de réponse: what the law asks for, in one kind of medium and some territories. */
export interface ReplyRule {
  /** the kind of medium */
  readonly medium: ReplyMedium;
  /** where it applies */
  readonly territories: ReadonlyArray<Territory>;
  /** how many months after the publication a reply may be asked for */
  readonly requestWithinMonths: number;
  /** within how many days of the receipt the reply is published; null where that does not count */
  readonly publishWithinDays?: number | null;
  /** the reply is in the first issue after that many days from the receipt; null where issues do not count */
  readonly nextIssueAfterDays?: number | null;
  /** within how many days of the publication it answers the reply is broadcast; null where that does not count */
  readonly broadcastWithinDays?: number | null;
  /** within how many days of the receipt whoever asks must be told; null where the law says nothing */
  readonly answerWithinDays?: number | null;
  /** within how many hours of the receipt the reply is published while people are called to vote; null where nothing changes then */
  readonly electoralHours?: number | null;
  /** how many lines a reply may have at most; null where the law counts none */
  readonly mostLines?: number | null;
  /** in what form it is published */
  readonly form: Wording;
  /** where it was read */
  readonly source: Source;
}

/** Règles du droit de réponse, by medium and territory. */
export interface ReplyRules {
  /** the rules, one for a medium and a territory */
  readonly rules: ReadonlyArray<ReplyRule>;
}

/** Rapport de contrôle: the findings of a review, and which checks were made. */
export interface Report {
  /** the gravest severity of the findings that count; null where none does; may be left out where it is read */
  readonly worst?: Severity | null;
  /** the ids of the checks that were made */
  readonly checks: ReadonlyArray<string>;
  /** all findings in the order of the text */
  readonly findings: ReadonlyArray<Finding>;
}

/** Champ d’une demande: what a form can ask for, with where it stands in the request. */
export type RequestField =
  | "subject"
  | "why"
  | "audiences"
  | "wantedFor"
  | "facts"
  | "budget"
  | "sensitivity"
  | "supports"
  | "channels"
  | "sector"
  | "decision"
  | "participations"
  | "contact";

/** Formulaire de demande: what an authority asks of those who want a communication, in which order, and what it cannot do without, by purpose. */
export interface RequestForm {
  /** its identifier */
  readonly id: string;
  /** how people call it */
  readonly label: Wording;
  /** what it asks for, each once, in the order of the page */
  readonly fields: ReadonlyArray<FormField>;
}

/** Grille d’analyse: the questions by which an authority decides how much its communication team does about a request, and so that every unit is answered alike. */
export interface RequestGrid {
  /** its identifier */
  readonly id: string;
  /** how people call it */
  readonly label: Wording;
  /** the questions, each once, in the order they are looked at */
  readonly criteria: ReadonlyArray<GridCriterion>;
  /** from how many points on the team does all, inclusive */
  readonly fullFrom: number;
  /** from how many points on it advises and reads over, inclusive; below, the unit does it itself */
  readonly lightFrom: number;
}

/** Origine d’une demande: on whose initiative a communication is wanted. */
export type RequestOrigin =
  | "unit"
  | "suggestion"
  | "executiveDecision";

/** Priorité: which of two requests is worked on first; urgency is about time, this about importance. */
export type RequestPriority =
  | "low"
  | "normal"
  | "high";

/** Sélection: who gets a message, and who is left out and why. */
export interface Resolution {
  /** the segment that was looked for */
  readonly segment: Segment;
  /** the segment in words */
  readonly text: Wording;
  /** for what, and by what kind of channel, contacts are written to */
  readonly use: ProcessingUse;
  /** the day for which it was worked out */
  readonly day: LocalDate;
  /** how many contacts are in the segment */
  readonly matched: number;
  /** how many of them get the message */
  readonly count: number;
  /** how many of them do not */
  readonly excluded: number;
  /** how many are excluded, each counted once, by the weightiest reason */
  readonly exclusions: Partial<Readonly<Record<Exclusion, number>>>;
  /** for how many of those each reason holds, other reasons or not */
  readonly reasons: Partial<Readonly<Record<Exclusion, number>>>;
  /** the legal basis of the processing; null where none is known */
  readonly basis?: LegalBasis | null;
  /** all of this in words */
  readonly explanation: Wording;
}

/** Délais de réponse: how fast an authority answers, in working time. */
export interface ResponseTimes {
  /** how many enquiries there were */
  readonly received: number;
  /** how many of them were answered at least once */
  readonly answered: number;
  /** how many wait for an answer, for the first time or again */
  readonly open: number;
  /** how many were answered after they were due, or were not when they were */
  readonly late: number;
  /** the time within which half the answers were given; null where none was */
  readonly median?: Duration | null;
  /** of the percentile, from 1 to 100 */
  readonly percent: number;
  /** the time within which so many in a hundred of the answers were given; null where none was */
  readonly percentile?: Duration | null;
}

/** Rétroplanning: the tasks that lead up to a day, with the day each is due, computed backwards through the working days of the authority. */
export interface RetroPlanning {
  /** the day it leads up to */
  readonly day: LocalDate;
  /** what is to be done, each with its day */
  readonly tasks: ReadonlyArray<RetroPlanningDue>;
  /** the tasks that are done, by their identifiers */
  readonly done: ReadonlyArray<string>;
}

/** A task and when it is due. */
export interface RetroPlanningDue {
  /** the task */
  readonly task: BackwardTask;
  /** the day, at the end of which it must be done */
  readonly day: LocalDate;
}

/** Réponse sur un droit: what a contributor may do on one channel, and why. */
export interface RightAnswer {
  /** who looks at it first; null where the contributor may not supply anything */
  readonly mode?: ContributionMode | null;
  /** whose visa is needed; null where none is */
  readonly visa?: NeededVisa | null;
  /** why, at least one */
  readonly reasons: ReadonlyArray<Wording>;
}

/** Droit de réponse: somebody who is named in a publication of the authority asks for a reply to be published. */
export interface RightOfReply {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** the publication that names them */
  readonly original: CommunicationId;
  /** the kind of medium it is */
  readonly medium: ReplyMedium;
  /** the day it was published, in the authority’s zone */
  readonly publishedOn: LocalDate;
  /** when the request came in */
  readonly receivedAt: Instant;
  /** how many lines the reply has, as the law counts them; 0 where nobody has counted */
  readonly lines: number;
  /** whether people are called to vote when it comes in */
  readonly electoral: boolean;
  /** the publication that holds the reply; null until there is one */
  readonly reply?: CommunicationId | null;
  /** when the reply was published; null until it is */
  readonly repliedAt?: Instant | null;
}

/** Salle: a place that can be booked. */
export interface Room {
  /** its identifier */
  readonly id: string;
  /** what people call it */
  readonly label: Wording;
  /** how many people it holds, from 1 */
  readonly capacity: number;
  /** whether people in wheelchairs get in */
  readonly accessible: boolean;
}

/** Réservation de salle: a room taken for an event, with the time it takes to set up and to clear. */
export interface RoomBooking {
  /** its identifier */
  readonly id: string;
  /** the identifier of the room */
  readonly room: string;
  /** the identifier of the event */
  readonly event: string;
  /** from when */
  readonly from: Instant;
  /** until when, exclusive */
  readonly until: Instant;
  /** whether the room is really taken */
  readonly status: BookingStatus;
}

/** Planning des salles: rooms and who has them when. */
export interface RoomPlan {
  /** the rooms */
  readonly rooms: ReadonlyArray<Room>;
  /** who has which room, and when */
  readonly bookings: ReadonlyArray<RoomBooking>;
}

/** Interlocuteur désigné: who takes a subject up on a day. */
export interface RoutedOfficer {
  /** the office */
  readonly office: OfficeId;
  /** who holds it that day; empty where it is vacant */
  readonly holders: ReadonlyArray<PersonId>;
  /** whether it is the office for all that has nobody else */
  readonly fallback: boolean;
  /** what should be seen to: nobody in charge (DEM-05), a vacant office (DEM-06) */
  readonly findings: ReadonlyArray<Finding>;
}

/** Rubrique: a heading that comes back from issue to issue, the unit that feeds it, and what it asks of those who contribute. */
export interface Rubric {
  /** its identifier, one only in a periodical */
  readonly id: string;
  /** what stands above its articles */
  readonly label: Wording;
  /** the unit that feeds it; null where the editors do */
  readonly owner?: UnitId | null;
  /** its budget in each issue, in characters, spaces included; 0 where the page plan alone decides */
  readonly signs: number;
  /** whether every issue has it */
  readonly recurring: boolean;
  /** what a team is asked for when it proposes a subject, in order */
  readonly form: ReadonlyArray<ContributionField>;
}

/** Tableau de bord: what the indicators of a campaign or of a service were before and after, and whether they reached what was aimed at. */
export interface Scorecard {
  /** the identifier of what it is of, such as that of a campaign */
  readonly subject: string;
  /** what people call that; never blank */
  readonly title: string;
  /** the first day of the period before */
  readonly beforeFrom: LocalDate;
  /** the last day of the period before */
  readonly beforeUntil: LocalDate;
  /** the first day of the period after */
  readonly afterFrom: LocalDate;
  /** the last day of the period after */
  readonly afterUntil: LocalDate;
  /** on how many persons a figure rests at least, from 1 */
  readonly minimum: number;
  /** how many measurements were left out because they lie in neither period whole, from 0 */
  readonly leftOut: number;
  /** the indicators in order, no two of one identifier */
  readonly lines: ReadonlyArray<ScorecardLine>;
}

/** Ligne d’un tableau de bord: an indicator before and after, and what was aimed at. */
export interface ScorecardLine {
  /** the indicator */
  readonly indicator: Indicator;
  /** what it was before, or why that is not shown */
  readonly before: Figure;
  /** what it is after, or why that is not shown */
  readonly after: Figure;
  /** what it should reach; null where nothing was aimed at */
  readonly target?: BigDecimal | null;
}

/** Partie d’un texte, with its role. */
export interface Section {
  /** what the part is */
  readonly role: SectionRole;
  /** its text, normalised to NFC and to line feeds when it enters here, and never again; at most a million UTF-16 units, without lone surrogates */
  readonly text: string;
}

/** Rôle d’une partie: what a part of a text is. */
export type SectionRole =
  | "title"
  | "standfirst"
  | "body"
  | "editorial"
  | "quote"
  | "oppositionColumn"
  | "legalNotice"
  | "imageText"
  | "contact"
  | "signature"
  | "kicker"
  | "crosshead"
  | "sideBox"
  | "caption"
  | "contentWarning";

/** Affectation d’un secteur: which communication officer is in charge of a sector, and the technical service without whose visa nothing is said about it. */
export interface SectorAssignment {
  /** the sector */
  readonly sector: SectorId;
  /** the office in charge */
  readonly officer: OfficeId;
  /** the technical service; null where the sector has none */
  readonly technicalUnit?: UnitId | null;
  /** the office whose visa the technical service gives; null exactly where there is no such service */
  readonly technicalOffice?: OfficeId | null;
  /** the first day, in the authority’s zone */
  readonly from: LocalDate;
  /** the last day, inclusive; null where no end is known */
  readonly lastDay?: LocalDate | null;
}

/** The identifier of a sector, unique within an authority. */
export type SectorId = string;

/** Segment: a part of the contacts, described by what is known of them; never a list of people. */
export interface Segment {
  /** true for all contacts */
  readonly everyone?: boolean | null;
  /** the attribute that must be yes */
  readonly flag?: AttributeId | null;
  /** the attribute that must have one of values */
  readonly choice?: AttributeId | null;
  /** the values, one of which choice must have */
  readonly values?: ReadonlyArray<string> | null;
  /** the attribute that must be a number from min to max */
  readonly number?: AttributeId | null;
  /** the least number, inclusive; null for no bound */
  readonly min?: number | null;
  /** the greatest number, inclusive; null for no bound */
  readonly max?: number | null;
  /** the attribute that must be a date from from to to */
  readonly date?: AttributeId | null;
  /** the first date, inclusive; null for no bound */
  readonly from?: LocalDate | null;
  /** the last date, inclusive; null for no bound */
  readonly to?: LocalDate | null;
  /** segments a contact must be in, all of them */
  readonly and?: ReadonlyArray<Segment> | null;
  /** segments a contact must be in, one of them at least */
  readonly or?: ReadonlyArray<Segment> | null;
  /** a segment a contact must not be in */
  readonly not?: Segment | null;
  /** two segments: a contact must be in the first and not in the second */
  readonly minus?: ReadonlyArray<Segment> | null;
  /** the identifier of a segment that is defined elsewhere */
  readonly segment?: string | null;
}

/** Message reçu par un public: one message that an audience received, or will, by one sort of channel. */
export interface SentMessage {
  /** the identifier of the audience */
  readonly audience: string;
  /** the sort of channel */
  readonly channel: ChannelKind;
  /** when it left, or will */
  readonly at: Instant;
  /** the communication it belongs to */
  readonly communication: CommunicationId;
  /** whether it does not count, such as an alert */
  readonly exempt: boolean;
}

/** Fiche de démarche: what somebody has to know to get something done at the authority: for whom it is, what to bring, what it costs, where, when, and whom to call. */
export interface ServiceSheet {
  /** what gets done, such as « inscription à la cantine » */
  readonly title: Wording;
  /** for whom it is */
  readonly audience: Wording;
  /** what to bring, in order, empty for nothing */
  readonly documents: ReadonlyArray<Wording>;
  /** what it costs, as people read it: « gratuit », or the label of an amount; null where that depends */
  readonly cost?: Wording | null;
  /** where it gets done; null where only on the web */
  readonly place?: Wording | null;
  /** when that is open */
  readonly hours: ReadonlyArray<OpeningHours>;
  /** whom to call; null for nobody */
  readonly phone?: string | null;
  /** where it gets done, or is explained, on the web; null for nowhere */
  readonly link?: URI | null;
}

/** Gravité: how grave a finding is, from the least to the most. */
export type Severity =
  | "info"
  | "warning"
  | "blocking";

/** Case diffusée: a part of a total as it may be shown. */
export interface ShownCell {
  /** what the part is of */
  readonly label: string;
  /** its value, or why it is not shown */
  readonly figure: Figure;
}

/** Suite des points de situation: the updates of one event, numbered without a gap, each later than the one before, of which only the last holds. */
export interface SituationLog {
  /** what was known, in order */
  readonly updates: ReadonlyArray<SituationUpdate>;
}

/** Point de situation: what is known at one moment of an event that goes on; it takes the place of the one before. */
export interface SituationUpdate {
  /** its number, from 1 */
  readonly number: number;
  /** when it holds */
  readonly at: Instant;
  /** what it says */
  readonly text: string;
  /** all the figures and facts it gives, in order */
  readonly figures: Readonly<Record<FactKey, FactValue>>;
}

/** Créneau: some hours of a day of the week, and what publications in them usually obtained. */
export interface SlotMedian {
  /** the day of the week */
  readonly day: DayOfWeek;
  /** the first hour, from 0 */
  readonly fromHour: number;
  /** the hour at which it ends, up to 24 */
  readonly untilHour: number;
  /** the median of what was obtained */
  readonly median: BigDecimal;
  /** how many publications that rests on, from 1 */
  readonly observations: number;
}

/** Créneau d’un jour: a weekly slot on one day, as an instant. */
export interface SlotOccurrence {
  /** the slot */
  readonly slot: WeeklySlot;
  /** the day */
  readonly day: LocalDate;
  /** the moment, in the zone of the authority; on that day, or, where the clocks skip midnight, just after it */
  readonly at: ZonedDateTime;
  /** what the clocks did */
  readonly clock: SlotOccurrenceClock;
}

/** Horloge: what the clocks do to a local time. */
export type SlotOccurrenceClock =
  | "usual"
  | "skipped"
  | "twice";

/** Source: where a fact comes from, when it was last checked, and how far it can be trusted. */
export interface Source {
  /** what the source is, as people cite it */
  readonly title: string;
  /** the day it was last read; null where nobody has read it */
  readonly checked?: LocalDate | null;
  /** how far it can be trusted */
  readonly confidence: Confidence;
}

/** Contenu rémunéré: what somebody from outside says for the authority under a contract. */
export interface SponsoredPost {
  /** who speaks, as the host names them */
  readonly speaker: string;
  /** the contract, as procurement knows it */
  readonly contract: string;
  /** what they say, with what is shown in the image */
  readonly text: string;
}

/** Règle de mention: what somebody who is paid to speak to their followers must say of it, in some territories. */
export interface SponsorshipRule {
  /** where it applies */
  readonly territories: ReadonlyArray<Territory>;
  /** the mentions, one of which the content must hold */
  readonly mentions: ReadonlyArray<string>;
  /** where it was read */
  readonly source: Source;
}

/** Contenu périmé: something that went out, or was to, and does not hold any more or must be looked at. */
export interface StaleItem {
  /** the item */
  readonly item: CalendarItem;
  /** why */
  readonly reason: StaleItemReason;
  /** since when */
  readonly since: Instant;
}

/** Motif: why a content is out of date. */
export type StaleItemReason =
  | "expired"
  | "reviewDue";

/** Axe stratégique: a line of work under which objectives stand. */
export interface StrategyPriority {
  /** its identifier, such as proximite */
  readonly id: string;
  /** what people call it; never blank */
  readonly title: string;
}

/** Champ d’un support: something a message of some form must hold, so that a host can make a form of them. */
export type SupportField =
  | "title"
  | "standfirst"
  | "body"
  | "contact"
  | "signature"
  | "legalNotice"
  | "caption"
  | "image"
  | "recording"
  | "visual"
  | "textEquivalent"
  | "transcript"
  | "day"
  | "place"
  | "audience"
  | "plannedAt"
  | "validUntil"
  | "embargo";

/** Champ d’un support. */
export interface SupportFieldLine {
  /** the field */
  readonly field: SupportField;
  /** what people call it */
  readonly label: Wording;
  /** whether it must be filled in; if not, it had better be */
  readonly required: boolean;
}

/** Support: the form a message takes. */
export type SupportKind =
  | "informationBulletin"
  | "internalJournal"
  | "website"
  | "webPage"
  | "article"
  | "interview"
  | "socialPost"
  | "story"
  | "live"
  | "quiz"
  | "game"
  | "newsletter"
  | "pressRelease"
  | "pressKit"
  | "poster"
  | "leaflet"
  | "flyer"
  | "booklet"
  | "brochure"
  | "guide"
  | "letter"
  | "note"
  | "report"
  | "slideshow"
  | "invitation"
  | "jobbingPrint"
  | "decision"
  | "order"
  | "publicNotice"
  | "jobNotice"
  | "form"
  | "alert"
  | "audiovisual"
  | "video"
  | "photo"
  | "infographic";

/** Niveau d’accompagnement: how much the communication team does about a request. */
export type SupportLevel =
  | "full"
  | "light"
  | "selfService"
  | "declined";

/** Profil d’un support: what an authority expects of a message of one form. */
export interface SupportProfile {
  /** the form */
  readonly kind: SupportKind;
  /** what the authority calls it */
  readonly word: Wording;
  /** the fields that its content has, those it must have first */
  readonly fields: ReadonlyArray<SupportFieldLine>;
  /** where it goes by habit */
  readonly channels: ReadonlyArray<ChannelId>;
  /** until when it is of use */
  readonly lifetime: Lifetime;
  /** by role, how many signs, spaces included, its texts may have at most */
  readonly lengths: Partial<Readonly<Record<SectionRole, number>>>;
  /** the rules of the rule packs that bear on this form, such as OBL-05: the law is said there, and only there */
  readonly duties: ReadonlyArray<string>;
}

/** Situation d’un constat: whether somebody has set a finding aside, and whether that holds. */
export type SuppressionState =
  | "none"
  | "accepted"
  | "baseline"
  | "expired"
  | "rejected";

/** Cible: what an indicator should reach. */
export interface Target {
  /** the identifier of the indicator */
  readonly indicator: string;
  /** what it should be at least, or at most where lower is better; of 30 digits and 20 decimals at most */
  readonly value: BigDecimal;
}

/** Référence de modèle: which template a variant was written with, exactly. */
export interface TemplateReference {
  /** the stable name of the template, such as coupure-eau; at most 200 characters */
  readonly id: string;
  /** the version its owner gave it, such as 1.0; at most 50 characters */
  readonly version: string;
  /** the SHA-256 of all that makes the template what it is, as 64 lower-case hexadecimal digits */
  readonly hash: string;
}

/** Territoire juridique: where which law, elections and holidays apply. */
export type Territory = string;

/** Équivalent textuel: what stands in words for a medium that tells much: the transcript of a video or a sound, the description of an infographic, and the languages a video has subtitles in. */
export interface TextEquivalent {
  /** the transcript or the description, or where it is to be found; empty where there is none */
  readonly transcript: string;
  /** the languages of the subtitles, as BCP 47 tags such as fr, sorted */
  readonly subtitles: ReadonlyArray<string>;
}

/** Sujet: what a communication is about, where, and on which days, so that two services that speak of the same thing are seen to. */
export interface Topic {
  /** the subject, such as « coupure d’eau » */
  readonly subject: string;
  /** where, such as « Boulari »; empty where it is about no place */
  readonly place: string;
  /** the first day it is about, in the authority’s zone; null where it is about no day */
  readonly from?: LocalDate | null;
  /** the last day, inclusive; null exactly where from is */
  readonly until?: LocalDate | null;
}

/** Traduction: what a variant was translated from, as it was then, so that whoever reads it later can tell whether the source has moved on. */
export interface Translation {
  /** the variant it was translated from, of the same communication */
  readonly source: VariantId;
  /** the digests of the source's parts on that day */
  readonly parts: ContentParts;
}

/** Rapport de transparence: what an authority published in a period, on which channels, when, released by which offices, at what cost, and what it corrected or took back; fit for the public as it is. */
export interface TransparencyReport {
  /** the name of the authority */
  readonly authority: string;
  /** its zone, in which days and months are counted */
  readonly zone: ZoneId;
  /** the first day */
  readonly from: LocalDate;
  /** the last day, included */
  readonly to: LocalDate;
  /** what went out, in order */
  readonly publications: ReadonlyArray<PublicationLine>;
  /** what was corrected or withdrawn, in order, whenever it had gone out */
  readonly changes: ReadonlyArray<ChangeLine>;
  /** what the communications that went out cost, those that cost nothing left out */
  readonly costs: ReadonlyArray<CostLine>;
  /** what was committed for whole campaigns of which something went out, and for none of their communications in particular */
  readonly campaignCosts: ReadonlyArray<CampaignCostLine>;
  /** how many publications are left out because they are not for the public, or nobody knows whether they are */
  readonly notPublic: number;
}

/** Totaux d’une période. */
export interface TransparencyTotals {
  /** how many communications went out, on one channel or several */
  readonly communications: number;
  /** how many variants went out */
  readonly publications: number;
  /** how many of these by the urgent procedure */
  readonly urgent: number;
  /** for how many of these a rule was set aside */
  readonly overridden: number;
  /** how often something was corrected */
  readonly corrections: number;
  /** how often something was withdrawn */
  readonly withdrawals: number;
  /** what these communications and their campaigns cost, once in each currency */
  readonly costs: ReadonlyArray<Money>;
}

/** Tendance: whether a series goes up or down, and by how much a week. */
export interface Trend {
  /** which way it goes */
  readonly kind: TrendKind;
  /** by how much a week, in the unit of the indicator; 0 where that is unknown */
  readonly perWeek: BigDecimal;
  /** how many measurements it rests on, from 0 */
  readonly points: number;
  /** how many weeks they cover, from 0, a week begun counting as one */
  readonly weeks: number;
  /** how many pairs of measurements go the way of the slope */
  readonly agreeing: number;
  /** how many pairs of measurements at different moments there are */
  readonly pairs: number;
}

/** Sens d’une tendance. */
export type TrendKind =
  | "rising"
  | "falling"
  | "unclear"
  | "unknown";

/** Police de caractères. */
export interface Typeface {
  /** what it is for, in lower-case letters, digits and hyphens, such as titre */
  readonly use: string;
  /** the family, and those that stand in for it in order, such as Marianne, Arial, sans-serif; at least one, of letters, digits, spaces and hyphens */
  readonly families: ReadonlyArray<string>;
}

export type URI = string;

/** The identifier of a unit, unique within an authority. */
export type UnitId = string;

/** Désinscription: what a message of some purposes by some channels must hold so that the person can make such messages stop. */
export interface UnsubscribeLink {
  /** the identifier, by which a host’s own entry replaces it */
  readonly id: string;
  /** the purposes; at least one */
  readonly purposes: ReadonlyArray<ProcessingPurpose>;
  /** the sorts of channel; empty for every one */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** where it holds; empty for everywhere */
  readonly territories: ReadonlyArray<Territory>;
  /** words of which the text must hold one, such as STOP; at least one; case and accents make no difference */
  readonly words: ReadonlyArray<string>;
  /** the field of the message’s head to be set by whoever sends it, such as List-Unsubscribe; nothing where the channel has none */
  readonly header?: string | null;
  /** a mention that would do, in which the host sets its own address */
  readonly mention: Wording;
  /** the identifiers of the legal references it rests on */
  readonly references: ReadonlyArray<string>;
  /** who says so */
  readonly source: Source;
}

/** Urgence: how much time a communication leaves those who make it. */
export type Urgency =
  | "normal"
  | "pressing"
  | "crisis";

/** Règle d’utilisation: on what legal basis, and for how long, a purpose is pursued by some channels somewhere. */
export interface UseRule {
  /** the identifier, by which a host’s own rule replaces it */
  readonly id: string;
  /** the purpose; never POLITICAL_COMMUNICATION */
  readonly purpose: ProcessingPurpose;
  /** the sorts of channel; empty for every one */
  readonly channels: ReadonlyArray<ChannelKind>;
  /** where it holds; empty for everywhere */
  readonly territories: ReadonlyArray<Territory>;
  /** the legal basis */
  readonly basis: LegalBasis;
  /** whether a minor below the age of consenting alone may be written to without a parent’s authorisation */
  readonly minorsAlone: boolean;
  /** how many months after the last contact the data may be kept and used, 1 to 1,200 */
  readonly keepMonths: number;
  /** what those say who read the law otherwise; nothing where nobody is known to */
  readonly contested?: Wording | null;
  /** the identifiers of the legal references it rests on */
  readonly references: ReadonlyArray<string>;
  /** who says that this is the basis */
  readonly source: Source;
  /** who says how long */
  readonly keepSource: Source;
}

/** Déclinaison: the version of a communication for one channel in one language. */
export interface Variant {
  /** the channel and language */
  readonly id: VariantId;
  /** the parts of the text in order, at least one */
  readonly sections: ReadonlyArray<Section>;
  /** the media in order */
  readonly media: ReadonlyArray<MediaAsset>;
  /** the template it was written with; null where it was written by hand */
  readonly origin?: TemplateReference | null;
  /** what it was translated from; null where it was not, or nobody has said */
  readonly translation?: Translation | null;
}

/** Identifiant d’une déclinaison: its channel and language. */
export type VariantId = string;

/** Charte graphique: the colours, fonts, logos, signature and mentions of an authority, as data of its own. */
export interface VisualIdentity {
  /** what people call it, in French */
  readonly fr: string;
  /** the same in English */
  readonly en: string;
  /** the palette */
  readonly colours?: ReadonlyArray<IdentityColour> | null;
  /** the texts and backgrounds that go together */
  readonly pairs?: ReadonlyArray<IdentityPair> | null;
  /** the fonts */
  readonly fonts?: ReadonlyArray<Typeface> | null;
  /** the logos */
  readonly logos?: ReadonlyArray<IdentityLogo> | null;
  /** the lines under every message */
  readonly signature?: ReadonlyArray<string> | null;
  /** the words that are on everything */
  readonly mentions?: ReadonlyArray<IdentityMention> | null;
}

/** Maquette, as far as a charter looks at it: the colours a piece uses, the logos it shows and the words on it. */
export interface VisualUse {
  /** what it is printed or shown on */
  readonly surface: VisualUseSurface;
  /** the texts, with their colours */
  readonly texts: ReadonlyArray<VisualUseTextColours>;
  /** the colours of surfaces without text */
  readonly tints: ReadonlyArray<VisualUseTint>;
  /** the logos, with their sizes */
  readonly logos: ReadonlyArray<VisualUseLogoUse>;
  /** the words that are on it, among which the mandatory mentions are looked for */
  readonly words: string;
}

/** A logo. */
export interface VisualUseLogoUse {
  /** its name in the charter */
  readonly id: string;
  /** its width, in the unit of the surface, from 1 */
  readonly width: number;
  /** the least room on any side of it, in the same unit; null where nobody has measured */
  readonly free?: number | null;
}

/** Support: what a piece is shown on. */
export type VisualUseSurface =
  | "screen"
  | "paper";

/** A text on its background. */
export interface VisualUseTextColours {
  /** where, for people, such as « titre » */
  readonly place: string;
  /** the colour of the text */
  readonly text: Colour;
  /** the colour behind it */
  readonly background: Colour;
  /** whether it is large: from 24 CSS pixels on, or from 18.66 in bold */
  readonly large: boolean;
}

/** A colour that is no text, such as that of a border. */
export interface VisualUseTint {
  /** where, for people */
  readonly place: string;
  /** the colour */
  readonly colour: Colour;
}

/** Créneau hebdomadaire d’une rubrique: the hour of a week at which a rubric comes out on a channel, such as « Portrait d’agent », on Thursdays at 18 h on Facebook. */
export interface WeeklySlot {
  /** its identifier: lower-case letters, digits, dots and hyphens */
  readonly id: string;
  /** what people call the rubric */
  readonly rubric: string;
  /** the channel */
  readonly channel: ChannelId;
  /** the day of the week */
  readonly day: DayOfWeek;
  /** the local time of that day, in the calendar’s zone */
  readonly time: LocalTime;
  /** the first day on which it may come out; null where it always did */
  readonly firstDay?: LocalDate | null;
  /** the last one; null where no end is set */
  readonly lastDay?: LocalDate | null;
  /** the unit that answers for the rubric; null where nobody was named */
  readonly owner?: UnitId | null;
}

/** Libellé: what a person reads, in French and in English. */
export interface Wording {
  /** the French text */
  readonly fr: string;
  /** the English text */
  readonly en: string;
}

/** Charge de la semaine: how many tasks of the team are due in a week, and how many of them are late. */
export interface Workload {
  /** the first day of the week, a Monday, as ISO 8601 counts weeks */
  readonly monday: LocalDate;
  /** how many tasks are due in the week, done or not */
  readonly tasks: number;
  /** how many of them are late */
  readonly late: number;
  /** how many of those tasks each person has, in the order of the first task of each */
  readonly byPerson: Readonly<Record<PersonId, number>>;
}

export type Year = string;

export type YearMonth = string;

export type ZoneId = string;

export type ZonedDateTime = string;

/** Each document by what its schema is called. */
export interface Documents {
  "action-plan": ActionPlan;
  "announcement": Announcement;
  "answer-library": AnswerLibrary;
  "answer-library-match": AnswerLibraryMatch;
  "assembled-issue": AssembledIssue;
  "assignment": Assignment;
  "best-slot": BestSlot;
  "breakdown": Breakdown;
  "budget": Budget;
  "calendar-conflict": CalendarConflict;
  "calendar-item": CalendarItem;
  "calendar-month": CalendarMonth;
  "calendar-reminder": CalendarReminder;
  "campaign": Campaign;
  "campaign-board": CampaignBoard;
  "campaign-overlap": CampaignOverlap;
  "cap-alert": CapAlert;
  "cell": Cell;
  "cell-size": CellSize;
  "channel-advice": ChannelAdvice;
  "colour-pair": ColourPair;
  "communication": Communication;
  "communication-request": CommunicationRequest;
  "communication-strategy": CommunicationStrategy;
  "conflict-rules": ConflictRules;
  "contact-plan": ContactPlan;
  "contact-rights": ContactRights;
  "contribution": Contribution;
  "contribution-report": ContributionReport;
  "contribution-right": ContributionRight;
  "cost-per-contact": CostPerContact;
  "cost-statement": CostStatement;
  "crisis": Crisis;
  "crisis-lessons": CrisisLessons;
  "deposit-rules": DepositRules;
  "distribution-plan": DistributionPlan;
  "distribution-policy": DistributionPolicy;
  "distribution-standing": DistributionStanding;
  "editorial-calendar": EditorialCalendar;
  "enquiry": Enquiry;
  "enquiry-register": EnquiryRegister;
  "event": Event;
  "excess": Excess;
  "external-contribution": ExternalContribution;
  "fatigue-policy": FatiguePolicy;
  "finding": Finding;
  "fr-alert-request": FrAlertRequest;
  "grid-decision": GridDecision;
  "guest-list": GuestList;
  "indicator-catalog": IndicatorCatalog;
  "insight": Insight;
  "interaction-personal-data": InteractionPersonalData;
  "interaction-policy-of-publication": InteractionPolicyOfPublication;
  "interactive-format": InteractiveFormat;
  "issue": Issue;
  "issue-dates-delays": IssueDatesDelays;
  "issue-progress": IssueProgress;
  "key-messages": KeyMessages;
  "kind-rating": KindRating;
  "legal-hold": LegalHold;
  "legal-notice": LegalNotice;
  "legal-notice-posting": LegalNoticePosting;
  "line-standing": LineStanding;
  "logo-rule": LogoRule;
  "mandatory-mention": MandatoryMention;
  "measurement-file": MeasurementFile;
  "media-file": MediaFile;
  "media-use": MediaUse;
  "mission": Mission;
  "mission-board": MissionBoard;
  "mission-board-entry": MissionBoardEntry;
  "moderation-case": ModerationCase;
  "moderation-charter": ModerationCharter;
  "moderation-decision": ModerationDecision;
  "moderation-draft": ModerationDraft;
  "moderation-notice": ModerationNotice;
  "moderation-register": ModerationRegister;
  "moderation-statistics": ModerationStatistics;
  "month-channel-count": MonthChannelCount;
  "observation": Observation;
  "opening": Opening;
  "opening-hours": OpeningHours;
  "outlier": Outlier;
  "owed-communication": OwedCommunication;
  "page-standing": PageStanding;
  "participation-process": ParticipationProcess;
  "participation-rules": ParticipationRules;
  "plan-progress": PlanProgress;
  "press-enquiries": PressEnquiries;
  "press-enquiry": PressEnquiry;
  "press-invitation": PressInvitation;
  "press-kit": PressKit;
  "press-release": PressRelease;
  "proof-of-publication": ProofOfPublication;
  "protocol-order": ProtocolOrder;
  "protocol-rank": ProtocolRank;
  "provider": Provider;
  "reference-number": ReferenceNumber;
  "reference-pattern": ReferencePattern;
  "reply-rules": ReplyRules;
  "report": Report;
  "request-form": RequestForm;
  "request-grid": RequestGrid;
  "resolution": Resolution;
  "response-times": ResponseTimes;
  "retro-planning": RetroPlanning;
  "right-of-reply": RightOfReply;
  "room-plan": RoomPlan;
  "routed-officer": RoutedOfficer;
  "scorecard": Scorecard;
  "sector-assignment": SectorAssignment;
  "segment": Segment;
  "sent-message": SentMessage;
  "service-sheet": ServiceSheet;
  "situation-log": SituationLog;
  "sponsored-post": SponsoredPost;
  "sponsorship-rule": SponsorshipRule;
  "stale-item": StaleItem;
  "support-profile": SupportProfile;
  "target": Target;
  "text-equivalent": TextEquivalent;
  "transparency-report": TransparencyReport;
  "transparency-totals": TransparencyTotals;
  "trend": Trend;
  "typeface": Typeface;
  "unsubscribe-link": UnsubscribeLink;
  "use-rule": UseRule;
  "visual-identity": VisualIdentity;
  "visual-use": VisualUse;
  "workload": Workload;
}
