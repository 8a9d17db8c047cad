import type { Label } from "../../../base/label.ts";
import { nearest } from "../../../base/nearest.ts";
import { problemWords } from "../../../dictionary/problem-words.ts";
import type { Model } from "../../../model/model.ts";
import { TERMS } from "../../../negotiation/term.ts";
import { blockOf, columnsOf, FIXED_OUTCOMES } from "../../../outcome/outcome.ts";
import type { MeasuredQuantity, MeasureName } from "../../../scenario/measure-name.ts";
import { readingOf } from "../../../thesis/measure.ts";
import { seriesNames } from "../../../world/series.ts";

const SETS = [
  "all", "states", "firms", "communities", "organisations", "strong", "weak", "south", "north",
  "west", "east",
];

/** Why a model has no such measure, with the name that is nearest; undefined where it has. */
export function measureFault(model: Model, name: MeasureName): Label | undefined {
  const reading = readingOf(model, name);
  if (typeof reading === "function") return undefined;
  const quantities = [name.left, ...(name.right === undefined ? [] : [name.right])];
  const bad = quantities.find((one) =>
    typeof readingOf(model, { text: name.text, left: one }) !== "function") ?? name.left;
  const [word, known] = choices(model, bad);
  return problemWords.suggest(reading, known.includes(word) ? undefined : nearest(word, known));
}

/** The word that may be wrong in a quantity, and those that would be right. */
function choices(model: Model, quantity: MeasuredQuantity): [string, readonly string[]] {
  if (quantity.kind === "crossing") return ["", []];
  if (quantity.kind === "world") return [quantity.name, seriesNames(model)];
  const sets = [...SETS, ...model.agents.map(({ id }) => id)];
  if (quantity.kind === "state") return [quantity.set, sets];
  const forums = model.meetings.map(({ forum }) => forum);
  const { forum } = quantity.at;
  if (forum !== undefined && !forums.includes(forum)) return [forum, forums];
  if (quantity.kind === "term" && sets.includes(quantity.set)) return [quantity.term, TERMS];
  if (quantity.kind !== "outcome") return [quantity.set, sets];
  const m = Math.max(0, forums.lastIndexOf(forum ?? forums[forums.length - 1]));
  const { column, issues } = model.meetings[m];
  const from = blockOf(model, m);
  const names = columnsOf(model).slice(from, from + FIXED_OUTCOMES + issues.length)
    .map((one) => one.name.slice(column.length + 1));
  return [quantity.name, names];
}
