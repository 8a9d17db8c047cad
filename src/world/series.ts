import { giniOfSorted } from "../base/stats.ts";
import { FIELD, FORUM_FIELD, PARAMETER, rowOf, WORLD } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { nextMeeting } from "./attention.ts";
import { assessHazard, hazardFades } from "./hazard.ts";
import type { World } from "./world.ts";

/**
 * The world's own numbers at every moment. Means over states, unweighted; fragmentation is the
 * sum over issues of the variance of states' norm stocks, concentration the Gini of capability.
 */
export const SERIES = [
  "risk", "deployment", "frontier", "efficacy", "hazard", "opaque", "governance", "deficit",
  "safety", "security", "trust", "fragmentation", "norms", "concentration",
] as const;

/** One of those, or a forum's attention (mean over states) or legitimacy. */
export type SeriesName =
  (typeof SERIES)[number] | `attention.${string}` | `legitimacy.${string}`;

const COLUMN = Object.fromEntries(SERIES.map((name, index) => [name, index])) as
  Readonly<Record<(typeof SERIES)[number], number>>;

/** The names of a model's columns, in their order. */
export function seriesNames({ forums }: Model): SeriesName[] {
  return [...SERIES, ...forums.flatMap(({ id }): SeriesName[] =>
    [`attention.${id}`, `legitimacy.${id}`])];
}

/** Numbers in one moment's row. */
export function seriesWidth({ forums }: Model): number {
  return SERIES.length + 2 * forums.length;
}

/** Place of a number in `Run.series`; -1 where the model has no such forum. */
export function seriesPlace(model: Model, name: SeriesName, moment: number): number {
  const column = columnOf(model, name);
  return column < 0 ? -1 : moment * seriesWidth(model) + column;
}

function columnOf({ forums }: Model, name: SeriesName): number {
  if (Object.hasOwn(COLUMN, name)) return COLUMN[name as (typeof SERIES)[number]];
  const dot = name.indexOf(".");
  const id = name.slice(dot + 1);
  for (let f = 0; f < forums.length; f++) {
    if (forums[f].id === id) return SERIES.length + 2 * f + (name.startsWith("legit") ? 1 : 0);
  }
  return -1;
}

/** Writes the row of a moment; `sorted` is room for one number per state. */
export function writeSeries(
  world: World, values: Float64Array, moment: number, series: Float64Array, sorted: Float64Array,
): void {
  const { model, states } = world;
  const { years } = model.timeline[moment];
  const at = moment * seriesWidth(model);
  assessHazard(world, values, years);
  series[at + COLUMN.risk] = values[WORLD.risk];
  series[at + COLUMN.deployment] = values[WORLD.deployment];
  series[at + COLUMN.frontier] = values[WORLD.frontier];
  series[at + COLUMN.efficacy] = world.efficacy;
  series[at + COLUMN.hazard] = world.hazard;
  series[at + COLUMN.opaque] = world.opaque;
  series[at + COLUMN.governance] = world.governance;
  series[at + COLUMN.deficit] = world.deficit;
  series[at + COLUMN.safety] = meanOf(world, values, FIELD.safety);
  series[at + COLUMN.security] = meanOf(world, values, FIELD.security);
  series[at + COLUMN.trust] = meanOf(world, values, FIELD.trust);
  series[at + COLUMN.fragmentation] = fragmentation(world, values);
  series[at + COLUMN.norms] = world.norms;
  for (let n = 0; n < states.length; n++) {
    sorted[n] = values[rowOf(model.layout, states[n]) + FIELD.capability];
  }
  series[at + COLUMN.concentration] = giniOfSorted(sorted.sort());
  for (let f = 0; f < model.forums.length; f++) {
    const { values: first } = model.forums[f];
    series[at + SERIES.length + 2 * f + 1] = values[first + FORUM_FIELD.legitimacy];
  }
  writeAttention(world, values, moment, series);
}

/**
 * The row of the moment before once more, where nothing but texts, seats and the hazard that
 * fades with the years can change.
 */
export function repeatSeries(
  world: World, values: Float64Array, moment: number, series: Float64Array,
): void {
  const width = seriesWidth(world.model);
  const at = moment * width;
  series.copyWithin(at, at - width, at);
  series[at + COLUMN.norms] = world.norms;
  if (hazardFades(values)) {
    assessHazard(world, values, world.model.timeline[moment].years);
    series[at + COLUMN.hazard] = world.hazard;
    series[at + COLUMN.opaque] = world.opaque;
  }
  writeAttention(world, values, moment, series);
}

function meanOf({ states, model }: World, values: Float64Array, field: number): number {
  let sum = 0;
  for (let n = 0; n < states.length; n++) sum += values[rowOf(model.layout, states[n]) + field];
  return sum / states.length;
}

function fragmentation({ states, model: { layout } }: World, values: Float64Array): number {
  let all = 0;
  for (let d = 0; d < layout.issues; d++) {
    let sum = 0, squares = 0;
    for (let n = 0; n < states.length; n++) {
      sum += values[rowOf(layout, states[n]) + layout.statusQuo + d];
    }
    const mean = sum / states.length;
    for (let n = 0; n < states.length; n++) {
      const gap = values[rowOf(layout, states[n]) + layout.statusQuo + d] - mean;
      squares += gap * gap;
    }
    all += squares / states.length;
  }
  return all;
}

/** Mean over states of e_if; an even share of their forums where attention is not modelled. */
function writeAttention(
  world: World, values: Float64Array, moment: number, series: Float64Array,
): void {
  const { states, agents, attention, room, model } = world;
  const { date } = model.timeline[moment];
  const sharp = values[PARAMETER.attentionSharpness] !== 0;
  room.fill(0);
  for (let f = 0; f < model.forums.length; f++) {
    const { seat } = nextMeeting(world, f, date);
    for (let i = 0; i < agents; i++) if (seat[i] !== 0) room[i]++;
  }
  for (let f = 0; f < model.forums.length; f++) {
    const { seat } = nextMeeting(world, f, date);
    let sum = 0;
    for (let n = 0; n < states.length; n++) {
      const i = states[n];
      if (seat[i] !== 0) sum += (sharp ? attention[f * agents + i] : 1) / room[i];
    }
    series[moment * seriesWidth(model) + SERIES.length + 2 * f] = sum / states.length;
  }
}
