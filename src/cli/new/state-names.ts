import type { Label } from "../../base/label.ts";
import { newSession, treeOf, type Files } from "../../scenario/files.ts";
import { childOf, entriesOf, stringOf } from "../../scenario/located.ts";

/** What `new` needs of a library: its agents' names, and how far its sources reach. */
export interface Library {
  readonly names: ReadonlyMap<string, Label>;
  /** Latest date of a source; "" when there is none. */
  readonly latest: string;
}

/** Reads the heads of some libraries; undefined when one of them is missing. */
export function readLibrary(paths: readonly string[], files: Files): Library | undefined {
  const session = newSession(files);
  const names = new Map<string, Label>();
  let latest = "";
  for (const path of paths) {
    const tree = treeOf(session, path);
    if (tree === undefined) return undefined;
    for (const [id, { node }] of entriesOf(childOf(tree, "agents"))) {
      const name = childOf(node, "name");
      if (name === undefined && names.has(id)) continue;
      const [en, zh] = ["en", "zh"].map((one) => stringOf(childOf(name, one)) ?? id);
      names.set(id, { en, zh });
    }
    for (const [, { node }] of entriesOf(childOf(tree, "sources"))) {
      const date = stringOf(childOf(node, "date")) ?? "";
      if (date > latest) latest = date;
    }
  }
  return { names, latest };
}
