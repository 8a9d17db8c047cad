import { plain, type Label } from "../../base/label.ts";
import type { Basis } from "../../report/basis.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Options } from "../arguments.ts";
import { VERSION } from "../version.ts";

/** Folder of a result's figures, as seen from its report. */
export const FIGURES = "figures/";

/**
 * Where the numbers of a report come from, and the command that gives it again. `layers` are the
 * sets laid over one another, where a report has others than the scenario's own.
 */
export function basisOf(
  scenario: Scenario, command: string, layers: readonly (readonly string[])[] = layersOf(scenario),
): Basis {
  const { ownParameters, sources = {}, narrative } = scenario;
  return {
    ...(narrative !== undefined && { narrative: narrative.title }), layers,
    sets: PARAMETER_SETS.map(({ id, title, origin, fitted }) =>
      ({ id, title, origin, fitted, own: ownParameters })),
    sources: Object.entries(sources).map(([id, { title, url, date }]) =>
      ({ id, title: labelOf(title), url, date })),
    command,
    version: VERSION,
    figures: FIGURES,
  };
}

function layersOf({ usedSets }: Scenario): string[][] {
  return usedSets.length > 1 ? [usedSets.map(({ id }) => id)] : [];
}

function labelOf(title: string | Label): Label {
  return typeof title === "string" ? plain(title) : title;
}

/** A command line that repeats a result, without the folder it went to. */
export function commandLine(
  words: readonly string[], options: Options, numbers: Readonly<Record<string, string | number>>,
): string {
  const use = options.text("use");
  const narrative = options.text("narrative");
  return [
    "plenary", ...words.map(quoted),
    ...Object.entries(numbers).flatMap(([name, value]) => [`--${name}`, quoted(String(value))]),
    ...(use === undefined ? [] : ["--use", quoted(use)]),
    ...(narrative === undefined ? [] : ["--narrative", quoted(narrative)]),
    ...options.texts("set").flatMap((change) => ["--set", quoted(change)]),
  ].join(" ");
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
