import { rowOf } from "../model/layout.ts";
import type { Conditions, Decisions } from "../model/decree.ts";
import type { Meeting, Model } from "../model/model.ts";
import { playerOf } from "../run/play.ts";

/**
 * Five ways of not signing: stays and does not sign; leaves drafting; never comes; signs only if
 * its foremost rival signs (without a seated rival: only if half of the AI systems are covered);
 * signs, but without the issue on which the text is farthest from it.
 */
export const WAYS = ["refuses", "walks-out", "absent", "conditional", "reserves"] as const;
export type Way = (typeof WAYS)[number];

/** Share of the others' AI systems that a conditional signature waits for without a rival. */
export const HALF = 0.5;

/** What a way of not signing hangs on, per meeting. */
export interface RefusalTerms {
  /** Index of the foremost rival that is invited, or -1. */
  readonly rival: readonly number[];
  /** Index in `Model.issues` of the issue that is reserved, or -1 without any on the table. */
  readonly reserved: readonly number[];
}

/**
 * The partner of all five ways: the agent is present and signs at every meeting, without any
 * condition or reservation. Both worlds keep the fingerprint of the model they were made from.
 */
export function signing(model: Model, agent: number): Model {
  return decreed(model, agent, (meeting) => ({ ...freed(meeting, agent), pinned: 1 }));
}

/** The same world in which the agent does not sign, in one of the five ways. */
export function notSigning(model: Model, agent: number, way: Way, terms: RefusalTerms): Model {
  return decreed(model, agent, (meeting, m) => {
    const free = freed(meeting, agent);
    if (way === "refuses") return { ...free, pinned: -1 };
    if (way === "walks-out") return { ...free, pinned: 0, walksOut: 1 };
    if (way === "absent") return { ...free, pinned: meeting.pinned[agent], absent: 1 };
    // Who is not invited can say neither on what terms it would sign.
    if (meeting.seat[agent] !== 1) return { ...free, pinned: 1 };
    if (way === "reserves") return { ...free, pinned: 1, reserved: terms.reserved[m] };
    const rival = terms.rival[m];
    return { ...free, pinned: 1, required: rival < 0 ? [] : [rival],
      share: rival < 0 ? HALF : NaN };
  });
}

/** Whom the agent's condition names and what it reserves: from its relations and the modes. */
export function refusalTerms(model: Model, agent: number): RefusalTerms {
  const partner = signing(model, agent);
  const run = playerOf(partner, 0).play(null);
  const { layout } = model;
  return {
    rival: model.meetings.map((meeting) => foremostRival(model, meeting, agent)),
    reserved: model.meetings.map(({ issues }, m) => {
      const first = rowOf(layout, agent) + layout.positions;
      const { draft } = run.chambers[m];
      const away = (d: number): number => Math.abs(draft[d] - run.valuesAt[m][first + issues[d]]);
      let farthest = -1;
      for (let d = 0; d < issues.length; d++) {
        if (farthest < 0 || away(d) > away(farthest)) farthest = d;
      }
      return farthest < 0 ? -1 : issues[farthest];
    }),
  };
}

/** The largest relation at its mode among those invited; the first by id of equals. */
function foremostRival({ rivals, values }: Model, { seat }: Meeting, agent: number): number {
  let foremost = -1;
  let largest = 0;
  for (let link = rivals.first[agent]; link < rivals.first[agent + 1]; link++) {
    const size = values[rivals.value[link]];
    const other = rivals.target[link];
    if (seat[other] !== 1 || !(size > largest)) continue;
    foremost = other;
    largest = size;
  }
  return foremost;
}

/** All that one agent does by decree at a meeting, offers aside. */
interface Decree {
  readonly pinned: number;
  readonly absent: number;
  readonly walksOut: number;
  readonly required: readonly number[];
  readonly share: number;
  /** An issue, or -1. */
  readonly reserved: number;
}

function freed({ pinned }: Meeting, agent: number): Decree {
  return {
    pinned: pinned[agent], absent: 0, walksOut: 0, required: [], share: NaN, reserved: -1,
  };
}

function decreed(
  model: Model, agent: number, decree: (meeting: Meeting, m: number) => Decree,
): Model {
  const meetings = model.meetings.map((meeting, m): Meeting => {
    const said = decree(meeting, m);
    return {
      ...meeting,
      pinned: meeting.pinned.map((pin, i) => (i === agent ? said.pinned : pin)),
      absent: meeting.absent.map((away, i) => (i === agent ? said.absent : away)),
      decisions: decisionsWith(meeting, agent, said),
    };
  });
  return { ...model, meetings };
}

function decisionsWith({ decisions, issues }: Meeting, agent: number, said: Decree): Decisions {
  const agents = decisions.walksOut.length;
  const reserved = decisions.reserved?.slice() ?? new Uint8Array(agents * issues.length);
  issues.forEach((issue, d) => {
    reserved[agent * issues.length + d] = issue === said.reserved ? 1 : 0;
  });
  return {
    ...decisions,
    walksOut: decisions.walksOut.map((out, i) => (i === agent ? said.walksOut : out)),
    reserved: reserved.includes(1) ? reserved : null,
    conditions: conditionsWith(decisions.conditions, agents, agent, said),
  };
}

function conditionsWith(
  before: Conditions | null, agents: number, agent: number, { required, share }: Decree,
): Conditions | null {
  const asked = Array.from({ length: agents }, (_, i): readonly number[] => (i === agent ? required
    : [...before?.required.subarray(before.first[i], before.first[i + 1]) ?? []]));
  const shares = Float64Array.from({ length: agents }, (_, i) =>
    (i === agent ? share : before?.share[i] ?? NaN));
  const has = Uint8Array.from(asked, (names, i) =>
    Number(names.length > 0 || shares[i] === shares[i]));
  if (!has.includes(1)) return null;
  const first = new Int32Array(agents + 1);
  asked.forEach((names, i) => { first[i + 1] = first[i] + names.length; });
  return { has, first, required: Int32Array.from(asked.flat()), share: shares };
}
