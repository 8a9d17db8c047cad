import type { Label } from "../../base/label.ts";
import { studioExportWords } from "../../dictionary/studio-export-words.ts";
import type { Edit } from "../../edit/edit.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import { isPlain } from "../../edit/plain.ts";
import { inside, SCENARIO, type Shape } from "../../edit/shape.ts";
import { cleanText } from "../../figure/text.ts";
import { editsOf, isList, type Pinned, type Situation } from "../state/situation.ts";

/** What a what-if file is made of. */
export interface WhatIfParts {
  readonly situation: Situation;
  /** The scenario before the edits. */
  readonly chosen: Pinned;
  /** The scenario as packed: the situation may start from one of its what-ifs. */
  readonly packed: Pick<PackedScenario, "file" | "whatifs">;
  /** Digits by which the file is named. */
  readonly digest: string;
  readonly replicates: number;
  /** What was changed, in words. */
  readonly summary: Label;
}

/** Name of the file, which is the id of the what-if too. */
export function whatIfId(digest: string): string {
  return `studio-${digest.slice(0, 8) || "new"}`;
}

const LONGEST_TITLE = 100;

/** Replicates that `plenary run` plays unless told otherwise, and its seed. */
const USUAL = { replicates: 1000, seed: 1 };

/**
 * The command that plays the what-if on the command line; undefined where the seed is a text,
 * which no command takes.
 */
export function whatIfCommand(
  situation: Situation, { file }: Pick<PackedScenario, "file">, digest: string,
  replicates: number,
): string | undefined {
  const { choice, seed } = situation;
  if (typeof seed === "string") return undefined;
  const [folder] = placeOf(situation, file);
  const path = `${folder}whatif/${whatIfId(digest)}.yaml`;
  // Other signs mean something to a shell, or to the comment that the command stands in.
  return ["plenary run", /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : JSON.stringify(path),
    ...(choice.set === undefined ? [] : [`--use ${choice.set}`]),
    ...(choice.narrative === undefined ? [] : [`--narrative ${choice.narrative}`]),
    ...(seed === USUAL.seed ? [] : [`--seed ${seed}`]),
    ...(replicates === USUAL.replicates ? [] : [`--replicates ${replicates}`]),
  ].join(" ");
}

/** Folder and name of the scenario's file. */
function placeOf(
  { scenario }: Situation, file = `scenarios/${scenario}/scenario.yaml`,
): [folder: string, name: string] {
  const at = file.lastIndexOf("/") + 1;
  return [file.slice(0, at), file.slice(at)];
}

/**
 * A what-if that `plenary run` plays to the same digest, with the options of `whatIfCommand`. It
 * belongs into the folder `whatif` beside the scenario.
 */
export function whatIfFile(
  { situation, chosen, packed, digest, replicates, summary }: WhatIfParts,
): string {
  const { whatif } = situation.choice;
  const { place, textSeed } = studioExportWords;
  const command = whatIfCommand(situation, packed, digest, replicates);
  const parent = whatif === undefined ? `../${placeOf(situation, packed.file)[1]}`
    : packed.whatifs.find(({ id }) => id === whatif)?.file ?? `${whatif}.yaml`;
  const label = ({ en, zh }: Label): string =>
    `{ en: ${JSON.stringify(cleanText(en))}, zh: ${JSON.stringify(cleanText(zh))} }`;
  const lists = ownLists(situation, chosen);
  const listed = lists.length > 0;
  const edits = editsOf(situation, chosen).filter((edit) => !listed || !isList(edit));
  return [
    ...(command === undefined ? [textSeed.en, textSeed.zh] : [place.en, place.zh, command])
      .map((line) => `# ${line}`),
    "format: 1",
    `extends: ${JSON.stringify(parent)}`,
    `id: ${whatIfId(digest)}`,
    `title: ${label(titleOf(summary))}`,
    `summary: ${label(summary)}`,
    ...(edits.length === 0 ? [] : ["set:", ...edits.map((edit) => `  ${settingOf(edit)}`)]),
    ...lists, "",
  ].join("\n");
}

/**
 * Pins as lists of their own, which a what-if adds to those of the scenario; nothing where they
 * take something away, so that whole lists must be set.
 */
function ownLists(
  { pins, others = [] }: Situation, { decisions = [], absent = [] }: Pinned,
): string[] {
  const agents = Object.keys(pins);
  const spoken = others.some(isList) || agents.some((id) => absent.includes(id)
    || decisions.some(({ agent }) => agent === id));
  if (spoken) return [];
  const made = agents.filter((id) => pins[id] === "signs" || pins[id] === "refuses");
  const away = agents.filter((id) => pins[id] === "absent");
  return [
    ...(made.length === 0 ? [] : ["decisions:", ...made.map((id) =>
      `  - { agent: ${JSON.stringify(id)}, signs: ${String(pins[id] === "signs")} }`)]),
    ...(away.length === 0 ? [] : [`absent: ${JSON.stringify(away)}`]),
  ];
}

/** What was changed, where it is short enough to be a title. */
function titleOf(summary: Label): Label {
  const { title } = studioExportWords;
  return summary.en.length > LONGEST_TITLE ? title
    : { en: `${title.en}: ${summary.en}`, zh: `${title.zh}：${summary.zh}` };
}

/** One line of `set`; whoever moved a slider assumed the number. */
function settingOf({ path, value }: Edit): string {
  const shape = path.split(".").reduce<Shape | undefined>(inside, SCENARIO);
  const key = /^[A-Za-z][\w.-]*$/.test(path) ? path : JSON.stringify(path);
  const origin = { origin: "assumed" };
  const said = shape?.kind !== "number" ? value
    : isPlain(value) ? { ...origin, ...value } : { value, ...origin };
  return `${key}: ${JSON.stringify(said)}`;
}
