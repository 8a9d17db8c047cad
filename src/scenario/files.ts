import type { Label } from "../base/label.ts";
import type { Place, Problem } from "../base/problem.ts";
import { fileWords } from "../dictionary/file-words.ts";
import { decode } from "./decode.ts";
import type { Located } from "./located.ts";
import { parse } from "./parse.ts";

/** The world of files, given by whoever has one. */
export interface Files {
  /** The bytes of a file; undefined when it cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** The path that `to` means when written in `fromFile`. */
  resolve(fromFile: string, to: string): string;
  inside(root: string, path: string): boolean;
  /** The folder that a file must not reach out of. */
  rootOf(path: string): string;
  /** The path as it is shown to the user. */
  display(path: string): string;
}

/** A file as read: its text, its tree if it has one, and what is wrong with it. */
interface ReadFile {
  readonly text: string;
  readonly tree?: Located;
  readonly problems: readonly Problem[];
}

/** Files already read, by path: several loadings may share it. */
export type ReadFiles = Map<string, ReadFile>;

/** What one loading has read so far. */
export interface Session {
  readonly files: Files;
  readonly problems: Problem[];
  /** Texts by shown path. */
  readonly texts: Map<string, string>;
  /** Paths by shown path. */
  readonly paths: Map<string, string>;
  readonly read: ReadFiles;
}

/** A loading that has read nothing yet. */
export function newSession(files: Files, read: ReadFiles = new Map()): Session {
  return { files, problems: [], texts: new Map(), paths: new Map(), read };
}

/** Adds a problem; gives undefined, so that a caller can return it. */
export function report(session: Session, place: Place, message: Label): undefined {
  session.problems.push({ place, message });
  return undefined;
}

/** Adds problems found elsewhere; there may be more than a call takes as arguments. */
export function add(session: Session, problems: readonly Problem[]): void {
  for (const problem of problems) session.problems.push(problem);
}

function readFile(bytes: Uint8Array, file: string): ReadFile {
  const top: Place = { file, line: 1, column: 1, length: 1 };
  const { text, fault } = decode(bytes);
  if (fault !== undefined) {
    const lines = text.split("\n");
    const column = (lines[lines.length - 1] ?? "").length + 1;
    const place = { ...top, line: lines.length, column };
    return { text, problems: [{ place, message: fault }] };
  }
  const { tree, problems } = parse(text, top);
  if (tree === undefined) return { text, problems };
  if (tree.kind === "map") return { text, tree, problems };
  const empty = tree.kind === "scalar" && tree.value === null;
  const last = empty
    ? { place: top, message: fileWords.empty }
    : { place: tree.place, message: fileWords.notMap };
  return { text, problems: [...problems, last] };
}

/**
 * The located tree of a file, read once; undefined with its problems reported where there is
 * none. `asked` is the place that named the file.
 */
export function treeOf(session: Session, path: string, asked?: Place): Located | undefined {
  const { files, texts, paths } = session;
  const file = files.display(path);
  const known = session.read.get(path);
  const bytes = known === undefined ? files.read(path) : undefined;
  if (known === undefined && bytes === undefined) {
    const top: Place = { file, line: 1, column: 1, length: 1 };
    return report(session, asked ?? top, fileWords.missing(file));
  }
  const found = known ?? readFile(bytes ?? new Uint8Array(), file);
  session.read.set(path, found);
  if (!texts.has(file)) add(session, found.problems);
  texts.set(file, found.text);
  paths.set(file, path);
  return found.tree;
}

/** The path written at `place`; undefined, with a problem, when it leaves the file's root. */
export function pathFrom(session: Session, place: Place, written: string): string | undefined {
  const { files, paths } = session;
  const from = paths.get(place.file) ?? place.file;
  const path = files.resolve(from, written);
  if (!files.inside(files.rootOf(from), path)) {
    return report(session, place, fileWords.outside(written));
  }
  return path;
}
