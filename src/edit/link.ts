import { LANGUAGES, type Label, type Language } from "../base/label.ts";
import { studioPackWords } from "../dictionary/studio-pack-words.ts";
import { refusedEdit } from "./check-edit.ts";
import { edited, type Edit } from "./edit.ts";
import { composed, type Choice, type Pack, type PackedScenario } from "./pack.ts";
import { isPlain } from "./plain.ts";

/** All that a shared link says. */
export interface Link {
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: string | number;
  /** In which it was made. */
  readonly language?: Language;
}

/** What was shared, as it stands in a link or a file: nothing of it is trusted. */
export interface Said {
  readonly version: unknown;
  readonly scenario: unknown;
  readonly fingerprint: unknown;
  readonly set?: unknown;
  readonly narrative?: unknown;
  readonly whatif?: unknown;
  /** undefined where it is no list of edits at all. */
  readonly edits: readonly unknown[] | undefined;
  readonly seed: unknown;
  readonly language?: unknown;
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
export function linkText(pack: Pack, link: Link): string {
  const { scenario, choice, edits, seed, language } = link;
  const said: [string, string | undefined][] = [
    ["v", pack.plenary], ["s", scenario], ["f", fingerprintIn(pack, scenario)],
    ["p", choice.set], ["n", choice.narrative], ["w", choice.whatif],
    ["d", edits.length === 0 ? undefined
      : edits.map(({ path, value }) => `${path}:${JSON.stringify(value)}`).join(";")],
    ["r", seed === 1 ? undefined : JSON.stringify(seed)], ["l", language],
  ];
  return said.flatMap(([key, value]) =>
    (value === undefined ? [] : [`${key}=${escaped(value)}`])).join("&");
}

/** Whether a link is short enough to be read again. */
export function fitsLink(text: string, { edits }: Link): boolean {
  return text.length <= LONGEST && edits.length <= MOST_EDITS;
}

/** The digits of a scenario's fingerprint that are shared. */
export function fingerprintIn({ scenarios }: Pack, scenario: string): string {
  return (scenarios.find(({ id }) => id === scenario)?.fingerprint ?? "").slice(0, DIGITS);
}

/** Percent signs only where an address needs them: most of a link stays legible. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|3B|2C|2F|40)/g, decodeURIComponent);
}

/**
 * Reads the text after `#`. Nothing in it makes this throw, and whatever does not fit the
 * scenario is left out and told.
 */
export function readLink(given: string, pack: Pack): ReadLink {
  // An address brings its sign along; it does not count.
  const text = given.replace(/^#/, "");
  if (text.length > LONGEST) return { told: [studioPackWords.linkTooLong] };
  const said = partsOf(text);
  if (said?.get("s") === undefined) return { told: [studioPackWords.notLink] };
  const seed = said.get("r");
  return readSaid({
    version: said.get("v"), scenario: said.get("s"), fingerprint: said.get("f"),
    set: said.get("p"), narrative: said.get("n"), whatif: said.get("w"),
    edits: editsIn(said.get("d")), seed: seed === undefined ? 1 : parsed(seed),
    language: said.get("l"),
  }, pack) ?? { told: [studioPackWords.notLink] };
}

/** What was shared, held against a pack; undefined where its edits are no edits at all. */
export function readSaid(said: Said, pack: Pack): ReadLink | undefined {
  const { version, scenario: id, fingerprint, language, edits: given } = said;
  const packed = pack.scenarios.find((one) => one.id === id);
  if (packed === undefined) return { told: [studioPackWords.unknownScenario(shown(id))] };
  const told: Label[] = [];
  if (version !== pack.plenary) {
    told.push(studioPackWords.otherVersion(shown(version ?? "?"), pack.plenary));
  }
  if (typeof fingerprint !== "string" || fingerprint === ""
    || !packed.fingerprint.startsWith(fingerprint)) {
    told.push(studioPackWords.otherScenario);
  }
  const choice = choiceOf(packed, said, told);
  const seed = isSeed(said.seed) ? said.seed : undefined;
  if (seed === undefined) told.push(studioPackWords.badValue("seed"));
  const edits = editsOf(packed, choice, given, told);
  if (edits === undefined) return undefined;
  const spoken = LANGUAGES.find((one) => one === language);
  return {
    link: {
      scenario: packed.id, choice, edits, seed: seed ?? 1, ...(spoken && { language: spoken }),
    },
    told: told.slice(0, MOST_TOLD),
  };
}

function shown(text: unknown): string {
  return String(typeof text === "string" ? text : typeof text)
    .replace(/[^\w./+-]/g, "?").slice(0, 60);
}

function partsOf(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const part of text.split("&")) {
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

function choiceOf(packed: PackedScenario, said: Said, told: Label[]): Choice {
  const among = (id: unknown, options: readonly { readonly id: string }[]): string | undefined => {
    const found = options.find((one) => one.id === id)?.id;
    if (id !== undefined && found === undefined) {
      told.push(studioPackWords.unknownChoice(shown(id)));
    }
    return found;
  };
  const [set, narrative, whatif] = [among(said.set, packed.sets),
    among(said.narrative, packed.narratives), among(said.whatif, packed.whatifs)];
  return {
    ...(set !== undefined && { set }), ...(narrative !== undefined && { narrative }),
    ...(whatif !== undefined && { whatif }),
  };
}

function isSeed(seed: unknown): seed is string | number {
  return typeof seed === "string" ? seed.length <= LONGEST_SEED
    : Number.isSafeInteger(seed) && (seed as number) >= 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: no value of a link.
    return undefined;
  }
}

/** The edits that fit; undefined where one is no edit at all, or there are too many. */
function editsOf(
  packed: PackedScenario, choice: Choice, given: readonly unknown[] | undefined, told: Label[],
): Edit[] | undefined {
  if (given === undefined || given.length > MOST_EDITS) return undefined;
  let { scenario } = composed(packed, choice);
  const edits: Edit[] = [];
  for (const one of given) {
    if (!isPlain(one)) return undefined;
    const { path, value } = one;
    if (typeof path !== "string" || value === undefined) return undefined;
    const edit: Edit = { path, value };
    const refused = refusedEdit(scenario, edit);
    if (refused === undefined) {
      edits.push(edit);
      scenario = edited(scenario, [edit]);
    } else told.push(refused);
  }
  return edits;
}

function editsIn(text: string | undefined): Edit[] | undefined {
  if (text === undefined) return [];
  const edits = splitEdits(text).map((part) => {
    const at = part.indexOf(":");
    return { path: part.slice(0, Math.max(0, at)), value: at < 1 ? undefined
      : parsed(part.slice(at + 1)) };
  });
  return edits.some(({ value }) => value === undefined) ? undefined : edits;
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
