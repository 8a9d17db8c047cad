import { drawInstance, keysOf } from "../model/instance.ts";
import type { Model } from "../model/model.ts";
import { chamberOf, type Chamber } from "../negotiation/chamber.ts";
import type { DraftWatcher } from "../negotiation/drafting.ts";
import { holdSummit } from "../negotiation/summit.ts";
import { TERMS, type Term } from "../negotiation/term.ts";

/** One run: what stands in the chambers, one per meeting, until the player plays again. */
export interface Run {
  readonly replicate: number | null;
  readonly chambers: readonly Chamber[];
  /** The numbers of this replicate, laid out as in `Model.values`. */
  readonly values: Float64Array;
  /** Draws that fell outside their field's range and were clipped. */
  readonly clipped: number;
}

/** Plays a model under one seed. Its arrays are allocated once and written over by every run. */
export interface Player {
  readonly model: Model;
  /** Plays a replicate (0, 1, 2 ...), or the modes without any chance when null. */
  play(replicate: number | null, watch?: (meeting: number) => DraftWatcher): Run;
}

/** Thrown when a run's numbers are no longer finite: some input is too large to compute with. */
export class NumbersOverflow extends Error {
  override readonly name = "NumbersOverflow";
}

/** `without` leaves terms out of every decision and of drafting: for ablations. */
export function playerOf(
  model: Model, seed: string | number, without: readonly Term[] = [],
): Player {
  const keys = keysOf(seed);
  const values = new Float64Array(model.values.length);
  const chambers = model.meetings.map((meeting) => chamberOf(model, meeting));
  for (const term of without) {
    for (const chamber of chambers) chamber.played[TERMS.indexOf(term)] = 0;
  }
  const run = { replicate: null as number | null, chambers, values, clipped: 0 };
  return {
    model,
    play(replicate, watch) {
      run.replicate = replicate;
      run.clipped = drawInstance(model, keys, replicate, values);
      for (let m = 0; m < chambers.length; m++) {
        const meeting = model.meetings[m];
        const watcher = watch === undefined ? null : watch(m);
        holdSummit(chambers[m], model, meeting, values, keys, replicate, watcher);
        if (!isSound(chambers[m])) throw new NumbersOverflow(`${model.id} ${replicate}`);
      }
      return run;
    },
  };
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
