import { drawInstance, keysOf, type Keys } from "../model/instance.ts";
import type { Meeting, Model, Moment } from "../model/model.ts";
import { textBefore } from "../model/text-before.ts";
import { chamberOf, type Chamber } from "../negotiation/chamber.ts";
import type { DraftWatcher } from "../negotiation/drafting.ts";
import { holdReview } from "../negotiation/review.ts";
import { holdSummit } from "../negotiation/summit.ts";
import { TERMS, type Term } from "../negotiation/term.ts";
import { absorb } from "../world/absorb.ts";
import { advance, worldMoves } from "../world/advance.ts";
import { attendTo, lendPens } from "../world/attention.ts";
import { drawEvents, eventsMove, happen } from "../world/happen.ts";
import { repeatSeries, seriesWidth, writeSeries } from "../world/series.ts";
import { resetWorld, worldIsSound, worldOf, type World } from "../world/world.ts";

/** One run: what stands in the chambers, one per meeting, until the player plays again. */
export interface Run {
  readonly replicate: number | null;
  readonly chambers: readonly Chamber[];
  /** The numbers of this replicate at the end, laid out as in `Model.values`. */
  readonly values: Float64Array;
  /** The numbers as drawn, before anything moved them; `values` itself where nothing does. */
  readonly drawn: Float64Array;
  /** Per meeting, the numbers that it read; `values` itself where nothing moves them. */
  readonly valuesAt: readonly Float64Array[];
  /** Moments x `seriesWidth(model)`: see world/series.ts. */
  readonly series: Float64Array;
  /** Per event: 1 when it happened in this replicate. */
  readonly happened: Uint8Array;
  /** Draws that fell outside their field's range and were clipped. */
  readonly clipped: number;
}

/** Plays a model under one seed. Its arrays are allocated once and written over by every run. */
export interface Player {
  readonly model: Model;
  /** Plays a replicate (0, 1, 2 ...), or the modes without any chance when null. */
  play(replicate: number | null, watch?: (meeting: number) => DraftWatcher): Run;
  /**
   * Holds one meeting of the run just played again, into its chamber, on other numbers: the world
   * and the meetings before it stay as it found them. `meeting` may have other rules.
   */
  again(m: number, values: Float64Array, meeting?: Meeting): Chamber;
}

/** Thrown when a run's numbers are no longer finite: some input is too large to compute with. */
export class NumbersOverflow extends Error {
  override readonly name = "NumbersOverflow";
}

type Watch = ((meeting: number) => DraftWatcher) | undefined;

/** Everything that a player writes over from run to run. */
interface Stage {
  readonly model: Model;
  readonly keys: Keys;
  readonly world: World;
  readonly chambers: readonly Chamber[];
  readonly values: Float64Array;
  readonly series: Float64Array;
  /** Room for one number per state. */
  readonly room: Float64Array;
  /** Copies of the numbers: as drawn, then one per meeting; made when first needed. */
  readonly copies: Float64Array[];
  /** Per forum, the last of its meetings that was held in this run, or -1. */
  readonly latest: Int32Array;
  replicate: number | null;
}

/** `without` leaves terms out of every decision and of drafting: for ablations. */
export function playerOf(
  model: Model, seed: string | number, without: readonly Term[] = [],
): Player {
  const world = worldOf(model);
  const values = new Float64Array(model.values.length);
  const stage: Stage = {
    model, world, values,
    keys: keysOf(seed),
    chambers: model.meetings.map((meeting) => chamberOf(model, meeting, world.kernel)),
    series: new Float64Array(model.timeline.length * seriesWidth(model)),
    room: new Float64Array(world.states.length),
    copies: [],
    latest: new Int32Array(model.forums.length),
    replicate: null,
  };
  for (const term of without) {
    for (const chamber of stage.chambers) chamber.played[TERMS.indexOf(term)] = 0;
  }
  const still: readonly Float64Array[] = model.meetings.map(() => values);
  const copies: Float64Array[] = [];
  const run = {
    replicate: null as number | null, chambers: stage.chambers, values,
    drawn: values as Float64Array,
    valuesAt: still, series: stage.series,
    happened: world.happened, clipped: 0,
  };
  return {
    model,
    play(replicate, watch) {
      run.replicate = replicate;
      stage.replicate = replicate;
      run.clipped = drawInstance(model, stage.keys, replicate, values);
      const moves = worldMoves(values) || eventsMove(model);
      if (moves) copyNumbers(stage, 0);
      run.drawn = moves ? stage.copies[0] : values;
      playTimeline(stage, moves, watch);
      if (moves && copies.length === 0) copies.push(...stage.copies.slice(1));
      run.valuesAt = moves ? copies : still;
      return run;
    },
    again(m, numbers, meeting = model.meetings[m]) {
      convene(stage, m, meeting, numbers, textBefore(model, m), null);
      if (!isSound(stage.chambers[m])) overflow(stage);
      return stage.chambers[m];
    },
  };
}

