import { createHash, randomUUID } from "node:crypto";
import {
  lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { byCode } from "../../base/order.ts";
import { folderWords } from "../../dictionary/cli-words.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { EXIT, misused, refusedDisk, Refusal } from "../exit.ts";
import { VERSION } from "../version.ts";
import { isFolder, shown } from "./disk-files.ts";
import { digestAt } from "./file-digest.ts";
import { fileName } from "./file-names.ts";
import { refuseForeign } from "./foreign-files.ts";
import { namesIn } from "./names-in.ts";
import { isInside, topAbove, withSlashes } from "./roots.ts";

/** One file written, as the manifest lists it. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A folder that results are written to, and nowhere else. */
export interface Output {
  readonly folder: string;
  /** Each path once, capitals or not: two files of one name would be our fault, and throw. */
  write(path: string, content: string | Uint8Array): void;
  /** Lists a file of the folder that was written by other means, as too large to be held. */
  adopt(file: WrittenFile): void;
  /** Everything written so far, by path. */
  files(): WrittenFile[];
  /**
   * Removes what an earlier manifest of the same command lists, as long as it is unchanged and
   * was not written this time.
   */
  sweep(): void;
}

const MANIFEST = "manifest.json";
const MOST_BYTES = 8 * 1024 * 1024;

/** What an earlier command left in the folder, as its manifest says. */
interface Earlier {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly command: unknown;
  readonly files: readonly { readonly path: string; readonly sha256: unknown }[];
}

/**
 * Opens `--out`, or runs/<scenario>/<name> below the nearest collection of scenarios; `name`
 * begins with the command. Refuses a folder that cannot be written to, holds a manifest.json
 * that is not ours, or files that would be overwritten and are not its own: `files` names them
 * where they are not those of every such command.
 */
export function openOutput(
  out: string | undefined, scenario: string, name: string, files?: readonly string[],
): Output {
  const top = topAbove(process.cwd()) ?? process.cwd();
  const folder = out === undefined
    ? join(top, "runs", fileName(scenario), fileName(name)) : resolve(out);
  if (out === undefined && !isInside(top, folder)) {
    throw new Refusal(EXIT.input, folderWords.outside(shown(folder)));
  }
  const earlier = earlierIn(folder);
  const command = /^[a-z]+/.exec(name)?.[0] ?? name;
  refuseForeign(folder, command, earlier, files);
  probe(folder);
  if (earlier !== undefined) sweepDrafts(folder, earlier);
  const written = new Map<string, WrittenFile>();
  const taken = new Set<string>();
  const take = (path: string): void => {
    if (taken.has(path.toLowerCase())) throw new Error(`${path} is written twice`);
    taken.add(path.toLowerCase());
    if (written.size === 0) claimFolder(folder, command);
  };
  return {
    folder,
    adopt(file) {
      take(file.path);
      written.set(file.path, file);
    },
    write(path, content) {
      const target = join(folder, path);
      if (!isInside(folder, dirname(target))) {
        throw new Refusal(EXIT.input, folderWords.outside(shown(target)));
      }
      take(path);
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      writeWhole(target, bytes);
      written.set(path, { path, bytes: bytes.length, sha256: digestOf(bytes) });
    },
    files: () => [...written.values()].sort((left, right) => byCode(left.path, right.path)),
    sweep() {
      if (earlier?.command !== command) return;
      sweepListed(folder, earlier, taken);
    },
  };
}

/** A folder's name by default: what a narrative tells stands beside what the base tells. */
export function seenThrough(name: string, { narrative }: Pick<Scenario, "narrative">): string {
  return narrative === undefined ? name : `${name}-${narrative.id}`;
}

/** Makes a folder and those above it, one by one: at once, Node never ends below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/** Makes sure, before anything is played, that the folder is there and can be written to. */
function probe(folder: string): void {
  const file = join(folder, `.plenary-${randomUUID()}`);
  writing(folder, () => {
    makeFolder(folder);
    try {
      writeFileSync(file, "", { flag: "wx" });
    } finally {
      rmSync(file, { force: true });
    }
  }, folder);
}

/** Written beside its place and then moved there, so that no half a file is ever seen. */
export function writeWhole(target: string, bytes: Uint8Array): void {
  writing(target, () => {
    makeFolder(dirname(target));
    const draft = `${target}.${process.pid}.part`;
    try {
      writeFileSync(draft, bytes);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

/** Does something to a file; what the disk refuses is told, not thrown as a fault of ours. */
function writing<T>(target: string, act: () => T, folder = dirname(target)): T {
  try {
    return act();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isFile = code === "EEXIST" || code === "ENOTDIR";
    if (isFile) throw misused(folderWords.notFolder(shown(folder)));
    throw new Refusal(refusedDisk(code), folderWords.cannotWrite(shown(target), code));
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What stands in the folder from before; refuses a manifest.json that is not ours. */
function earlierIn(folder: string): Earlier | undefined {
  const path = join(folder, MANIFEST);
  const stats = writing(path, () => lstatSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return undefined;
  const small = stats.isFile() && stats.size <= MOST_BYTES;
  const manifest = small ? objectOf(writing(path, () => readFileSync(path, "utf8"))) : undefined;
  if (typeof manifest?.plenary !== "string") {
    throw new Refusal(EXIT.input, folderWords.foreign(shown(folder)));
  }
  const { command, files } = manifest;
  const listed: unknown[] = Array.isArray(files) ? files : [];
  return {
    manifest,
    command: Array.isArray(command) ? (command as unknown[])[0] : undefined,
    files: listed.flatMap((one) => {
      const { path: file, sha256 } = (one ?? {}) as { path?: unknown; sha256?: unknown };
      return typeof file === "string" ? [{ path: file, sha256 }] : [];
    }),
  };
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Marks a folder, before the first file is written, as one whose manifest does not tell of all
 * that stands there: so that a command that is killed may be given again.
 */
export function claimFolder(folder: string, command: string): void {
  const manifest = earlierIn(folder)?.manifest
    ?? { plenary: VERSION, command: [command], files: [] };
  const text = `${JSON.stringify({ ...manifest, incomplete: true }, null, 2)}\n`;
  writeWhole(join(folder, MANIFEST), new TextEncoder().encode(text));
}

/** Removes the drafts of a command that was killed while it wrote. */
function sweepDrafts(folder: string, { files }: Earlier): void {
  const targets = new Set([MANIFEST, ...files.map(({ path }) => path)]
    .map((path) => resolve(folder, path)));
  for (const place of new Set([...targets].map((target) => dirname(target)))) {
    if (!isInside(folder, place)) continue;
    for (const name of namesIn(place)) {
      const whole = /^(.+)\.\d+\.part$/.exec(name)?.[1];
      const draft = join(place, name);
      if (whole === undefined || !targets.has(join(place, whole))) continue;
      if (isPlainFile(draft)) writing(draft, () => rmSync(draft, { force: true }));
    }
  }
}

/** Removes what is listed and still as it was written, but for the names (in lower case) kept. */
function sweepListed(folder: string, { files }: Earlier, kept: ReadonlySet<string>): void {
  for (const { path, sha256 } of files) {
    const target = resolve(folder, path);
    const name = withSlashes(relative(folder, target)).toLowerCase();
    if (kept.has(name) || name === MANIFEST || !isInside(folder, dirname(target))) continue;
    if (isPlainFile(target) && digestAt(target) === sha256) {
      writing(target, () => rmSync(target, { force: true }));
    }
  }
}

/** Whether a file stands there: no folder, no link. */
function isPlainFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}
