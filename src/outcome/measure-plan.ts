import { KINDS, type Model } from "../model/model.ts";
import { seriesPlace } from "../world/series.ts";
import { tallied } from "./outcome.ts";

/** The group of the developing states: the South of measures, sets and figures. */
export const SOUTH = "G77";

/** The world's numbers that stand in a meeting's block as they are. */
export const COPIED = ["fragmentation", "norms", "safety", "security", "deficit"] as const;

/** What measuring asks of a model again and again, worked out once, and room to count in. */
export interface MeasurePlan {
  /** Per meeting: where its moment's `COPIED` and its forum's legitimacy stand in `Run.series`. */
  readonly copied: readonly Int32Array[];
  readonly legitimacy: Int32Array;
  /** Per agent: its kind, as an index into `KINDS`. */
  readonly kind: Uint8Array;
  /** Per meeting and agent: 1 where its signature is part of the tally. */
  readonly tallied: readonly Uint8Array[];
  readonly states: Int32Array;
  /** Per agent: 1 in the G77, 0 a state outside it, -1 no state. */
  readonly south: Int8Array;
  /** Room: a side per agent, a number per agent, a count per kind. */
  readonly side: Int8Array;
  readonly sorted: Float64Array;
  readonly signing: Int32Array;
  /** Room: texts signed so far per state, and how many states signed so many. */
  readonly texts: Int32Array;
  readonly histogram: Int32Array;
}

const plans = new WeakMap<Model, MeasurePlan>();

/** The plan of a model, made when first asked for. */
export function measurePlanOf(model: Model): MeasurePlan {
  const known = plans.get(model);
  if (known !== undefined) return known;
  const plan = makePlan(model);
  plans.set(model, plan);
  return plan;
}

function makePlan(model: Model): MeasurePlan {
  const { agents, meetings, timeline } = model;
  const moments = meetings.map((_, m) => timeline.findIndex((now) => now.meetings.includes(m)));
  const states = Int32Array.from(agents.flatMap(({ kind }, i) => (kind === "state" ? [i] : [])));
  return {
    copied: moments.map((moment) =>
      Int32Array.from(COPIED, (name) => seriesPlace(model, name, moment))),
    legitimacy: Int32Array.from(meetings, ({ forum }, m) =>
      seriesPlace(model, `legitimacy.${forum}`, moments[m])),
    kind: Uint8Array.from(agents, ({ kind }) => KINDS.indexOf(kind)),
    tallied: meetings.map((meeting) => {
      const isTallied = tallied(model, meeting);
      return Uint8Array.from(agents, ({ kind }) => Number(isTallied(kind)));
    }),
    states,
    south: Int8Array.from(agents, ({ kind, groups }) =>
      (kind !== "state" ? -1 : groups.includes(SOUTH) ? 1 : 0)),
    side: new Int8Array(agents.length), sorted: new Float64Array(agents.length),
    signing: new Int32Array(KINDS.length),
    texts: new Int32Array(states.length), histogram: new Int32Array(meetings.length + 1),
  };
}
