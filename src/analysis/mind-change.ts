import { FIELD, MEETING_FIELD, MEETING_FIELDS, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { playerOf, type Player } from "../run/play.ts";

/** One number whose change alone would turn an agent's decision. */
export interface MindChange {
  /** A level of the text, or one of the agent's own numbers. */
  readonly of: "text" | "agent";
  /** `positions.<issue>`, `bindingness`, or a field of the agent. */
  readonly path: string;
  readonly from: number;
  /** The nearest value at which the decision is the other one. */
  readonly to: number;
}

/** A number that may be moved: where it stands in the vector, and how far it may go. */
interface Lever {
  readonly of: "text" | "agent";
  readonly path: string;
  /** More than one for preferences that are tied. */
  readonly places: readonly number[];
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

/** Ideal points in the General Assembly lie within -3 and 3; further is not searched. */
const FARTHEST_ALIGNMENT = 3;
/** In loss units, of which the text can cost at most one at a bindingness of 0. */
const LARGEST_TRANSFER = 2;

/**
 * The single changes, of the text or of the agent's own numbers, that would turn its decision at
 * the last meeting, smallest first. The world is held as that meeting found it. A change of the
 * text holds the rest of the text as adopted (a review has no text to write); a change of the
 * agent's numbers is negotiated anew.
 */
export function mindChanges(
  model: Model, seed: string | number, replicate: number | null, agent: number,
): MindChange[] {
  const m = model.meetings.length - 1;
  const player = playerOf(model, seed);
  const run = player.play(replicate);
  const values = run.valuesAt[m].slice();
  const chamber = run.chambers[m];
  const meeting = model.meetings[m];
  const written = withText(meeting, values, chamber.draft, chamber.bindingness);
  const fixed: Meeting = { ...meeting, fixedText: true, firstDraft: false };
  const own = agentLevers(model, values, m, agent, chamber.bindIdeal[agent]);
  const found = [
    ...meeting.review ? []
      : search(player, m, fixed, written, agent, textLevers(model, written, m)),
    ...search(player, m, meeting, values, agent, own),
  ];
  return found.sort((left, right) =>
    Math.abs(left.to - left.from) - Math.abs(right.to - right.from));
}

/** The numbers with the text as adopted in its forum's place. */
function withText(
  meeting: Meeting, values: Float64Array, draft: Float64Array, bindingness: number,
): Float64Array {
  const written = values.slice();
  meeting.issues.forEach((issue, d) => {
    written[meeting.values + MEETING_FIELDS.length + issue] = draft[d];
  });
  written[meeting.values + MEETING_FIELD.textBindingness] = bindingness;
  return written;
}

function textLevers(model: Model, values: Float64Array, m: number): Lever[] {
  const meeting = model.meetings[m];
  const unit = (path: string, place: number): Lever =>
    ({ of: "text", path, places: [place], from: values[place], least: 0, most: 1 });
  return [
    ...model.issueOrder.filter((issue) => meeting.issues.includes(issue)).map((issue) =>
      unit(`positions.${model.issues[issue].id}`, meeting.values + MEETING_FIELDS.length + issue)),
    unit("bindingness", meeting.values + MEETING_FIELD.textBindingness),
  ];
}

function agentLevers(
  model: Model, values: Float64Array, m: number, agent: number, bindIdeal: number,
): Lever[] {
  const row = rowOf(model.layout, agent);
  const { issues } = model.meetings[m];
  const lever = (path: string, place: number, least = 0, most = 1): Lever =>
    ({ of: "agent", path, places: [place], from: values[place], least, most });
  const security = lever("security", row + FIELD.security);
  const safety = lever("safety", row + FIELD.safety);
  // Tied preferences that the world has drawn apart are no longer one number.
  const preferences = model.agents[agent].tied && security.from === safety.from
    ? [{ ...security, places: [...security.places, ...safety.places] }] : [security, safety];
  return [
    ...model.issueOrder.filter((issue) => issues.includes(issue)).map((issue) =>
      lever(`positions.${model.issues[issue].id}`, row + model.layout.positions + issue)),
    ...preferences,
    lever("venue", row + FIELD.venue),
    lever("capability", row + FIELD.capability),
    // Where it is not coded, equation 2 gives the ideal that a reader would move.
    { ...lever("bindingness", row + FIELD.bindingness), from: bindIdeal },
    lever("alignment", row + FIELD.alignment, -FARTHEST_ALIGNMENT, FARTHEST_ALIGNMENT),
    lever("transfer", row + FIELD.transfer, -LARGEST_TRANSFER, LARGEST_TRANSFER),
  ];
}

/** The levers that turn the decision when the meeting is held again on these numbers. */
function search(
  player: Player, m: number, meeting: Meeting, values: Float64Array, agent: number,
  levers: readonly Lever[],
): MindChange[] {
  const signs = (): boolean => player.again(m, values, meeting).signs[agent] === 1;
  const now = signs();
  return levers.flatMap((lever) => {
    const { of, path, places, from } = lever;
    const standing = places.map((place) => values[place]);
    const to = nearestTurn(lever, (value) => {
      for (const place of places) values[place] = value;
      return signs() !== now;
    });
    places.forEach((place, n) => { values[place] = standing[n]; });
    return to === null ? [] : [{ of, path, from, to }];
  });
}

const STEPS = 50;
const HALVINGS = 30;

/** The nearest value at which a decision is turned: outward in steps, then halved. */
function nearestTurn(lever: Lever, at: (value: number) => boolean): number | null {
  const { from } = lever;
  const step = (lever.most - lever.least) / STEPS;
  for (let n = 1; n <= STEPS; n++) {
    const sides = [from - n * step, from + n * step].flatMap((value) => {
      const inside = Math.min(lever.most, Math.max(lever.least, value));
      const before = inside < from ? inside + step : inside - step;
      return inside !== from && Math.abs(inside - from) > (n - 1) * step && at(inside)
        ? [halve(at, inside < from ? Math.min(from, before) : Math.max(from, before), inside)]
        : [];
    });
    if (sides.length > 0) {
      return sides.reduce((best, value) =>
        (Math.abs(value - from) < Math.abs(best - from) ? value : best));
    }
  }
  return null;
}

/** Between a value that does not turn and one that does, the latter as near as can be. */
function halve(at: (value: number) => boolean, stays: number, turns: number): number {
  let [near, far] = [stays, turns];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (near + far) / 2;
    if (at(middle)) far = middle;
    else near = middle;
  }
  return far;
}
