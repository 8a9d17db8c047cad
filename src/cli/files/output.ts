import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { byCode } from "../../base/order.ts";
import { folderWords } from "../../dictionary/cli-words.ts";
import { EXIT, misused, Refusal } from "../exit.ts";
import { isFolder, shown } from "./disk-files.ts";
import { fileName } from "./file-names.ts";
import { isInside, topAbove } from "./roots.ts";

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
  /** Everything written so far, by path. */
  files(): WrittenFile[];
  /** Removes what an earlier manifest in the same folder lists and nobody wrote this time. */
  sweep(): void;
}

/** Opens `--out`, or runs/<scenario>/<name> below the nearest collection of scenarios. */
export function openOutput(out: string | undefined, scenario: string, name: string): Output {
  const top = topAbove(process.cwd()) ?? process.cwd();
  const folder = out === undefined
    ? join(top, "runs", fileName(scenario), fileName(name)) : resolve(out);
  if (out === undefined && !isInside(top, folder)) {
    throw new Refusal(EXIT.input, folderWords.outside(shown(folder)));
  }
  const written = new Map<string, WrittenFile>();
  const taken = new Set<string>();
  return {
    folder,
    write(path, content) {
      const target = join(folder, path);
      if (!isInside(folder, dirname(target))) {
        throw new Refusal(EXIT.input, folderWords.outside(shown(target)));
      }
      if (taken.has(path.toLowerCase())) throw new Error(`${path} is written twice`);
      taken.add(path.toLowerCase());
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      writeWhole(target, bytes);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      written.set(path, { path, bytes: bytes.length, sha256 });
    },
    files: () => [...written.values()].sort((left, right) => byCode(left.path, right.path)),
    sweep() {
      for (const path of earlierFiles(folder)) {
        const target = resolve(folder, path);
        const inside = isInside(folder, dirname(target)) && relative(folder, target) !== "";
        if (inside && !written.has(path)) rmSync(target, { force: true });
      }
    },
  };
}

/** Makes a folder and those above it, one by one: at once, Node never ends below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/** Written beside its place and then moved there, so that no half a file is ever seen. */
export function writeWhole(target: string, bytes: Uint8Array): void {
  const folder = dirname(target);
  try {
    makeFolder(folder);
    const draft = `${target}.${process.pid}.part`;
    try {
      writeFileSync(draft, bytes);
      renameSync(draft, target);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isFile = code === "EEXIST" || code === "ENOTDIR";
    if (isFile) throw misused(folderWords.notFolder(shown(folder)));
    throw new Refusal(EXIT.input, folderWords.cannotWrite(shown(target), code));
  }
}

function earlierFiles(folder: string): string[] {
  try {
    const path = join(folder, "manifest.json");
    if (statSync(path).size > 8 * 1024 * 1024) return [];
    const { files } = JSON.parse(readFileSync(path, "utf8")) as { files?: { path?: unknown }[] };
    return (files ?? []).flatMap(({ path: one }) => (typeof one === "string" ? [one] : []));
  } catch {
    return [];
  }
}
