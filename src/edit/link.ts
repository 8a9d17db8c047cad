import type { Label } from "../base/label.ts";
import { studioPackWords } from "../dictionary/studio-pack-words.ts";
import { refusedEdit } from "./check-edit.ts";
import { edited, type Edit } from "./edit.ts";
import { composed, type Choice, type Pack, type PackedScenario } from "./pack.ts";

/** All that a shared link says. */
export interface Link {
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: string | number;
}

/** What a link was read as: nothing where it is none, and what the reader should know of it. */
export interface ReadLink {
  readonly link?: Link;
  readonly told: readonly Label[];
}

const LONGEST = 16_000;
const MOST_EDITS = 400;
const MOST_TOLD = 8;
const LONGEST_SEED = 64;
/** Digits of the scenario's fingerprint. */
const DIGITS = 12;

/** The text after `#`: only what is other than in the scenario, and what it was made with. */
export function linkText({ plenary, scenarios }: Pack, link: Link): string {
  const { scenario, choice, edits, seed } = link;
  const fingerprint = scenarios.find(({ id }) => id === scenario)?.fingerprint ?? "";
  const said: [string, string | undefined][] = [
    ["v", plenary], ["s", scenario], ["f", fingerprint.slice(0, DIGITS)],
    ["p", choice.set], ["n", choice.narrative], ["w", choice.whatif],
    ["d", edits.length === 0 ? undefined
      : edits.map(({ path, value }) => `${path}:${JSON.stringify(value)}`).join(";")],
    ["r", seed === 1 ? undefined : JSON.stringify(seed)],
  ];
  return said.flatMap(([key, value]) =>
    (value === undefined ? [] : [`${key}=${escaped(value)}`])).join("&");
}

/** Percent signs only where an address needs them: most of a link stays legible. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|3B|2C|2F|40)/g, decodeURIComponent);
}

/**
 * Reads the text after `#`. Nothing in it makes this throw, and whatever does not fit the
 * scenario is left out and told.
 */
export function readLink(text: string, pack: Pack): ReadLink {
  if (text.length > LONGEST) return { told: [studioPackWords.linkTooLong] };
  const said = partsOf(text);
  const id = said?.get("s");
  if (said === undefined || id === undefined) return { told: [studioPackWords.notLink] };
  const packed = pack.scenarios.find((one) => one.id === id);
  if (packed === undefined) return { told: [studioPackWords.unknownScenario(shown(id))] };
  const told: Label[] = [];
  const version = said.get("v") ?? "?";
  if (version !== pack.plenary) {
    told.push(studioPackWords.otherVersion(shown(version), pack.plenary));
  }
  if (!packed.fingerprint.startsWith(said.get("f") ?? "-")) {
    told.push(studioPackWords.otherScenario);
  }
  const choice = choiceOf(packed, said, told);
  const seed = seedOf(said.get("r"));
  if (seed === undefined) told.push(studioPackWords.badValue("seed"));
  const edits = editsOf(packed, choice, said.get("d"), told);
  if (edits === undefined) return { told: [studioPackWords.notLink] };
  return {
    link: { scenario: id, choice, edits, seed: seed ?? 1 }, told: told.slice(0, MOST_TOLD),
  };
}

function shown(text: string): string {
  return text.replace(/[^\w./+-]/g, "?").slice(0, 60);
}

function partsOf(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const part of text.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at < 1) return undefined;
    try {
      found.set(part.slice(0, at), decodeURIComponent(part.slice(at + 1)));
    } catch {
      // Not the escapes of an address.
      return undefined;
    }
  }
  return found;
}

function choiceOf(
  packed: PackedScenario, said: ReadonlyMap<string, string>, told: Label[],
): Choice {
  const among = (key: string, options: readonly { readonly id: string }[]): string | undefined => {
    const id = said.get(key);
    if (id === undefined || options.some((one) => one.id === id)) return id;
    told.push(studioPackWords.unknownChoice(shown(id)));
    return undefined;
  };
  const [set, narrative, whatif] = [among("p", packed.sets), among("n", packed.narratives),
    among("w", packed.whatifs)];
  return {
    ...(set !== undefined && { set }), ...(narrative !== undefined && { narrative }),
    ...(whatif !== undefined && { whatif }),
  };
}

function seedOf(text: string | undefined): string | number | undefined {
  if (text === undefined) return 1;
  const seed = parsed(text);
  if (typeof seed === "string") return seed.length <= LONGEST_SEED ? seed : undefined;
  return Number.isSafeInteger(seed) && (seed as number) >= 0 ? seed as number : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: no value of a link.
    return undefined;
  }
}

/** The edits that fit; undefined where the text is no list of edits at all. */
function editsOf(
  packed: PackedScenario, choice: Choice, text: string | undefined, told: Label[],
): Edit[] | undefined {
  if (text === undefined) return [];
  const parts = splitEdits(text);
  if (parts.length > MOST_EDITS) return undefined;
  let { scenario } = composed(packed, choice);
  const edits: Edit[] = [];
  for (const part of parts) {
    const at = part.indexOf(":");
    const value = at < 1 ? undefined : parsed(part.slice(at + 1));
    if (value === undefined) return undefined;
    const edit: Edit = { path: part.slice(0, at), value };
    const refused = refusedEdit(scenario, edit);
    if (refused === undefined) {
      edits.push(edit);
      scenario = edited(scenario, [edit]);
    } else told.push(refused);
  }
  return edits;
}

/** Parts between semicolons that stand in no text of JSON. */
function splitEdits(text: string): string[] {
  const parts = [""];
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    const char = text[n];
    if (char === "\\" && quoted) parts[parts.length - 1] += char + (text[++n] ?? "");
    else if (char === ";" && !quoted) parts.push("");
    else {
      if (char === '"') quoted = !quoted;
      parts[parts.length - 1] += char;
    }
  }
  return parts;
}
