import { refusedEdit } from "../../edit/check-edit.ts";
import { edited, type Edit } from "../../edit/edit.ts";
import type { PackedPreset } from "../../edit/packed-story.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Situation } from "./situation.ts";

/** A preset at one forum: edits of the forum, and parameters by path. */
export interface PlacedPreset {
  readonly preset: PackedPreset;
  readonly others: readonly Edit[];
  readonly numbers: Readonly<Record<string, number>>;
}

/**
 * The presets that a scenario may be given at the forum of one of its meetings: those all of whose
 * numbers it has and admits. What acts only between meetings is left out where there is but one.
 */
export function presetsFor(
  presets: readonly PackedPreset[], scenario: Scenario, model: Model,
  meeting = model.meetings.length - 1,
): PlacedPreset[] {
  const { forum } = model.meetings[meeting];
  const moves = model.meetings.length > 1;
  return presets.flatMap((preset): PlacedPreset[] => {
    const parameters = editsBelow("parameters", preset.parameters);
    const others = inOrder(editsBelow(`forums.${forum}`, preset.forum), scenario);
    if (others === undefined || inOrder(parameters, scenario) === undefined) return [];
    const known = [...others, ...parameters].every(({ path }) =>
      placesOf(model, path) !== undefined);
    const acts = moves || others.some(({ path }) => !path.endsWith("entryIntoForce"))
      || parameters.some(({ path }) => path === "parameters.noise");
    return known && acts ? [{ preset, others, numbers: Object.fromEntries(
      parameters.map(({ path, value }) => [path, Number(value)])) }] : [];
  });
}

/**
 * The edits in an order in which each is admitted after those before it, as a link makes them: the
 * ends of a range must not cross on the way. undefined where there is none.
 */
function inOrder(edits: readonly Edit[], scenario: Scenario): Edit[] | undefined {
  const left = [...edits];
  const made: Edit[] = [];
  for (let now = scenario; left.length > 0;) {
    const next = left.findIndex((edit) => refusedEdit(now, edit) === undefined);
    if (next < 0) return undefined;
    const [edit] = left.splice(next, 1);
    now = edited(now, [edit]);
    made.push(edit);
  }
  return made;
}

/** The preset that a situation has, the one that sets most first. */
export function presetIn(
  placed: readonly PlacedPreset[], { numbers, others = [] }: Situation,
): PlacedPreset | undefined {
  const has = ({ path, value }: Edit): boolean =>
    others.some((one) => one.path === path && one.value === value);
  const size = (one: PlacedPreset): number => one.others.length + Object.keys(one.numbers).length;
  return placed.filter((one) => one.others.every(has)
    && Object.entries(one.numbers).every(([path, value]) => numbers[path] === value))
    .sort((one, other) => size(other) - size(one))[0];
}

/** The preset that a situation has at the forum of any meeting. */
export function presetNow(
  presets: readonly PackedPreset[], { meetings }: Pick<Model, "meetings">, situation: Situation,
): PlacedPreset | undefined {
  const forums = [...new Set(meetings.map(({ forum }) => forum))];
  return presetIn(forums.flatMap((forum) => presets.map((preset): PlacedPreset => ({
    preset, others: editsBelow(`forums.${forum}`, preset.forum),
    numbers: Object.fromEntries(editsBelow("parameters", preset.parameters)
      .map(({ path, value }) => [path, Number(value)])),
  }))), situation);
}

function editsBelow(above: string, numbers: Readonly<Record<string, number>>): Edit[] {
  return Object.entries(numbers).map(([at, value]) => ({ path: `${above}.${at}`, value }));
}

/** The situation with a preset, what the one before it set taken back. */
export function withPreset(
  { others = [], numbers, ...situation }: Situation, before: PlacedPreset | undefined,
  after: PlacedPreset | undefined,
): Situation {
  const gone = new Set([...before?.others ?? [], ...after?.others ?? []].map(({ path }) => path));
  const kept = [...others.filter(({ path }) => !gone.has(path)), ...after?.others ?? []];
  const own = Object.entries(numbers).filter(([path]) =>
    !Object.hasOwn(before?.numbers ?? {}, path));
  return { ...situation, numbers: { ...Object.fromEntries(own), ...after?.numbers },
    ...(kept.length > 0 && { others: kept }) };
}
