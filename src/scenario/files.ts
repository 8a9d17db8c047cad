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

/** What one loading has read so far. */
export interface Session {
  readonly files: Files;
  readonly problems: Problem[];
  /** Texts by shown path. */
  readonly texts: Map<string, string>;
  /** Paths by shown path. */
  readonly paths: Map<string, string>;
  readonly trees: Map<string, Located | undefined>;
}

export function newSession(files: Files): Session {
  return { files, problems: [], texts: new Map(), paths: new Map(), trees: new Map() };
}

export function report(session: Session, place: Place, message: Label): undefined {
  session.problems.push({ place, message });
  return undefined;
}

/** Adds problems found elsewhere; there may be more than a call takes as arguments. */
export function add(session: Session, problems: readonly Problem[]): void {
  for (const problem of problems) session.problems.push(problem);
}

function readTree(session: Session, path: string, asked: Place | undefined): Located | undefined {
  const { files, texts, paths } = session;
  const file = files.display(path);
  const top: Place = { file, line: 1, column: 1, length: 1 };
  const bytes = files.read(path);
  if (bytes === undefined) return report(session, asked ?? top, fileWords.missing(file));
  const { text, fault } = decode(bytes);
  texts.set(file, text);
  paths.set(file, path);
  if (fault !== undefined) {
    const lines = text.split("\n");
    const column = (lines[lines.length - 1] ?? "").length + 1;
    return report(session, { ...top, line: lines.length, column }, fault);
  }
  const { tree, problems } = parse(text, top);
  add(session, problems);
  if (tree === undefined) return undefined;
  if (tree.kind === "scalar" && tree.value === null) return report(session, top, fileWords.empty);
  return tree.kind === "map" ? tree : report(session, tree.place, fileWords.notMap);
}

/**
 * The located tree of a file, read once; undefined with its problems reported where there is
 * none. `asked` is the place that named the file.
 */
export function treeOf(session: Session, path: string, asked?: Place): Located | undefined {
  if (!session.trees.has(path)) session.trees.set(path, readTree(session, path, asked));
  return session.trees.get(path);
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
