import type { Label } from "../base/label.ts";
import { recordOf } from "../base/record.ts";
import type { Model } from "../model/model.ts";
import { ABSTENTION, MISSED, NO, YES } from "../negotiation/ballot.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { TERM_COUNT, TERMS, type Term } from "../negotiation/term.ts";
import { fitOnIssue } from "../negotiation/surplus.ts";
import { PARAMETER } from "../model/layout.ts";
import { seriesNames } from "../world/series.ts";
import { playerOf, type Run } from "./play.ts";
import { FORUM_PULL, recorderOf, type Moment, type Pull } from "./recorder.ts";

export type Levels = Readonly<Record<string, number>>;

export interface TracedText {
  readonly positions: Levels;
  readonly bindingness: number;
}

export type TracedTerms = { readonly fit: Levels } & Readonly<Record<Exclude<Term, "fit">, number>>;

export interface TracedAgent {
  readonly present: boolean;
  readonly signs: boolean;
  readonly vote?: "yes" | "no" | "abstain" | "missed";
  readonly utility: number;
  readonly noise: number;
  readonly eventShock: number;
  readonly terms: TracedTerms;
}

export interface TracedRound extends TracedText {
  /** Each agent's part of the step, per issue and for bindingness; parts sum to the step. */
  readonly pulls: Readonly<Record<string, Levels>>;
}

export interface TracedSummit {
  readonly forum: string;
  readonly date: string;
  readonly present: readonly string[];
  readonly text: TracedText;
  readonly firstDraft: TracedText;
  readonly rounds: readonly TracedRound[];
  readonly signatories: readonly string[];
  readonly waves: readonly (readonly string[])[];
  readonly equilibria: { readonly least: readonly string[]; readonly greatest: readonly string[] };
  readonly agents: Readonly<Record<string, TracedAgent>>;
}

/** What is dated beside the summits, and whether it happened in this run. */
export interface TracedEvent {
  readonly id: string;
  readonly title: Label;
  readonly date: string;
  readonly happened: boolean;
}

/** The world at one moment: its series by name (world/series.ts). */
export interface TracedMoment {
  readonly date: string;
  /** Years since the start. */
  readonly years: number;
  readonly numbers: Levels;
}

/** One run in full, in the scenario's own order and with numbers unrounded. */
export interface Trace {
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string | number;
  readonly replicate: number | null;
  readonly clipped: number;
  readonly summits: readonly TracedSummit[];
  readonly events: readonly TracedEvent[];
  readonly world: readonly TracedMoment[];
}

/** Replays one replicate, or the modes when null, with a recorder. */
export function trace(model: Model, seed: string | number, replicate: number | null): Trace {
  const player = playerOf(model, seed);
  const recorders = model.meetings.map((meeting) => recorderOf(model, meeting));
  const run = player.play(replicate, (m) => recorders[m]);
  return {
    scenario: model.id,
    fingerprint: model.fingerprint,
    seed,
    replicate,
    clipped: run.clipped,
    summits: model.meetings.map((_, m) => traceSummit(model, run, m, recorders[m].moments)),
    events: model.events.map(({ id, title, date }, e) =>
      ({ id, title, date, happened: run.happened[e] === 1 })),
    world: traceWorld(model, run),
  };
}

function traceWorld(model: Model, run: Run): TracedMoment[] {
  const names = seriesNames(model);
  return model.timeline.map(({ date, years }, moment) => ({
    date,
    years,
    numbers: recordOf(names.map((name, column) =>
      [name, run.series[moment * names.length + column]])),
  }));
}

function traceSummit(
  model: Model, run: Run, m: number, moments: readonly Moment[],
): TracedSummit {
  const meeting = model.meetings[m];
  const chamber = run.chambers[m];
  const stakes = run.valuesAt[m][PARAMETER.bindingStakes];
  const text = levelsOf(model, m, chamber.draft, chamber.bindingness);
  const start = moments[0];
  return {
    forum: meeting.forum,
    date: meeting.date,
    present: idsWhere(model, (i) => chamber.present[i] === 1),
    text,
    firstDraft: start === undefined ? text
      : levelsOf(model, m, start.positions, start.bindingness),
    rounds: moments.map((moment, r) => ({
      ...roundText(model, m, moments[r + 1], text),
      pulls: pullsOf(model, m, moment.pulls),
    })),
    signatories: idsWhere(model, (i) => chamber.signs[i] === 1),
    waves: wavesOf(model, chamber),
    equilibria: {
      least: idsWhere(model, (i) => chamber.least[i] === 1),
      greatest: idsWhere(model, (i) => chamber.greatest[i] === 1),
    },
    agents: recordOf(model.agentOrder.map((i) =>
      [model.agents[i].id, traceAgent(model, m, chamber, stakes, i)])),
  };
}

/** A round's text is the draft that the next round starts from. */
function roundText(
  model: Model, m: number, next: Moment | undefined, text: TracedText,
): TracedText {
  return next === undefined ? text : levelsOf(model, m, next.positions, next.bindingness);
}

function traceAgent(
  model: Model, m: number, chamber: Chamber, stakes: number, i: number,
): TracedAgent {
  const { agents, terms } = chamber;
  const fit = levels(model, m, (d) => fitOnIssue(chamber, i, d, stakes));
  const others: Record<string, number> = {};
  for (let term = 1; term < TERM_COUNT; term++) others[TERMS[term]] = terms[term * agents + i];
  const vote = model.meetings[m].procedure === "vote" && chamber.present[i] === 1
    ? { vote: VOTES.get(chamber.ballot[i]) ?? "missed" } : {};
  return {
    present: chamber.present[i] === 1,
    signs: chamber.signs[i] === 1,
    ...vote,
    utility: chamber.utility[i],
    noise: chamber.noise[i],
    eventShock: chamber.eventShock,
    terms: { fit, ...others } as TracedTerms,
  };
}

const VOTES = new Map<number, "yes" | "no" | "abstain" | "missed">(
  [[YES, "yes"], [NO, "no"], [ABSTENTION, "abstain"], [MISSED, "missed"]],
);

function idsWhere(model: Model, test: (agent: number) => boolean): string[] {
  return model.agentOrder.filter(test).map((i) => model.agents[i].id);
}

function wavesOf(model: Model, chamber: Chamber): string[][] {
  const waves: string[][] = [];
  for (let wave = 1; wave <= chamber.waves; wave++) {
    waves.push(idsWhere(model, (i) => chamber.wave[i] === wave));
  }
  return waves;
}

function levels(model: Model, m: number, of: (d: number) => number): Levels {
  const tabled = [...model.meetings[m].issues];
  return recordOf(model.issueOrder.filter((issue) => tabled.includes(issue))
    .map((issue) => [model.issues[issue].id, of(tabled.indexOf(issue))]));
}

function levelsOf(
  model: Model, m: number, positions: ArrayLike<number>, bindingness: number,
): TracedText {
  return { positions: levels(model, m, (d) => positions[d]), bindingness };
}

function pullsOf(
  model: Model, m: number, pulls: readonly Pull[],
): Record<string, Levels> {
  const byId = new Map(pulls.map((pull) => [pull.id, pull]));
  const order = [...model.agentOrder.map((i) => model.agents[i].id), FORUM_PULL];
  return recordOf(order.flatMap((id): [string, Levels][] => {
    const pull = byId.get(id);
    if (pull === undefined) return [];
    const onIssues = levels(model, m, (d) => pull.positions[d]);
    return [[id, { ...onIssues, bindingness: pull.bindingness }]];
  }));
}
