import type { Kind } from "../base/kind.ts";
import type { Label } from "../base/label.ts";
import type { Decisions, Fund } from "./decree.ts";
import type { Layout } from "./layout.ts";

export { KINDS, type Kind } from "../base/kind.ts";


export type Procedure = "opt-in" | "silence" | "vote";
export type Loading = "safety" | "security" | "development" | "neutral";

/** An issue under negotiation; both poles in words. */
export interface ModelIssue {
  readonly id: string;
  readonly name: Label;
  readonly loading: Loading;
  readonly poles: readonly [Label, Label];
}

/** A party of the simulation. `fileIndex` is its place in the scenario's own order. */
export interface ModelAgent {
  readonly id: string;
  readonly name: Label;
  readonly kind: Kind;
  /** Whether any of its numbers is marked assumed. */
  readonly assumed: boolean;
  /** Whether its positions were coded from its own documents. */
  readonly coded: boolean;
  /** Whether its safety and security preference are one number, given once. */
  readonly tied: boolean;
  readonly groups: readonly string[];
  readonly fileIndex: number;
}

/** Relations in compressed rows: agent i's links are first[i] .. first[i + 1]. */
export interface Links {
  readonly first: Int32Array;
  readonly target: Int32Array;
  /** Place of each link's number in `Model.values`. */
  readonly value: Int32Array;
  /** 1 for agents that have a row of their own, even an empty one. */
  readonly own: Uint8Array;
}

/** One meeting of a forum, everything by index. */
export interface Meeting {
  readonly forum: string;
  /** Index into `Model.forums`. */
  readonly forumIndex: number;
  readonly name: Label;
  readonly date: string;
  /** Prefix of this meeting's outcome columns: the forum, and its date where it meets twice. */
  readonly column: string;
  readonly procedure: Procedure;
  readonly weighting: "equal" | "capability" | "gdp";
  readonly rounds: number;
  /** Issues on the table, as indices into `Model.issues`. */
  readonly issues: Int32Array;
  readonly fixedText: boolean;
  readonly firstDraft: boolean;
  readonly hostList: boolean;
  /** Index of an agent, or -1. */
  readonly host: number;
  readonly sponsor: number;
  readonly chair: number;
  /** Per agent: 1 when its kind is invited, so that it counts in coverage (E10). */
  readonly counted: Uint8Array;
  /** Per agent: 1 when invited (attending for certain unless `chance`), 2 when an observer. */
  readonly seat: Uint8Array;
  /** Per agent: 1 when absent by the scenario. */
  readonly absent: Uint8Array;
  /** Per agent: chance of attending (E1), or null when the list is given. */
  readonly chance: Float64Array | null;
  /** Per agent: 1 pinned to sign, -1 pinned to refuse, 0 free. */
  readonly pinned: Int8Array;
  /** What else agents do here by decree. */
  readonly decisions: Decisions;
  /** Whether no text is drafted: those who signed the forum's last one reconsider. */
  readonly review: boolean;
  /** Place of the lighter tier's bindingness in `Model.values`, or -1. */
  readonly tier: number;
  readonly fund: Fund | null;
  /** First of its forum's numbers in `Model.values`; the forum's meetings share them. */
  readonly values: number;
  /** Per agent, hashes of the draws that belong to this meeting: see base/random. */
  readonly slots: Readonly<Record<"attendance" | "noise" | "ballot", SlotRow>>;
  readonly shock: { readonly a: number; readonly b: number };
}

/** A venue and its meetings, as indices into `Model.meetings`. */
export interface ModelForum {
  readonly id: string;
  readonly name: Label;
  readonly meetings: readonly number[];
  /** First of its numbers in `Model.values`. */
  readonly values: number;
}

/** What an event does to one number: takes the value, or adds to it (capability: to its log). */
export interface EventEffect {
  readonly kind: "set" | "add" | "addLog";
  /** Places in `Model.values` that change, and the place of the number they change by. */
  readonly places: readonly number[];
  readonly by: number;
  readonly least: number;
  readonly most: number;
}

/** Something dated that changes numbers, the rules of later meetings, or nothing. */
export interface ModelEvent {
  readonly id: string;
  readonly title: Label;
  readonly date: string;
  /** Share of the worlds in which it happens. */
  readonly probability: number;
  /** Hashes of its draw: see base/random. */
  readonly slot: { readonly a: number; readonly b: number };
  readonly effects: readonly EventEffect[];
}

/**
 * A moment of the timeline, all by index: events due since the moment before, by date, and
 * meetings of its day, both in the file's order.
 */
export interface Moment {
  readonly date: string;
  /** Years since the start, and since the moment before. */
  readonly years: number;
  readonly step: number;
  readonly events: readonly number[];
  readonly meetings: readonly number[];
}

/** Slots of one draw per agent. */
export interface SlotRow {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** The numbers that are drawn anew in each replicate. */
export interface Draws {
  /** Place in `Model.values`. */
  readonly place: Int32Array;
  /** 1 uniform, 2 triangular. */
  readonly kind: Uint8Array;
  readonly low: Float64Array;
  readonly mode: Float64Array;
  readonly high: Float64Array;
  /** The field's range: draws outside are clipped and counted. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/**
 * A scenario compiled: names have become indices (agents and issues sorted by id, so that the
 * order in the file changes nothing) and every number stands in one flat vector.
 * Plain data: it can be handed to a worker as it is.
 */
export interface Model {
  readonly id: string;
  readonly title: Label;
  readonly date: string;
  /** SHA-256 of everything the engine reads. */
  readonly fingerprint: string;
  /** Name of the parameter set in use; "own" when the scenario names its parameters itself. */
  readonly parameterSet: string;
  /** How many parameters of that set the author replaced. */
  readonly parametersChanged: number;
  readonly layout: Layout;
  readonly issues: readonly ModelIssue[];
  readonly agents: readonly ModelAgent[];
  /** Agents and issues in the file's order. */
  readonly agentOrder: readonly number[];
  readonly issueOrder: readonly number[];
  /** Every number at its mode; see layout.ts for what stands where. */
  readonly values: Float64Array;
  readonly draws: Draws;
  readonly rivals: Links;
  readonly voices: Links;
  readonly peers: Links;
  /** The forums that meet, by id. */
  readonly forums: readonly ModelForum[];
  readonly meetings: readonly Meeting[];
  readonly events: readonly ModelEvent[];
  readonly timeline: readonly Moment[];
}