/** Copies the numbers as they stand; 0 the numbers drawn, m + 1 those that meeting m reads. */
function copyNumbers({ copies, values }: Stage, index: number): void {
  copies[index] ??= new Float64Array(values.length);
  copies[index].set(values);
}

/**
 * Moment by moment: the world moves, what happens happens, those meet who meet, all reading one
 * state, and the world takes up what they signed.
 */
function playTimeline(stage: Stage, moves: boolean, watch: Watch): void {
  const { model, world, values } = stage;
  resetWorld(world, values);
  drawEvents(world, stage.keys, stage.replicate);
  stage.latest.fill(-1);
  for (let moment = 0; moment < model.timeline.length; moment++) {
    const now = model.timeline[moment];
    if (moves) advance(world, values, now);
    for (const event of now.events) happen(world, values, event);
    if (moves && !worldIsSound(world, values)) overflow(stage);
    if (now.meetings.length > 0) meet(stage, now, moves, watch);
    if (moves || moment === 0) writeSeries(world, values, moment, stage.series, stage.room);
    else repeatSeries(world, values, moment, stage.series);
  }
}

function meet(stage: Stage, now: Moment, moves: boolean, watch: Watch): void {
  const { model, world, values, chambers, latest } = stage;
  attendTo(world, values, now.date);
  for (const m of now.meetings) {
    if (moves) copyNumbers(stage, m + 1);
    hold(stage, m, watch);
    if (!isSound(chambers[m])) overflow(stage);
  }
  for (const m of now.meetings) {
    absorb(world, values, model.meetings[m], chambers[m]);
    latest[model.meetings[m].forumIndex] = m;
  }
}

function hold(stage: Stage, m: number, watch: Watch): void {
  const { model, world, values, chambers, latest } = stage;
  const meeting = model.meetings[m];
  lendPens(world, values, meeting, chambers[m]);
  convene(stage, m, meeting, values, latest[meeting.forumIndex],
    watch === undefined ? null : watch(m));
}

/** A summit, or the review of the text of meeting `before`. */
function convene(
  { model, chambers, keys, replicate }: Stage, m: number, meeting: Meeting, values: Float64Array,
  before: number, watcher: DraftWatcher | null,
): void {
  if (meeting.review) holdReview(chambers[m], chambers[before], model, meeting, values);
  else holdSummit(chambers[m], model, meeting, values, keys, replicate, watcher);
}

function overflow({ model, replicate }: Stage): never {
  throw new NumbersOverflow(`${model.id} ${replicate}`);
}

function isSound(chamber: Chamber): boolean {
  let sum = chamber.bindingness;
  for (let d = 0; d < chamber.issues; d++) sum += chamber.draft[d];
  for (let i = 0; i < chamber.agents; i++) sum += chamber.utility[i];
  return sum - sum === 0;
}

/**
 * The same model with some of its numbers replaced and no longer drawn. It keeps the fingerprint
 * of the model it was made from.
 */
export function withNumbers(model: Model, changes: ReadonlyMap<number, number>): Model {
  const values = Float64Array.from(model.values);
  for (const [place, value] of changes) values[place] = value;
  const keep = [...model.draws.place].flatMap((place, n) => (changes.has(place) ? [] : [n]));
  if (keep.length === model.draws.place.length) return { ...model, values };
  const { place, kind, low, mode, high, least, most, a, b } = model.draws;
  const draws = {
    place: place.filter((p) => !changes.has(p)),
    kind: Uint8Array.from(keep, (n) => kind[n]),
    low: Float64Array.from(keep, (n) => low[n]),
    mode: Float64Array.from(keep, (n) => mode[n]),
    high: Float64Array.from(keep, (n) => high[n]),
    least: Float64Array.from(keep, (n) => least[n]),
    most: Float64Array.from(keep, (n) => most[n]),
    a: Uint32Array.from(keep, (n) => a[n]),
    b: Uint32Array.from(keep, (n) => b[n]),
  };
  return { ...model, values, draws };
}
