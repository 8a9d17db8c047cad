import type { Label } from "../../base/label.ts";
import { studioFileWords } from "../../dictionary/studio-share-words.ts";
import { fingerprintIn, readSaid, type Link, type ReadLink } from "../../edit/link.ts";
import type { Pack } from "../../edit/pack.ts";
import { isPlain, type Plain } from "../../edit/plain.ts";

/** Characters of the largest file that is read. */
export const LARGEST_FILE = 1_000_000;
const MOST_TOLD = 8;
const KEYS: ReadonlySet<string> = new Set([
  "format", "plenary", "scenario", "fingerprint", "set", "narrative", "whatif", "edits", "seed",
  "language", "replicates", "digest",
]);

/** What came of a situation, kept beside it. */
export interface Kept {
  readonly digest: string;
  readonly replicates: number;
}

/** A situation as a small file: all that a link says, and what came of it. */
export function situationFile(pack: Pack, link: Link, kept?: Kept): string {
  const { scenario, choice, edits, seed, language } = link;
  return `${JSON.stringify({
    format: 1, plenary: pack.plenary, scenario, fingerprint: fingerprintIn(pack, scenario),
    ...choice, seed, edits, ...(language && { language }),
    ...(kept && { replicates: kept.replicates, digest: kept.digest }),
  }, null, 1)}\n`;
}

/** What a file was read as; the digest is that of the result it was saved with. */
export interface ReadFile extends ReadLink {
  readonly digest?: string;
}

/**
 * Reads a file that `situationFile` wrote. Nothing in it makes this throw; whatever does not fit
 * is left out and told, and without a link everything is told that speaks against it.
 */
export function readSituation(fileName: string, text: string, pack: Pack): ReadFile {
  const name = shown(fileName);
  const refused = (...told: Label[]): ReadFile => ({ told: [...told, studioFileWords.kept] });
  if (text.length > LARGEST_FILE) return refused(studioFileWords.tooLarge(name));
  const tree = parsed(text);
  if ("error" in tree) return refused(errorWords(name, text, tree.error));
  const { value } = tree;
  if (!isPlain(value) || !("format" in value) || !("scenario" in value)) {
    return refused(studioFileWords.notSituation(name));
  }
  if (value["format"] !== 1) {
    return refused(studioFileWords.otherFormat(name, shown(plainText(value["format"]))));
  }
  return readTree(value, pack) ?? refused(studioFileWords.badEdits(name));
}

function readTree(value: Plain, pack: Pack): ReadFile | undefined {
  const { plenary: version, scenario, fingerprint, set, narrative, whatif, language, digest }
    = value;
  const { edits = [], seed = 1 } = value;
  const read = readSaid({
    version, scenario, fingerprint, set, narrative, whatif, language, seed,
    edits: Array.isArray(edits) ? edits : undefined,
  }, pack);
  if (read === undefined) return undefined;
  const { link, told } = read;
  if (link === undefined) return { told: [...told, studioFileWords.kept] };
  const unknown = Object.keys(value).filter((key) => !KEYS.has(key))
    .map((key) => studioFileWords.unknownKey(shown(key)));
  return {
    link, told: [...told, ...unknown].slice(0, MOST_TOLD),
    ...(typeof digest === "string" && /^[0-9a-f]{8,64}$/.test(digest) && { digest }),
  };
}

/** A number or a text as written; of anything else, which may nest without end, its kind. */
function plainText(value: unknown): string {
  return typeof value === "number" || typeof value === "string" ? JSON.stringify(value)
    : typeof value;
}

function shown(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._()"-]/gu, "?").slice(0, 80);
}

function parsed(text: string): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // Told with its place.
    return { error };
  }
}

/** Browsers tell the place of a fault in words of their own. */
function errorWords(name: string, text: string, error: unknown): Label {
  const said = String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined && column !== undefined) {
    return studioFileWords.notJson(name, line, column);
  }
  const at = /position (\d+)/.exec(said)?.[1];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
  return studioFileWords.notJson(name, String(before.length),
    String((before.at(-1) ?? "").length + 1));
}
