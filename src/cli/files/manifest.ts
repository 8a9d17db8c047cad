import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Options } from "../arguments.ts";
import { COMMANDS, type CommandName, type CommandShape, type OptionName } from "../options.ts";
import { VERSION } from "../version.ts";
import { isFile, isFolder, portable, type DiskFiles } from "./disk-files.ts";
import type { Output } from "./output.ts";

/** What a manifest says besides what every manifest says. */
export interface ManifestBody {
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string | number;
  readonly [more: string]: unknown;
}

/**
 * Everything needed to repeat a result and to check that the same came out: no clock, no machine,
 * no number of workers. Written last, so that a folder with a manifest is complete.
 */
export function writeManifest(
  output: Output, command: CommandName, options: Options, files: DiskFiles, body: ManifestBody,
): void {
  const use = options.text("use");
  const narrative = options.text("narrative");
  const manifest = {
    plenary: VERSION,
    command: typed(command, options),
    ...body,
    ...(use === undefined ? {} : { use: portableWord(use) }),
    ...(narrative === undefined ? {} : { narrative: portableWord(narrative) }),
    set: options.texts("set"),
    inputs: files.inputs(),
    files: output.files(),
  };
  output.sweep();
  output.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Options that change nothing of a result but where it goes and how it is told. */
const BESIDE: readonly OptionName[] = ["out", "workers", "lang", "json", "help", "version"];

/** Options whose value may name a file. */
const FILED: readonly OptionName[] = ["use", "narrative"];

/** The command as typed, word by word, without what changes nothing of its result. */
function typed(command: CommandName, options: Options): string[] {
  const { positional, options: known }: CommandShape = COMMANDS[command];
  const words = options.words.slice(1).map((word, n) =>
    (positional[Math.min(n, positional.length - 1)] === "agent" ? word : portableWord(word)));
  const given = known.filter((name) => !BESIDE.includes(name)).flatMap((name) =>
    options.texts(name).flatMap((value) =>
      [`--${name}`, FILED.includes(name) ? portableWord(value) : value]));
  return [command, ...words, ...given];
}

/** A word that names a file or a folder, as seen from the folder it must not reach out of. */
function portableWord(word: string): string {
  const path = resolve(word);
  return isFile(path) || isFolder(path) ? portable(path) : word;
}

/** SHA-256 of some words, in their order. */
export function digestOfWords(words: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
